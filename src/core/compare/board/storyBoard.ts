import type { Board, Point, Row } from '../../sources/board.js';
import type { Agreement, Conflict, QuotePair } from '../../sources/finding.js';
import type { Source } from '../../sources/source.js';
import type { SourceIndex } from '../../sources/sourceIndex.js';
import { findingsIn } from '../findings.js';
import { pairsAmong } from '../pairsAmong.js';
import { columnsOf } from './columns.js';
import { conflictRows } from './conflictRows.js';
import { factRows } from './factRows.js';
import { personRows } from './personRows.js';
import { pointsOf } from './points.js';
import { quoteRows } from './quoteRows.js';
import { finished } from './row.js';

/** Rows of one group, and points of a timeline, that anybody can still read. */
const MOST_ROWS = 200;
const MOST_POINTS = 1000;

/** Sources whose boards are remembered until the next change: enough for whoever goes to and fro between a few stories. */
const MOST_KEPT = 200;

interface Kept {
  /** The sources that the boards were made from. */
  readonly of: readonly Source[];
  readonly boards: Map<Source, Board>;
}

// One set of boards per index, gone with it.
const kept = new WeakMap<SourceIndex, Kept>();

/** The board of the story that a source tells; undefined for an unknown uri. Made once until the corpus changes; cost by the story. */
export function boardOf(index: SourceIndex, uri: string): Board | undefined {
  const source = index.get(uri);
  if (!source) return undefined;
  const of = index.sources();
  const last = kept.get(index);
  const { boards } = last?.of === of ? last : { boards: new Map<Source, Board>() };
  kept.set(index, { of, boards });
  const known = boards.get(source);
  if (known) return known;
  const made = makeBoard(index, findingsIn(index).storyOf(source), source);
  if (boards.size > MOST_KEPT) boards.clear();
  // A board that has room for all is the same for each of them.
  for (const member of made.leftOut ? [source] : made.sources) boards.set(member, made);
  return made;
}

/** The board of these sources of one story among themselves; undefined of none. */
export function boardAmong(index: SourceIndex, story: readonly Source[]): Board | undefined {
  const [first] = story;
  return first && makeBoard(index, story, first);
}

function makeBoard(index: SourceIndex, story: Iterable<Source>, asked: Source): Board {
  const findings = findingsIn(index);
  const columns = columnsOf(asked, story, findings);
  const { sources } = columns;
  const gather = pairsAmong(sources);
  const conflicts: readonly Conflict[] = gather(findings.conflicts);
  const agreements: readonly Agreement[] = gather(findings.agreements);
  const quotes: readonly QuotePair[] = gather(findings.quotePairs);
  const disputed = conflictRows(conflicts, gather(findings.revisions), agreements, columns);
  const groups = [disputed, quoteRows(quotes, columns), factRows(agreements, disputed, columns), personRows(index, columns)];
  const all: readonly (readonly Row[])[] = groups.map((drafts) => finished(drafts, columns));
  const rows = all.flatMap((group) => group.slice(0, MOST_ROWS));
  const points: readonly Point[] = pointsOf(columns, rows);
  const timeline = points.slice(0, MOST_POINTS);
  const rowsLeft = all.reduce((sum, group) => sum + Math.max(0, group.length - MOST_ROWS), 0);
  return {
    sources,
    reprintOf: columns.reprintOf,
    rows,
    timeline,
    leftOut: columns.leftOut + rowsLeft + points.length - timeline.length,
  };
}
