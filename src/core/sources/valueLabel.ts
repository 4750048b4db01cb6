import { calendarLabel } from './dateWords/calendarLabel.js';
import { lengthLabel } from './dateWords/lengthLabel.js';
import { timeLabel } from './dateWords/timeLabel.js';

const REFS: Readonly<Record<string, string>> = {
  PAST_REF: 'some time in the past',
  PRESENT_REF: 'at the time of writing',
  FUTURE_REF: 'some time to come',
};

/**
 * A TIMEX3 value in words: `Thursday 13 March 2025`, `March 2025`, `week 11 of 2025`, `the 1980s`, `30 days`,
 * `some time to come`. Other values stay as they are: never wrong, at worst in code.
 */
export function valueLabel(value: string): string {
  const [begin, end, ...rest] = value.split('/');
  if (begin && end && !rest.length) return `${valueLabel(begin)} to ${valueLabel(end)}`;
  if (/^T./.test(value)) return timeLabel(value.slice(1));
  return REFS[value] ?? lengthLabel(value) ?? calendarLabel(value) ?? value;
}
