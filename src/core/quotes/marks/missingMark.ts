import type { Span } from '../../text/span.js';
import type { Text } from '../../text/text.js';

/** A comma and then who said it: there speech ends even without a mark. */
const CUE =
  /[,?!]\s(?=(?:(?:he|she|they|it|(?:[Tt]he\s)?\p{L}[\p{L}.’'-]{1,20}(?:\s\p{Lu}[\p{L}.’'-]{0,20}){0,3})\s(?:said|says|added|told|asked|wrote)\b|(?:said|says|added|asked)\s(?:he\b|she\b|the\b|\p{Lu})))/gu;
const SENTENCE_END = /[.!?…](?=\s)/g;

/** No recovery looks further than this, so that the whole stays linear. */
const REACH = 2000;

/**
 * Where a quotation without closing mark ends: at the comma before `he said`; else at the paragraph's end, or, where
 * another mark follows in it, at the first sentence's end. Offset of the first code unit after it.
 */
export function endWithoutMark({ source }: Text, from: number, limit: number, toParagraphEnd: boolean): number {
  const stretch = source.slice(from, Math.min(limit, from + REACH));
  CUE.lastIndex = 0;
  const cue = CUE.exec(stretch);
  if (cue) return from + cue.index + 1;
  if (toParagraphEnd) return limit;
  SENTENCE_END.lastIndex = 0;
  const stop = SENTENCE_END.exec(stretch);
  return stop ? from + stop.index + 1 : Math.min(limit, from + REACH);
}

/** Where a quotation without opening mark begins: after `said:` or `said,`, else with the sentence it ends in. */
export function startWithoutMark(text: Text, close: number, room: Span): number {
  const sentence = text.sentenceAt(Math.max(room.start, close - 1));
  const earliest = Math.max(room.start, close - REACH, sentence && sentence.start < close ? sentence.start : room.start);
  const stretch = text.source.slice(earliest, close);
  const cue = /^.{0,200}?(?:\b(?:said|says|added|wrote|asked),|:)\s+(?=\S)/su.exec(stretch);
  const start = earliest + (cue && cue[0].length < stretch.length ? cue[0].length : 0);
  return start + (/^[\s,;]*/.exec(text.source.slice(start, close))?.[0].length ?? 0);
}
