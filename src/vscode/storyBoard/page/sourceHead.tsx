import type { StoryBoard } from '../../../core/service/stories/storyTypes.js';
import { dayLabel } from '../../../core/sources/labels.js';
import { type BoardPhrases, fill } from '../model/boardPhrases.js';
import { shownWords } from '../model/shownWords.js';
import type { CellPlace } from './matrix.js';

interface SourceHeadProps {
  readonly board: StoryBoard;
  readonly at: number;
  readonly phrases: BoardPhrases;
  readonly place: CellPlace;
}

/** The head of a column: the outlet, its day, and whose text it carries. */
export function SourceHead({ board, at, phrases, place }: SourceHeadProps) {
  const source = board.sources[at];
  if (!source) return null;
  const origin = board.sources[source.reprintOf ?? -1];
  const day = source.published ? dayLabel(source.published) : phrases.undated;
  return (
    <th {...place} class="source" scope="col" title={shownWords(source.file)}>
      <span class="outlet">{shownWords(source.label)}</span>
      <span class="day">{source.inferred ? fill(phrases.inferred, day) : day}</span>
      {origin && <span class="day">↻ {fill(phrases.reprintOf, shownWords(origin.label))}</span>}
      {/* Its place is kept in every column, so that nothing moves when the reader goes from one article to another. */}
      <span class={source.uri === board.uri ? 'day' : 'day elsewhere'}>▸ {phrases.here}</span>
    </th>
  );
}
