import { moneyScale, type Numeral, readNumeral, times } from './readNumeral.js';
import { CURRENCIES, CURRENCY_CODES } from './units.js';

/** A number or range with the currency before it. Offsets are those of the whole text. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly high?: number;
  readonly digits: boolean;
  /** Normal unit of the currency sign or code before the number. */
  readonly currency?: string;
  /** Two numbers joined by a bare hyphen: a range only where a unit or a counted noun follows. */
  readonly hyphened: boolean;
}

const LONGEST = 140;
const SIGN = new RegExp(
  `^(?:((?:US|U\\.S\\.|A|AU|C|CA|NZ|HK|S|NT|R)?\\$|[€£¥₹₽₩₪₺₴₦]|Rs\\.?)|(${CURRENCY_CODES.join('|')})) ?(?=\\d)`,
);
const TO = /^(?: to | or |[-–] ?(?=[\d$€£]))/;
const AND = /^ and /;

/** Reads an amount that starts at `start`; `before` (what stands there, folded) tells whether "and" joins a range. */
export function readAmount(source: string, start: number, before: string): Amount | undefined {
  const text = source.slice(start, start + LONGEST);
  const first = readOne(text);
  if (!first) return undefined;
  const second = readSecond(text.slice(first.length), before, first);
  const low =
    second && first.scale === 1 && second.scale > 1 && first.value < second.value / second.scale
      ? times(first.value, second.scale)
      : first.value;
  const range = second && second.value > low;
  const currency = first.currency ?? (range ? second.currency : undefined);
  return {
    start,
    end: start + first.length + (range ? second.length : 0),
    value: low === first.value || range ? (range ? low : first.value) : first.value,
    ...(range ? { high: second.value } : {}),
    ...(currency ? { currency } : {}),
    digits: first.digits,
    hyphened: range === true && second.hyphened,
  };
}

type One = Numeral & { readonly currency?: string };

function readOne(text: string): One | undefined {
  const sign = SIGN.exec(text);
  const currency = sign ? CURRENCIES.get(sign[1] ?? sign[2] ?? '') : undefined;
  const skip = currency ? (sign as RegExpExecArray)[0].length : 0;
  const numeral = readNumeral(text.slice(skip));
  if (!numeral) return undefined;
  const scale =
    currency && numeral.scale === 1 ? moneyScale(text.slice(skip + numeral.length, skip + numeral.length + 6)) : undefined;
  return {
    ...numeral,
    value: times(numeral.value, scale?.factor ?? 1),
    scale: scale?.factor ?? numeral.scale,
    length: skip + numeral.length + (scale?.length ?? 0),
    ...(currency ? { currency } : {}),
  };
}

/** "from 3 to 5" says a change, not a range: its two numbers stay two. */
function readSecond(rest: string, before: string, first: One): (One & { readonly hyphened: boolean }) | undefined {
  const joint = TO.exec(rest) ?? (/\bbetween $/i.test(before) ? AND.exec(rest) : null);
  if (!joint || (joint[0] === ' to ' && /\bfrom $/i.test(before))) return undefined;
  const second = readOne(rest.slice(joint[0].length));
  if (!second || second.value < first.value) return undefined;
  return { ...second, length: joint[0].length + second.length, hyphened: /^[-–]/.test(joint[0]) && first.digits };
}
