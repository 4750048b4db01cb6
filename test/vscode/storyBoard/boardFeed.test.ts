import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { StoryBoard } from '../../../src/core/service/stories/storyTypes.js';
import { createBoardFeed } from '../../../src/vscode/storyBoard/boardFeed.js';
import { aBoard, aBoardSource } from '../../support/inventedBoard.js';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined, debug: () => undefined };

function feedOf(boards: Record<string, StoryBoard | undefined>) {
  const asked: string[] = [];
  const posted: (string | undefined)[] = [];
  const places: (string | undefined)[] = [];
  const state = { isShown: true };
  const feed = createBoardFeed({
    stories: {
      storyBoard: async (uri) => {
        asked.push(uri);
        await new Promise((resolve) => setTimeout(resolve, 10));
        return boards[uri];
      },
    },
    log,
    isShown: () => state.isShown,
    post: (board, at) => {
      posted.push(board?.name);
      places.push(at);
    },
  });
  return { feed, asked, posted, places, state, boards };
}

const named = (name: string) => aBoard([aBoardSource('A')], { name });

describe('the board that the page has', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const rest = () => vi.advanceTimersByTimeAsync(1000);

  test('comes once for much news at once', async () => {
    const { feed, asked, posted } = feedOf({ a: named('strike') });
    feed.want('a');
    for (let at = 0; at < 20; at++) feed.refresh();
    await rest();
    expect([asked, posted]).toEqual([['a'], ['strike']]);
    expect(feed.board?.name).toBe('strike');
  });

  test('is not sent again while nothing is new in it', async () => {
    const { feed, asked, posted, boards } = feedOf({ a: named('strike') });
    feed.want('a');
    await rest();
    feed.refresh();
    await rest();
    expect([asked.length, posted.length]).toEqual([2, 1]);
    boards.a = named('strike ends');
    feed.refresh();
    await rest();
    expect(posted).toEqual(['strike', 'strike ends']);
  });

  test('is that of the article wanted last, whatever comes back late', async () => {
    const { feed, posted } = feedOf({ a: named('strike'), b: named('fire') });
    feed.want('a');
    await vi.advanceTimersByTimeAsync(65);
    feed.want('b');
    await rest();
    expect(posted).toEqual(['fire']);
  });

  test('is asked for again where news comes while it is made', async () => {
    const { feed, asked } = feedOf({ a: named('strike') });
    feed.want('a');
    await vi.advanceTimersByTimeAsync(65);
    feed.refresh();
    await rest();
    expect(asked).toEqual(['a', 'a']);
  });

  test('is not asked for while nobody looks', async () => {
    const { feed, asked, state } = feedOf({ a: named('strike') });
    state.isShown = false;
    feed.want('a');
    await rest();
    expect(asked).toEqual([]);
    state.isShown = true;
    feed.refresh();
    await rest();
    expect(asked).toEqual(['a']);
  });

  test('is sent once more to be shown at a passage, though nothing is new in it', async () => {
    const { feed, posted, places } = feedOf({ a: named('strike') });
    feed.want('a');
    await rest();
    feed.want('a', '0000002a#q-made42');
    await rest();
    feed.refresh();
    await rest();
    expect([posted, places]).toEqual([
      ['strike', 'strike'],
      [undefined, '0000002a#q-made42'],
    ]);
  });

  test('is sent again to a page that lost it, also that there is none', async () => {
    const { feed, posted } = feedOf({});
    feed.want('a');
    await rest();
    feed.forget();
    await rest();
    expect(posted).toEqual([undefined, undefined]);
  });
});
