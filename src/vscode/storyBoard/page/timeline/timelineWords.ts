import type { BoardPoint, StoryBoard } from '../../../../core/service/stories/storyTypes.js';
import { type BoardPhrases, fill } from '../../model/boardPhrases.js';
import { daySpan } from '../../model/daySpan.js';
import { shownWords } from '../../model/shownWords.js';
import { hasOtherDays, type TimelineMark } from './timelineLayout.js';

/** What is said of a mark: who and when, what stands there, and whom it contradicts. */
export interface MarkWords {
  readonly head: string;
  readonly sentence: string;
  readonly conflict: string;
  /** All of it, for a screen reader. */
  readonly label: string;
}

/** The words of a mark of the timeline; `marks` are all of them. */
export function timelineWords(
  board: StoryBoard,
  mark: TimelineMark,
  marks: readonly TimelineMark[],
  phrases: BoardPhrases,
): MarkWords {
  const [first] = mark.points;
  const days = daySpan(mark.begin, mark.end);
  const [value, written] = [shownWords(first.label), shownWords(first.passage.text)];
  const head = [
    value || days,
    written && !value.includes(written) ? `“${written}”` : '',
    nameOf(board, mark),
    fill(phrases.line, first.passage.line),
    mark.points.length > 1 ? fill(phrases.points, mark.points.length) : '',
  ]
    .filter(Boolean)
    .join(' · ');
  const against = marks.filter(
    (other) =>
      other.source !== mark.source && hasOtherDays(mark, other) && other.conflicts.some((row) => mark.conflicts.includes(row)),
  );
  const sides = against.map((other) => `${nameOf(board, other)}, ${daySpan(other.begin, other.end)}`);
  const conflict = sides.length ? fill(phrases.conflictsWith, sides.join('; ')) : '';
  const sentence = shownWords(first.passage.sentence);
  return { head, sentence, conflict, label: [head, conflict, sentence].filter(Boolean).join('. ') };
}

const nameOf = ({ sources }: StoryBoard, { source }: Pick<BoardPoint, 'source'>): string =>
  shownWords(sources[source]?.label ?? '');
