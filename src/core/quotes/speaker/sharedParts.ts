import type { QuoteMention } from '../../mention/mention.js';

/**
 * Words that stand mark to mark are one utterance: where only the later has a verb of saying, right after it, its speaker
 * said the earlier too, where that is a whole sentence: `“The roof leaks.” “We told them twice,” added Doe.` Quotations are
 * in order of text.
 */
export function sharedParts(source: string, quotes: readonly QuoteMention[]): readonly QuoteMention[] {
  const shared = [...quotes];
  for (let at = shared.length - 2; at >= 0; at--) {
    const [one, two] = [shared[at], shared[at + 1]];
    if (!one || !two?.speaker || !two.cue || one.cue || !isGlued(source, one, two)) continue;
    const { confidence, reason } = two.speaker;
    shared[at] = {
      ...one,
      speaker: {
        ...two.speaker,
        confidence: Math.min(confidence, 0.9),
        reason,
      },
    };
  }
  return shared;
}

function isGlued(source: string, one: QuoteMention, two: QuoteMention): boolean {
  const follows = two.cue && two.cue.span.start >= two.span.end && two.cue.span.start - two.span.end < 60;
  return (
    follows === true &&
    /^[.,]?\s?$/.test(source.slice(one.span.end, two.span.start)) &&
    /^\P{L}{0,3}\p{Lu}[\s\S]*[.!?]$/u.test(wordsOf(source, one))
  );
}

const wordsOf = (source: string, { content }: QuoteMention): string => source.slice(content.start, content.end);
