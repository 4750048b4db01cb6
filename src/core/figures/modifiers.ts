import type { FigureMention } from '../mention/mention.js';
import { isLetter } from '../text/letters.js';

type Mod = NonNullable<FigureMention['mod']>;

/** Words before a number that loosen it (TIMEX3 `mod`, carried over to all figures). */
const MODIFIERS: readonly (readonly [string, Mod])[] = [
  ['no (?:more|greater|higher|longer) than', 'AT_MOST'],
  ['at (?:most|the most)', 'AT_MOST'],
  ['(?:up to|as (?:many|much|high|long) as|a maximum of|not exceeding)', 'AT_MOST'],
  ['(?:no|not) (?:fewer|less) than', 'AT_LEAST'],
  ['(?:at least|a minimum of)', 'AT_LEAST'],
  [
    '(?:just |slightly |well |far |a little )?(?:more than|over|above|in excess of|upwards? of|exceeding|beyond|north of)',
    'MORE_THAN',
  ],
  ['(?:just |slightly |well |far |a little )?(?:less than|fewer than|under|below|short of)', 'LESS_THAN'],
  ['(?:nearly|almost|close to|just shy of)', 'LESS_THAN'],
  ['(?:about|around|some|roughly|approximately|an estimated|estimated|circa|or so|more or less|in the region of)', 'APPROX'],
];
/** Every word of theirs: behind any other word no modifier ends. */
const WORDS = new Set(MODIFIERS.flatMap(([words]) => words.match(/[a-z]+/g) ?? []));
const BEFORE = MODIFIERS.map(([words, mod]) => ({ shape: new RegExp(`(?<![\\p{L}\\d])${words} $`, 'iu'), mod }));

/** The modifier that stands right before a number, with the code units it takes (its space included). */
export function readModifier(before: string): { readonly mod: Mod; readonly length: number } | undefined {
  if (!before.endsWith(' ') || !WORDS.has(lastWord(before))) return undefined;
  const near = before.slice(-28);
  for (const { shape, mod } of BEFORE) {
    const length = shape.exec(near)?.[0].length;
    if (length) return { mod, length };
  }
  return undefined;
}

/** The letters before the space at the end, in lower case. */
function lastWord(before: string): string {
  const end = before.length - 1;
  let from = end;
  while (from > 0 && isLetter(before.charCodeAt(from - 1))) from--;
  return before.slice(from, end).toLowerCase();
}
