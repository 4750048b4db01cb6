import type { EntityMention } from '../mention/mention.js';
import type { Refiner } from '../mention/scanner.js';
import { roles, titles } from './lexicon.js';
import { keyOf } from './wordList.js';

const REACH = 90;
const NATION_OR_NAME = /^(?:\p{Lu}|of$|the$|and$|for$|to$)/u;

/** Keeps beside a person the titles and roles as written: "US envoy" before the name, "envoy to the Middle East" after a comma. */
export const titlesBeside: Refiner<EntityMention> = {
  name: 'titlesBeside',
  refine: (found, { text }) =>
    found.map((mention) => {
      if (mention.type !== 'person') return mention;
      const title = titleBefore(text.source, mention.span.start) ?? roleAfter(text.source, mention.span.end);
      return title ? { ...mention, title } : mention;
    }),
};

/** The words right before the name, back to the first that is no part of a title; they must end with a title or role. */
function titleBefore(source: string, end: number): string | undefined {
  const before = source.slice(Math.max(0, end - REACH), end);
  const stretch = /(?:[\p{L}.-]+ ){1,8}$/u.exec(before)?.[0];
  const words = stretch?.trimEnd().split(' ') ?? [];
  if (!isTitle(words.at(-1))) return undefined;
  let from = words.length - 1;
  while (from > 0 && isPart(words[from - 1] as string)) from--;
  while (/^(?:of|the|and|for|to)$/i.test(words[from] ?? '')) from++;
  return words.slice(from).join(' ') || undefined;
}

const isTitle = (word: string | undefined): boolean =>
  word !== undefined && (titles().has(keyOf(word).replace(/\.$/, '')) || roles().has(keyOf(word)));

const isPart = (word: string): boolean =>
  (isTitle(word) || NATION_OR_NAME.test(word)) && !/[a-z]\.$/.test(word) && !OPENERS.has(word);
const OPENERS = new Set(
  'The But And On In At When While After Before As If He She They It For To From With However Meanwhile'.split(' '),
);

/** What follows after a comma, when one of its first words is a role: ", chief executive of Yara,". */
function roleAfter(source: string, end: number): string | undefined {
  const after = /^, ((?:the |a |an )?[\p{L}\p{N}.’' -]{3,80})(?=[,.;:)\n]|$)/u.exec(source.slice(end, end + REACH))?.[1];
  if (!after) return undefined;
  const first = after.split(' ').slice(0, 5);
  return first.some((word) => roles().has(keyOf(word))) ? after.replace(/^(?:the|a|an) /, '').trim() : undefined;
}
