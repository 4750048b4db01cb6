import type { Random } from './random.js';

const NAMES = ['Ann Stone', 'Bob Reed', 'Carla Ruiz', 'Dan Holt', 'Eva Lind', 'Femi Ade', 'Gil Marsh', 'Hana Sato'];
const PLACES = ['Paris', 'Oslo', 'Kano', 'Lima', 'Busan', 'Turin', 'Perth', 'Minsk'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const NUMBERS = ['12', '30', '45', '1,000', '5,200', '70'];
const VERBS = ['signed', 'read', 'refused', 'praised', 'delayed'];

/** Sentences that differ in one or two words alone: what news is full of, and what leads a mark astray. */
const PARALLEL = [
  '{name}’s team won the match in {place} on {day}.',
  'The minister of {place} said on {day} that the talks had failed and that he would not go back to the table.',
  '“We will not sign this paper,” {name} said in {place}.',
  'The harbour of {place} was closed for {number} days after the storm, the mayor said.',
  '{name} told reporters that {number} people had left {place} since {day}.',
  'In {place}, {name} {verb} the agreement on {day}.',
  '{name} voted against it. {name} voted for it.',
  'The council of {place} will meet again on {day}, {name} said.',
  'Prices in {place} rose by {number} per cent, those in {place} by {number} per cent.',
];

/** A sentence of one of the templates, filled by chance. */
export const parallelSentence = (template: string, chance: Random): string =>
  template.replace(/\{(\w+)\}/g, (_, kind: string) =>
    chance.pick(
      kind === 'name' ? NAMES : kind === 'place' ? PLACES : kind === 'day' ? DAYS : kind === 'number' ? NUMBERS : VERBS,
    ),
  );

/** Two different sentences of one template, side by side. */
export function parallelPair(chance: Random): readonly [string, string] {
  const template = chance.pick(PARALLEL);
  const one = parallelSentence(template, chance);
  for (let tries = 0; tries < 50; tries++) {
    const other = parallelSentence(template, chance);
    if (other !== one) return [one, other];
  }
  return [one, parallelSentence(PARALLEL[0] as string, chance)];
}

/** An article of so many sentences in paragraphs of two or three: few names, many times, in few kinds of sentence. */
export function repetitiveArticle(sentences: number, chance: Random): string {
  const parts: string[] = [];
  for (let count = 0; count < sentences; count++) {
    parts.push(parallelSentence(chance.pick(PARALLEL), chance), count % 3 === 2 ? '\n' : ' ');
  }
  return parts.join('').trimEnd();
}

const CONSONANTS = [...'bcdfghklmnprstvw'];
const VOWELS = [...'aeiou'];

/** Prose of invented words of which few are frequent, as in any language; of about `length` code units. */
export function inventedProse(length: number, chance: Random): string {
  const syllable = () => chance.pick(CONSONANTS) + chance.pick(VOWELS);
  const vocabulary = Array.from({ length: 3000 }, () => Array.from({ length: 1 + chance.below(4) }, syllable).join(''));
  const word = () => vocabulary[Math.floor((chance.below(1000) / 1000) ** 3 * vocabulary.length)] as string;
  const parts: string[] = [];
  for (let size = 0; size < length; ) {
    const sentence = Array.from({ length: 8 + chance.below(18) }, word).join(' ');
    const part = `${sentence[0]?.toUpperCase()}${sentence.slice(1)}.${chance.percent(20) ? '\n\n' : ' '}`;
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}
