import type { QuoteMention } from '../../mention/mention.js';
import type { Placed } from './around.js';
import type { CandidateFacts } from './candidateFacts.js';
import type { Candidate, CueWord } from './speechWords.js';

/** Who a quotation is given to, and by which words. */
export interface Attribution {
  readonly candidate: Candidate;
  readonly cue?: CueWord;
  /** The pattern, in words; the reason of the speaker is made of it. */
  readonly how: string;
}

/** The words that give the quotation to a candidate with its `facts`: its verb of saying, or where it stands. */
export function attributionOf(
  source: string,
  quote: QuoteMention,
  one: Placed,
  facts: CandidateFacts,
  last: Candidate | undefined,
): Attribution {
  const { candidate, side } = one;
  const { ahead, behind } = facts;
  const cue = [behind, ahead].map((relation) => relation.cue).find((word) => word && governs(quote, one, facts, word));
  if (behind.bond === 'according') return { candidate, how: `“according to ${candidate.text}”` };
  if (cue) return { candidate, cue, how: `“${wordsOf(source, candidate, cue)}”` };
  if (behind.bond === 'signed') return { candidate, how: 'a name after a dash' };
  if (ahead.bond === 'turn') return { candidate, how: `“${candidate.text}:”` };
  if (ahead.bond === 'owner')
    return { candidate, how: `“${source.slice(candidate.start, quote.span.start).trim().slice(0, 60)}”` };
  if (candidate === last) return { candidate, how: 'the same speaker going on' };
  if (side === 'after') return { candidate, how: one.sentences ? 'the sentence after' : 'the words after it' };
  return {
    candidate,
    how: one.paragraphs ? 'the paragraph before' : one.sentences ? 'the sentence before' : 'the words before it',
  };
}

/** Whether the verb stands on the candidate's side of the quotation, and next to the candidate where it comes first. */
function governs(quote: QuoteMention, { candidate, side }: Placed, { ahead, behind }: CandidateFacts, cue: CueWord): boolean {
  if (side === 'before' ? cue.end > quote.span.start : cue.start < quote.span.end) return false;
  if (cue === behind.cue) return behind.bond === 'inverted' || behind.bond === 'by';
  return ahead.bond !== 'none' && cue.start - candidate.end < 160;
}

function wordsOf(source: string, subject: Candidate, cue: CueWord): string {
  const words = source.slice(Math.min(subject.start, cue.start), Math.max(subject.end, cue.end)).replace(/\s+/g, ' ');
  return words.length > 60 ? `${source.slice(subject.start, subject.end)} … ${source.slice(cue.start, cue.end)}` : words;
}
