import type { Groups } from './groups.js';
import { SEVERAL } from './lexicon/nounClasses.js';
import { RELATIVE } from './lexicon/words.js';
import type { Read } from './reference.js';

/** Links pronouns to the likeliest before them in the same text: near, of the same sex and number, subject of its sentence. */
export function linkPronouns(all: readonly Read[], groups: Groups): void {
  for (const [index, one] of all.entries()) {
    if (!SEVERAL.has(one.head) && (one.kind !== 'pronoun' || RELATIVE.has(one.head))) continue;
    const ranked = candidates(all, index)
      .map((other) => ({ other, score: salience(all, one, other) }))
      .sort((a, b) => b.score - a.score);
    for (const { other } of ranked) if (groups.join(other, one)) break;
  }
}

function candidates(all: readonly Read[], index: number): readonly Read[] {
  const one = all[index] as Read;
  if (SPEAKER.test(one.head)) return all.slice(0, index).filter(({ head, kind }) => kind === 'pronoun' && SPEAKER.test(head));
  const place = /^(?:there|here|where)$/.test(one.head);
  return all
    .slice(0, index)
    .filter(
      (other) =>
        (other.sort === 'where') === place && other.kind !== 'count' && fits(one, other) && one.sentence - other.sentence < 3,
    );
}

const SPEAKER = /^(?:i|me|my|we|us|our|i'm)$/;

const isPerson = ({ kind, many, name }: Read): boolean => many === false || (kind === 'name' && name.length > 0);

function fits(one: Read, other: Read): boolean {
  if (one.sort === 'where') return true;
  if (one.gender || one.many === false)
    return other.kind === 'pronoun'
      ? other.gender === one.gender
      : isPerson(other) && other.many !== true && other.nature !== 'body' && other.nature !== 'thing';
  if (one.head === 'it' || one.head === 'its' || one.head === 'itself')
    return other.gender === undefined && other.many !== true && other.nature !== 'person';
  return other.many !== false && other.gender === undefined;
}

function salience(all: readonly Read[], one: Read, other: Read): number {
  const subject = all.find(({ sentence, sort }) => sentence === other.sentence && sort === 'who') === other;
  const between = all.filter(({ id, sort }) => id > other.id && id < one.id && sort === 'who').length;
  return (
    (one.sentence === other.sentence ? 1.5 : 0) +
    (subject ? 1.6 : 0) -
    0.6 * between -
    (one.sentence - other.sentence) +
    (other.kind === 'name' ? 0.6 : 0) +
    (other.nature === 'person' ? 0.4 : 0) +
    (opensClause(other) && one.sentence === other.sentence && !subject ? 1.6 : 0)
  );
}

/** "said that Doe had left": the subject of what was said. */
const opensClause = ({ before }: Read): boolean =>
  before.slice(-4).some((word) => word === 'that' || word === 'after' || word === 'when');
