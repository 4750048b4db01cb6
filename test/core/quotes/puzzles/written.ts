import type { EntityMention } from '../../../../src/core/mention/mention.js';
import type { EntityType } from '../../../../src/core/text/vocabulary.js';
import { type MarkedSpan, marked } from '../../../support/marked.js';
import { quotesOf } from '../scanQuotes.js';

/**
 * The notation of the puzzles: a text with its quotations in braces, nested ones within the outer.
 * - `{quote:“We won,”}` is speech, `{scare:“Bobby”}` a term, title or nickname;
 * - `{quote-a:…}` is a part of an utterance: parts with one letter belong together, letters go by first appearance;
 * - `{quote!:…}` and `{quote!-a:…}` carry a flag that names a damage;
 * - `{person:…}`, `{organization:…}`, `{place:…}`: names that an earlier room found.
 * Yields the text once more in that notation, with what the room of quotations finds: a puzzle is solved when nothing changed.
 */
export function written(source: string): string {
  const { text, known } = readPuzzle(source);
  const quotes = quotesOf(text, known).filter(({ form }) => form !== 'indirect');
  const letters = new Map<number, string>();
  const spans = quotes.map(({ span, form, flags, utterance }) => {
    if (utterance !== undefined && !letters.has(utterance)) letters.set(utterance, String.fromCharCode(97 + letters.size));
    const part = utterance === undefined ? '' : `-${letters.get(utterance)}`;
    const damage = flags?.some((flag) => flag !== 'runs-on' && flag !== 'block') ? '!' : '';
    return { label: `${form === 'speech' ? 'quote' : 'scare'}${damage}${part}`, ...span };
  });
  const names = known.map(({ type, span }) => ({ label: type, ...span }));
  return inBraces(text, [...spans, ...names]);
}

/** The text of a puzzle and the names in it. */
export function readPuzzle(source: string): { readonly text: string; readonly known: readonly EntityMention[] } {
  const { text, spans } = marked(source.replaceAll(/\{(quote|scare)!/g, '{$1'));
  const known = spans.filter(({ label }) => !/^(?:quote|scare)/.test(label)).map(nameOf);
  return { text, known };
}

const nameOf = ({ label, text, start, end }: MarkedSpan): EntityMention => ({
  kind: 'entity',
  type: label as EntityType,
  span: { start, end },
  text,
  canonicalName: text,
  confidence: 1,
  reason: 'known',
});

interface Labelled {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** Ends before beginnings, inner ends first, outer beginnings first. */
function inBraces(text: string, spans: readonly Labelled[]): string {
  const signs = spans.flatMap(({ label, start, end }) => [
    { at: start, order: 1e9 - (end - start), sign: `{${label}:` },
    { at: end, order: -1e9 + (end - start), sign: '}' },
  ]);
  signs.sort((a, b) => a.at - b.at || a.order - b.order);
  let out = '';
  let from = 0;
  for (const { at, sign } of signs) {
    out += text.slice(from, at) + sign;
    from = at;
  }
  return out + text.slice(from);
}
