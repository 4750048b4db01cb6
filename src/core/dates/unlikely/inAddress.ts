import { isSpace } from '../../text/letters.js';

const REACH = 80;
const ADDRESS =
  /:\/\/|\bwww\.|\w@\w|\.(?:com|org|net|gov|edu|info|co|uk|ru|de|fr|eu|io)(?:[/?:]|$)|\.(?:pdf|jpe?g|png|gif|docx?|xlsx?|html?|mp[34]|zip|txt)\b/i;

/** Whether a stretch of a text stands in a link, a mail address or the name of a file. Looks {@link REACH} code units about. */
export function inAddress(source: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < REACH && !isSpace(source.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < source.length && to - end < REACH && !isSpace(source.charCodeAt(to))) to++;
  return to - from > end - start + 3 && ADDRESS.test(source.slice(from, to));
}
