import type { FigureMention } from '../mention/mention.js';
import { ordinal } from './dateWords/calendarLabel.js';

const MODS = {
  APPROX: 'about ',
  MORE_THAN: 'more than ',
  LESS_THAN: 'less than ',
  AT_LEAST: 'at least ',
  AT_MOST: 'at most ',
} as const;

/** `30 days`, `more than 5,000`, `5–10 minutes`, `USD 1,200,000`, `5,100 ha`, `2nd`; a third of a whole as `33.3 %`. */
export function figureLabel({ measure, value, high, unit, mod }: FigureMention): string {
  if (measure === 'ordinal' && Number.isInteger(value) && high === undefined) return ordinal(value);
  const number = high === undefined ? grouped(value) : `${grouped(value)}–${grouped(high)}`;
  const lead = mod ? MODS[mod] : '';
  if (/^[A-Z]{3}$/.test(unit)) return `${lead}${unit} ${number}`;
  if (unit === '%') return `${lead}${number} %`;
  if (unit === 'part') return `${lead}${grouped(Math.round(value * 1000) / 10)} %`;
  if (!unit) return `${lead}${number}`;
  return `${lead}${number} ${value === 1 && high === undefined ? unit : plural(unit)}`;
}

/** Symbols have no plural: `5,100 ha`, `40 km`, `90 mph`. */
const SYMBOL = /^(?:\p{L}{1,2}|mph|sq .*|.*[\dA-Z/].*)$/u;
const PLURALS: Readonly<Record<string, string>> = { century: 'centuries', foot: 'feet', inch: 'inches' };

const plural = (unit: string): string => PLURALS[unit] ?? (SYMBOL.test(unit) ? unit : `${unit}s`);

function grouped(value: number): string {
  const [whole = '', fraction] = String(Number(value.toPrecision(12))).split('.');
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction ? `${parted}.${fraction}` : parted;
}
