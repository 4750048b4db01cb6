import type { Groups } from './groups.js';
import { BODY_KINDS } from './lexicon/nounClasses.js';
import type { Read } from './reference.js';

/** "The Kings": a capitalised plural that closes the name of one body alone. */
function byLastWord(topic: readonly Read[], groups: Groups): void {
  for (const one of topic) {
    const word = /^(?:[Tt]he )?(\p{Lu}\p{L}+s)$/u.exec(one.words)?.[1]?.toLowerCase();
    if (one.kind !== 'noun' || !word) continue;
    const named = topic.filter(
      ({ kind, name, nature }) => kind === 'name' && nature !== 'person' && name.length > 1 && name.at(-1) === word,
    );
    if (named[0] && new Set(named.map((other) => groups.of(other))).size === 1) groups.join(named[0], one);
  }
}

/** Links of one story's nouns: the same noun, a noun and the name whose bearer it says something of, the same part in the deed. */
/** Links of one topic's titles and bodies that are called by a noun with a capital: "the Academy", "Surgeon General". */
export function linkCapitals(topic: readonly Read[], groups: Groups): void {
  const capital = topic.filter(
    ({ sort, kind, capital: has, head, nature, many }) =>
      sort === 'who' && kind === 'noun' && has && many !== true && (nature === 'body' || head.includes('-')),
  );
  byHead(capital, groups);
  byLastWord(topic, groups);
  for (const one of capital) {
    if (one.nature !== 'body') continue;
    const named = topic.filter(
      (other) =>
        other.kind === 'name' &&
        other.nature === 'body' &&
        (other.name[0] === one.head || other.name.at(-1) === one.head || other.name[0] === one.words.toLowerCase()),
    );
    const sets = new Set(named.map((other) => groups.of(other)));
    if (sets.size === 1 && named[0]) groups.join(named[0], one);
  }
}

export function linkNouns(story: readonly Read[], groups: Groups): void {
  const who = story.filter(({ sort }) => sort === 'who');
  const nouns = who.filter(({ kind, head }) => kind === 'noun' && head);
  byAge(who, groups);
  byHead(nouns, groups);
  byKind(who, groups);
  byRole(nouns, who, groups);
  byPart(who, groups);
}

function byHead(nouns: readonly Read[], groups: Groups): void {
  const heads = new Map<string, Read[]>();
  for (const one of nouns) heads.set(one.head, [...(heads.get(one.head) ?? []), one]);
  for (const list of heads.values()) {
    for (const [at, one] of list.entries()) {
      for (const other of list.slice(0, at)) {
        if (!groups.areOne(one, other) && !apart(one, other) && groups.join(other, one)) break;
      }
    }
  }
}

/** Two of one noun in one sentence are two, unless the later says that it is the same. */
const apart = (a: Read, b: Read): boolean => a.at === b.at && a.sentence === b.sentence && b.indefinite !== a.indefinite;

/** "the receiver" where the story names one receiver. */
function byRole(nouns: readonly Read[], who: readonly Read[], groups: Groups): void {
  const named = who.filter(({ kind, roles }) => kind === 'name' && roles.length);
  for (const one of nouns) {
    if (one.many || groups.of(one).some(({ kind }) => kind === 'name')) continue;
    const bearers = named.filter(({ roles }) => roles.includes(one.head));
    const own = bearers.filter(({ at }) => at === one.at);
    const sets = new Map<readonly Read[], number>();
    for (const bearer of own.length ? own : bearers) sets.set(groups.of(bearer), (sets.get(groups.of(bearer)) ?? 0) + 1);
    const ranked = [...sets].sort((a, b) => b[1] - a[1]);
    const [best, second] = ranked;
    if (best && (!second || best[1] >= 2 * second[1])) groups.join((best[0] as Read[])[0] as Read, one);
  }
}

/** The only one who came to harm, or is held for it, whatever each report calls them. */
function byPart(who: readonly Read[], groups: Groups): void {
  for (const part of ['harmed', 'accused'] as const) {
    const list = who.filter((one) => one.part === part);
    const named = new Set(list.flatMap((one) => (groups.of(one).some(({ kind }) => kind === 'name') ? [groups.of(one)] : [])));
    for (const [at, one] of list.entries()) {
      if (named.size > 1 && one.many !== true) continue;
      for (const other of [...[...named].map(([first]) => first as Read), ...list.slice(0, at)]) {
        if (!groups.areOne(one, other) && (one.many === true) === (other.many === true) && groups.join(other, one)) break;
      }
    }
  }
}

/** Of one age. */
function byAge(who: readonly Read[], groups: Groups): void {
  const ages = new Map<number, Read>();
  for (const one of who) {
    if (one.age === undefined) continue;
    const first = ages.get(one.age);
    if (first) groups.join(first, one);
    else ages.set(one.age, one);
  }
}

/** "the club": the body that its text named last; where it names none, the one that the story names by far the most. */
function byKind(who: readonly Read[], groups: Groups): void {
  const bodies = who.filter(
    (one) =>
      one.kind === 'name' &&
      one.nature !== 'person' &&
      one.nature !== 'thing' &&
      !groups.of(one).some(({ nature }) => nature === 'person'),
  );
  const counts = new Map<readonly Read[], number>();
  for (const body of bodies) counts.set(groups.of(body), (counts.get(groups.of(body)) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const most = first && (!second || first[1] >= 2 * second[1]) ? first[0][0] : undefined;
  for (const one of who) {
    if (one.kind !== 'noun' || !BODY_KINDS.has(one.head) || one.many === true || one.indefinite) continue;
    const before = bodies.filter((other) => other.at === one.at && other.id < one.id);
    for (const other of [...before.reverse(), ...(before.length || !most ? [] : [most])]) if (groups.join(other, one)) break;
  }
}
