import type { EntityMention, Mention, QuoteMention } from '../../../src/core/mention/mention.js';
import { runRoom } from '../../../src/core/mention/pipeline.js';
import { quotesRoom } from '../../../src/core/quotes/quotes.js';
import { createText } from '../../../src/core/text/text.js';
import type { EntityType } from '../../../src/core/text/vocabulary.js';
import { type MarkedSpan, marked } from '../../support/marked.js';

/** All that a plain text quotes and reports, with the names that an earlier room would have found. */
export const saidIn = (source: string, known: readonly Mention[] = []): readonly QuoteMention[] =>
  runRoom(quotesRoom, { text: createText(source), regions: [], known });

/** The quotations in marks alone. */
export const quotesOf = (source: string, known: readonly Mention[] = []): readonly QuoteMention[] =>
  saidIn(source, known).filter(({ form }) => form !== 'indirect');

/** A marked text: `{quote:…}` and `{scare:…}` are what must be found, `{person:…}` and other types are known names. */
export function readMarked(source: string, fullNames: Readonly<Record<string, string>> = {}) {
  const { text, spans } = marked(source);
  const isQuote = (label: string) => label === 'quote' || label === 'scare';
  const known = knownNames(
    spans.filter(({ label }) => !isQuote(label)),
    fullNames,
  );
  return {
    text,
    quotes: quotesOf(text, known),
    expected: spans.filter(({ label }) => isQuote(label)).map((span) => span.text),
  };
}

/** Marked stretches as the names that an earlier room would have found; the label is the type. */
export const knownNames = (
  spans: readonly MarkedSpan[],
  fullNames: Readonly<Record<string, string>> = {},
): readonly EntityMention[] =>
  spans.map(({ label, text: name, start, end }) => ({
    kind: 'entity',
    type: label as EntityType,
    span: { start, end },
    text: name,
    canonicalName: fullNames[name] ?? name,
    confidence: 1,
    reason: 'known',
  }));
