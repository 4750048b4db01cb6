import type { Cell } from '../../sources/board.js';
import type { QuotePair, QuoteRelation, WordDiff } from '../../sources/finding.js';
import type { Passage, Source } from '../../sources/source.js';
import { foldedWords } from '../foldedWords.js';
import { quoteDiff } from '../quotes/quoteDiff.js';
import type { Columns } from './columns.js';
import { connected } from './connected.js';
import { byColumn, type Draft, firstColumn, SILENT, withReprints } from './row.js';
import { bare, shortened } from './shortened.js';

const quoteKey = ({ source, annotation }: Passage): string => `${source.uri} ${annotation.id}`;

/** One row for each utterance that two sources or more have, with every wording, fragment and mouth that is given to it. */
export function quoteRows(pairs: readonly QuotePair[], columns: Columns): readonly Draft[] {
  const mouths = pairs.filter(({ relation }) => relation === 'same-words-other-speaker');
  const fragments = pairs.filter(({ relation }) => relation === 'fragment-of');
  const wholes = pairs.filter((pair) => pair.relation !== 'fragment-of' && pair.relation !== 'same-words-other-speaker');
  const linkOf = ({ aParts, bParts }: QuotePair) => [...aParts, ...bParts];
  const links = wholes.map(linkOf);
  // A short phrase that stands in two utterances does not make them one: it goes with the longest that has it.
  const held = new Set(links.flat().map(quoteKey));
  const longest = new Map<string, QuotePair>();
  for (const pair of fragments) {
    const short = shortSide(pair)[0];
    const key = short ? quoteKey(short) : '';
    const known = longest.get(key);
    if (short && !held.has(key) && (!known || lengthOf(longSide(pair)) > lengthOf(longSide(known)))) longest.set(key, pair);
  }
  const whole = [...links, ...[...longest.values()].map(linkOf)];
  const mouthOf = new Map<string, string>();
  for (const group of connected(whole, quoteKey))
    for (const part of group) mouthOf.set(quoteKey(part), quoteKey(group[0] as Passage));
  const phrases = new Set(fragments.flatMap((pair) => shortSide(pair).map(quoteKey)));
  return connected([...whole, ...mouths.map(linkOf)], quoteKey).map((parts) =>
    quoteRow(parts, { mouthOf, phrases, apart: givenApart(mouths) }, columns),
  );
}

const longSide = ({ shorter, aParts, bParts }: QuotePair): readonly Passage[] => (shorter === 'b' ? aParts : bParts);

const shortSide = ({ shorter, aParts, bParts }: QuotePair): readonly Passage[] => (shorter === 'b' ? bParts : aParts);

/** What the pairs tell of a quotation beyond its words. */
interface Told {
  /** Those of one utterance from one mouth have one name. */
  readonly mouthOf: ReadonlyMap<string, string>;
  /** Quotations that are held to be from another mouth than each. */
  readonly apart: ReadonlyMap<string, ReadonlySet<string>>;
  /** Phrases within a reporter's own sentence. */
  readonly phrases: ReadonlySet<string>;
}

function givenApart(mouths: readonly QuotePair[]): ReadonlyMap<string, ReadonlySet<string>> {
  const apart = new Map<string, Set<string>>();
  const add = (from: readonly Passage[], to: readonly Passage[]) => {
    for (const key of from.map(quoteKey)) apart.set(key, new Set([...(apart.get(key) ?? []), ...to.map(quoteKey)]));
  };
  for (const { aParts, bParts } of mouths) {
    add(aParts, bParts);
    add(bParts, aParts);
  }
  return apart;
}

const lengthOf = (parts: readonly Passage[]): number => parts.reduce((sum, { span }) => sum + span.end - span.start, 0);

function quoteRow(parts: readonly Passage[], told: Told, columns: Columns): Draft {
  const perSource = byColumn(columns, parts).map((own) => (own.length ? worded(own, told) : undefined));
  const first = fullest(perSource, columns);
  const reference = perSource[first];
  const cells = perSource.map((own, at): Cell => {
    if (!own || !reference) return SILENT;
    const base = { text: shortened(own.said), ...(own.speaker ? { speaker: own.speaker } : {}), passages: own.parts };
    if (at === first) return { state: 'says', ...base };
    const diff = quoteDiff(reference, own);
    const relation = isOtherMouth(own, reference, told) ? 'same-words-other-speaker' : relationOf(diff, own);
    if (relation === 'same-quote') return { state: 'same', ...base, relation };
    return { state: 'differs', ...base, relation, ...(isChanged(diff) ? { diff } : {}) };
  });
  const speaker =
    reference &&
    (speakerAmong(
      reference,
      perSource.filter((_, at) => columns.reprintOf[at] === undefined),
      told,
    ) ??
      reference.speaker);
  return {
    group: 'quotation',
    title: shortened(reference?.said ?? '', TITLE),
    ...(speaker ? { speaker } : {}),
    cells: withReprints(cells, columns),
  };
}

