import { shared } from './alignment.js';
import { byFirst } from './byFirst.js';
import { ofParts, type QuotePiece } from './quotePiece.js';

/** Two quotations that stand for one utterance, or for the same words. */
export interface Match {
  readonly own: QuotePiece;
  readonly other: QuotePiece;
}

/**
 * Two sentences with a cue between them are one quotation where the first source to print both prints them in one piece,
 * and two where it cuts them: so every source's are, however it prints them itself.
 */
export function joinParts(
  matches: readonly Match[],
  matchesOf: (piece: QuotePiece) => readonly QuotePiece[],
  areRelated: (a: QuotePiece, b: QuotePiece) => boolean,
): readonly Match[] {
  const groups = new Map<string, Match[]>();
  for (const match of matches) {
    const key = `${match.own.chain} ${match.other.chain} ${match.other.source.uri}`;
    groups.set(key, [...(groups.get(key) ?? []), match]);
  }
  return [...groups.values()].flatMap((group) => {
    const own = [...new Set(group.map((match) => match.own))];
    const others = [...new Set(group.map(({ other }) => other))];
    if (own.length < 2 && others.length < 2) return group;
    if (!isOnePiece(own.length > 1 ? own : others, matchesOf)) return group;
    const [a, b] = [asOne(own), asOne(others)];
    if (own.length < others.length ? haveOneClaim(others, a) : own.length > 1 && others.length < 2 && haveOneClaim(own, b))
      return group;
    return areRelated(a, b) ? [{ own: a, other: b }] : group;
  });
}

const asOne = (pieces: readonly QuotePiece[]): QuotePiece => (pieces.length > 1 ? ofParts(pieces) : (pieces[0] as QuotePiece));

/** Whether the first source that prints all these parts prints them in one piece. */
function isOnePiece(parts: readonly QuotePiece[], matchesOf: (piece: QuotePiece) => readonly QuotePiece[]): boolean {
  const related = parts.map(matchesOf);
  const whole = (related[0] ?? []).filter((piece) => related.every((list) => list.includes(piece)));
  const cut = (related[0] ?? []).filter((piece) =>
    related.slice(1).every((list) => list.some((next) => next !== piece && isMate(next, piece))),
  );
  const [first] = [...parts, ...cut.filter((piece) => !whole.includes(piece)), ...whole].sort(byFirst);
  return first !== undefined && whole.includes(first);
}

const isMate = (a: QuotePiece, b: QuotePiece): boolean => a.source === b.source && a.chain === b.chain;

/** Whether parts claim the same words of a whole: then they are no parts of it. */
function haveOneClaim(parts: readonly QuotePiece[], whole: QuotePiece): boolean {
  const claimed = parts.map((part) => shared(part, whole).inB);
  return new Set(claimed.flat()).size < DISJOINT * claimed.flat().length;
}

/** Share of the claimed words that one part only claims. */
const DISJOINT = 0.8;
