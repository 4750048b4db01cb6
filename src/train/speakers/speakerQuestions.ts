import type { EntityMention } from '../../core/mention/mention.js';
import type { ScanContext, Scanner } from '../../core/mention/scanner.js';
import type { Span } from '../../core/text/span.js';
import type { TrainingText } from '../trainingTexts.js';
import type { QuotesRoom } from '../untaughtRoom.js';
import type { Question } from './rankLearner.js';
import { writtenClues } from './writtenClues.js';

/** What is learned from: who of those near spoke, and whether anybody near did (the last candidate: nobody). */
export interface SpeakerQuestions {
  readonly who: readonly Question[];
  readonly whether: readonly Question[];
}

/** What finds the names of the nth text without having learned from it. */
export type NamesOf = (nth: number) => Scanner<EntityMention>;

/** Overlap over union from which a quotation that was found is the one that was marked. */
const SAME = 0.75;

/**
 * The quotations that the scanner itself finds in a text and that are marked there, each with the clues of everybody near.
 * Earlier quotations count as given to whom they are marked to.
 */
export function speakerQuestions(room: QuotesRoom, texts: readonly TrainingText[], namesOf: NamesOf): SpeakerQuestions {
  const who: Question[] = [];
  const whether: Question[] = [];
  for (const [nth, { text: source, quotes }] of texts.entries()) {
    if (!quotes?.length) continue;
    const entitiesRoom = room.createEntitiesRoom(namesOf(nth));
    const base: ScanContext = { text: room.createText(source), regions: [], known: [] };
    const regions = room.runRoom(room.regionsRoom, base);
    const context = { ...base, regions, known: room.runRoom(entitiesRoom, { ...base, regions }) };
    const found = [...room.directQuote.scan(context)];
    const spans = found.map(({ span }) => span);
    room.inTurn(
      context,
      room.readSpeechWords(context.text, spans, context.known),
      found,
      writtenClues,
      ({ clued, nobody }, index) => {
        const marked = quotes.find((quote) => overlap(quote, spans[index] as Span) >= SAME);
        if (!marked) return -1;
        const right = clued.flatMap(({ candidate }, at) => (overlap(candidate, speakerOf(marked)) > 0 ? [at] : []));
        const candidates = clued.map(({ clues }) => clues.written);
        if (right.length) who.push({ candidates, right });
        whether.push({ candidates: [...candidates, nobody.written], right: right.length ? right : [candidates.length] });
        return best(clued.map(({ candidate }) => overlap(candidate, speakerOf(marked))));
      },
    );
  }
  return { who, whether };
}

const speakerOf = ({ speaker_start: start = -1, speaker_end: end = -1 }: NonNullable<TrainingText['quotes']>[number]): Span => ({
  start,
  end,
});

/** Shared code units over those of both; below nought where they are apart. */
const overlap = (a: Span, b: Span): number =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));

const best = (scores: readonly number[]): number => {
  const top = Math.max(0, ...scores);
  return top > 0 ? scores.indexOf(top) : -1;
};
