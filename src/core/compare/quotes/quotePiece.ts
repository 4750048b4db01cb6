import type { QuoteMention } from '../../mention/mention.js';
import { isCounted, type PlacedAnnotation, passageOf, textOf } from '../../sources/passage.js';
import type { Passage, Source } from '../../sources/source.js';
import { slug } from '../../text/fold.js';
import type { Span } from '../../text/span.js';
import type { AnnotationType } from '../../text/vocabulary.js';
import { type FoldedWord, foldedWords } from '../foldedWords.js';
import { STOP_WORDS } from '../stopWords.js';
import { plainWords } from './plainWord.js';
import { stockWords } from './stockPhrases.js';
import { type Titled, titledIn } from './titledSpeakers.js';

/** A quotation of one source as it is compared: one passage, or two where a cue cuts a sentence. */
export interface QuotePiece {
  readonly source: Source;
  readonly parts: readonly Passage[];
  /** The words of each part, without the marks. */
  readonly contents: readonly Span[];
  readonly words: readonly FoldedWord[];
  /** The plain words (see {@link plainWords}): what candidates are found and aligned by. */
  readonly plain: readonly string[];
  /** How much each plain word tells: 1, or little for grammar and for what everybody says. */
  readonly weights: readonly number[];
  /** Positions in `words` before which an ellipsis stands. */
  readonly cuts: ReadonlySet<number>;
  /** Slug of the person or group behind the words; absent where unknown. */
  readonly speaker?: string;
  /** Slug of the office by which a speaker without a name is called: `prime-minister`. */
  readonly role?: string;
  /** Everybody whom the article gives an office. */
  readonly titled: readonly Titled[];
  /** The speaker is a group, or not known to be a person: somebody may have spoken for it. */
  readonly isGroup: boolean;
  /** Where the speaker is no more than a guess, from a pronoun for one: the words around, in which another may be meant. */
  readonly around?: string;
  /** Runs on in the reporter's own sentence, or stands in a headline. */
  readonly isEmbedded: boolean;
  readonly inHeadline: boolean;
  /** Pieces of one utterance, cut by cues, share a number within their source. */
  readonly chain: number;
  /** Which of its source's pieces it is; of several as one the first. */
  readonly nth: number;
}

interface Part {
  readonly annotation: PlacedAnnotation;
  readonly mention: QuoteMention | undefined;
  readonly content: Span;
  readonly speaker: string | undefined;
  readonly role: string | undefined;
  /** The speaker is the person before a colon. */
  readonly isByColon: boolean;
}

/** The quotations of a source that can be compared: words given in marks, in its own story; titles in marks left out. */
export function quotePieces(source: Source): readonly QuotePiece[] {
  const parts = source.annotations.filter(isCounted).flatMap((annotation) => partOf(source, annotation) ?? []);
  const pieces: QuotePiece[] = [];
  const titled = parts.length ? titledIn(source) : [];
  let chain = 0;
  for (let at = 0; at < parts.length; at++) {
    const first = parts[at] as Part;
    const previous = parts[at - 1];
    if (!previous || !isCutByCue(source, previous, first)) chain++;
    const group = [first];
    for (let next = parts[at + 1]; next && isMidSentence(source, group.at(-1) as Part, next); next = parts[at + 1]) {
      group.push(next);
      at++;
    }
    pieces.push(pieceOf(source, group, chain, titled));
  }
  return withoutRepeats(pieces.filter((piece) => piece.words.length > 1 && !isTitle(piece))).map((piece, nth) => ({
    ...piece,
    nth,
  }));
}

function partOf(source: Source, annotation: PlacedAnnotation): Part | undefined {
  if (annotation.type !== 'quote') return undefined;
  const mention = annotation.mention?.kind === 'quote' ? annotation.mention : undefined;
  // A nested quotation is compared as part of the one around it, or its words would meet themselves.
  if (mention?.form === 'indirect' || mention?.within) return undefined;
  const content = mention?.content ?? withoutMarks(source.text, annotation.span);
  const role = roleOf(mention);
  const named = annotation.known?.id ?? storedSpeaker(annotation) ?? speakerNamed(source, mention);
  const speaker = named ?? (role ? undefined : personBeforeColon(source, annotation.span));
  return { annotation, mention, content, speaker: speaker ? personSlug(speaker) : undefined, role, isByColon: speaker !== named };
}

