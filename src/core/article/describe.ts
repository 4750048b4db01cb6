import { codePoints } from '../text/portable.js';
import type { Span } from '../text/span.js';
import type { Written } from '../text/written.js';
import { createOccurrences, type Occurrences } from './occurrences.js';
import type { Selector } from './selector.js';

/** Characters of context on each side (design/sidecar.md, section 4). */
const CONTEXT = 32;

/** Says where `span` of a portable text lies. O(n); for many spans of one text use {@link createDescriber}. */
export const describe = (text: string, span: Span): Selector => createDescriber(text)(span);

/**
 * Says where spans of one portable text lie. `at` counts code points; `nth` stands only where the same words (compared
 * folded) occur more than once. Each answer costs the places of the rarest word, not the text.
 */
export function createDescriber(text: string, occurrences: Occurrences = createOccurrences(text)): (span: Span) => Selector {
  const points = codePoints(text);
  return ({ start, end }) => {
    const exact = text.slice(start, end);
    const places = occurrences.of(exact);
    const nth = places.indexOf(start) + 1;
    const prefix = lastCharacters(text, start);
    const suffix = firstCharacters(text, end);
    const selector: Written<Selector> = { exact };
    if (prefix) selector.prefix = prefix;
    if (suffix) selector.suffix = suffix;
    selector.at = points.toCodePoint(start);
    if (nth > 0 && places.length > 1) selector.nth = `${nth}/${places.length}`;
    return selector;
  };
}

/** Letters, signs and spaces of which each is a character by itself: what nearly all news is made of. */
const PLAIN = /^[\0-\u02ff\u2010-\u203a\u20ac]*$/;
const isPlainAt = (text: string, at: number): boolean => PLAIN.test(text.charAt(at));

/** Code points, and no combining mark, joiner or half of a pair cut from what it belongs to. */
function lastCharacters(text: string, end: number): string {
  const plain = text.slice(Math.max(0, end - CONTEXT), end);
  if (PLAIN.test(plain) && isPlainAt(text, end - CONTEXT - 1)) return plain;
  const cut = [...text.slice(Math.max(0, end - 2 * CONTEXT), end)].slice(-CONTEXT).join('');
  return cut.replace(/^[\udc00-\udfff\p{M}\u200d]{1,64}/u, '');
}

function firstCharacters(text: string, start: number): string {
  const plain = text.slice(start, start + CONTEXT);
  if (PLAIN.test(plain) && isPlainAt(text, start + CONTEXT)) return plain;
  const all = [...text.slice(start, start + 2 * CONTEXT + 2)];
  let count = Math.min(CONTEXT, all.length);
  while (count > 0 && /^[\p{M}\u200d]/u.test(all[count] ?? '')) count--;
  return all
    .slice(0, count)
    .join('')
    .replace(/[\ud800-\udbff]$/, '');
}
