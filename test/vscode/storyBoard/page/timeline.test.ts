import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boardPhrases } from '../../../../src/vscode/storyBoard/model/boardPhrases.js';
import { timeAxis } from '../../../../src/vscode/storyBoard/page/timeline/timeAxis.js';
import { timelineLayout } from '../../../../src/vscode/storyBoard/page/timeline/timelineLayout.js';
import { timelineWords } from '../../../../src/vscode/storyBoard/page/timeline/timelineWords.js';
import { walkTimeline } from '../../../../src/vscode/storyBoard/page/timeline/walkTimeline.js';
import { aBoard, aBoardSource, aPoint, harbourBoard } from '../../../support/inventedBoard.js';

const WIDTH = 600;
const axisOf = (days: readonly string[], width = WIDTH) =>
  timeAxis(
    days.map((day) => ({ begin: day, end: day })),
    width,
  );

describe('the axis of a timeline', () => {
  test('goes from left to right and has a day in its middle', () => {
    const axis = axisOf(['2031-05-05', '2031-05-06', '2031-05-14']);
    expect(axis.x('2031-05-05')).toBeCloseTo(WIDTH / 20);
    expect(axis.x('2031-05-14')).toBeCloseTo(WIDTH - WIDTH / 20);
    expect(axis.breaks).toEqual([]);
  });

  test('is broken where nothing happened for long, so that the days of the story keep their room', () => {
    const axis = axisOf(['1998-07-01', '2031-05-05', '2031-05-14']);
    expect(axis.breaks).toHaveLength(1);
    expect(axis.x('2031-05-14') - axis.x('2031-05-05')).toBeGreaterThan(WIDTH / 2);
    expect(axis.ticks.filter(({ first }) => first).map(({ day }) => day.slice(0, 4))).toEqual(['1998', '2031']);
  });

  test('gives the days around publication most of its width, whatever months are spoken of beside them', () => {
    const months = [
      { begin: '2031-01-01', end: '2031-01-31' },
      { begin: '2031-02-01', end: '2031-02-28' },
      { begin: '2031-03-13', end: '2031-03-13' },
      { begin: '2031-03-18', end: '2031-03-18' },
    ];
    const axis = timeAxis(months, WIDTH, { begin: '2031-03-16', end: '2031-03-18' });
    expect(axis.x('2031-03-18') - axis.x('2031-03-13')).toBeGreaterThan(WIDTH / 3);
    expect(axis.breaks).toHaveLength(1);
  });

  test('is not broken inside a stretch of days that somebody speaks of', () => {
    const axis = timeAxis([{ begin: '2030-01-01', end: '2030-12-31' }], WIDTH);
    expect(axis.breaks).toEqual([]);
  });

  test('has days under it that have room beside each other', () => {
    for (const width of [200, 600, 1500]) {
      const { ticks } = axisOf(['2031-01-01', '2031-03-01', '2032-11-30'], width);
      expect(ticks.length).toBeGreaterThan(0);
      for (const [at, tick] of ticks.slice(1).entries()) expect(tick.x - (ticks[at]?.x ?? 0)).toBeGreaterThanOrEqual(50);
    }
  });

  test('keeps every day within its width and in its order', () => {
    const day = fc.date({ min: new Date('1700-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 30 }), fc.integer({ min: 60, max: 1600 }), (dates, width) => {
        const days = dates.map((date) => date.toISOString().slice(0, 10)).sort();
        const axis = axisOf(days, width);
        const places = days.map((iso) => axis.x(iso));
        expect(places.every((x) => x >= 0 && x <= width)).toBe(true);
        for (const [at, x] of places.slice(1).entries()) expect(x).toBeGreaterThanOrEqual((places[at] as number) - 1e-6);
      }),
    );
  });

  test('holds nothing where no day is known', () => {
    expect(axisOf([]).ticks).toEqual([]);
    expect(axisOf(['soon']).ticks).toEqual([]);
  });
});

const BOARD = harbourBoard();
const laid = timelineLayout(BOARD, WIDTH, 0);

describe('a timeline', () => {
  test('has a lane for each source, below one another', () => {
    expect(laid.lanes.map(({ source }) => source)).toEqual([0, 1, 2, 3, 4]);
    for (const [at, { top }] of laid.lanes.slice(1).entries()) {
      const before = laid.lanes[at];
      expect(top).toBe((before?.top ?? 0) + (before?.height ?? 0));
    }
  });

  test('has one mark for what a source says of the same days, however often', () => {
    const twice = laid.marks.filter(({ source, begin }) => source === 0 && begin === '2031-05-13');
    expect(twice.map(({ points }) => points.length)).toEqual([2]);
  });

  test('has marks in the lane of their source, none over another', () => {
    for (const { source, y, x1, x2, id } of laid.marks) {
      const lane = laid.lanes[source];
      expect(y > (lane?.top ?? 0) && y < (lane?.top ?? 0) + (lane?.height ?? 0)).toBe(true);
      const touching = laid.marks.filter((other) => other.id !== id && other.y === y && other.x1 <= x2 + 8 && other.x2 >= x1 - 8);
      expect(touching).toEqual([]);
    }
  });

  test('has lines from side to side of a conflict, across lanes only', () => {
    expect(laid.lines.map(({ from, to }) => `${from.source} ${from.begin} – ${to.source} ${to.begin}`)).toEqual([
      '0 2031-05-05 – 1 2031-05-06',
      '1 2031-05-06 – 2 2031-05-05',
      '2 2031-05-05 – 3 2031-05-06',
    ]);
  });

  test('leaves out what is no day', () => {
    const board = aBoard([aBoardSource('A')], { timeline: [aPoint(0, 'soon'), aPoint(0, '2031-05-05', '2031-05-04')] });
    expect(timelineLayout(board, WIDTH, 0).marks).toEqual([]);
  });
});

describe('a mark says', () => {
  const phrases = boardPhrases((phrase) => phrase);
  const words = (source: number, begin: string) => {
    const mark = laid.marks.find((candidate) => candidate.source === source && candidate.begin === begin);
    if (!mark) throw new Error('no such mark');
    return timelineWords(BOARD, mark, laid.marks, phrases);
  };

  test('the day, the words, the source and the line', () => {
    expect(words(2, '2031-05-15').head).toBe('Thursday 15 May 2031 · “today” · Coast Radio · line 3');
    expect(words(1, '2031-06-01').head).toBe('June 2031 · Harbour Post · line 3');
  });

  test('whom it disagrees with, and on which day', () => {
    expect(words(1, '2031-05-06').conflict).toBe('Disagrees with Northern Ledger, 5 May 2031; Coast Radio, 5 May 2031');
    expect(words(1, '2031-05-06').label).toContain('Disagrees with');
    expect(words(2, '2031-05-15').conflict).toBe('');
  });
});

describe('keys walk the marks', () => {
  const from = laid.marks.find(({ source, begin, end }) => source === 1 && begin === '2031-05-13' && end === begin);
  const to = (key: string) => {
    const mark = from && walkTimeline(laid.marks, from, key);
    return mark && `${mark.source} ${mark.begin}`;
  };

  test.each([
    ['ArrowLeft', '1 2031-05-06'],
    ['ArrowRight', '1 2031-05-14'],
    ['Home', '1 2031-05-06'],
    ['End', '1 2031-06-01'],
    ['ArrowUp', '0 2031-05-13'],
    ['ArrowDown', '2 2031-05-15'],
    ['Enter', undefined],
  ])('%s', (key, place) => {
    expect(to(key)).toBe(place);
  });
});
