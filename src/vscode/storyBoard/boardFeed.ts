import type { AnnotationRef } from '../../core/card/card.js';
import type { Log } from '../../core/ports.js';
import type { Stories, StoryBoard } from '../../core/service/stories/storyTypes.js';

/** How long news is gathered before the board is asked for anew, in milliseconds. */
const GATHER = 60;

interface Init {
  readonly stories: Pick<Stories, 'storyBoard'>;
  readonly log: Log;
  /** Whether anybody looks: nothing is asked for while nobody does. */
  isShown(): boolean;
  /** Gets each board that is not the one before, or that is to be shown at a passage; undefined: the article's story is not known. */
  post(board: StoryBoard | undefined, at: AnnotationRef | undefined): void;
}

/** Keeps the page's board equal to what the sources of one article's story say. */
export interface BoardFeed {
  /** The board that the page has. */
  readonly board: StoryBoard | undefined;
  /** The article whose story is wanted; undefined until one is. */
  readonly wanted: string | undefined;
  /** The article whose story is wanted from now on; `at`: the passage to show it at, once. */
  want(uri: string, at?: AnnotationRef): void;
  /** Something may be new. */
  refresh(): void;
  /** The page has lost what it had. */
  forget(): void;
  dispose(): void;
}

/** Asks for one board at a time, the newest wish last, and posts what differs from what was posted. */
export function createBoardFeed({ stories, log, isShown, post }: Init): BoardFeed {
  let wanted: string | undefined;
  let posted: string | undefined;
  let board: StoryBoard | undefined;
  let at: AnnotationRef | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsking = false;
  let isDisposed = false;

  const ask = async (): Promise<void> => {
    timer = undefined;
    const uri = wanted;
    if (isAsking || isDisposed || !isShown()) return;
    isAsking = true;
    try {
      const found = uri === undefined ? undefined : await stories.storyBoard(uri);
      if (uri === wanted && !isDisposed) send(found);
    } catch (error) {
      log.error(`Could not make the story board of ${uri}`, error);
    }
    isAsking = false;
    if (uri !== wanted || isStale) begin();
  };
  let isStale = false;
  const send = (found: StoryBoard | undefined): void => {
    board = found;
    const text = found ? JSON.stringify(found) : '';
    if (text === posted && at === undefined) return;
    posted = text;
    post(found, at);
    if (found) at = undefined;
  };
  const begin = (): void => {
    isStale = isAsking;
    if (!isAsking) timer ??= setTimeout(() => void ask(), GATHER);
  };
  return {
    get board() {
      return board;
    },
    get wanted() {
      return wanted;
    },
    want(uri, passage) {
      wanted = uri;
      at = passage ?? at;
      begin();
    },
    refresh: begin,
    forget() {
      posted = undefined;
      begin();
    },
    dispose() {
      isDisposed = true;
      clearTimeout(timer);
    },
  };
}
