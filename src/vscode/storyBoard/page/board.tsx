import { useEffect, useMemo, useState } from 'preact/hooks';
import type { StoryBoard } from '../../../core/service/stories/storyTypes.js';
import { type BoardPhrases, fill } from '../model/boardPhrases.js';
import { daySpan } from '../model/daySpan.js';
import { differs, gridLines, lineKey, placeOfPassage } from '../model/gridRows.js';
import { shownWords } from '../model/shownWords.js';
import { type Remembered, remember } from './host.js';
import { Matrix } from './matrix.js';
import { TimelineView } from './timeline/timelineView.js';
import { useWidth } from './useWidth.js';

/** Pixels below which sources stand below one another, however many there are; and what the row's name and each source need beside each other. */
const NARROW = 560;
const NAME = 150;
const SOURCE = 118;

interface BoardProps {
  readonly board: StoryBoard;
  readonly phrases: BoardPhrases;
  /** The passage that the reader comes from, anew with each message; an empty ref: none. */
  readonly passage: { readonly ref: string };
  /** What the page remembered when it was opened. */
  readonly first: Remembered;
}

/** The story of one article: who says what, and when it was. */
export function Board({ board, phrases, passage, first }: BoardProps) {
  const [choice, setChoice] = useState(() => ({ onlyDiffering: first.onlyDiffering, opened: new Set(first.opened) }));
  const [at, setAt] = useState({ line: first.line, source: first.source });
  const [head, width] = useWidth<HTMLElement>();
  const lines = useMemo(() => gridLines(board, choice), [board, choice]);
  const isStacked = width > 0 && width < Math.min(NARROW, NAME + SOURCE * board.sources.length);
  const timeline = useMemo(() => <TimelineView {...{ board, phrases, isStacked }} />, [board, phrases, isStacked]);
  useEffect(
    () => remember({ uri: board.uri, onlyDiffering: choice.onlyDiffering, opened: [...choice.opened], ...at }),
    [board.uri, choice, at],
  );
  useEffect(() => {
    const place = placeOfPassage(board, passage.ref);
    if (!place) return;
    setAt(place);
    if (!lines.some((line) => lineKey(line) === place.line)) setChoice({ ...choice, onlyDiffering: false });
  }, [passage]);
  const toggle = (id: string): void => {
    const opened = new Set(choice.opened);
    if (!opened.delete(id)) opened.add(id);
    setChoice({ ...choice, opened });
  };
  return (
    <div class={isStacked ? 'story stacked' : 'story'}>
      <header ref={head}>
        <h1>{shownWords(board.name)}</h1>
        <p class="facts">{factsOf(board, phrases)}</p>
        <Filter
          count={board.rows.filter(differs).length}
          isOn={choice.onlyDiffering}
          phrases={phrases}
          onToggle={() => setChoice({ ...choice, onlyDiffering: !choice.onlyDiffering })}
        />
      </header>
      {width > 0 && <Matrix {...{ board, phrases, lines, isStacked, at }} onMove={setAt} onToggle={toggle} />}
      {lines.length === 1 && (
        <p class="nothing">{choice.onlyDiffering && board.rows.length ? phrases.nothingDiffers : phrases.nothingShared}</p>
      )}
      {width > 0 && timeline}
      {board.leftOut > 0 && <p class="facts">{fill(phrases.leftOut, board.leftOut)}</p>}
      <p class="keys">{phrases.keys}</p>
    </div>
  );
}

function factsOf({ published, sources, independent }: StoryBoard, phrases: BoardPhrases): string {
  const count = sources.length === 1 ? phrases.oneSource : fill(phrases.sources, sources.length, independent);
  return published ? `${daySpan(published.begin, published.end)} · ${count}` : count;
}

interface FilterProps {
  /** Rows in which sources differ. */
  readonly count: number;
  readonly isOn: boolean;
  readonly phrases: BoardPhrases;
  onToggle(): void;
}

function Filter({ count, isOn, phrases, onToggle }: FilterProps) {
  return (
    <p class="filter">
      <button type="button" aria-pressed={isOn} onClick={onToggle}>
        <span class="check" aria-hidden="true">
          {isOn ? '☑' : '☐'}
        </span>{' '}
        {phrases.onlyDiffering}
      </button>
      <span class="facts" role="status">
        {count === 1 ? phrases.oneDiffers : fill(phrases.rowsDiffer, count)}
      </span>
    </p>
  );
}
