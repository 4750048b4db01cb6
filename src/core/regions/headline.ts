import type { Region } from '../mention/mention.js';
import type { Scanner } from '../mention/scanner.js';
import { isByline } from './byline.js';
import { isCaption } from './caption.js';
import { datelineLength } from './dateline.js';
import { isFurniture } from './furniture.js';
import { type Line, linesOf } from './lines.js';

/** Headlines are short; the longest of the agencies stay below this. */
const MOST_WORDS = 32;
const LINES_TRIED = 8;

/** The first line that is no furniture, if it is short, does not end as a sentence does, and a longer text follows; also its repetition near the top. */
export const headline: Scanner<Region> = {
  name: 'headline',
  *scan({ text }) {
    const lines = linesOf(text, 2 * LINES_TRIED);
    const at = lines.findIndex((line) => !isFurniture(line) && line.folded !== '---');
    const first = lines[at];
    if (!first || at >= LINES_TRIED || !isHeadline(first, lines.slice(at + 1, at + 12))) return;
    yield {
      kind: 'headline',
      span: { start: first.start, end: first.end },
      confidence: 0.9,
      reason: 'a short first line above the article',
    };
    for (const line of lines.slice(at + 1, at + LINES_TRIED)) {
      if (line.folded.toLowerCase() !== first.folded.toLowerCase()) continue;
      yield {
        kind: 'headline',
        span: { start: line.start, end: line.end },
        confidence: 0.9,
        reason: 'repeats the headline word for word',
      };
    }
  },
};

function isHeadline(line: Line, after: readonly Line[]): boolean {
  if (line.size > MOST_WORDS || isByline(line) || isCaption(line) || datelineLength(line) > 0) return false;
  if (!after.some((next) => next.size > line.size && next.size > 8)) return false;
  if (/^(?:\W{0,2}\d{1,3}[.)] |[-*•] )/.test(line.folded) || /[,;]$/.test(line.folded)) return false;
  if (!line.closed || /^[!?]/.test(line.folded.match(/[.!?…]["')\]*]{0,4}$/)?.[0] ?? ''))
    return !/^\W{0,2}\p{Ll}/u.test(line.folded);
  return line.size <= 20 && isTitleCase(line.folded);
}

/** Whether nearly every longer word has a capital, as in American headlines that some feeds close with a full stop. */
function isTitleCase(folded: string): boolean {
  const long = folded.match(/(?<![\p{L}'])\p{L}{5,}/gu) ?? [];
  return long.length >= 4 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.85;
}