/** `Doe struck a harder note: “We will not wait.”`: the one person whom the sentence names that leads to the words. */
function personBeforeColon(source: Source, { start }: Span): string | undefined {
  const before = source.text.slice(Math.max(0, start - 200), start);
  if (!/:\s{0,2}$/.test(before)) return undefined;
  const from =
    start - before.length + Math.max(0, ...[...before.matchAll(/[\p{Ll}\d”"’][.!?]["”’]?\s|\n/gu)].map((stop) => stop.index + 1));
  const names = new Set(
    source.annotations.flatMap(({ type, span, mention }) =>
      type === 'person' && mention?.kind === 'entity' && span && span.start >= from && span.end <= start
        ? mention.canonicalName
        : [],
    ),
  );
  return names.size === 1 ? [...names][0] : undefined;
}

const personSlug = (name: string): string => slug(name.replace(/^the /i, ''));

/** An office, where the speaker has no name in the article: `the prime minister`. */
function roleOf(mention: QuoteMention | undefined): string | undefined {
  const { text, canonicalName } = mention?.speaker ?? {};
  return text !== undefined && canonicalName === undefined && /^the /i.test(text) ? personSlug(text) : undefined;
}

/** Whom a person wrote down, or left standing: a suggestion that nobody touched says what the scan says. */
function storedSpeaker({ record, mention, status }: PlacedAnnotation): string | undefined {
  const scanned = mention?.kind === 'quote' ? mention.speaker?.canonicalName : undefined;
  const isSuggested = status !== 'accepted' && scanned !== undefined && record.speaker === slug(scanned);
  return isSuggested ? undefined : record.speaker;
}

/** The name the article gives the words to. A role (`the minister`) names nobody, nor does a place that is but near them. */
function speakerNamed(source: Source, mention: QuoteMention | undefined): string | undefined {
  const { canonicalName: name, confidence = 0 } = mention?.speaker ?? {};
  if (name === undefined || !/\p{Lu}/u.test(name)) return undefined;
  return confidence < UNSURE && isOfType(source, name, 'place') ? undefined : name;
}

/** Below this a speaker is no more than a guess. */
const UNSURE = 0.6;

