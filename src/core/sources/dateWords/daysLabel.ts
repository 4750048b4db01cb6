import { MONTH_NAMES } from '../../text/calendarNames.js';

/** Two ISO days as a stretch: `10 to 16 March 2025`, `24 February to 2 March 2025`; what is no day stays as it is. */
export function daysLabel(begin: string, end: string): string {
  const [from, to] = [partsOf(begin), partsOf(end)];
  if (!from || !to) return begin === end ? begin : `${begin} to ${end}`;
  const last = `${to.day} ${to.month} ${to.year}`;
  if (begin === end) return last;
  if (from.year !== to.year) return `${from.day} ${from.month} ${from.year} to ${last}`;
  return from.month === to.month ? `${from.day} to ${last}` : `${from.day} ${from.month} to ${last}`;
}

function partsOf(iso: string): { readonly year: string; readonly month: string; readonly day: number } | undefined {
  const [, before, year, month, day] = /^(BC)?(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  const name = MONTH_NAMES[Number(month) - 1];
  return name ? { year: `${Number(year)}${before ? ' BC' : ''}`, month: name, day: Number(day) } : undefined;
}
