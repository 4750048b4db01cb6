import type { BoardRow, StoryBoard } from '../../../core/service/stories/storyTypes.js';
import { type BoardPhrases, fill } from '../model/boardPhrases.js';
import { cellOf, sentenceParts } from '../model/cellWords.js';
import { shownWords } from '../model/shownWords.js';
import type { CellPlace } from './matrix.js';

interface SentencesNameProps {
  readonly row: BoardRow;
  readonly nth: number;
  readonly phrases: BoardPhrases;
  readonly place: CellPlace;
}

/** The head of a line of full sentences. */
export function SentencesName({ row, nth, phrases, place }: SentencesNameProps) {
  const most = Math.max(...row.cells.map(({ passages }) => passages.length));
  return (
    <th {...place} class="name" scope="row">
      <span class="nth">{most > 1 ? fill(phrases.passageOf, nth + 1, most) : phrases.says}</span>
    </th>
  );
}

/** Characters from which words make out their sentence, and need not be told from it. */
const LONG = 60;

interface SentenceCellProps extends SentencesNameProps {
  readonly board: StoryBoard;
  readonly at: number;
}

/** One source's sentence, with the words that count in it. */
export function SentenceCell({ board, row, at, nth, phrases, place }: SentenceCellProps) {
  const passage = cellOf(row, at).passages[nth];
  if (!passage) return <td {...place} class="cell empty" />;
  const [before, words, after] = sentenceParts(passage);
  const line = fill(phrases.line, passage.line);
  return (
    <td
      {...place}
      class="cell leads"
      aria-label={`${shownWords(board.sources[at]?.label ?? '')}; ${line}; ${before}${words}${after}`}
    >
      <span class="whose" aria-hidden="true">
        {shownWords(board.sources[at]?.label ?? '')}
      </span>
      <bdi class="words">
        {before}
        {words.length > LONG ? words : <b>{words}</b>}
        {after}
      </bdi>
      <span class="day">{line}</span>
    </td>
  );
}
