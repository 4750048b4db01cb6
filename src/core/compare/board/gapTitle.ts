import type { Statement } from '../../sources/finding.js';

/** Words before the gap and behind it; from so many in all it says what it is about. */
const BEFORE = 9;
const AFTER = 5;
const ENOUGH = 3;
/** Code units to either side that are read for them. */
const REACH = 160;

/**
 * The words of a report around what is at odds, which is left open: `The Aurelie left Port Mallory at …`, `forced … people to
 * leave their homes`. It begins and ends with the clause where that is near, so that it reads like a sentence with a gap.
 */
export function gapTitle({ source, span, sentence, annotation: { mention } }: Statement): string {
  const before = source.text.slice(Math.max(sentence.start, span.start - REACH), span.start);
  const after = source.text.slice(span.end, Math.min(sentence.end, span.end + REACH));
  const counted = mention?.kind === 'figure' ? mention.of : '';
  // "At least seven people were killed": what is counted lies in the gap.
  const inGap = counted && source.text.slice(span.start, span.end).includes(counted) ? [counted] : [];
  const tail = [...inGap, ...wordsIn(after.slice(0, CLAUSE_ENDS.exec(after)?.index))].slice(0, AFTER);
  while (LEADING_ON.test(tail.at(-1) ?? '')) tail.pop();
  const lead = leadOf(before, tail.length);
  // "6-3": the gap is a part of a word.
  const gap = /^[\s.,;:!?]|^$/u.test(after) || inGap.length ? ['…', ...tail] : [`…${tail[0] ?? ''}`, ...tail.slice(1)];
  return [...lead, ...gap].join(' ');
}

/** The last words of a clause; less of them where a comma or a conjunction begins what the gap belongs to. */
function leadOf(before: string, behind: number): readonly string[] {
  const clause = wordsIn(before.replace(CLAUSES_BEFORE, '')).slice(-BEFORE);
  const starts = clause.flatMap((word, at) => (/,$/u.test(word) || CONJUNCTION.test(word) ? [at + 1] : []));
  const start = starts.findLast((at) => at < clause.length && clause.length - at + behind >= ENOUGH) ?? 0;
  return clause.slice(start);
}

/** All up to the last mark that ends a clause. */
const CLAUSES_BEFORE = /^[\s\S]*(?:[.;:!?](?=\s)|[…—“”"()]|\s[-–]\s)\s?/u;
/** Where the clause behind a passage ends: a mark, or a word that begins another. */
const CLAUSE_ENDS =
  /[.,;:!?](?=\s|$)|[…—“”"()]|\s[-–]\s|\s(?:but|while|when|after|before|because|as|which|who|that|where)\s|\sand\s(?=(?:\S+\s)?\S*\d)/iu;
const CONJUNCTION = /^(?:and|but|while|when|because|which|who|that|where)$/iu;
/** Words that nothing ends with. */
const LEADING_ON = /^(?:an?|and|at|by|for|from|in|into|its?|less|more|of|on|or|since|than|the|their|this|to|until|were|with)$/iu;

const wordsIn = (text: string): string[] => text.split(/\s+/u).filter(Boolean);
