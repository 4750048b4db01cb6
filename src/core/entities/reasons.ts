import type { EntityType } from '../text/vocabulary.js';
import type { Candidate } from './candidate.js';
import { OUTCOMES, strengthOf } from './weigh.js';

/** The two strongest grounds for a name's type, in words. */
export function reasonOf({ clues, because }: Candidate, type: EntityType): string {
  const at = OUTCOMES.indexOf(type);
  const strong: { readonly clue: string; readonly strength: number }[] = [];
  for (const clue of clues) {
    const strength = strengthOf(clue)[at] as number;
    if (strength > 0) strong.push({ clue, strength });
  }
  strong.sort((a, b) => b.strength - a.strength);
  // That other news uses a word so is the last thing to tell: it is so of every name that is known.
  const telling = new Set(because.filter((words) => words !== USED_SO));
  let isUsedSo = telling.size < because.length;
  for (const { clue } of strong) {
    if (telling.size > 1) break;
    const words = inWords(clue);
    if (words === USED_SO) isUsedSo = true;
    else if (words) telling.add(words);
  }
  return [...telling].slice(0, 2).join('; ') || (isUsedSo ? USED_SO : 'capitalised where a name stands');
}

const USED_SO = 'other news uses the word so';

const ARTICLE = /^[aeiou]/;
const a = (noun: string): string => `${ARTICLE.test(noun) ? 'an' : 'a'} ${noun}`;

/** A clue in words; undefined where it would tell a reader nothing. */
function inWords(clue: string): string | undefined {
  const cut = clue.indexOf('=');
  const value = clue.slice(cut + 1);
  const word = value.replace(/[,^(-]/g, '');
  switch (clue.slice(0, cut)) {
    case 'known':
      return value === 'no'
        ? undefined
        : `${a(`known ${value}`)}`.replace('known nationality', 'known people or adjective of a country');
    case 'head':
      return `its last word is one of ${a(`${value}'s`)} name`;
    case 'lead':
      return `it goes on after a word that leads ${a(`${value}'s`)} name`;
    case 'title':
      return value === 'yes' ? undefined : `“${value}” before a name`;
    case 'only':
      return USED_SO;
    case 'first':
    case 'last':
    case 'inner':
      return `“${value}” in the name`;
    case 'name':
      return NAME_SHAPES[value.replace(/[1p]/g, '')];
    case 'apposition':
    case 'before':
    case 'before2':
      return BESIDE[value] ?? (word ? `“${word}” before it` : undefined);
    case 'after':
      return BESIDE[value] ?? (word ? `“${word}” after it` : undefined);
    default:
      return undefined;
  }
}

const BESIDE: Readonly<Record<string, string>> = {
  BODY: 'a word for a firm or body stands beside it',
  PLACE: 'a word for a place stands beside it',
  ROLE: 'what somebody is or does stands beside it',
  START: 'it opens the sentence',
  END: 'it closes the sentence',
  "'s": 'a possessive ending after it',
  ',PLACE': 'a place follows after a comma',
};

const NAME_SHAPES: Readonly<Record<string, string>> = {
  gs: 'a known first and last name',
  'g-': 'a known first name',
  '-s': 'a known last name',
  is: 'an initial and a known last name',
};
