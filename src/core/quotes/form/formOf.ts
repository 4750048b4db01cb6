import type { QuoteMention } from '../../mention/mention.js';
import type { Refiner } from '../../mention/scanner.js';
import { spanAt } from '../../text/span.js';
import { NICKNAMING } from '../cueLexicon.js';
import { BLOCK } from '../marks/blockQuote.js';

const SMALL = /^(?:a|an|the|of|and|or|for|in|on|to|with|at|by|from|is|as|&)$/i;
const SINGLE = /^[‘’'`´‚]|[‘’'´]$/;
const DOUBLE = /^(?:["“”„«»]|``)/;

/**
 * Refiner: tells speech from the rest: a title (`the Post’s “Morning Desk”`), a nickname (`Robert “Bobby” Doe`), a term
 * (`so-called “green areas”`), one or two words of distancing that nobody is said to have spoken. Those are `scare`
 * and lose a speaker that was only guessed. Terms in single marks are dropped where speech has double ones.
 */
export const formOf: Refiner<QuoteMention> = {
  name: 'formOf',
  refine(found, { text }) {
    const double = found.filter(({ text: words }) => DOUBLE.test(words) && !SINGLE.test(words)).length;
    const doubles = double > 0 && 2 * double >= found.length;
    let titlesEnd = -1;
    return found.flatMap((quote) => {
      const opens = spanAt(text.paragraphs, quote.span.start)?.start === quote.span.start;
      if (doubles && SINGLE.test(quote.text[0] ?? '') && isLesser(text.source, quote, opens)) return [];
      const why = scareReason(text.source, quote) ?? listedReason(text.source, quote, titlesEnd);
      if (why?.startsWith('a title')) titlesEnd = quote.span.end;
      const { speaker: _speaker, cue: _cue, ...rest } = quote;
      if (!why) return [doubles && SINGLE.test(quote.text[0] ?? '') && gapToCue(quote) > 4 ? rest : quote];
      return [{ ...rest, form: 'scare' as const, confidence: Math.min(quote.confidence, 0.8), reason: why }];
    });
  },
};

/** Single marks where speech has double ones enclose terms, unless a cue or a line of its own says otherwise. */
function isLesser(source: string, quote: QuoteMention, opens: boolean): boolean {
  const content = source.slice(quote.content.start, quote.content.end);
  if (opens && quote.span.start > 0 && content.length < LONGEST_HEADING && isLineEnd(source, quote.span.end)) return true;
  const sentence = /[.!?,]$/.test(content) || content.split(/\s+/, 4).length > 3;
  const spoken = sentence && (quote.speaker?.confidence ?? 0) > 0.7 && gapToCue(quote) < 4;
  const headline = quote.span.start === 0 && isLineEnd(source, quote.span.end);
  return !spoken && !(opens && (headline || /[.!?:,]$/.test(content)));
}

/** A subheading may repeat a few words of the text in single marks, on a line of its own. */
const LONGEST_HEADING = 60;

const isLineEnd = (source: string, at: number): boolean => /^\.?[ \t]{0,4}(?:\n|$)/.test(source.slice(at, at + 6));

function scareReason(source: string, quote: QuoteMention): string | undefined {
  const content = source.slice(quote.content.start, quote.content.end);
  const words = content.split(/\s+/);
  const before = source.slice(Math.max(0, quote.span.start - 60), quote.span.start);
  const after = source.slice(quote.span.end, quote.span.end + 30);
  const sure = quote.speaker && !isCarried(source, quote) ? quote.speaker.confidence : 0;
  const adjacent = quote.cue && gapToCue(quote) < 4;
  if (words.length > 12 || quote.flags?.includes(BLOCK)) return undefined;
  if (isNickname(words, before, after)) return 'a nickname between marks';
  const title = isTitle(words, content);
  if (title && PROGRAMME.test(before) && !(adjacent && (quote.cue?.span.start ?? 0) < quote.span.start))
    return 'a title between marks';
  if (title && words.length > 1 && /[\p{L}\p{N}]$/u.test(content) && PERFORMED.test(before)) return 'a title between marks';
  if (adjacent || SAID_BEFORE.test(before) || /^\s(?:is|was) (?:how|what)\s/.test(after)) return undefined;
  if (title && words.length > 1 && SENTENCE_START.test(before) && /^\s\p{Ll}/u.test(after) && !/[.,!?]$/.test(content)) {
    return 'a title that is the subject of its sentence';
  }
  if (title && words.length > 1 && /[\p{L}\p{N}]$/u.test(content) && (/^\s\(/.test(after) || SENTENCE_START.test(before))) {
    return 'a title between marks';
  }
  if (title && workBefore(before)) return 'a title between marks';
  if (words.length <= 5 && introducesTerm(before)) return 'a term or name between marks';
  if (words.length <= 4 && sure < 0.21 && !/[.!?,:]$/.test(content) && !CLAUSE.test(content))
    return 'a few words that nobody is said to have spoken';
  return undefined;
}

/** `in “Salt,” “River of Iron” and “Long Night”`: what stands in a list of titles is one. */
function listedReason(source: string, { span, content }: QuoteMention, titlesEnd: number): string | undefined {
  if (titlesEnd < 0 || span.start - titlesEnd > 8 || content.end - content.start > 80) return undefined;
  const words = source.slice(content.start, content.end);
  const isListed = /^,?\s?(?:and\s|or\s|&\s)?$/.test(source.slice(titlesEnd, span.start)) && isTitle(words.split(/\s+/), words);
  return isListed ? 'a title in a list of titles' : undefined;
}

function gapToCue({ span, cue }: QuoteMention): number {
  if (!cue) return Number.MAX_SAFE_INTEGER;
  return cue.span.start >= span.end ? cue.span.start - span.end : Math.max(0, span.start - cue.span.end);
}

/** `Robert C. "Bobby" Scott`, `Marcia "Cia" Price`: capitals straight on both sides. */
const isNickname = (words: readonly string[], before: string, after: string): boolean =>
  words.length <= 2 &&
  /^\p{Lu}/u.test(words[0] ?? '') &&
  /\p{Lu}[\p{L}.]*\s$/u.test(before) &&
  /^\s\p{Lu}\p{Ll}/u.test(after) &&
  !/[.,!?]$/.test(words.at(-1) ?? '');

const isTitle = (words: readonly string[], content: string): boolean =>
  words.length <= 10 &&
  !/[!?]$/.test(content) &&
  words.every((word, at) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word) || (at > 0 && SMALL.test(word)));

/** The cue stands in an earlier sentence: the reporter may be using marks of his own by now. */
const isCarried = (source: string, { span, cue }: QuoteMention): boolean =>
  cue !== undefined &&
  cue.span.end < span.start &&
  span.start - cue.span.end < 200 &&
  /[.!?]["”’]?\s.*\b(?:the|a|an|their|his|her|its)\s$/isu.test(source.slice(cue.span.end, span.start));

const PERFORMED =
  /\b(?:sang|sings?|singing|play(?:s|ed|ing)?|perform(?:s|ed|ing)?|record(?:s|ed|ing)?|direct(?:s|ed|ing)?|starr?(?:s|ed|ing)? in)\s$/i;

/** `officials say “`, `using the term “`, `called it “`: words that somebody did speak, whoever it was. */
const SAID_BEFORE =
  /\b(?:(?:said|says|say|saying|concluded|states?|stated|(?:warn(?:s|ed)?|spoke|speaks) of|(?:threaten|vow|promise)(?:s|ed)? to)(?: (?:that|the|it|he|she|they))?|(?:us(?:e|es|ed|ing)|use of|prefers?|preferred) the (?:term|word|phrase)s?|call(?:s|ed|ing)? (?:it|him|her|them|us|this|that))\s$/i;

/** A sentence however short: `The bridge is safe`. */
const CLAUSE = /^\p{Lu}.{0,40}\s(?:is|are|was|were|am|will|can|must|has|have|had|do|does|did|should|would)(?:n['’]t)?\s/u;

const SENTENCE_START = /(?:^|[.!?”"]\s|\n)$/;

/** `on CNN’s`, `On`, `the film`: what comes next in capitals is a programme or a work. */
const PROGRAMME =
  /(?:\b(?:on|watching|episode of|host of|film|movie|song|book|show|album|documentary)|\b\p{Lu}[\p{L}&]{1,20}['’]s?)\s$/iu;

/** A programme's owner or a preposition before it: `on CNN’s`, `CBS’`, `On`, `the film`, `episode of`. */
const workBefore = (before: string): boolean =>
  /(?:['’]s?|\b(?:on|on the|of|in|from|the))\s$/i.test(before) || introducesTerm(before);

function introducesTerm(before: string): boolean {
  const last = /([\p{L}-]+),?\s$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return (
    NICKNAMING.has(last) ||
    (/\b(?:known|referred to|described|labeled|labelled) as (?:the |an? )?$/i.test(before) && /\b(?:known)\b/i.test(before))
  );
}
