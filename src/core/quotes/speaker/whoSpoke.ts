import type { QuoteMention } from '../../mention/mention.js';
import type { Refiner, ScanContext } from '../../mention/scanner.js';
import type { Span } from '../../text/span.js';
import {
  type Attribution,
  attributionAfter,
  attributionBefore,
  reachAfter,
  reachBefore,
  sentenceSubject,
  sideOf,
} from './attribution.js';
import { createPersonBehind } from './personBehind.js';
import { readSpeechWords, type SpeechWords } from './speechWords.js';

/** Refiner: cue and speaker of each quotation, in order of text, since a later one leans on the one before. */
export const whoSpoke: Refiner<QuoteMention> = {
  name: 'whoSpoke',
  refine(found, context) {
    const quotes = found.map((quote) => quote.span);
    const spoken = readSpeechWords(context.text, quotes, context.known);
    const personBehind = createPersonBehind(context.text, spoken, context.known);
    const given: (Attribution | undefined)[] = [];
    return found.map((quote, index) => {
      const attribution = attributionOf(context, spoken, found, index, given);
      given.push(attribution);
      if (!attribution) return quote;
      const { candidate, cue, confidence, how } = attribution;
      const carried = given.slice(Math.max(0, index - 4), index).findLast((earlier) => earlier?.cue);
      const { name, why, sure } = personBehind(
        candidate,
        cue && context.text.source.slice(cue.start, cue.end),
        carried?.candidate,
      );
      return {
        ...quote,
        ...(cue ? { cue: cueOf(context, candidate, cue) } : {}),
        speaker: {
          span: { start: candidate.start, end: candidate.end },
          text: context.text.source.slice(candidate.start, candidate.end),
          ...(name ? { canonicalName: name } : {}),
          confidence: Math.round(confidence * sure * 100) / 100,
          reason: `speaker from “${how}”${why ? `, ${why}` : ''}`,
        },
      };
    });
  },
};

/** The cue as a reader would underline it: subject pronoun and verb together, `he added`. */
function cueOf({ text: { source } }: ScanContext, candidate: Span, cue: Span): { span: Span; text: string } {
  const start = candidate.end < cue.start && cue.start - candidate.end < 3 ? candidate.start : cue.start;
  const span = { start, end: cue.start < candidate.start && candidate.start - cue.end < 3 ? candidate.end : cue.end };
  return { span, text: source.slice(span.start, span.end) };
}

function attributionOf(
  { text }: ScanContext,
  spoken: SpeechWords,
  found: readonly QuoteMention[],
  index: number,
  given: readonly (Attribution | undefined)[],
): Attribution | undefined {
  const quote = found[index] as QuoteMention;
  const { source } = text;
  const previous = found[index - 1];
  const next = found[index + 1];
  const after = sideOf(spoken, ...bounds(reachAfter(text, quote.span, next?.span)));
  const before = sideOf(spoken, ...bounds(reachBefore(text, quote.span, previous?.span)));
  const carried = (how: string, confidence: number): Attribution | undefined => {
    const last = given[index - 1];
    return last && { ...last, confidence: Math.min(confidence, last.confidence), how };
  };
  const head = source.slice(before.start, quote.span.start);
  const introduced = /(?:[:,]|\bthat)\s*$/.test(head) && before.cues.length ? attributionBefore(source, before) : undefined;
  if (introduced && !/^[^.]{0,3}$/.test(head)) return introduced;
  const tail = endsOpen(source, quote) ? attributionAfter(source, after, endsFree(source, quote)) : undefined;
  if (tail) return tail;
  if (previous?.flags?.includes('runs-on') && quote.span.start - previous.span.end < 4)
    return carried('the quotation runs on from the paragraph before', 0.85) ?? undefined;
  const told = attributionBefore(source, before);
  if (told) return told;
  const gap = previous ? source.slice(previous.span.end, quote.span.start) : '';
  if (
    previous &&
    !gap.includes('\n') &&
    gap.length < 300 &&
    carriesOn(gap, before.candidates.filter((c) => !c.oblique && c.text !== 'who').length)
  ) {
    return carried('the same speaker goes on', 0.8);
  }
  return (
    fromBefore(text, spoken, quote, before.start) ??
    sentenceSubject(source, before) ??
    bare(carried, previous, gap, text.paragraphAt(quote.span.start)?.start === quote.span.start) ??
    fromSentenceBefore(text, spoken, quote.span.start)
  );
}

const bounds = ({ start, end }: Span): [number, number] => [start, end];

/** Whether a cue may follow: the words inside end with a comma, a question, or without a full stop. */
function endsOpen(source: string, quote: QuoteMention): boolean {
  const ending = source.slice(quote.content.end - 1, quote.content.end);
  const next = source.slice(quote.span.end, quote.span.end + 3);
  if (/^[.!?]/.test(next)) return false;
  return ending !== '.' || /^,|^\s?[―—–-]|^\s\p{Ll}/u.test(next) || quote.span.end === quote.content.end;
}

/** Whether more than the subject may stand before the cue: speech that ends with a comma or a question waits for one. */
const endsFree = (source: string, quote: QuoteMention): boolean =>
  /[,?!—–-]/.test(source.slice(quote.content.end - 1, quote.content.end)) ||
  /^\s?[,―—–-]/.test(source.slice(quote.span.end, quote.span.end + 2));

/** Nothing but a cue, a list's comma or a whole sentence without a new speaker stands between the two. */
const carriesOn = (gap: string, newSpeakers: number): boolean => newSpeakers === 0 || /^[\s,.;]*(?:and|or|but)?\s*$/.test(gap);

/** `Doe continued:` closing the paragraph, or the sentence, before. */
function fromBefore(text: ScanContext['text'], spoken: SpeechWords, quote: QuoteMention, from: number): Attribution | undefined {
  const earlier = text.source.slice(Math.max(0, from - 4), from);
  const colon = /[:]\s*$/.test(earlier);
  if (!colon || from < quote.span.start - 2) return undefined;
  const sentence = text.sentenceAt(from - earlier.length + Math.max(0, earlier.indexOf(':')));
  if (!sentence) return undefined;
  const side = sideOf(spoken, Math.max(sentence.start, from - 400), from);
  return attributionBefore(text.source, side) ?? sentenceSubject(text.source, side);
}

/** A paragraph that opens with a quotation and names nobody goes to the speaker of the paragraph before. */
function bare(
  carried: (how: string, confidence: number) => Attribution | undefined,
  previous: QuoteMention | undefined,
  gap: string,
  opens: boolean,
): Attribution | undefined {
  return previous && opens && gap.length < 400 ? carried('the last speaker goes on in the next paragraph', 0.6) : undefined;
}

/** `Doe blamed the rhetoric. “The anger …”`: speech that stands alone illustrates the sentence before it. */
function fromSentenceBefore(text: ScanContext['text'], spoken: SpeechWords, start: number): Attribution | undefined {
  const gap = /\s{0,4}$/.exec(text.source.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
  const sentence = text.sentenceAt(start - gap - 1);
  if (!sentence || sentence.end > start || start - sentence.end > 4) return undefined;
  const side = sideOf(spoken, Math.max(sentence.start, sentence.end - 400), sentence.end);
  const found = attributionBefore(text.source, side) ?? sentenceSubject(text.source, side);
  return found && { ...found, confidence: Math.min(0.5, found.confidence), how: `the sentence before: ${found.how}` };
}
