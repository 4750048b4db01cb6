import { dctOf } from '../../article/facts.js';
import { boardOf } from '../../compare/board/storyBoard.js';
import type { Board, CellOf } from '../../sources/board.js';
import { lineNumber, sourceLabel } from '../../sources/labels.js';
import type { Passage, Source } from '../../sources/source.js';
import { plainLine } from '../../text/escapeMarkdown.js';
import type { Refs } from '../refs.js';
import type { Store } from '../store.js';
import type { BoardSource, Stories, StoryBoard, StoryPassage } from './storyTypes.js';

/** What stories are told from. */
export interface StoriesInit {
  readonly store: Store;
  readonly refs: Refs;
}

/** Stories as boards and Markdown, answered from the index. */
export function createStories({ store, refs }: StoriesInit): Stories {
  const storyBoard = async (uri: string): Promise<StoryBoard | undefined> => {
    const corpus = store.corpusOf(uri);
    const article = corpus.articles.get(uri);
    if (!article || article.skipped) return undefined;
    const confirmed = await corpus.said.storyTitleOf(uri);
    const board = boardOf(corpus.index, uri);
    return board && plainBoard(uri, board, confirmed, refs);
  };
  return { storyBoard, storyMarkdown: async () => undefined };
}

/** A board as plain data. */
function plainBoard(uri: string, board: Board, confirmed: string | undefined, refs: Refs): StoryBoard {
  const passageOf = plainPassage(refs);
  const days = board.sources.flatMap(({ facts }) => dctOf(facts) ?? []).sort();
  const [begin, end] = [days[0], days.at(-1)];
  return {
    uri,
    name: confirmed ?? headlineOf(board.sources),
    ...(begin && end ? { published: { begin, end } } : {}),
    sources: board.sources.map((source, at) => sourceOf(source, board.reprintOf[at])),
    independent: board.reprintOf.filter((original) => original === undefined).length,
    rows: board.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => plainCell(cell, passageOf)) })),
    timeline: board.timeline.map((point) => ({ ...point, passage: passageOf(point.passage) })),
    leftOut: board.leftOut,
  };
}

const plainCell = (cell: CellOf<Passage>, passageOf: (passage: Passage) => StoryPassage): CellOf<StoryPassage> => ({
  ...cell,
  passages: cell.passages.map(passageOf),
});

/** Code units of a sentence that a board shows. */
const SENTENCE = 600;

const plainPassage =
  (refs: Refs) =>
  ({ source, annotation, span, sentence }: Passage): StoryPassage => ({
    ref: refs.refOf(source.uri, annotation.id),
    text: source.text.slice(span.start, span.end),
    sentence: source.text.slice(sentence.start, Math.min(sentence.end, Math.max(sentence.start + SENTENCE, span.end))),
    line: lineNumber(source.text, span.start),
  });

function sourceOf(source: Source, reprintOf: number | undefined): BoardSource {
  const { uri, file, facts, annotations } = source;
  const marks = annotations.filter(({ span }) => span !== undefined);
  return {
    uri,
    file,
    label: sourceLabel(source),
    ...(facts.published ? { published: facts.published } : {}),
    ...(facts.publishedFrom === 'inferred' ? { inferred: facts.publishedWhy ?? '' } : {}),
    ...(reprintOf === undefined ? {} : { reprintOf }),
    progress: {
      decided: marks.filter(({ status }) => status === 'accepted' || status === 'rejected').length,
      marks: marks.length,
    },
  };
}

/** The headline of the earliest source that has one, else how that source begins. */
function headlineOf(sources: readonly Source[]): string {
  const titled = sources.find((source) => ownHeadline(source) !== undefined);
  if (titled) return ownHeadline(titled) ?? '';
  const [first] = sources;
  if (!first) return '';
  const line = plainLine(/\S[^\n]{0,79}/.exec(first.text)?.[0] ?? '').trim();
  return line.length > 70 ? `${line.replace(/\s\S*$/, '')}…` : line || sourceLabel(first);
}

function ownHeadline({ facts, regions, text }: Source): string | undefined {
  const headline = regions.find(({ kind }) => kind === 'headline')?.span;
  const words = facts.title ?? (headline && text.slice(headline.start, headline.end));
  return words ? plainLine(words).trim() || undefined : undefined;
}
