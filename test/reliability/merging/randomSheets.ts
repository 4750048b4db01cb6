import type { Sheet, SheetEntry } from './sheet.js';

type Random = () => number;

export const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

/** A sidecar of so many entries: suggestions and decisions, with notes, tags and links here and there, in order of place. */
export function randomSheet(random: Random, entries: number): Sheet {
  return {
    facts: new Map([
      ['file', 'story.txt'],
      ['outlet', 'BBC'],
      ['published', '"2025-03-17"'],
      ['published_from', 'inferred'],
    ]),
    top: new Map(random() < 0.3 ? [['desk', '[foreign, {name: "x: y"}]']] : []),
    entries: Array.from({ length: entries }, (_, index) => randomEntry(random, `p-${hex(index)}`, index * 100)),
  };
}

const hex = (index: number): string => (0xa00000 + index * 7919).toString(16);

/** An entry at a place of the text. */
export function randomEntry(random: Random, id: string, place: number): SheetEntry {
  const fields = new Map([
    ['id', id],
    ['type', 'person'],
    ['exact', pick(random, ['"Jane Doe"', "'John Roe'", '"“a deal”"'])],
    ['at', String(place)],
    ['value', `"${pick(random, ['one', 'two', 'three'])}"`],
  ]);
  const decided = random() < 0.4;
  for (const [name, value] of decided ? decision(random) : SUGGESTED) fields.set(name, value);
  if (random() < 0.2) fields.set('tags', '[tape, press]');
  if (random() < 0.2) fields.set('links', '\n- to: "b.txt#q-123456"\n  rel: agrees\n- to: "c.txt"\n  rel: see-also');
  if (random() < 0.2) fields.set('note', pick(random, NOTES));
  if (random() < 0.1) fields.set('desk', '{name: foreign, urgent: true}');
  const style = random() < 0.1 ? 'flow' : 'block';
  if (style === 'flow') fields.delete('links');
  const comments = random() < 0.15 ? [`ask about ${id}`] : [];
  const trailing = new Map(random() < 0.1 && style === 'block' ? [['value', `see ${id}`]] : []);
  return { id, fields, comments, trailing, style };
}

export const NOTES = ['"ask again"', 'plain words', '|\n  two lines\n  # no comment', "'it''s so'"] as const;

const SUGGESTED = [
  ['status', 'suggested'],
  ['by', 'scan@0.1'],
] as const;

export const decision = (random: Random): readonly (readonly [string, string])[] => [
  ['status', pick(random, ['accepted', 'rejected'])],
  ['by', pick(random, ['maria', 'piet'])],
  ['on', `"2025-03-1${Math.floor(random() * 10)}"`],
];
