import type { Span } from '../../../src/core/text/span.js';
import { createText, type Text } from '../../../src/core/text/text.js';

/** One thing that a scanner got wrong. `group`, `of` and `how` say it in words and are counted; `shown` is for a reader alone. */
export interface ScoreError {
  /** `missed`, `spurious`, `extent`, `value`, `type`, `form`, `no speaker`, `wrong speaker`. */
  readonly group: string;
  /** What it is about: `day`, `person`, `speech`. */
  readonly of: string;
  /** What went wrong with it: `in the wrong week`. */
  readonly how: string;
  /** The words in their sentence, and what was expected and found. Text of the data: never kept. */
  readonly shown: string;
}

/** How much of a long sentence is shown on either side, in code units. */
const AROUND = 110;

/** Shows spans of one text in their sentence, in double square brackets. */
export function inSentence(source: string): (span: Span, note: string) => string {
  const text: Text = createText(source);
  return ({ start, end }, note) => {
    const from = Math.max(text.sentenceAt(start)?.start ?? start, start - AROUND);
    const to = Math.max(end, Math.min(text.sentenceAt(Math.max(start, end - 1))?.end ?? end, end + AROUND));
    const sentence = `${source.slice(from, start)}[[${source.slice(start, end)}]]${source.slice(end, to)}`;
    return `${sentence.replace(/\s+/g, ' ')}\n        ${note}`;
  };
}

/** At which ends `found` is longer or shorter than `gold`. */
export function extentOf(found: Span, gold: Span): string {
  const ends = [
    found.start < gold.start ? 'begins too early' : found.start > gold.start ? 'begins too late' : '',
    found.end < gold.end ? 'ends too early' : found.end > gold.end ? 'ends too late' : '',
  ];
  return ends.filter(Boolean).join(', ');
}
