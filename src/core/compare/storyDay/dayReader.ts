import type { InferredDay } from '../../article/publishedDay/inferredDay.js';
import type { ScanResult } from '../../scan/scan.js';
import type { Source } from '../../sources/source.js';
import { areSameSources } from '../sameSources.js';
import { isDated } from './datedSource.js';
import { inferFromStory, type StoryDayInput } from './storyDay.js';

/** What a day is looked for in: the others of a source's story, and those with its text, itself among them. */
export interface DayReaderInit extends Pick<StoryDayInput, 'daysOf'> {
  others(source: Source): readonly Source[];
  copiesOf(source: Source): readonly Source[];
}

/** Infers the published day that the other sources of its story leave a source; again only where it hangs on others than before. */
export function createDayReader({ others, copiesOf, daysOf }: DayReaderInit) {
  const days = new WeakMap<ScanResult, KeptDay>();
  return (source: Source, undated: ScanResult): InferredDay | undefined => {
    const dated = others(source).filter(isDated);
    if (!dated.length) return undefined;
    let asked: readonly Source[] | undefined;
    const copies = () => {
      asked ??= copiesOf(source).filter((copy) => copy !== source);
      return asked;
    };
    const last = days.get(undated);
    if (last && areSameSources(last.dated, dated) && (!last.copies || areSameSources(last.copies, copies()))) return last.day;
    const day = inferFromStory({ source, found: undated, others: dated, copies, daysOf });
    days.set(undated, { dated, copies: asked, day });
    return day;
  };
}

/** A day that was inferred from the others of a story, and from which. */
interface KeptDay {
  readonly dated: readonly Source[];
  /** Where it hangs on them. */
  readonly copies: readonly Source[] | undefined;
  readonly day: InferredDay | undefined;
}
