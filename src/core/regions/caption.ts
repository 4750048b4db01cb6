import type { Region } from '../mention/mention.js';
import type { Scanner } from '../mention/scanner.js';
import { PHOTO_CREDIT } from './boilerplateLexicon.js';
import { type Line, linesOf } from './lines.js';

const MOST_WORDS = 130;
const FILE_PHOTO =
  /^(?:file ?(?:photo|picture|image|pic)|(?:photo|image|picture)(?: caption)?|caption|pictured|in this \w{1,12}.{0,30} (?:file )?(?:photo|picture|image))\b ?[:,.-]/i;
/** Below this line of the article, words in brackets are an editor's, unless they speak of a picture. */
const LINES_AT_TOP = 12;
const PICTURE = /\b(?:photo|image|picture|video|archive|pictured|illustration)/i;
const BRACKETS = /^\[(?!\.\.\.)[^\]]{12,}\]$/;

/** Whether a line is words under a picture: in brackets, opened as one, or closed by a credit. */
export function isCaption(line: Line): boolean {
  if (line.size > MOST_WORDS) return false;
  return BRACKETS.test(line.folded) || FILE_PHOTO.test(line.folded) || endsInCredit(line);
}

/** A credit stands in a caption's last words, and those are no speech. */
function endsInCredit(line: Line): boolean {
  const tail = line.folded.slice(-110);
  const credit = PHOTO_CREDIT.exec(tail);
  return credit !== null && !/["]|\bsaid\b/.test(tail.slice(credit.index)) && !/^.{60,}[.!?]$/s.test(tail.slice(credit.index));
}

const isBareCredit = (line: Line): boolean => line.size <= 10 && !line.closed && endsInCredit(line);

/** Captions with their own, often older, day. A line of credit alone takes the line right above it along (Reuters). */
export const caption: Scanner<Region> = {
  name: 'caption',
  *scan({ text }) {
    const lines = linesOf(text);
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1];
      if (index >= LINES_AT_TOP && BRACKETS.test(line.folded) && !PICTURE.test(line.folded)) continue;
      const reason = isCaption(line)
        ? captionReason(line)
        : next && endsAboveCredit(line, next, index)
          ? 'stands right above a photo credit'
          : '';
      if (reason) yield { kind: 'caption', span: { start: line.start, end: line.end }, confidence: 0.88, reason };
    }
  },
};

function captionReason(line: Line): string {
  if (BRACKETS.test(line.folded)) return 'a line in square brackets';
  return FILE_PHOTO.test(line.folded) ? 'opens as a caption' : 'closes with a photo credit';
}

const endsAboveCredit = (line: Line, next: Line, index: number): boolean =>
  index > 0 && !next.apart && isBareCredit(next) && line.closed && line.size <= 60 && !/"/.test(line.folded);
