import type { FigureMention } from '../mention/mention.js';
import type { Scanner } from '../mention/scanner.js';
import { matchesOf } from '../text/matchesOf.js';
import { afterOf, mayBeginIn } from './around.js';
import { readCounted } from './counted.js';

const LONG = /(second|minute|hour|day|week|month|year|decade|century)[ -]long(?![\p{L}\p{N}])/giu;
const SINGLE =
  /(?:a single|a|an|one) (second|minute|hour|day|week|month|year|decade|century)(?= ?[.,;:!?)]|$|\n| (?:and|but|of|in|at|with|after|before)\b)/giu;

const MEASURED = /\b(?:within|after|for|in|lasted|lasting|took|takes|just|only|another) $/iu;

/** One whole unit said without a number: "a month-long truce", "within a day", "after a single day". */
export const wholeUnit: Scanner<FigureMention> = {
  name: 'wholeUnit',
  *scan({ text: { source, folded } }) {
    for (const match of matchesOf(source, LONG, mayBeginIn(source, '-')))
      yield one(source, match, readCounted(afterOf(folded, match.index + match[0].length), true));
    const isMeasured = (at: number) => MEASURED.test(source.slice(Math.max(0, at - 10), at));
    for (const match of matchesOf(source, SINGLE, isMeasured)) yield one(source, match, undefined);
  },
};

function one(
  source: string,
  match: RegExpExecArray,
  noun: { readonly of: string; readonly length: number } | undefined,
): FigureMention {
  const span = { start: match.index, end: match.index + match[0].length + (noun?.length ?? 0) };
  return {
    kind: 'figure',
    measure: 'duration',
    span,
    text: source.slice(span.start, span.end),
    value: 1,
    unit: (match[1] as string).toLowerCase(),
    of: noun?.of ?? '',
    confidence: noun ? 0.7 : 0.5,
    reason: 'one whole unit of time',
  };
}
