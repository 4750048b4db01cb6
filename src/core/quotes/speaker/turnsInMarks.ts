import type { QuoteMention } from '../../mention/mention.js';
import { candidateOf } from './candidateOf.js';
import type { Candidate } from './speechWords.js';

/** `DOE: …`, `JANE DOE, HOST: …` at the start of what stands in marks. */
const LABEL = /^(\p{Lu}[\p{Lu}.’'-]{1,24}(?: \p{Lu}[\p{Lu}.’'-]{0,24}){0,3})(?:, [\p{Lu} .’'-]{2,40})?: /u;

/** A paragraph of a turn is some words long, and no stage direction. */
const isSpoken = (head: string): boolean => /^[^\s([]\S*(?:\s\S+){7}/.test(head);

/**
 * Who has the turn in a transcript that is quoted with its labels: `“DOE: …`, and in a paragraph of it that has none, whose
 * turn the one before is. Asked for each quotation, in order of text.
 */
export function createTurnsInMarks(source: string): (quote: QuoteMention) => Candidate | undefined {
  let turn: { readonly of: Candidate; readonly end: number } | undefined;
  return ({ span, content }) => {
    const opensLine = span.start === 0 || source[span.start - 1] === '\n';
    const head = source.slice(content.start, Math.min(content.end, content.start + 160));
    const label = opensLine ? LABEL.exec(head)?.[1] : undefined;
    if (label) {
      turn = { of: candidateOf(source, content.start, content.start + label.length, undefined, 'name'), end: span.end };
      return turn.of;
    }
    const goesOn = turn !== undefined && /^\s*\n\s*$/.test(source.slice(turn.end, span.start));
    turn = goesOn && turn ? { of: turn.of, end: span.end } : undefined;
    return isSpoken(head) ? turn?.of : undefined;
  };
}
