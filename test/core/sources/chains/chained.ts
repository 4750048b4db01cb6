import { chainReferences } from '../../../../src/core/sources/chains/chainReferences.js';
import { createText } from '../../../../src/core/text/text.js';
import { marked } from '../../../support/marked.js';

/**
 * Texts whose marks say who is one: `{a:Jane Doe} said {a:she}`; a label that ends in `-at` is a place. Yields the chains
 * as marked and as found, each as a sorted list of `words` with the number of their text.
 */
export function chained(...sources: readonly string[]): {
  readonly wanted: readonly (readonly string[])[];
  readonly found: readonly (readonly string[])[];
} {
  const texts = sources.map((source) => marked(source));
  const wanted = new Map<string, string[]>();
  for (const [at, { spans }] of texts.entries())
    for (const { label, start, text } of spans) {
      const chain = wanted.get(label) ?? [];
      wanted.set(label, chain);
      chain.push(shown(at, start, text));
    }
  const chains = chainReferences(
    texts.map(({ text, spans }) => ({
      text: createText(text),
      references: spans.map(({ label, start, end }) => ({
        span: { start, end },
        sort: label.endsWith('-at') ? ('where' as const) : ('who' as const),
      })),
    })),
  );
  const found = chains.map((chain) =>
    chain.map(({ text, span }) => shown(text, span.start, texts[text]?.text.slice(span.start, span.end) ?? '')),
  );
  return { wanted: sorted([...wanted.values()]), found: sorted(found) };
}

const shown = (text: number, start: number, words: string): string => `${text}:${String(start).padStart(4, '0')} ${words}`;

const sorted = (chains: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  chains.map((chain) => [...chain].sort()).sort((a, b) => ((a[0] as string) < (b[0] as string) ? -1 : 1));
