import type { EntityMention } from '../mention/mention.js';
import type { Refiner } from '../mention/scanner.js';
import { isLetter } from '../text/letters.js';
import { roles, titles } from './lexicon.js';
import { keyOf } from './wordList.js';

const REACH = 90;
const NATION_OR_NAME = /^(?:\p{Lu}|of$|the$|and$|for$|to$)/u;

/** Keeps beside a person the titles and roles as written: "US envoy" before the name, "envoy to the Middle East" after a comma. */
export const titlesBeside: Refiner<EntityMention> = {
  name: 'titlesBeside',
  refine(found, { text }) {
    let person = 0;
    return found.map((mention) => {
      if (mention.type !== 'person') return mention;
      const sentence = text.sentenceAt(mention.span.start) ?? mention.span;
      const from = Math.max(sentence.start, person, mention.span.start - REACH);
      person = mention.span.end;
      const before = titleBefore(text.source.slice(from, mention.span.start));
      const title = before ?? roleAfter(text.source.slice(mention.span.end, Math.min(sentence.end, mention.span.end + REACH)));
      return title ? { ...mention, title } : mention;
    });
  },
};

/** The words right before the name, back to the first that is no part of a title; they must end with a title or role. */
function titleBefore(before: string): string | undefined {
  if (!mayEndTitle(before)) return undefined;
  const words = lastWords(before);
  if (!isTitle(words.at(-1)) && !isOffice(words)) return undefined;
  let from = words.length - 1;
  while (from > 0 && isPart(words[from - 1] as string)) from--;
  while (/^(?:of|the|and|for|to)$/i.test(words[from] ?? '')) from++;
  return words.slice(from).join(' ') || undefined;
}

/** What nearly no stretch passes, at less cost than reading it: its last word is a title, or it has an "of". */
function mayEndTitle(before: string): boolean {
  const end = before.length - 1;
  let from = end;
  if (before[end] !== ' ') return false;
  while (from > 0 && isOfWord(before.charCodeAt(from - 1))) from--;
  return before.includes(' of ') || isTitle(before.slice(from, end));
}

const MOST_WORDS = 8;

/** The words that end a stretch, each with one space behind it and no mark between them but points and hyphens. */
function lastWords(stretch: string): readonly string[] {
  const words: string[] = [];
  for (let end = stretch.length; stretch[end - 1] === ' ' && words.length < MOST_WORDS; ) {
    let start = end - 1;
    while (start > 0 && isOfWord(stretch.charCodeAt(start - 1))) start--;
    if (start === end - 1) break;
    words.unshift(stretch.slice(start, end - 1));
    end = start;
  }
  return words;
}

const isOfWord = (code: number): boolean => code === 0x2e || code === 0x2d || isLetter(code);

/** "Secretary of State", "Minister of Foreign Affairs". */
function isOffice(words: readonly string[]): boolean {
  const of = words.lastIndexOf('of');
  return of > 0 && isTitle(words[of - 1]) && words.slice(of + 1).every((word) => /^(?:\p{Lu}|the$|and$)/u.test(word));
}

const isTitle = (word: string | undefined): boolean =>
  word !== undefined && (titles().has(keyOf(word).replace(/\.$/, '')) || roles().has(keyOf(word)));

const isPart = (word: string): boolean =>
  (isTitle(word) || NATION_OR_NAME.test(word)) && !/[a-z]\.$/.test(word) && !OPENERS.has(word);
const OPENERS = new Set(
  'The But And On In At When While After Before As If He She They It For To From With However Meanwhile'.split(' '),
);

/** What follows after a comma, when one of its first words is a role: ", chief executive of Yara,". */
function roleAfter(following: string): string | undefined {
  if (!following.startsWith(', ')) return undefined;
  const after = /^, ((?:the |a |an )?[\p{L}\p{N}.’' -]{3,80})(?=[,.;:)\n]|$)/u.exec(following)?.[1];
  if (!after) return undefined;
  const first = after.split(' ').slice(0, 5);
  return first.some((word) => roles().has(keyOf(word))) ? after.replace(/^(?:the|a|an) /, '').replace(/[ .]+$/, '') : undefined;
}
