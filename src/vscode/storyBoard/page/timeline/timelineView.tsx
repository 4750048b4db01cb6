import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { StoryBoard } from '../../../../core/service/stories/storyTypes.js';
import type { BoardPhrases } from '../../model/boardPhrases.js';
import { shownWords } from '../../model/shownWords.js';
import { tell } from '../host.js';
import { useWidth } from '../useWidth.js';
import { type TimelineMark, timelineLayout } from './timelineLayout.js';
import { Backdrop, Mark } from './timelineShapes.js';
import { timelineWords } from './timelineWords.js';
import { walkTimeline } from './walkTimeline.js';

/** Pixels of the lanes' names: above their lane where sources are stacked, beside it otherwise. */
const HEAD = 18;
const SIDE = 150;
/** Pixels on both sides of the axis, so that no mark and no word is cut; and of the days under it. */
const EDGE = 34;
const AXIS = 38;

interface TimelineProps {
  readonly board: StoryBoard;
  readonly phrases: BoardPhrases;
  readonly isStacked: boolean;
}

/** All days of the story, a lane for each source. One mark of all can be reached by Tab; arrow keys walk the others. */
export function TimelineView({ board, phrases, isStacked }: TimelineProps) {
  const [root, width] = useWidth<HTMLElement>();
  const left = (isStacked ? 0 : SIDE) + EDGE;
  const room = Math.max(60, width - left - EDGE);
  const layout = useMemo(() => timelineLayout(board, room, isStacked ? HEAD : 0), [board, room, isStacked]);
  const { marks, lanes } = layout;
  const [at, setAt] = useState('');
  const current = marks.find(({ id }) => id === at) ?? marks[0];
  const drawing = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current: shown } = drawing;
    if (shown?.contains(document.activeElement)) shown.querySelector<HTMLElement>(`[data-mark="${at}"]`)?.focus();
  }, [at]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!current || event.altKey || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const to = walkTimeline(marks, current, event.key);
    if (!to) return;
    setAt(to.id);
    event.preventDefault();
  };
  const markOf = (mark: TimelineMark) => (
    <Mark
      key={mark.id}
      mark={mark}
      left={left}
      isCurrent={mark === current}
      label={timelineWords(board, mark, marks, phrases).label}
      onLook={() => setAt(mark.id)}
      onKey={onKeyDown}
      onJump={() => tell({ kind: 'passage', ref: mark.points[0].passage.ref })}
    />
  );
  return (
    <section class="timeline" aria-label={phrases.timeline} ref={root}>
      <h2>{phrases.timeline}</h2>
      {marks.length === 0 && <p class="nothing">{phrases.noDays}</p>}
      {width > 0 && marks.length > 0 && (
        <div class="drawing" ref={drawing} style={{ height: `${layout.height + AXIS}px` }}>
          <Backdrop {...{ layout, left, width, at }} height={layout.height + AXIS} />
          {lanes.map(({ source, top, height }) => {
            const name = shownWords(board.sources[source]?.label ?? '');
            const box = isStacked ? { top: `${top}px` } : { top: `${top}px`, lineHeight: `${height}px`, width: `${SIDE}px` };
            return (
              <section key={source} class="lane" aria-label={name}>
                <span class="of" style={box} title={name}>
                  {name}
                </span>
                {marks.filter((mark) => mark.source === source).map((mark) => markOf(mark))}
              </section>
            );
          })}
        </div>
      )}
      <Said {...{ board, phrases, marks }} mark={marks.find(({ id }) => id === at)} />
    </section>
  );
}

interface SaidProps extends Pick<TimelineProps, 'board' | 'phrases'> {
  readonly marks: readonly TimelineMark[];
  readonly mark: TimelineMark | undefined;
}

/** What stands at the mark that is looked at. Its place is kept free, so that nothing moves; screen readers have it as the mark's label. */
function Said({ board, phrases, marks, mark }: SaidProps) {
  const words = mark && timelineWords(board, mark, marks, phrases);
  return (
    <div class="said" aria-hidden="true">
      {words && <p class="facts">{words.head}</p>}
      {words && <p>{words.sentence}</p>}
      {words?.conflict && <p class="against">⚠ {words.conflict}</p>}
    </div>
  );
}
