import type { Reading } from '../timex.js';
import { COUPLE, HEDGE, NUMBER, UNIT, VAGUE } from './grammar.js';
import { UNITS } from './lexicon.js';
import { hedgeMod } from './modifier.js';
import { readNumber } from './numbers.js';
import { createShape, type Groups } from './shape.js';

const OF =
  '(?:(?:each of )?(?:the|this|these|those|its|his|her|their|our)? ?(?:entire |whole |full )?(?:(?:last|past|next|first|previous|coming|following|final|latest|recent|intervening|early|opening|closing|initial) )?)';
const COUNT = `(?:(?<number>${COUPLE}|${NUMBER}|an additional|an entire|a full|a whole|a single|a further|an?|another|one full)|(?<vague>${VAGUE}))`;
const BETWEEN = `(?:(?: to |-| or | and )(?<upto>${NUMBER}))?`;
const LONG = '(?:[- ](?:long|term|period))?';
const ADJECTIVE =
  '(?: (?:more|full|whole|consecutive|straight|further|additional|trading|working|business|calendar|school|long|short|previous|preceding|remaining|successive|intervening|bloody|brutal|bitter|tense|turbulent|gruelling|grueling|hectic))?';

/** `30-day`, `two years`, `the last three months`, `a few hours`, `weeks`, `an hour and a half`, `month long`. */
export const duration = createShape('duration', [
  { source: `(?<hedge>${HEDGE})?(?<number>an?|one) (?<unit>${UNIT}) and a (?<fraction>half|quarter)`, read: readDuration },
  {
    source: `(?<hedge>${HEDGE})?(?:a further |another )?half an? (?<unit>hour|day|year|month|century|decade|week)`,
    read: (g) => readDuration({ ...g, number: 'half' }),
  },
  {
    source: `(?<hedge>${HEDGE})?(?<of>${OF})${COUNT}${BETWEEN}${ADJECTIVE}(?<join>[ -]?)(?<unit>${UNIT})(?:'(?= ))?(?<long>${LONG})(?: or (?:so|two|more))?`,
    read: readDuration,
  },
  {
    source:
      '(?:(?:the|these|those|its|their) )?(?:(?:last|past|next|coming|following|recent|early|final|first|intervening|ensuing|succeeding|subsequent|preceding|remaining) )(?<vague>few |several |)(?<unit>seconds|minutes|hours|days|weeks|months|quarters|years|decades|centuries)(?: ahead| to come)?',
    read: readOpen,
  },
  { source: '(?:the )(?<vague>)(?<unit>days|weeks|months|years|decades) (?:ahead|to come)', read: readOpen },
  {
    source:
      '(?<vague>)(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)(?: (?:or|and) (?:even )?(?:weeks|months|years|decades|days))?(?:[- ]long)?',
    read: readDuration,
  },
  {
    source: '(?<number>)(?<unit>hour|day|week|month|year|decade|century)[- ]long',
    read: (g) => readDuration({ ...g, number: 'a' }),
  },
]);

/** `the coming days` is some time to come; `recent weeks` and `the past few months` are a length. */
function readOpen(groups: Groups, words: string): Reading | undefined {
  if (
    !groups.vague &&
    /^(?:the |in )?(?:coming|following)? ?(?:days|weeks|months|years|decades)/i.test(words) &&
    /coming/i.test(words)
  ) {
    return { type: 'DATE', meaning: { of: 'value', value: 'FUTURE_REF' }, stated: ['length'] };
  }
  return readDuration(groups);
}

function readDuration(groups: Groups): Reading | undefined {
  const plural = (groups.unit ?? '').toLowerCase();
  const unit = UNITS[plural] ?? UNITS[plural.replace(/s$/, '')] ?? UNITS[plural === 'millennia' ? 'millennium' : plural];
  if (!unit) return undefined;
  if (isBareAdjective(groups, plural) || (/^(?:19|20)\d\d$/.test(groups.number ?? '') && !/^years$/.test(plural)))
    return undefined;
  const amount = amountOf(groups);
  if (amount === undefined) return undefined;
  const mod = hedgeMod(groups.hedge);
  return {
    type: 'DURATION',
    meaning: { of: 'value', value: lengthText(amount, unit) },
    stated: ['length'],
    ...(mod ? { mod } : {}),
    confidence: groups.number || groups.vague ? 0.9 : 0.55,
  };
}

/** `its two-year plan`, `the three day visit`, `a month long truce`: the article before is not part of the length. */
function isBareAdjective({ of = '', number = '', join, long }: Groups, unit: string): boolean {
  if (/^an?$/.test(number)) return Boolean(long);
  return /^(?:the|this|these|those|its|his|her|their|our) $/.test(of) && (join === '-' || !unit.endsWith('s'));
}

function amountOf(groups: Groups): number | 'X' | undefined {
  const text = (groups.upto || groups.number || '').trim();
  if (!text) return 'X';
  const extra = { half: 0.5, quarter: 0.25 }[groups.fraction ?? ''] ?? 0;
  if (/^half(?: an?)?$/.test(text)) return 0.5;
  if (/half[- ]a[- ]dozen/.test(text)) return 6;
  if (/couple/.test(text)) return 2;
  if (/dozen/.test(text)) return 12;
  if (/^(?:an?|another|one full|an? (?:additional|entire|full|whole|single|further))$/.test(text)) return 1 + extra;
  const number = readNumber(text);
  return number === undefined ? undefined : number + extra;
}

/** TIMEX3 length: `P30D`, `PT90M`, `PXW`; halves in the next smaller unit (`P1Y6M`, `PT30M`). */
function lengthText(
  amount: number | 'X',
  unit: { readonly letter: string; readonly clock?: boolean; readonly times?: number },
): string {
  const head = unit.clock ? 'PT' : 'P';
  if (amount === 'X') return `${head}X${unit.times === 10 ? 'DE' : unit.times === 100 ? 'C' : unit.letter}`;
  const count = amount * (unit.times ?? 1);
  const whole = Math.floor(count);
  const smaller = { Y: ['M', 12], H: ['M', 60], D: ['H', 24], M: unit.clock ? ['S', 60] : ['D', 30], W: ['D', 7] }[unit.letter] as
    | [string, number]
    | undefined;
  if (count === whole || !smaller) return `${head}${count}${unit.letter}`;
  const rest = `${unit.letter === 'D' ? 'T' : ''}${Math.round((count - whole) * smaller[1])}${smaller[0]}`;
  return whole ? `${head}${whole}${unit.letter}${rest}` : `P${unit.clock ? 'T' : ''}${rest}`;
}
