import type { EntityMention, Mention, QuoteMention } from '../../../src/core/mention/mention.js';
import { runRoom } from '../../../src/core/mention/pipeline.js';
import { quotesRoom } from '../../../src/core/quotes/quotes.js';
import { createText } from '../../../src/core/text/text.js';
import type { EntityType } from '../../../src/core/text/vocabulary.js';
import { marked } from '../../support/marked.js';

/** Quotations of a plain text, with the names that an earlier room would have found. */
export const quotesOf = (source: string, known: readonly Mention[] = []): readonly QuoteMention[] =>
  runRoom(quotesRoom, { text: createText(source), regions: [], known });

/** A marked text: `{quote:…}` and `{scare:…}` are what must be found, `{person:…}` and other types are known names. */
export function readMarked(source: string, fullNames: Readonly<Record<string, string>> = {}) {
  const { text, spans } = marked(source);
  const isQuote = (label: string) => label === 'quote' || label === 'scare';
  const known: EntityMention[] = spans
    .filter(({ label }) => !isQuote(label))
    .map(({ label, text: name, start, end }) => ({
      kind: 'entity',
      type: label as EntityType,
      span: { start, end },
      text: name,
      canonicalName: fullNames[name] ?? name,
      confidence: 1,
      reason: 'known',
    }));
  return {
    text,
    quotes: quotesOf(text, known),
    expected: spans.filter(({ label }) => isQuote(label)).map((span) => span.text),
  };
}
