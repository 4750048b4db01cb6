import { marked } from '../../../support/marked.js';
import { knownNames, saidIn } from '../scanQuotes.js';

/**
 * Reads a marked sentence: `{said:…}` is a clause that must be found as reported, all other labels are types of known names.
 * `clauses` are the words found, `speakers` their speakers as written.
 */
export function readReported(source: string, fullNames: Readonly<Record<string, string>> = {}) {
  const { text, spans } = marked(source);
  const isClause = (label: string) => label === 'said';
  const known = knownNames(
    spans.filter(({ label }) => !isClause(label)),
    fullNames,
  );
  const mentions = saidIn(text, known).filter(({ form }) => form === 'indirect');
  return {
    mentions,
    clauses: mentions.map((mention) => mention.text),
    speakers: mentions.map(({ speaker }) => speaker?.text),
    expected: spans.filter(({ label }) => isClause(label)).map((span) => span.text),
  };
}
