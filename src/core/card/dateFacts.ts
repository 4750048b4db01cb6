import type { DateMention } from '../mention/mention.js';
import { daysLabel } from '../sources/dateWords/daysLabel.js';
import { valueLabel } from '../sources/valueLabel.js';
import type { CardLine } from './card.js';
import type { CardInput } from './cardInput.js';
import { contradictionInWords } from './flagWords.js';
import { ownWords } from './ownWords.js';
import { line, strong, text } from './show.js';

/** A line for each contradiction within the words of a date. */
export function contradictionRows({ annotation }: CardInput): readonly CardLine[] {
  const { record, mention } = annotation;
  return (record.flags ?? mention?.flags ?? []).flatMap((flag) => {
    const words = contradictionInWords(flag);
    return words ? [line(strong('⚠ Contradicts itself: '), text(words))] : [];
  });
}

/** Values that are a stretch of days which their name does not tell: weeks, weekends, quarters, halves, lengths. */
const STRETCH = /^(?:BC)?\d{4}-(?:W|[QH]\d)|^P/;

/** Values that name their own last day by how they begin: a day, month, year, decade or century. */
const OWN_DAYS = /^((?:BC)?\d{2,4}(?:-\d\d){0,2})X{0,2}$/;

/** ` · 10 to 16 March 2025` for a week, a length whose ends are known, and the first end of a longer stretch. */
export function stretchOf({ value = '', range }: DateMention): string {
  if (!range) return '';
  const own = OWN_DAYS.exec(value)?.[1];
  const goesOn = own !== undefined && !range.end.startsWith(own);
  return goesOn || STRETCH.test(value) ? ` · ${daysLabel(range.begin, range.end)}` : '';
}

/** `Counted from “March 3”, Monday 3 March 2025 → line 4`, where a date is counted from another one of the text. */
export function anchorRow(input: CardInput, { anchor }: DateMention): readonly CardLine[] {
  if (!anchor?.span || anchor.of === 'published') return [];
  const from = anchor.of === 'caption' ? 'Counted from the day of the caption, ' : 'Counted from ';
  return [line(text(from), ...ownWords(input, anchor.span, `, ${valueLabel(anchor.value)}`))];
}

/** `counted from …` where neither the reason nor a line of its own says so. */
export function anchorInWords({ anchor }: DateMention, reason: string): string {
  if (!anchor || (anchor.span && anchor.of !== 'published')) return '';
  const day = valueLabel(anchor.value);
  if (anchor.of === 'published') return reason.includes('published day') ? '' : `counted from the published day, ${day}`;
  if (reason.includes('counted from')) return '';
  return anchor.of === 'caption'
    ? `counted from the day of the caption, ${day}`
    : `counted from an earlier date of the text, ${day}`;
}

/** `stated: month and day; worked out: year`; nothing where the text states all or none of it. */
export const partsInWords = ({ stated, implied }: DateMention): string =>
  stated.length && implied.length ? `stated: ${listed(stated)}; worked out: ${listed(implied)}` : '';

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
