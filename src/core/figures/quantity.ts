import type { FigureMention } from '../mention/mention.js';
import type { Scanner } from '../mention/scanner.js';
import { type Amount, readAmount } from './amount.js';
import { afterOf, beforeOf, mayBeginIn } from './around.js';
import { type Counted, readCounted, readOf } from './counted.js';
import { readModifier } from './modifiers.js';
import { isNoFigure, mayBeClock } from './notFigure.js';
import { NUMBER_WORD } from './numberWords.js';
import { times } from './readNumeral.js';
import { CURRENCY_CODES, readUnit } from './units.js';

/** Where a number may start: a currency and a digit, a digit, a number word. */
const START = new RegExp(
  `(?:(?:(?:US|U\\.S\\.|AU?|CA?|NZ|HK|S|NT|R)?\\$|[€£¥₹₽₩₪₺₴₦]|Rs\\.? ?|(?:${CURRENCY_CODES.join('|')}) ?)?\\d|(?:an? (?=(?:hundred|thousand|million|billion|trillion|dozen|score|lakh|crore)\\b))?(?:${NUMBER_WORD})(?![\\p{L}]))`,
  'giu',
);

/** Counts, money, percentages, durations, lengths, weights and areas, in digits or words, with unit and what they count. */
export const quantity: Scanner<FigureMention> = {
  name: 'quantity',
  *scan({ text: { source, folded } }) {
    for (const start of startsIn(source)) {
      const before = beforeOf(folded, start.at);
      const amount = readAmount(source, start.at, before);
      if (!amount) continue;
      start.end = amount.end;
      const figure = read(source, folded, amount, before);
      if (!figure) continue;
      start.end = Math.max(amount.end, figure.span.end);
      yield figure;
    }
  },
};

/** Starts one after another; the reader says how far it has read, so that no number is read twice. */
function* startsIn(source: string): Iterable<{ readonly at: number; end: number }> {
  const mayBegin = mayBeginIn(source, '_');
  for (let from = 0; ; ) {
    START.lastIndex = from;
    const match = START.exec(source);
    if (!match) return;
    if (!mayBegin(match.index)) {
      from = match.index + 1;
      continue;
    }
    const start = { at: match.index, end: match.index + match[0].length };
    yield start;
    from = Math.max(start.end, match.index + 1);
  }
}

function read(source: string, folded: string, amount: Amount, before: string): FigureMention | undefined {
  const after = afterOf(folded, amount.end);
  const text = source.slice(amount.start, amount.end);
  if (isNoFigure(amount, before, after, text)) return undefined;
  const modifier = readModifier(before);
  const age = readAge(amount, before, after);
  const parts = age ?? readMeasured(amount, before, after) ?? readCount(amount, before, after, modifier !== undefined);
  if (!parts) return undefined;
  const span = { start: amount.start - (modifier?.length ?? 0), end: amount.end + parts.length };
  const { length: _, ...rest } = parts;
  return {
    kind: 'figure',
    span,
    text: source.slice(span.start, span.end),
    value: amount.value,
    ...(amount.high === undefined ? {} : { high: amount.high }),
    ...(modifier ? { mod: modifier.mod } : {}),
    ...rest,
  };
}

type Parts = Pick<FigureMention, 'measure' | 'unit' | 'of' | 'confidence' | 'reason'> & {
  readonly length: number;
  readonly value?: number;
  readonly high?: number;
};

const AGE_AFTER = /^[ -](?:years?|yrs?)[ -](?:olds?|of age)\b/;
const AGE_ALONE =
  /\p{Lu}[\p{L}.'-]*, (?:aged )?$|\b(?:aged|turned|turns|turning) $|\p{Lu}[\p{L}.'-]*, who (?:is|was|turned) $|\b(?:man|woman|boy|girl|child|student|pupil|teenager|youth|mother|father|son|daughter|worker|soldier) of $/u;

/** "Jane Doe, 58, said", "a 71-year-old beekeeper", "aged 12". */
function readAge(amount: Amount, before: string, after: string): Parts | undefined {
  const said = AGE_AFTER.exec(after);
  const alone =
    !said &&
    amount.digits &&
    amount.value >= 1 &&
    amount.value <= 115 &&
    Number.isInteger(amount.value) &&
    AGE_ALONE.test(before) &&
    /^[,.;)]|^ (?:and|was|is)\b|^$/.test(after);
  if (!said && !alone) return undefined;
  return {
    measure: 'duration',
    unit: 'year',
    of: 'age',
    confidence: said ? 0.92 : 0.75,
    reason: said ? 'a number with "years old"' : 'a number between commas behind a name is an age',
    length: said?.[0].length ?? 0,
  };
}

