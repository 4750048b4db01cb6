import type { QuoteMention } from '../../mention/mention.js';
import type { Refiner } from '../../mention/scanner.js';
import { BLOCK } from '../marks/blockQuote.js';

/** A cue and nothing more between two marks: `he said,`, `said Jane Doe of the union.` */
const LONGEST_CUE = 120;

/**
 * Refiner: numbers the parts of one utterance: cut by a cue (`“…,” he said, “…”`), glued mark to mark, or running on
 * from paragraph to paragraph or through a block. Numbers count from 1 in order of text; a whole utterance has none.
 */
export const utterances: Refiner<QuoteMention> = {
  name: 'utterances',
  refine(found, { text }) {
    const numbers = new Map<number, number>();
    let last = 0;
    for (let index = 1; index < found.length; index++) {
      const [one, two] = [found[index - 1], found[index]];
      if (!one || !two || !areOne(text.source, one, two, numbers.has(index - 1))) continue;
      const number = numbers.get(index - 1) ?? ++last;
      numbers.set(index - 1, number).set(index, number);
    }
    return found.map((quote, index) => {
      const number = numbers.get(index);
      return number === undefined ? quote : { ...quote, utterance: number };
    });
  },
};

/** `goesOn`: the first of the two is itself the end of an utterance that began before it. */
function areOne(source: string, one: QuoteMention, two: QuoteMention, goesOn: boolean): boolean {
  const length = two.span.start - one.span.end;
  if (one.form !== 'speech' || two.form !== 'speech' || length > LONGEST_CUE) return false;
  const gap = source.slice(one.span.end, two.span.start);
  if ([one, two].every(({ flags }) => flags?.includes(BLOCK))) return /^[\s>]*$/.test(gap);
  if (!gap.trim() && gap.includes('\n')) return one.flags?.includes('runs-on') === true;
  if (gap.includes('\n')) return false;
  if (/^,?\s*$/.test(gap))
    return !gap.startsWith(',') && source[one.content.end - 1] !== ',' && (goesOn || isSentence(source, one));
  if (/^\.\s?$/.test(gap)) return goesOn || isSentence(source, one);
  return (
    hasCueBetween(one, two) &&
    /^[\s,–—-]/.test(gap) &&
    !/[.!?;]\s+\S/.test(gap.replace(/\b\p{Lu}\p{L}{0,4}\.\s/gu, '')) &&
    /[,.:]\s$|[–—-]\s?$/.test(gap)
  );
}

/** Words that begin small are a piece of the reporter's sentence, which ends with them: what follows is said anew. */
const isSentence = (source: string, { content }: QuoteMention): boolean =>
  !/^\P{L}{0,9}\p{Ll}/u.test(source.slice(content.start, Math.min(content.end, content.start + 12)));

/** A cue after the one, or before the other where both have one speaker. */
function hasCueBetween(one: QuoteMention, two: QuoteMention): boolean {
  const stands = ({ cue }: QuoteMention): boolean =>
    cue !== undefined && cue.span.start >= one.span.end && cue.span.start - one.span.end <= 60 && cue.span.end <= two.span.start;
  return stands(one) || (stands(two) && one.speaker?.canonicalName === two.speaker?.canonicalName);
}
