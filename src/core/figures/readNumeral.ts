import { matchesOf } from '../text/matchesOf.js';
import { NUMBER_WORD, SCALES, SHORT_SCALES, UNDER_HUNDRED } from './numberWords.js';

const WORD = /[a-z]+/gi;

/** A number as written, from the start of a stretch of text. */
export interface Numeral {
  readonly value: number;
  /** Code units read. */
  readonly length: number;
  readonly digits: boolean;
  /** The scale worked in, 1 where none is written: a range's first number inherits it ("5 to 10 million"). */
  readonly scale: number;
}

const DIGITS = /^(?:\d{1,3}(?:,\d{2,3}){1,6}(?!\d)(?:\.\d{1,10})?|\d{1,15}(?:\.\d{1,10})?)(?!\d)/;
const WORDS = new RegExp(
  `^(?:an? (?=(?:hundred|thousand|million|billion|trillion|dozen)\\b))?(?:${NUMBER_WORD})(?:(?: and |[ -])(?:${NUMBER_WORD})){0,9}(?![\\p{L}\\d])`,
  'iu',
);
const SCALE = /^[ -]?(hundred|thousand|million|billion|trillion|dozen|lakh|crore)s?(?![\p{L}\d])/iu;
const SHORT = /^ ?(k|m|mn|mln|mio|bn|bln|b|tn|trn|t)(?![\p{L}\d])/iu;
const AND_A_HALF = /^ and (?:a|one)[ -]half\b/i;

/** Reads digits or number words with their scales; undefined where the text does not open with a number. */
export function readNumeral(text: string): Numeral | undefined {
  const digits = DIGITS.exec(text)?.[0];
  return digits ? readDigits(text, digits) : readWords(text);
}

function readDigits(text: string, digits: string): Numeral {
  const plain = Number(digits.replaceAll(',', ''));
  const rest = text.slice(digits.length, digits.length + 16);
  const scale = SCALE.exec(rest) ?? shortScale(rest);
  const name = scale?.[1]?.toLowerCase() ?? '';
  const factor = SCALES.get(name) ?? SHORT_SCALES.get(name) ?? 1;
  return { value: times(plain, factor), length: digits.length + (scale?.[0].length ?? 0), digits: true, scale: factor };
}

/** `m` behind a digit may be metres, `t` tonnes and `b` nothing: those count as scales only where the caller sees a currency. */
function shortScale(rest: string): RegExpExecArray | undefined {
  const short = SHORT.exec(rest);
  return short && /^(?:bn|bln|mn|mln|mio|tn|trn|k)$/i.test(short[1] as string) && !short[0].startsWith(' ') ? short : undefined;
}

/** The short scale behind an amount of money, where `m`, `b` and `t` leave no doubt. */
export function moneyScale(rest: string): { readonly factor: number; readonly length: number } | undefined {
  const short = SHORT.exec(rest);
  const factor = SHORT_SCALES.get((short?.[1] ?? '').toLowerCase());
  return short && factor ? { factor, length: short[0].length } : undefined;
}

/** Multiplies without the dust of binary fractions: 8.2 million is 8200000. */
export function times(value: number, factor: number): number {
  const product = value * factor;
  return Number.isInteger(product) && Math.abs(product) < 1e15 ? product : Number(product.toPrecision(15));
}

/** What has been read of a number in words: whole thousands and above, the group below, and the word that came last. */
interface Counting {
  total: number;
  group: number;
  /** Value of the last word; 1000 right behind a scale, infinite before the first word. */
  last: number;
  scale: number;
}

function readWords(text: string): Numeral | undefined {
  const phrase = WORDS.exec(text)?.[0];
  if (!phrase) return undefined;
  const counting: Counting = { total: 0, group: 0, last: Number.POSITIVE_INFINITY, scale: 1 };
  let end = 0;
  let and = false;
  for (const word of matchesOf(phrase, WORD)) {
    const name = word[0].toLowerCase();
    if (name === 'and') and = true;
    if (name === 'and' || name === 'a' || name === 'an') continue;
    if (!addWord(counting, name, and)) break;
    and = false;
    end = word.index + name.length;
  }
  const { total, group, scale } = counting;
  const half = AND_A_HALF.exec(text.slice(end, end + 16));
  const value = total + group + (half ? 0.5 * (total && !group ? scale : 1) : 0);
  return { value, length: end + (half?.[0].length ?? 0), digits: false, scale: total ? scale : 1 };
}

/** Works the next word in; false where English grammar lets no such word follow ("two three"). */
function addWord(counting: Counting, name: string, and: boolean): boolean {
  const small = UNDER_HUNDRED.get(name);
  if (small !== undefined) {
    if (!fits(small, counting.last, and)) return false;
    counting.group += small;
    counting.last = small;
    return true;
  }
  return addScale(counting, SCALES.get(name) as number);
}

function addScale(counting: Counting, factor: number): boolean {
  if (factor === 100 || factor === 12) {
    if (counting.last === 100 || counting.last === 12) return false;
    counting.group = (counting.group || 1) * factor;
    counting.last = factor;
    return true;
  }
  if (counting.total && factor >= counting.scale) return false;
  counting.total += (counting.group || 1) * factor;
  counting.group = 0;
  counting.scale = factor;
  counting.last = 1000;
  return true;
}

/** Whether a word below a hundred may follow: "twenty one", "hundred and forty", "thousand two"; not "two three", not "two and three". */
function fits(small: number, last: number, and: boolean): boolean {
  if (last === Number.POSITIVE_INFINITY) return true;
  if (last === 100 || last === 1000) return true;
  return !and && last >= 20 && last < 100 && small > 0 && small < 10;
}
