import type { FigureMention } from '../mention/mention.js';
import type { Scanner } from '../mention/scanner.js';
import { matchesOf } from '../text/matchesOf.js';
import { afterOf } from './around.js';
import { readCounted } from './counted.js';

const LONG = /(?<![\p{L}\p{N}-])(second|minute|hour|day|week|month|year|decade|century)[ -]long(?![\p{L}\p{N}])/giu;
const SINGLE =
  /(?<=\b(?:within|after|for|in|lasted|lasting|took|takes|just|only|another) )(?:a single|a|an|one) (second|minute|hour|day|week|month|year|decade|century)(?= ?[.,;:!?)]|$|\n| (?:and|but|of|in|at|with|after|before)\b)/giu;

/** One whole unit said without a number: "a month-long truce", "within a day", "after a single day". */
export const wholeUnit: Scanner<FigureMention> = {
  name: 'wholeUnit',
  *scan({ text: { source, folded } }) {
    for (const match of matchesOf(source, LONG))
      yield one(source, match, readCounted(afterOf(folded, match.index + match[0].length), true));
    for (const match of matchesOf(source, SINGLE)) yield one(source, match, undefined);
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
