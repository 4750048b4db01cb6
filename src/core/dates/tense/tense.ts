import type { Text } from '../../text/text.js';
import { type Token, tokensBetween } from './token.js';
import { type VerbGroup, verbGroups } from './verbGroups.js';
import { DAY_PREPOSITIONS, DONE, POSTPONES } from './verbLexicon.js';

/** Which way a sentence looks, and the words that say so. */
export interface Tense {
  readonly direction: 'past' | 'future' | 'unknown';
  readonly cue?: string;
}

/** How far to each side of a date its verb is looked for, in code units. */
const BEFORE = 240;
const AFTER = 160;

/** Words between a present form and the day it is set for. */
const NEAR = 8;

const UNKNOWN: Tense = { direction: 'unknown' };

/**
 * Which way the clause around a date looks: by the nearest verb before it, and where the date opens its clause (`On Friday,
 * troops …`, `Monday's vote will …`) by the first one after. Says `unknown` where no verb tells. Linear in a bounded window.
 */
export function tenseAt(text: Text, span: { readonly start: number; readonly end: number }): Tense {
  const sentence = text.sentenceAt(span.start) ?? span;
  const left = tokensBetween(text, sentence, Math.max(sentence.start, span.start - BEFORE), span.start);
  const right = tokensBetween(text, sentence, span.end, Math.min(sentence.end, span.end + AFTER));
  const owns = /^['’]s?\b/.test(text.source.slice(span.end, span.end + 3));
  const noun = right.find(({ lower }) => lower !== 's');
  if (noun && DONE.has(noun.lower) && (owns || attributes(left))) return { direction: 'past', cue: noun.word };
  const before = verbGroups(left);
  const fixed = byPreposition(left, before);
  if (fixed) return fixed;
  const after = () => told(firm(ahead(verbGroups(right))));
  const [next] = ahead(verbGroups(right, 1));
  if (next && (opens(left, before, right) || (owns && isSubject(left, before)))) return after() ?? UNKNOWN;
  const last = before.at(-1);
  const gap = last ? left.length - 1 - last.to : BEFORE;
  if (next?.from === 0 && gap > 1 && !/^(?:for|of|until|by)$/.test(left.at(-1)?.lower ?? '')) return told(next) ?? UNKNOWN;
  if (last?.copula && gap <= 1 && last.direction === 'present') return { direction: 'future', cue: last.cue };
  return told(last?.weak && gap <= NEAR ? last : lastFirm(before)) ?? after() ?? told(last) ?? UNKNOWN;
}

/** The group as a date before it sees it: `On Friday they agreed to sell` tells of the agreeing. */
const ahead = (groups: readonly VerbGroup[]): readonly VerbGroup[] =>
  groups.map((group) => (group.act ? { ...group, direction: group.act } : group));

const told = (group: VerbGroup | undefined): Tense | undefined =>
  group && group.direction !== 'present' ? { direction: group.direction, cue: group.cue } : undefined;

const firm = (groups: readonly VerbGroup[]): VerbGroup | undefined =>
  groups.find(({ direction, weak }) => direction !== 'present' && !weak) ??
  groups.find(({ direction }) => direction !== 'present');

const lastFirm = (groups: readonly VerbGroup[]): VerbGroup | undefined => firm([...groups].reverse());

/** `as soon as Tuesday`, `postponed until Tuesday`, `effective June 1`, `starting on Friday`, `is not until May`. */
function byPreposition(left: readonly Token[], before: readonly VerbGroup[]): Tense | undefined {
  const words = left.slice(-3).map(({ lower }) => lower);
  const [third = '', second = '', first = ''] = words.length < 3 ? [...Array(3 - words.length).fill(''), ...words] : words;
  if (first === 'as' && /^(?:soon|early)$/.test(second) && third === 'as') return { direction: 'future', cue: `as ${second} as` };
  const sets = /^(?:on|from|at)$/.test(first) ? second : first;
  if (/^(?:effective|payable|starting|beginning|commencing)$/.test(sets)) return { direction: 'future', cue: sets };
  if (first === 'until' && second === 'not' && before.at(-1)?.direction === 'present')
    return { direction: 'future', cue: 'not until' };
  if (/^(?:until|till|through)$/.test(first)) {
    const near = left.slice(-12).find(({ lower }) => POSTPONES.has(lower));
    if (near || before.at(-1)?.direction === 'future')
      return { direction: 'future', cue: `${near?.word ?? before.at(-1)?.cue} ${first}` };
  }
  const infinitive =
    first === 'by' && left.slice(-14).some(({ lower }, i, near) => lower === 'to' && /^[a-z]+$/.test(near[i + 1]?.word ?? ''));
  return infinitive && before.at(-1)?.direction !== 'past' ? { direction: 'future', cue: 'to … by' } : undefined;
}

/** Whether the date opens a clause: at the head of the sentence, or after a comma or `and`, with a subject to follow. */
function opens(left: readonly Token[], before: readonly VerbGroup[], right: readonly Token[]): boolean {
  if (!before.length) return true;
  let at = left.length - 1;
  while (at >= 0 && DAY_PREPOSITIONS.has(left[at]?.lower ?? '')) at--;
  const bare = at === left.length - 1;
  const word = left[at];
  if (!word || before.some(({ to }) => to === at)) return false;
  const [next] = right;
  if (/^(?:and|but|that|because|when|where|while|if|whether)$/.test(word.lower)) return !bare || !next?.mark;
  return (
    word.mark && !bare && next !== undefined && !next.mark && !/^(?:and|or|after|when|as|in|at|to|for|with|by)$/.test(next.lower)
  );
}

/** `under a June agreement`: an article and a noun on both sides. */
const attributes = (left: readonly Token[]): boolean => /^(?:an?|the|its|their|his|her)$/.test(left.at(-1)?.lower ?? '');

/** `said Monday's vote will`: the noun that the date owns is the subject of what follows. */
function isSubject(left: readonly Token[], before: readonly VerbGroup[]): boolean {
  const last = left.at(-1);
  if (!last) return true;
  if (/^(?:that|whether|if|and|but|because|when)$/.test(last.lower) || last.mark) return true;
  return before.at(-1)?.to === left.length - 1 && /^(?:said|says|say|hopes?|believes?|believed|added)$/.test(last.lower);
}