function withoutMarks(text: string, { start, end }: Span): Span {
  const quoted = text.slice(start, end);
  const left = /^["'“”‘’«»„\s]*/.exec(quoted)?.[0].length ?? 0;
  const right = /["'“”‘’«»\s]{0,8}$/.exec(quoted)?.[0].length ?? 0;
  return { start: Math.min(start + left, end), end: Math.max(end - right, Math.min(start + left, end)) };
}

/**
 * Two neighbours of one speaker with nothing but a cue, and its stop, between them, or a new paragraph; a comma inside the
 * marks foretells a cue.
 */
function isCutByCue(source: Source, a: Part, b: Part): boolean {
  const between = source.text.slice(a.annotation.span.end, b.annotation.span.start);
  if (!between.trim() && isOneUtterance(a, b)) return true;
  if (between.length > 120 || between.includes('\n') || !/\p{L}.*[,;:.!?–—-]\s*$/su.test(between)) return false;
  if (a.speaker && b.speaker && a.speaker !== b.speaker) return false;
  if (isOneUtterance(a, b)) return true;
  if (/\p{Ll}{3}[.!?]["”’]?\s+\p{Lu}/u.test(between)) return false;
  if (between.length < 80 && /,["'”’]*$/.test(source.text.slice(Math.max(a.content.start, a.content.end - 3), a.content.end)))
    return true;
  return [a.mention?.cue, b.mention?.cue].some(
    (cue) => cue && cue.span.start >= a.annotation.span.end && cue.span.end <= b.annotation.span.start && between.length < 80,
  );
}

const isOneUtterance = (a: Part, b: Part): boolean =>
  a.mention?.utterance !== undefined && a.mention.utterance === b.mention?.utterance;

/** A sentence that goes on after the cue: no full stop before it, a small letter after it. */
const isMidSentence = (source: Source, a: Part, b: Part): boolean =>
  isCutByCue(source, a, b) &&
  !/[.!?…]["'”’]*\s*$/.test(source.text.slice(Math.max(a.content.start, a.content.end - 4), a.content.end)) &&
  /^["'“‘\s]*\p{Ll}/u.test(source.text.slice(b.content.start, b.content.end));

function pieceOf(source: Source, group: readonly Part[], chain: number, titled: readonly Titled[]): QuotePiece {
  const first = group[0] as Part;
  const speaker = group.find((part) => part.speaker)?.speaker;
  const role = group.find((part) => part.role)?.role;
  const inHeadline = first.annotation.region === 'headline';
  return {
    source,
    parts: group.map(({ annotation }) => passageOf(source, annotation)),
    contents: group.map(({ content }) => content),
    ...wordsOf(
      source,
      group.map(({ content }) => content),
    ),
    ...(speaker ? { speaker } : role ? { role } : {}),
    titled,
    isGroup: !group.some(({ mention, isByColon }) => isByColon || isOfType(source, mention?.speaker?.canonicalName, 'person')),
    ...(speaker && !group.some(isSure) ? { around: aroundOf(source, first.annotation.span) } : {}),
    isEmbedded: inHeadline || (group.length === 1 && runsOn(source.text, first)),
    inHeadline,
    chain,
    nth: 0,
  };
}

/** Several pieces of one source as one, or one with some of its parts only: in order of text. */
export function ofParts(pieces: readonly QuotePiece[], keep: (content: Span) => boolean = () => true): QuotePiece {
  const first = pieces[0] as QuotePiece;
  const all = pieces
    .flatMap(({ parts, contents }) => contents.map((content, at) => ({ content, part: parts[at] as Passage })))
    .filter(({ content }) => keep(content))
    .sort((a, b) => a.content.start - b.content.start);
  const contents = all.map(({ content }) => content);
  return { ...first, parts: all.map(({ part }) => part), contents, ...wordsOf(first.source, contents), isEmbedded: false };
}

function wordsOf(source: Source, contents: readonly Span[]): Pick<QuotePiece, 'words' | 'plain' | 'weights' | 'cuts'> {
  const words: FoldedWord[] = [];
  const cuts = new Set<number>();
  for (const content of contents) {
    for (const word of foldedWords(source.text, content)) {
      const last = words.at(-1);
      const gap = source.text.slice(last && last.start >= content.start ? last.end : content.start, word.start);
      if (gap.length < 200 && /…|\.\s?\.\s?\./.test(gap)) cuts.add(words.length);
      words.push(word);
    }
  }
  const plain = words.flatMap(({ folded }) => plainWords(folded));
  return { words, plain, weights: weightsOf(plain), cuts };
}

/** What a word of grammar, or of a stock phrase, weighs beside one that tells something. */
const LITTLE = 0.25;

function weightsOf(plain: readonly string[]): readonly number[] {
  const stock = stockWords(plain);
  return plain.map((word, at) => (stock.has(at) || STOP_WORDS.has(word) ? LITTLE : 1));
}

const isOfType = (source: Source, name: string | undefined, wanted: AnnotationType): boolean =>
  name !== undefined &&
  source.annotations.some(({ type, mention }) => type === wanted && mention?.kind === 'entity' && mention.canonicalName === name);

/** Whether a person stored the speaker, or the article names the speaker beside the words. */
function isSure({ annotation, mention, speaker, isByColon }: Part): boolean {
  if (isByColon) return true;
  if (annotation.record.by !== undefined && annotation.status === 'accepted') return true;
  const said = mention?.speaker;
  if (!said || !speaker || said.confidence < UNSURE) return false;
  const named = new Set(slug(speaker).split('-'));
  return slug(said.text)
    .split('-')
    .some((part) => part.length > 1 && named.has(part));
}

/** The slug of the paragraph of a quotation and the one before. */
function aroundOf(source: Source, span: Span): string {
  const text = textOf(source);
  const at = text.paragraphs.findIndex(({ end }) => end > span.start);
  const from = text.paragraphs[Math.max(0, at - 1)]?.start ?? span.start;
  const to = text.paragraphs[at]?.end ?? span.end;
  return slug(source.text.slice(Math.max(from, span.start - 1500), Math.min(to, span.end + 300)));
}

/** Whether the reporter's sentence leads into the words without a stop, and they are not a sentence of their own. */
function runsOn(text: string, { annotation: { span }, content }: Part): boolean {
  const before = text.slice(Math.max(0, span.start - 3), span.start).trimEnd();
  const isSmall = /^\p{Ll}/u.test(text.slice(content.start, content.end));
  if (!/[\p{L}\p{N}]$/u.test(before)) return isSmall && before.endsWith(',');
  return isSmall || !/[.!?…]["'”’]*$/.test(text.slice(content.end - 3, content.end));
}

/** `The Morning Desk`: every word of weight begins with a capital and nobody speaks it. */
function isTitle({ source, words, speaker }: QuotePiece): boolean {
  const long = words.filter(({ folded }) => folded.length > 3);
  return !speaker && words.length < 8 && long.length > 0 && long.every(({ start }) => /\p{Lu}/u.test(source.text[start] ?? ''));
}

/** Of equal wordings within one article the one in the body stays. */
function withoutRepeats(pieces: readonly QuotePiece[]): readonly QuotePiece[] {
  const kept = new Map<string, QuotePiece>();
  for (const piece of pieces) {
    const key = piece.words.map(({ folded }) => folded).join(' ');
    const known = kept.get(key);
    if (!known || (known.inHeadline && !piece.inHeadline)) kept.set(key, piece);
  }
  const stays = new Set(kept.values());
  return pieces.filter((piece) => stays.has(piece));
}
