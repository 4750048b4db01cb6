import type { Board } from '../sources/board.js';
import type { Comparison, Statement } from '../sources/finding.js';
import type { Passage, Source } from '../sources/source.js';
import { type CodePoints, codePoints } from '../text/portable.js';

/** A comparison as `newsmark compare --json` prints it (CLI contract, design/house.md). Offsets count code points. */
export function comparisonJson(comparison: Comparison, boards: readonly Board[]): object {
  const counters = new Map<Source, CodePoints>();
  const at = ({ source, span }: Passage) => {
    const points = counters.get(source) ?? codePoints(source.text);
    counters.set(source, points);
    return { file: source.file, start: points.toCodePoint(span.start), end: points.toCodePoint(span.end) };
  };
  const words = (passage: Passage) => ({ ...at(passage), text: passage.source.text.slice(passage.span.start, passage.span.end) });
  const quoted = (passage: Passage) => ({ ...words(passage), speaker: speakerOf(passage) });
  const stated = (statement: Statement) => ({ ...words(statement), value: statement.value });
  const parts = (passages: readonly Passage[]) => (passages.length > 1 ? passages.map(words) : undefined);
  return {
    sources: comparison.sources.map(({ file, facts }) => ({
      file,
      outlet: facts.outlet ?? null,
      published: facts.published ?? null,
      ...(facts.publishedFrom === 'inferred'
        ? { published_from: facts.publishedFrom, ...(facts.publishedWhy ? { published_why: facts.publishedWhy } : {}) }
        : {}),
    })),
    entities: comparison.entities.map(({ id, type, canonicalName, mentions }) => ({
      id,
      type,
      name: canonicalName,
      mentions: mentions.map(at),
    })),
    quotes: comparison.quotes.map(({ relation, a, b, aParts, bParts, diff, shorter }) => ({
      relation,
      a: { ...quoted(a), parts: parts(aParts) },
      b: { ...quoted(b), parts: parts(bParts) },
      ...(shorter ? { shorter } : {}),
      diff,
    })),
    conflicts: comparison.conflicts.map(({ kind, a, b, why }) => ({ kind, a: stated(a), b: stated(b), why })),
    agreements: comparison.agreements.map(({ kind, a, b, why }) => ({ kind, a: stated(a), b: stated(b), why })),
    revisions: comparison.revisions.map(({ direction, a, b, why }) => ({ direction, a: stated(a), b: stated(b), why })),
    stories: comparison.stories.map((story) => story.map(({ file }) => file)),
    reprints: comparison.reprints.map((group) => group.map(({ file }) => file)),
    timeline: comparison.timeline.map(({ value, mentions }) => ({ value, mentions: mentions.map(words) })),
    missing: boards.flatMap(missingIn),
  };
}

/** What each source of a story leaves out that most others have: `group` is that of the board's row. */
const missingIn = ({ sources, rows }: Board): readonly object[] =>
  sources.flatMap((source, at) =>
    rows
      .filter(({ missing }) => missing.includes(at))
      .map(({ group, title, cells }) => ({
        file: source.file,
        group,
        title,
        told_by: sources.filter((_, other) => cells[other]?.state !== 'silent').map(({ file }) => file),
      })),
  );

/** Who is quoted: the person behind the mention, else the mention as written; null where nobody is named. */
function speakerOf({ annotation }: Passage): string | null {
  const speaker = annotation.mention?.kind === 'quote' ? annotation.mention.speaker : undefined;
  return speaker?.canonicalName ?? speaker?.text ?? annotation.record.speaker ?? null;
}