function readMeasured(amount: Amount, before: string, after: string): Parts | undefined {
  if (amount.currency)
    return {
      measure: 'money',
      unit: amount.currency,
      of: '',
      confidence: 0.95,
      reason: 'a currency before the number',
      length: 0,
    };
  // "Sixty more days", "another 60 days" last as long.
  const more =
    /^ (?:more|further|extra|additional|consecutive|straight|full|whole|long) (?=(?:hours|days|weeks|months|years)\b)/i.exec(
      after,
    )?.[0].length ?? 1;
  const rest = readUnit(after.slice(more - 1));
  const unit = rest && { ...rest, length: rest.length + more - 1 };
  if (
    !unit ||
    (unit.unit === 'point' && amount.value === 1) ||
    isOrdinalSecond(amount, unit, after) ||
    (unit.unit === 'g' && !amount.digits)
  )
    return undefined;
  const pounds = unit.unit === 'GBP' && amount.value < 1e5 && isWeight(before, after.slice(unit.length));
  const of = ofUnit(after.slice(unit.length), unit.tied || unit.measure === 'percent');
  return {
    measure: pounds ? 'weight' : unit.measure,
    unit: pounds ? 'pound' : unit.unit,
    of: of?.of ?? '',
    confidence: unit.measure === 'other' || (amount.value === 1 && !amount.digits) ? 0.6 : 0.9,
    reason: `a number with the unit "${after.slice(0, unit.length).trim().replace(/^-/, '')}"`,
    length: unit.length + (of?.length ?? 0),
    ...(unit.factor
      ? { value: times(amount.value, unit.factor), ...(amount.high ? { high: times(amount.high, unit.factor) } : {}) }
      : {}),
  };
}

/** "three second-half goals": without its plural or a hyphen before it, "second" is no unit. */
const isOrdinalSecond = (amount: Amount, unit: { readonly length: number; readonly tied: boolean }, after: string): boolean =>
  amount.value !== 1 && !unit.tied && / second$/i.test(after.slice(0, unit.length));

/** "30-day ceasefire" says what lasts in the next words; "three days of talks" behind "of". */
const ofUnit = (after: string, tied: boolean): Counted | undefined =>
  readOf(after) ?? (tied ? readCounted(after, true) : undefined);

const isWeight = (before: string, after: string): boolean =>
  /\bweigh\S* (?:\S+ ){0,3}$/.test(before) || /^ of (?!the\b)/.test(after) || /^ (?:heavier|lighter)\b/.test(after);

/** A count of what follows; bare numbers stay, with little confidence, where nothing speaks for a time of day or a score. */
function readCount(amount: Amount, before: string, after: string, loosened: boolean): Parts | undefined {
  const one = amount.value === 1 && amount.high === undefined;
  const noun = readCounted(after, one) ?? readOf(after);
  if (one && !isCountedOne(before, after, loosened)) return undefined;
  if (noun) {
    const twosome = /\b(?:the|these|those|his|her|its|their|both) $/i.test(before) && amount.value <= 10;
    return {
      measure: 'count',
      unit: '',
      of: noun.of,
      confidence: twosome ? 0.55 : 0.85,
      reason: 'a number before what it counts',
      length: noun.length,
    };
  }
  if (amount.hyphened || (!loosened && mayBeClock(amount, before, after))) return undefined;
  if (/^-\p{L}/u.test(after)) return undefined;
  return {
    measure: 'count',
    unit: '',
    of: '',
    confidence: amount.digits ? 0.5 : 0.4,
    reason: 'a number whose unit is not said',
    length: 0,
  };
}

const PERSON =
  /^ (?:\p{Ll}+ )?(?:person|man|woman|child|boy|girl|soldier|officer|policeman|civilian|protester|passenger|worker|student|death|vote|seat|goal|case|house|ship|plane|bus|car)\b/u;

/** "one" is mostly a pronoun: it counts before persons and the like, and behind "only" and "at least". */
const isCountedOne = (before: string, after: string, loosened: boolean): boolean =>
  loosened || /(?<!\bthe )\b(?:only|just) $/i.test(before) || PERSON.test(after);
