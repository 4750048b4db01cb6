import type { DateMention } from '../../mention/mention.js';
import { valueLabel } from '../valueLabel.js';
import { setLabel } from './setLabel.js';

const MODS: Readonly<Record<NonNullable<DateMention['mod']>, string>> = {
  START: 'early ',
  MID: 'mid-',
  END: 'late ',
  APPROX: 'about ',
  BEFORE: 'before ',
  AFTER: 'after ',
  LESS_THAN: 'less than ',
  MORE_THAN: 'more than ',
};
const PARTS: Readonly<Record<string, string>> = { START: 'early', MID: 'in the middle', END: 'late' };

/** What a value in words needs to know of its mention. */
type Described = Pick<DateMention, 'type' | 'value' | 'mod' | 'quant' | 'freq'>;

/**
 * A date's value in words with what the text says around it: `early March 2025`, `about 30 days`, `every Thursday`. Where the
 * value is another one than the mention's, as when a person wrote it, the mention says nothing of it.
 */
export function dateLabel(value: string, mention?: Described): string {
  if (mention?.value !== value) return valueLabel(value);
  const label = (mention.type === 'SET' ? setLabel(value, mention) : undefined) ?? valueLabel(value);
  return mention.mod ? modified(label, mention.mod) : label;
}

/** `early March 2025`, `the late 1980s`, `…, mid-afternoon`; of a day or a week `…, early`, for "early Monday" may mean its morning. */
function modified(label: string, mod: NonNullable<DateMention['mod']>): string {
  const word = MODS[mod];
  const part = PARTS[mod];
  if (!part) return `${word}${label}`;
  if (label.startsWith('the ')) return `the ${word}${label.slice(4)}`;
  if (/, (?:morning|afternoon|evening|night)$/.test(label)) return label.replace(/, (?=\p{L}+$)/u, `, ${word}`);
  return /^(?:\d|[A-Z]\p{L}+ \d+(?: BC)?$|\p{Ll}+ \d|\p{Ll}+ (?:quarter|half) )/u.test(label) && !label.startsWith('week ')
    ? `${word}${label}`
    : `${label}, ${part}`;
}
