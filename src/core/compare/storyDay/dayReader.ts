import type { InferredDay } from '../../article/publishedDay/inferredDay.js';
import type { ScanResult } from '../../scan/scan.js';
import type { Source } from '../../sources/source.js';
import type { Span } from '../../text/span.js';
import { areSameSources } from '../sameSources.js';
import { isDated } from './datedSource.js';
import { type DayGuess, guessDay } from './guessDay.js';
import { openDays } from './openDay.js';
import { inferFromStory, type StoryDayInput } from './storyDay.js';

/** What a day is looked for in: the others of a source's story, and those with its text, itself among them. */
export interface DayReaderInit extends Pick<StoryDayInput, 'daysOf'> {
  others(source: Source): readonly Source[];
  copiesOf(source: Source): readonly Source[];
}

/** Days of sources that nobody dates. */
export interface DayReader {
  /** The published day that the other sources of its story leave a source, `undated` its scan without one. */
  dayOf(source: Source, undated: ScanResult): InferredDay | undefined;
  /** Does the same in steps, for pauses between them: afterwards `dayOf` has the answer, where nothing changed meanwhile. */
  steps(source: Source, undated: ScanResult): Generator<void, InferredDay | undefined>;
  /** What the day at a span of a source without a published day may be. */
  guessOf(source: Source, undated: ScanResult, span: Span): DayGuess | undefined;
}

/** A day is inferred again only where it hangs on others than before. */
export function createDayReader({ others, copiesOf, daysOf }: DayReaderInit): DayReader {
  const days = new WeakMap<ScanResult, KeptDay>();
  const opened = new WeakMap<ScanResult, OpenedDays>();
  const openDaysOf: StoryDayInput['openDaysOf'] = (source, found, some) => {
    const known = opened.get(found);
    if (known?.some === some && known.source === source) return known.days;
    const read = openDays(source, found, some);
    opened.set(found, { source, some, days: read });
    return read;
  };
  function* steps(source: Source, undated: ScanResult): ReturnType<DayReader['steps']> {
    const dated = others(source).filter(isDated);
    if (!dated.length) return undefined;
    let asked: readonly Source[] | undefined;
    const copies = () => {
      asked ??= copiesOf(source).filter((copy) => copy !== source);
      return asked;
    };
    const last = days.get(undated);
    if (last && areSameSources(last.dated, dated) && (!last.copies || areSameSources(last.copies, copies()))) return last.day;
    yield;
    const day = yield* inferFromStory({ source, found: undated, others: dated, copies, daysOf, openDaysOf });
    days.set(undated, { dated, copies: asked, day });
    return day;
  }
  return {
    steps,
    guessOf: (source, found, span) => guessDay({ source, found, others: others(source), daysOf, openDaysOf }, span),
    dayOf(source, undated) {
      const reading = steps(source, undated);
      for (;;) {
        const { done, value } = reading.next();
        if (done) return value;
      }
    },
  };
}

/** The open days of a source, laid against a day chosen at will. */
interface OpenedDays {
  readonly source: Source;
  readonly some: number;
  readonly days: ReturnType<typeof openDays>;
}

/** A day that was inferred from the others of a story, and from which. */
interface KeptDay {
  readonly dated: readonly Source[];
  /** Where it hangs on them. */
  readonly copies: readonly Source[] | undefined;
  readonly day: InferredDay | undefined;
}
