import { overlaps } from '../../../src/core/text/span.js';
import { iou, match, type Pair } from '../score/match.js';
import { type Quoted, sameQuotation, withoutMarks } from '../score/scoreQuotes.js';
import { extentOf, inSentence, type ScoreError } from './scoreError.js';

/** A text's speech, and the other words in marks: terms, titles, nicknames. */
export interface QuotePair extends Pair<Quoted> {
  readonly terms: readonly Quoted[];
}

/** Speech that was missed, made up, cut wrongly, or taken for a term in marks. */
export function quoteErrors(pair: QuotePair): readonly ScoreError[] {
  const { text, found, gold } = withoutMarks(pair);
  const show = inSentence(text);
  const pairs = match(found, gold, sameQuotation);
  const [met, expected] = [new Set(pairs.map(([f]) => f)), new Set(pairs.map(([, g]) => g))];
  const near = new Set<Quoted>();
  const missed = gold.flatMap((quote): ScoreError[] => {
    if (expected.has(quote)) return [];
    const of = damageOf(quote);
    if (pair.terms.some((term) => iou(term, quote) > 0.5))
      return [{ group: 'form', of, how: 'taken for a term in marks', shown: show(quote, '') }];
    const touching = found.filter((one) => !met.has(one) && overlaps(one, quote));
    for (const one of touching) near.add(one);
    const words = touching.map(({ start, end }) => `“${text.slice(start, end)}”`).join(' and ');
    if (!touching.length) return [{ group: 'missed', of, how: 'not found', shown: show(quote, '') }];
    const how = touching.length > 1 ? 'cut in several' : extentOf(touching[0] as Quoted, quote);
    return [{ group: 'extent', of, how, shown: show(quote, `found ${words}`) }];
  });
  const spurious = found.filter((quote) => !met.has(quote) && !near.has(quote));
  return [...missed, ...spurious.map((quote) => spuriousError(text, gold, quote, show(quote, quote.note ?? '')))];
}

const damageOf = ({ corruption }: Quoted): string => corruption?.join(' + ') || 'speech';

function spuriousError(text: string, gold: readonly Quoted[], quote: Quoted, shown: string): ScoreError {
  const words = text.slice(quote.start, quote.end).split(/\s+/).length;
  const length = words <= 3 ? 'of one to three words' : words <= 8 ? 'of four to eight words' : 'of nine words and more';
  const within = gold.some((one) => overlaps(one, quote));
  const speaker = quote.speaker ? 'with a speaker' : 'without a speaker';
  return { group: 'spurious', of: length, how: within ? 'over speech that was found already' : speaker, shown };
}
