import type { Text } from '../../text/text.js';
import type { Groups } from './groups.js';
import { RELATIVE } from './lexicon/words.js';
import type { Read } from './reference.js';

/** Links within one text that its grammar gives: relative pronouns, appositions, "X is the host", "X as host". */
export function linkByGrammar(all: readonly Read[], { source }: Text, groups: Groups): void {
  for (const [index, one] of all.entries()) {
    const before = all[index - 1];
    if (!before) continue;
    if (one.kind === 'pronoun' && RELATIVE.has(one.head)) linkRelative(all, index, source, groups);
    for (const other of all.slice(Math.max(0, index - 3), index)) if (isOne(other, one, source)) unite(other, one, groups);
  }
}

function isOne(other: Read, one: Read, source: string): boolean {
  const gap = source.slice(other.span.end, one.span.start);
  if (other.sort !== one.sort || other.span.end > one.span.start || gap.length > LONGEST) return false;
  if (/^['’]/.test(source.slice(one.span.end, one.span.end + 1)) || isPost(one, other, gap)) return false;
  return isApposition(other, one, gap) || (isSaidOf(gap, one) && !NOT_YET.test(other.before.slice(-7).join(' ')));
}

/** What stands between two that grammar ties is never longer, in code units. */
const LONGEST = 120;

/** "nominated as surgeon general": a post that somebody may come to is no word for who is named beside it. */
const isPost = (a: Read, b: Read, gap: string): boolean =>
  [a, b].some(({ head, kind }) => kind === 'noun' && /-(?:general|minister|secretary)$/.test(head)) &&
  [a, b].some(
    ({ before, after }) =>
      NOT_YET.test([...before, gap, ...after].join(' ')) || [...before, ...after].some((word) => POSTS.has(word)),
  );

const POSTS = new Set(['nominee', 'post', 'job', 'position', 'name', 'named', 'names', 'become', 'era', 'picked', 'pick']);

function unite(a: Read, b: Read, groups: Groups): void {
  const differ =
    (a.nature && b.nature && a.nature !== b.nature) ||
    (a.gender && b.gender && a.gender !== b.gender) ||
    (a.part && b.part && a.part !== b.part);
  if (!differ) groups.unite(a, b);
}

function linkRelative(all: readonly Read[], index: number, source: string, groups: Groups): void {
  const one = all[index] as Read;
  for (let at = index - 1; at >= 0; at--) {
    const other = all[at] as Read;
    const gap = source.slice(other.span.end, one.span.start);
    if (gap.length > 60 || /[.!?]\s/.test(gap)) return;
    if ((one.head === 'where') === (other.sort === 'where') && groups.join(other, one)) return;
  }
}

/** "producers Craig Zadan", "Vinar, a climber", "Maurice Cheeks (coach)". */
function isApposition(other: Read, one: Read, gap: string): boolean {
  if (other.kind === 'pronoun' || one.kind === 'pronoun' || one.kind === 'count') return false;
  if (one.sort === 'where') return false;
  if (/^\s?$/.test(gap)) return other.kind === 'noun' && one.kind === 'name' && other.many !== true;
  if (/^\s?[-–—(,]\s?$/.test(gap)) return other.kind !== one.kind && other.many !== true && one.many !== true;
  return one.kind === 'noun' && other.many !== true && APPOSED.test(gap);
}

/** ", 36, the world’s oldest", ", Harlow’s", ", senior vice": what leads to a noun that says who was just named. */
const APPOSED =
  /^, (?:\d+, )?(?:(?:an?|the|one) (?:[\p{L}\d’'.-]+ ){0,5}|(?:\p{Lu}[\p{L}.-]+ ){0,2}\p{Lu}[\p{L}.-]+['’]s (?:\p{Ll}+ ){0,3}|(?:(?:former|senior|vice|chief|deputy|managing|executive|general|assistant|head|lead|acting) ){1,3})$/u;

const COPULA =
  /^,?\s?(?:(?:\d+,|which|who) )?(?:is|was|are|were|be|been|become|becomes|became|being|remains|(?:will|would) be|has been|(?:was |is |been |be |would |will |to |is to )?(?:named|called|hired|picked|introduced|announced|selected|chosen|installed|unveiled|set|identified|described|fired|returns?|return|job|appearance)(?: [\p{L}\d]+){0,5}? as|as|-)\s(?:-\s)?(?:(?:the|an?|its|their|his|her|our|one of|new|officially) )?(?:[\p{L}\d'’.-]+ ){0,5}$/u;
const NOT_YET =
  /\b(?:nominat\w+|offer\w*|approach\w*|ask\w*|consider\w*|appoint\w*|candidate|choice|serve|not|never|like|such)\b/i;

/** "will be the host", "hired as coach": what is said of somebody to be so, not what may come. */
const isSaidOf = (gap: string, one: Read): boolean =>
  one.sort === 'who' && one.kind === 'noun' && one.many !== true && COPULA.test(gap) && !NOT_YET.test(gap) && !/[.;]/.test(gap);
