import { commonWords, roles, titles } from '../../entities/lexicon.js';
import { foldName } from '../../text/fold.js';
import { classOf, GROUPS, isClassed, PLURALS, singular, THINGS } from './lexicon/nounClasses.js';
import { CUT, DETERMINERS, LINKS, SUFFIXES } from './lexicon/words.js';

/** The words of a phrase without prepositions and determiners before it, possessive endings, and points at its end. */
export function tokensOf(words: string): readonly string[] {
  const trimmed = words
    .replace(/^(?:at|in|on|off|to|from|near|outside|towards|through|into|of|along|alongside|down|up|inside)\s+/i, '')
    .replace(/[.,]+$/, '');
  const tokens = trimmed.split(/\s+/);
  while (tokens.length > 1 && DETERMINERS.has((tokens[0] as string).toLowerCase())) tokens.shift();
  const bare = tokens.join(' ').replace(/['’]s?(?=\s|$)/g, '');
  return bare
    .replace(/\s-\s/g, '-')
    .replace(/-elect\b/gi, '')
    .split(/\s+/)
    .filter(Boolean);
}

/** The word that says what a phrase names: the last before a preposition or comma. */
export function headOf(tokens: readonly string[]): string {
  const end = tokens.findIndex((word, at) => at > 0 && (CUT.has(word.toLowerCase()) || /^[,(]/.test(word)));
  const comma = tokens.findIndex((word) => word.endsWith(',')) + 1;
  const within = tokens.slice(0, Math.min(...[end, comma].map((at) => (at > 0 ? at : tokens.length))));
  const left = within.filter((word) => !SUFFIXES.has(word.toLowerCase().replace(/[.,]/g, '')) && !/^\d+$/.test(word));
  return (left.at(-1) ?? tokens[0] ?? '').replace(/[,.]+$/, '');
}

const POSTS = new Set(['general', 'minister', 'secretary']);

/** The class of a phrase's noun; of a post and of two nouns of one class together: `attorney-general`, `chief-executive`. */
export function nounOf(tokens: readonly string[], noun: string): string {
  const joined = `${tokens.at(-2)?.toLowerCase() ?? ''}-${noun}`;
  if (POSTS.has(noun)) return joined;
  return isClassed(joined) ? classOf(joined) : classOf(noun);
}

/** Whether a noun in the singular says what somebody or something is. */
export const saysWhat = (noun: string): boolean => roles().has(noun) || isClassed(noun) || GROUPS.has(noun) || THINGS.has(noun);

const isPlain = (word: string): boolean => {
  const { noun } = singular(word);
  return [word, noun].some((one) => commonWords().has(one) || saysWhat(one)) || PLURALS.has(word);
};

/** Whether a word of a phrase is part of a name: capitalised, and no noun, title or word that the text has in lower case. */
export function isNameWord(word: string, lower: ReadonlySet<string>): boolean {
  const bare = word.replace(/[^\p{L}\p{N}’'-]/gu, '');
  if (!/^(?:\p{Lu}|\d+\p{L})/u.test(bare)) return false;
  const key = bare.toLowerCase();
  return !DETERMINERS.has(key) && !CUT.has(key) && !lower.has(key) && !isPlain(key) && !titles().has(key);
}

/** The folded words of a person's or body's name in a phrase: its last run of capitals, without titles and what stands after. */
export function nameIn(tokens: readonly string[], isName: (word: string) => boolean): readonly string[] {
  let run: string[] = [];
  for (const word of tokens) {
    const key = foldName(word);
    const bare = word.replace(/^["“(]+/, '');
    if (LINKS.has(bare) || SUFFIXES.has(key.replaceAll(' ', '')) || /^\d+$/.test(key)) continue;
    const closes = word.endsWith(',');
    if (/^\p{Lu}|^\d+\p{L}/u.test(bare) && !titles().has(key)) run.push(bare);
    else if (!closes) run = [];
    if (closes && run.some(isName) && !saysWhat(singular(key).noun)) break;
    if (closes) run = [];
  }
  return run.some(isName) ? run.flatMap((word) => foldName(word).split(' ')) : [];
}
