import { foldName } from '../text/fold.js';
import { entityNameOf } from './nameKey.js';
import { isCounted } from './passage.js';
import type { Passage } from './source.js';

/** Code units before a passage in which whom it is told of stands. */
const REACH = 160;
const WHO: ReadonlySet<string> = new Set(['person', 'organization', 'place']);

/**
 * Whom a passage is told of, as its sentence names them before it, each once and in order of text: `Ukraine, U.S.` of the
 * figure in "Ukraine has endorsed a U.S.-proposed 30-day ceasefire". Names within quotation marks count too.
 */
export function namesBefore({ source, span, sentence }: Passage): readonly string[] {
  const from = Math.max(sentence.start, span.start - REACH);
  const names = source.annotations.flatMap((annotation) =>
    WHO.has(annotation.type) && isCounted(annotation) && annotation.span.start >= from && annotation.span.end <= span.start
      ? [entityNameOf(annotation)]
      : [],
  );
  return [...new Set(names)];
}

/** The key under which two lists name the same. */
export const namesKey = (names: readonly string[]): string =>
  names
    .map((name) => foldName(name.replaceAll('.', '')))
    .sort()
    .join('|');
