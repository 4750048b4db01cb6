import type { AnnotationRef } from '../../core/card/card.js';
import type { StoryBoard } from '../../core/service/stories/storyTypes.js';
import { refFrom } from '../annotationRef.js';
import type { BoardPhrases } from './model/boardPhrases.js';

/** What the extension tells the page. `at`: the passage that the reader comes from, to begin at its row. */
export type ToPage =
  | { readonly kind: 'board'; readonly board: StoryBoard; readonly phrases: BoardPhrases; readonly at?: AnnotationRef }
  /** There is no board: why, in words. */
  | { readonly kind: 'nothing'; readonly message: string };

/** What the page tells the extension: no text and no path, only what names something of the board that it was given. */
export type FromPage =
  | { readonly kind: 'ready' }
  /** To the text where the reader was. */
  | { readonly kind: 'leave' }
  | { readonly kind: 'passage'; readonly ref: AnnotationRef }
  /** To the article of a source, by its index. */
  | { readonly kind: 'source'; readonly source: number };

/** A message of the page, checked; undefined: none of ours. */
export function fromPage(data: unknown): FromPage | undefined {
  if (!isRecord(data)) return undefined;
  const { kind, ref, source } = data;
  if (kind === 'ready' || kind === 'leave') return { kind };
  if (kind === 'source' && typeof source === 'number' && Number.isInteger(source) && source >= 0) return { kind, source };
  const known = kind === 'passage' && typeof ref === 'string' ? refFrom(ref) : undefined;
  return known ? { kind: 'passage', ref: known } : undefined;
}

/** A message of the extension, checked as far as the page leans on it; undefined: none of ours. */
export function toPage(data: unknown): ToPage | undefined {
  if (!isRecord(data)) return undefined;
  if (data.kind === 'nothing' && typeof data.message === 'string') return { kind: 'nothing', message: data.message };
  if (data.kind !== 'board' || !isRecord(data.phrases) || !isBoard(data.board)) return undefined;
  if (data.at !== undefined && typeof data.at !== 'string') return undefined;
  return data as unknown as ToPage;
}

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> => typeof data === 'object' && data !== null;

const isList = (data: unknown, holds: (item: Readonly<Record<string, unknown>>) => boolean): boolean =>
  Array.isArray(data) && data.every((item) => isRecord(item) && holds(item));

const isBoard = (data: unknown): data is StoryBoard =>
  isRecord(data) &&
  typeof data.uri === 'string' &&
  typeof data.name === 'string' &&
  isList(data.sources, ({ uri, label }) => typeof uri === 'string' && typeof label === 'string') &&
  isList(data.rows, ({ id, title, cells }) => typeof id === 'string' && typeof title === 'string' && Array.isArray(cells)) &&
  isList(data.timeline, ({ begin, end, passage }) => typeof begin === 'string' && typeof end === 'string' && isRecord(passage));

/** Every passage that a board leads to. */
export const refsOf = ({ rows, timeline }: StoryBoard): ReadonlySet<AnnotationRef> =>
  new Set([
    ...rows.flatMap(({ cells }) => cells.flatMap(({ passages }) => passages.map(({ ref }) => ref))),
    ...timeline.map(({ passage }) => passage.ref),
  ]);
