import type { QuoteMention } from '../../mention/mention.js';
import type { Refiner, ScanContext } from '../../mention/scanner.js';
import type { Span } from '../../text/span.js';
import { type Attribution, attributionOf } from './attribution.js';
import { inTurn } from './inTurn.js';
import { likeliest } from './likeliest.js';
import { type Behind, createPersonBehind } from './personBehind.js';
import { sharedParts } from './sharedParts.js';
import type { Clued } from './speakerClues.js';
import type { Candidate } from './speechWords.js';
import { readSpeechWords } from './speechWords.js';
import { createTurnsInMarks } from './turnsInMarks.js';
import { weighedClues } from './weighedClues.js';

/** Less likely than this nobody is named: no speaker rather than a wrong one. */
const LEAST = 0.1;
/** As likely as a label of a transcript names who has the turn. */
const IN_TURN = 0.95;

/**
 * Refiner: cue and speaker of each quotation, in order of text. Of everybody near, the one for whom the clues speak most
 * (speakerClues.ts) by strengths that were learned (src/train/README.md); its confidence is the share of such speakers
 * that were right in the texts it was learned from.
 */
export const whoSpoke: Refiner<QuoteMention> = {
  name: 'whoSpoke',
  refine(found, context) {
    if (!found.length) return found;
    const spoken = readSpeechWords(
      context.text,
      found.map((quote) => quote.span),
      context.known,
    );
    const personBehind = createPersonBehind(context.text, spoken, context.known);
    const turnOf = createTurnsInMarks(context.text.source);
    const given: (Attribution | undefined)[] = [];
    const told: QuoteMention[] = [];
    inTurn(context, spoken, found, weighedClues, (choice, index) => {
      const quote = found[index] as QuoteMention;
      const turn = turnOf(quote);
      const { index: at, probability } = turn ? { index: -1, probability: IN_TURN } : likeliest(choice);
      if (probability < LEAST) {
        told.push(quote);
        given.push(undefined);
        return -1;
      }
      const last = given.findLast(Boolean)?.candidate;
      const attribution = turn ? { candidate: turn, how: `“${turn.text}:”` } : byClues(context, quote, choice.clued[at], last);
      const carried = given.slice(-4).findLast((earlier) => earlier?.cue);
      given.push(attribution);
      const { candidate, cue } = attribution;
      const cueText = cue && context.text.source.slice(cue.start, cue.end);
      told.push(withSpeaker(context, quote, attribution, personBehind(candidate, cueText, carried?.candidate), probability));
      return at;
    });
    return sharedParts(context.text.source, told);
  },
};

function byClues({ text }: ScanContext, quote: QuoteMention, clued: Clued | undefined, last: Candidate | undefined): Attribution {
  const { placed, facts } = clued as Clued;
  return attributionOf(text.source, quote, placed, facts, last);
}

function withSpeaker(
  context: ScanContext,
  quote: QuoteMention,
  { candidate, cue, how }: Attribution,
  { name, why, sure }: Behind,
  probability: number,
): QuoteMention {
  return {
    ...quote,
    ...(cue ? { cue: cueOf(context, candidate, cue) } : {}),
    speaker: {
      span: { start: candidate.start, end: candidate.end },
      text: context.text.source.slice(candidate.start, candidate.end),
      ...(name ? { canonicalName: name } : {}),
      confidence: Math.round(probability * sure * 100) / 100,
      reason: `speaker from ${how}${why ? `, ${why}` : ''}`,
    },
  };
}

/** The cue as a reader would underline it: subject pronoun and verb together, `he added`. */
function cueOf({ text: { source } }: ScanContext, candidate: Span, cue: Span): { span: Span; text: string } {
  const start = candidate.end < cue.start && cue.start - candidate.end < 3 ? candidate.start : cue.start;
  const span = {
    start,
    end: cue.start < candidate.start && candidate.start - cue.end < 3 ? candidate.end : cue.end,
  };
  return { span, text: source.slice(span.start, span.end) };
}
