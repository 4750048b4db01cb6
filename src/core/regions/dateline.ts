import type { Region } from '../mention/mention.js';
import type { Scanner } from '../mention/scanner.js';
import { type Line, linesOf } from './lines.js';

/** A dateline opens the first paragraph; captions and credits may stand above it. */
const LINES_TRIED = 12;

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = `(?:${MONTH} ?\\d{1,2}(?:,? \\d{4})?|\\d{1,2} ${MONTH}(?:,? \\d{4})?)`;
const AGENCY = '\\([^()\\n]{2,40}\\)';
const CAPITALS = "\\p{Lu}[\\p{Lu}.'-]+(?:[ /,]{1,3}\\p{Lu}[\\p{Lu}.'-]*){0,5}";
const PLACE = "\\p{Lu}[\\p{L}.'-]*(?:[ /]{1,3}\\p{Lu}[\\p{L}.'-]*){0,4}(?:, \\p{Lu}[\\p{L}. -]{1,24})?";
const DASH = ' {0,2}(?:--?|_|:) ?';

/** AP and Reuters style: place in capitals, region, day and agency as they come, then a dash. */
const OPENINGS = [
  `^${CAPITALS}(?:, \\p{Lu}[\\p{L}. -]{1,24})?(?:, ${DAY})? ?${AGENCY}${DASH}`,
  `^${CAPITALS}(?:, \\p{Lu}[\\p{L}. -]{1,24})?, ${DAY}${DASH}`,
  `^${CAPITALS}(?:, \\p{Lu}[\\p{L}.]{1,12}(?: \\p{Lu}[\\p{L}.]{1,12})?)? {0,2}(?:--| -|_) ?(?=\\p{Lu}|["'])`,
  `^${PLACE},? ${DAY}(?: ?${AGENCY})?${DASH}`,
  `^${PLACE} ?\\((?:AP|AFP|Reuters|REUTERS|UPI|IPS|ANI|PTI|dpa|DPA|Xinhua|Bloomberg|CNN|IANS|TASS|EFE|ANSA|Kyodo|Yonhap|PA)\\)${DASH}`,
  `^\\((?:AP|AFP|Reuters|REUTERS|UPI|Bloomberg|CNN|dpa|Xinhua)\\)${DASH}`,
].map((shape) => new RegExp(shape, 'u'));

const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?';
const ISSUED = `^(?:(?:published|posted|updated|last updated|issued|first published|created|modified)(?: on| at)?:? ?)?(?:[^.!?\\d]{2,60},? )?${WEEKDAY}(?:${DAY}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d)(?:[ ,|T-]{1,3}(?:at )?\\d{1,2}[:.]?\\d{0,2}(?::\\d\\d)? ?(?:[ap]\\.?m\\.?)?(?: ?\\(?[A-Z]{2,4}\\)?)?)?(?: \\|.{0,40})?$`;
const ISSUED_LINE = new RegExp(ISSUED, 'iu');

const ISSUED_WORD = /^(?:first |last )?(?:published|updated|posted|modified|issued)\b[^.!?]{0,20}\d.{0,60}$/i;

/** Length in code units of the dateline that opens a line, its dash included; 0 where there is none. */
export function datelineLength(line: Line): number {
  const head = line.folded.slice(0, 140);
  for (const shape of OPENINGS) {
    const length = shape.exec(head)?.[0].length ?? 0;
    if (length && line.folded.length > length + 20) return length;
  }
  return 0;
}

/** Place and day before the first sentence, and lines that only say when (and by whom) the text was put out. */
export const dateline: Scanner<Region> = {
  name: 'dateline',
  *scan({ text }) {
    for (const [index, line] of linesOf(text, LINES_TRIED).entries()) {
      const length = datelineLength(line);
      if (length) {
        const end = line.start + line.folded.slice(0, length).trimEnd().length;
        yield {
          kind: 'dateline',
          span: { start: line.start, end },
          confidence: 0.9,
          reason: 'place, day or agency before a dash',
        };
        return;
      }
      if (index === 0 || index > 6 || line.size > 16 || line.closed) continue;
      if (!ISSUED_LINE.test(line.folded) && !ISSUED_WORD.test(line.folded)) continue;
      yield {
        kind: 'dateline',
        span: { start: line.start, end: line.end },
        confidence: 0.8,
        reason: 'a line at the top that only says when it was put out',
      };
    }
  },
};