const isOtherMouth = (a: Worded, b: Worded, { apart }: Told): boolean =>
  a.mouth !== b.mouth || a.parts.some((part) => b.parts.some((other) => apart.get(quoteKey(part))?.has(quoteKey(other))));

/** Whom most of those who agree on the speaker name; of as many the fuller name. */
function speakerAmong(reference: Worded, perSource: readonly (Worded | undefined)[], told: Told): string | undefined {
  const counts = new Map<string, number>();
  for (const own of perSource)
    if (own?.speaker && !isOtherMouth(own, reference, told)) counts.set(own.speaker, (counts.get(own.speaker) ?? 0) + 1);
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1));
  return best?.[0];
}

/** Code units of an utterance as a row's title. */
const TITLE = 400;

/** What one source has of an utterance: its parts, its words, whom it gives them to. */
interface Worded {
  readonly source: Source;
  readonly parts: readonly Passage[];
  readonly contents: readonly { readonly start: number; readonly end: number }[];
  readonly words: ReturnType<typeof foldedWords>;
  readonly said: string;
  readonly speaker?: string;
  readonly mouth: string;
  readonly isPhrase: boolean;
}

function worded(parts: readonly Passage[], { mouthOf, phrases }: Told): Worded {
  const { source } = parts[0] as Passage;
  const pieces = parts.map((part) => {
    const content = contentOf(part);
    return { content, words: foldedWords(source.text, content) };
  });
  const telling = withoutRepeats(pieces);
  const contents = telling.map(({ content }) => content);
  const words = telling.flatMap((piece) => piece.words);
  const said = contents.map(({ start, end }) => bare(source.text.slice(start, end))).join(' … ');
  const speaker = parts.map(speakerOf).find((name) => name !== undefined);
  const keys = parts.map(quoteKey);
  return {
    ...{ source, parts, contents, words, said },
    ...(speaker ? { speaker } : {}),
    mouth: mouthOf.get(keys[0] ?? '') ?? keys[0] ?? '',
    isPhrase: keys.every((key) => phrases.has(key)),
  };
}

/** A headline that says again what stands below it adds nothing to an utterance. */
function withoutRepeats<P extends Pick<Worded, 'words'>>(pieces: readonly P[]): readonly P[] {
  if (pieces.length < 2) return pieces;
  const texts = pieces.map(({ words }) => ` ${words.map(({ folded }) => folded).join(' ')} `);
  return pieces.filter((_, at) => {
    const own = texts[at] ?? '';
    return !texts.some((other, of) => of !== at && other.includes(own) && (other.length > own.length || of < at));
  });
}

/** The words between the marks. */
function contentOf({ source, annotation: { mention }, span }: Passage) {
  if (mention?.kind === 'quote') return mention.content;
  const text = source.text.slice(span.start, span.end);
  const start = span.start + (/^["'“”‘’«»„\s]*/.exec(text)?.[0].length ?? 0);
  return {
    start: Math.min(start, span.end),
    end: Math.max(start, span.end - (/["'“”‘’«»\s]{0,8}$/.exec(text)?.[0].length ?? 0)),
  };
}

function speakerOf({ annotation: { known, mention, record } }: Passage): string | undefined {
  const said = mention?.kind === 'quote' ? mention.speaker : undefined;
  return known?.name ?? said?.canonicalName ?? record.speaker ?? said?.text;
}

/** The column with the most words, of a source of its own before a reprint; of equals the earliest. */
function fullest(perSource: readonly (Worded | undefined)[], columns: Columns): number {
  let best = firstColumn(
    columns,
    perSource.map((own) => own?.parts ?? []),
  );
  for (const [at, own] of perSource.entries()) {
    const known = perSource[best];
    if (own && known && columns.reprintOf[at] === undefined && own.words.length > known.words.length) best = at;
  }
  return best;
}

const isChanged = (diff: readonly WordDiff[]): boolean => diff.some(({ op }) => op !== 'same');

/** How a wording stands to the fullest one, by what it adds and lacks. */
function relationOf(diff: readonly WordDiff[], { isPhrase }: Worded): QuoteRelation {
  if (diff.some(({ op }) => op === 'added')) return 'wording-differs';
  if (!diff.some(({ op }) => op === 'removed')) return 'same-quote';
  const inside = diff.slice(1, -1).some(({ op }) => op === 'removed');
  return inside ? 'wording-differs' : isPhrase ? 'fragment-of' : 'shorter-than';
}
