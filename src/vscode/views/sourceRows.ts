import type { BoardSource, StoryBoard } from '../../core/service/stories/storyTypes.js';
import { dayLabel } from '../../core/sources/labels.js';
import type { Say } from '../marks/markWords.js';
import { plainWords } from '../plainWords.js';

/** One source of a story, as a list says it. */
export interface SourceRow {
  readonly uri: string;
  readonly label: string;
  /** Beside the label: the day, that it is a reprint, how far a person is with it. */
  readonly description: string;
  /** Everything, line by line. */
  readonly facts: readonly string[];
  readonly isCurrent: boolean;
  readonly isReprint: boolean;
}

/** The sources of a story, the earliest first, as the board has them; the article at hand is said to be it. */
export const sourceRows = ({ uri: current, sources }: StoryBoard, t: Say): readonly SourceRow[] =>
  sources.map((source) => {
    const { uri, label, published, inferred, reprintOf, progress } = source;
    const original = reprintOf === undefined ? undefined : sources[reprintOf];
    const day = dayWords(source, t);
    const origin = original ? t('reprint of {0}', plainWords(original.label)) : t('independent');
    const isCurrent = uri === current;
    return {
      uri,
      label: plainWords(label),
      description: [published ? dayWords({ published, inferred }, t, true) : '', original ? origin : '', progressWords(progress)]
        .filter(Boolean)
        .join(' · '),
      facts: [
        plainWords(label),
        ...(isCurrent ? [t('the article at hand')] : []),
        inferred ? t('{0}: {1}', day, plainWords(inferred)) : day,
        origin,
        progress.marks ? t('{0} of {1} marks decided', progress.decided, progress.marks) : t('nothing is marked'),
        plainWords(source.file),
      ],
      isCurrent,
      isReprint: original !== undefined,
    };
  });

/** `5 sources, 3 independent`. */
export function countWords({ sources, independent }: StoryBoard, t: Say): string {
  if (sources.length === 1) return t('1 source');
  return independent === sources.length
    ? t('{0} sources', sources.length)
    : t('{0} sources, {1} independent', sources.length, independent);
}

type Dated = { readonly published?: string | undefined; readonly inferred?: string | undefined };

function dayWords({ published, inferred }: Dated, t: Say, short = false): string {
  if (!published) return t('day not known');
  const day = dayLabel(published, short);
  if (inferred === undefined) return day;
  return short ? `${day}?` : t('{0} (inferred)', day);
}

const progressWords = ({ decided, marks }: BoardSource['progress']): string => (marks ? `${decided}/${marks}` : '');
