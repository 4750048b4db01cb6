import { shared } from './alignment.js';
import { ofParts, type QuotePiece } from './quotePiece.js';

/** Of a quotation that a cue cuts in the middle of a sentence the parts in which the sentences lie that the other one has. */
export function matchedParts(piece: QuotePiece, other: QuotePiece): QuotePiece {
  if (piece.contents.length < 2) return piece;
  const { inA } = shared(unweighed(piece), unweighed(other));
  const kept = new Set(
    sentencesOf(piece).flatMap(({ from, to }) => {
      const count = inA.filter((at) => at >= from && at < to).length;
      return count > 2 || 2 * count >= to - from ? contentsOf(piece, from, to) : [];
    }),
  );
  if (!kept.size || kept.size === piece.contents.length) return piece;
  return ofParts([piece], (content) => kept.has(piece.contents.indexOf(content)));
}

const unweighed = ({ words }: QuotePiece) => ({ plain: words.map(({ folded }) => folded), weights: words.map(() => 1) });

/** Stretches of words between stops. */
function sentencesOf({ source, words, contents }: QuotePiece): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  let from = 0;
  words.forEach(({ end }, at) => {
    const next = words[at + 1]?.start ?? Number.POSITIVE_INFINITY;
    const inner = contents.find((content) => content.end >= end)?.end ?? end;
    if (at + 1 < words.length && !/[.!?]/.test(source.text.slice(end, Math.min(next, inner)))) return;
    found.push({ from, to: at + 1 });
    from = at + 1;
  });
  return found;
}

/** Which parts the words from one position up to another lie in. */
const contentsOf = ({ words, contents }: QuotePiece, from: number, to: number): readonly number[] =>
  contents.flatMap(({ start, end }, at) =>
    words.slice(from, to).some((word) => word.start >= start && word.end <= end) ? [at] : [],
  );
