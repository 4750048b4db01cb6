import { diffArrays } from 'diff';
import type { WordDiff } from '../../sources/finding.js';
import type { QuotePiece } from './quotePiece.js';

type Worded = Pick<QuotePiece, 'source' | 'words' | 'contents'>;

/** The word diff from a's wording to b's. Marks and capitals make no difference; a stretch ends where a cue cuts a quotation. */
export function quoteDiff(a: Worded, b: Worded): readonly WordDiff[] {
  const textsA = wordTexts(a);
  const textsB = wordTexts(b);
  const found: WordDiff[] = [];
  let inA = 0;
  let inB = 0;
  const push = (op: WordDiff['op'], texts: readonly string[]) => {
    for (const text of stretches(texts)) found.push({ op, text });
  };
  const changes = diffArrays(
    a.words.map(({ folded }) => folded),
    b.words.map(({ folded }) => folded),
    { maxEditLength: MOST_CHANGES },
  );
  if (!changes) {
    push('removed', textsA);
    push('added', textsB);
  }
  for (const { added, removed, value } of changes ?? []) {
    if (added) push('added', textsB.slice(inB, inB + value.length));
    else push(removed ? 'removed' : 'same', textsA.slice(inA, inA + value.length));
    if (!added) inA += value.length;
    if (!removed) inB += value.length;
  }
  return found;
}

/** Words added and removed beyond which two wordings are shown one after the other, not word by word. */
const MOST_CHANGES = 1000;

const CUT = '\u0000';

/** Each word with what follows it up to the next one; at the end of a part a space and a cut. */
function wordTexts({ source, words, contents }: Worded): readonly string[] {
  return words.map(({ start, end }, at) => {
    const next = words[at + 1];
    const content = contents.find((span) => span.start <= start && end <= span.end);
    const isLast = !next || (content !== undefined && next.start >= content.end);
    const from = at === 0 && content ? content.start : start;
    if (!isLast) return source.text.slice(from, next.start);
    return `${source.text.slice(from, content?.end ?? end)}${next ? ` ${CUT}` : ''}`;
  });
}

const stretches = (texts: readonly string[]): readonly string[] => texts.join('').split(CUT).filter(Boolean);
