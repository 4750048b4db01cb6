import type { Region } from '../mention/mention.js';
import type { Scanner } from '../mention/scanner.js';
import { PHOTO_CREDIT } from './boilerplateLexicon.js';
import { type Line, linesOf } from './lines.js';

/** Bylines stand above the story. */
const LINES_TRIED = 12;
const BY = /^(?:by|words by|story by|written by|report by|posted by|author):? +(?=\p{L})/iu;
const STAFF =
  /^\p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{0,20}){1,3}(?:,| and | [|-])? ?(?:.{0,60}\b)?(?:staff writer|staff reporter|correspondent|reporter|political editor|business editor|associated press|reuters|agence france-presse|press association|bloomberg news)\b.{0,30}$/iu;

/** What {@link STAFF} does not pass without: of nearly all lines this is enough to ask. */
const OF_STAFF = /staff|correspondent|reporter|editor|press|reuters|bloomberg/iu;

/** "Jane Doe and Jo Dale in Vesna", as some papers sign. */
const SIGNED =
  /^\p{Lu}[\p{L}.'-]{1,20} \p{Lu}[\p{L}.'-]{1,20}(?:(?:,| and|, and) \p{Lu}[\p{L}.'-]{1,20} \p{Lu}[\p{L}.'-]{1,20}){0,3} in \p{Lu}[\p{L}.' -]{1,30}$/u;

const isOfStaff = (words: string): boolean => OF_STAFF.test(words) && STAFF.test(words);

/** Whether a line names who wrote the article and nothing else. */
export function isByline(line: Line): boolean {
  if (line.size > 16 || line.size < 2 || line.closed || PHOTO_CREDIT.test(line.folded)) return false;
  if (BY.test(line.folded)) return /^by our /i.test(line.folded) || /\p{Lu}/u.test(line.folded.replace(BY, ''));
  return line.size <= 10 && /^\p{Lu}\S+ \p{Lu}/u.test(line.folded) && (isOfStaff(line.folded) || SIGNED.test(line.folded));
}

/** The first two words of the first person's name in a byline; undefined where it names none ("By our staff"). */
export const authorOf = (line: Line): string | undefined =>
  /\p{Lu}[\p{L}.'-]{1,24} \p{Lu}[\p{L}.'-]{0,24}/u.exec(line.folded.replace(BY, ''))?.[0];

/** "By Jane Doe in Port Mallory", "By our diplomatic staff", "Jane Doe, Staff Writer". */
export const byline: Scanner<Region> = {
  name: 'byline',
  *scan({ text }) {
    for (const line of linesOf(text, LINES_TRIED)) {
      if (!isByline(line)) continue;
      yield {
        kind: 'byline',
        span: { start: line.start, end: line.end },
        confidence: 0.9,
        reason: 'a line at the top that only says who wrote it',
      };
    }
  },
};
