import type { DateMention } from '../../src/core/mention/mention.js';

/** What a line says that a date in it must be. */
export interface ExpectedDate {
  readonly text: string;
  readonly start: number;
  readonly type: string;
  /** Undefined: found, and not resolved. */
  readonly value: string | undefined;
  readonly mod?: string;
  readonly flags: readonly string[];
}

const MARK = /\{([^{}=]+)=([^{}]+)\}/g;
const MODS = new Set(['START', 'MID', 'END', 'APPROX', 'BEFORE', 'AFTER', 'LESS_THAN', 'MORE_THAN']);
const TYPES = new Set(['DATE', 'TIME', 'DURATION', 'SET']);

/**
 * Reads a line about dates. `{Thursday=2025-03-13}` is a date with its value; `{some day=?}` one without. Behind the value may
 * stand its type, its `mod`, and flags with `!`: `{weekly=P1W SET}`, `{early March=2025-03 START}`,
 * `{Tuesday, Feb. 3, 2025=2025-02-03 !weekday-mismatch}`. A type that is not written follows from the value: `P…` is a DURATION,
 * a value with a time of day is a TIME, all else is a DATE. A line without marks has no date in it.
 */
export function datedLine(line: string): { readonly text: string; readonly dates: readonly ExpectedDate[] } {
  const dates: ExpectedDate[] = [];
  let text = '';
  let from = 0;
  for (const match of line.matchAll(MARK)) {
    text += line.slice(from, match.index);
    from = match.index + match[0].length;
    dates.push(expected(match[1] as string, text.length, (match[2] as string).split(' ')));
    text += match[1];
  }
  return { text: text + line.slice(from), dates };
}

function expected(text: string, start: number, [value = '', ...rest]: readonly string[]): ExpectedDate {
  const mod = rest.find((word) => MODS.has(word));
  const unknown = rest.find((word) => !MODS.has(word) && !TYPES.has(word) && !word.startsWith('!'));
  if (unknown) throw new Error(`“${unknown}” is no type, mod or flag`);
  return {
    text,
    start,
    type: rest.find((word) => TYPES.has(word)) ?? typeOf(value),
    value: value === '?' ? undefined : value,
    ...(mod ? { mod } : {}),
    flags: rest.filter((word) => word.startsWith('!')).map((word) => word.slice(1)),
  };
}

const typeOf = (value: string): string => (/^PT?[\dX]/.test(value) ? 'DURATION' : /T[\dMANE]/.test(value) ? 'TIME' : 'DATE');

/** What was found, as a line says it: `mod` only where the line asks for one. */
export const asExpected = (
  found: readonly DateMention[],
  { dates }: { readonly dates: readonly ExpectedDate[] },
): readonly ExpectedDate[] =>
  found.map(({ text, span, type, value, mod, flags = [] }, i) => ({
    text,
    start: span.start,
    type,
    value,
    ...(mod && dates[i]?.mod ? { mod } : {}),
    flags,
  }));
