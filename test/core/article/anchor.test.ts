import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchor, anchorAll, createAnchorer } from '../../../src/core/article/anchor.js';
import { createDescriber, describe as describeSpan } from '../../../src/core/article/describe.js';
import { fold } from '../../../src/core/text/fold.js';
import { marked } from '../../support/marked.js';

/** Selector of the marked words in one text, and where they are found in another; `lost` where they are not. */
function found(before: string, after: string): string {
  const { text, spans } = marked(before);
  const target = marked(after);
  const anchoring = anchor(target.text, describeSpan(text, spans[0] as { start: number; end: number }));
  if (anchoring.kind === 'lost') return 'lost';
  const [wanted] = target.spans;
  return wanted?.start === anchoring.span.start && wanted.end === anchoring.span.end
    ? 'right'
    : `wrong at ${anchoring.span.start}`;
}

const STORY =
  'The harbour closed on Monday, {x:Jane Doe} said. The council had met twice before, and Jane Doe had spoken against it each time.';

/** Whether no half of a surrogate pair stands alone. */
const isWhole = (text: string): boolean => new TextDecoder().decode(new TextEncoder().encode(text)) === text;

describe('words are described', () => {
  test('by themselves, 32 characters each side, code points before them, and their turn', () => {
    const { text, spans } = marked('👍 “Up,” said Ann. “We will never sign this paper,” said {x:Ann}. All laughed.');
    expect(describeSpan(text, spans[0] as never)).toEqual({
      exact: 'Ann',
      prefix: '“We will never sign this paper,” said '.slice(-32),
      suffix: '. All laughed.',
      at: [...text.slice(0, spans[0]?.start)].length,
      nth: '2/2',
    });
  });
  test('without a turn where they stand once, whole words only', () => {
    const { text, spans } = marked('Sunday is a {x:day}, Monday too.');
    expect(describeSpan(text, spans[0] as never)).toEqual({
      exact: 'day',
      prefix: 'Sunday is a ',
      suffix: ', Monday too.',
      at: 12,
    });
  });
  test.each([
    ['{x:👍👍} went up', '👍👍'],
    [`${'👍'.repeat(40)}{x:a}${'👍'.repeat(40)}`, 'a'],
    ['cafe\u0301 {x:e\u0301t\u00e9} e\u0301e\u0301', 'e\u0301t\u00e9'],
    ['שלום {x:עולם} טוב', 'עולם'],
    ['新闻 {x:北京} 报道', '北京'],
  ])('with no character cut in half: %s', (source, exact) => {
    const { text, spans } = marked(source);
    const selector = describeSpan(text, spans[0] as never);
    expect(selector.exact).toBe(exact);
    for (const part of [selector.prefix ?? '', selector.suffix ?? '']) expect(isWhole(part)).toBe(true);
    expect([...(selector.prefix ?? '')].length).toBeLessThanOrEqual(32);
    expect(anchor(text, selector)).toMatchObject({ kind: 'exact', span: { start: spans[0]?.start, end: spans[0]?.end } });
  });
});

describe('words are found again', () => {
  test.each([
    ['where nothing changed', STORY],
    ['after a paragraph went in above', `A new first paragraph about the weather.\n${STORY}`],
    ['after the sentence before them changed', STORY.replace('The harbour closed on Monday', 'It happened yesterday')],
    ['after a sentence below went', STORY.replace(/ The council.*/, '')],
    ['after a slip of the pen was mended on both sides', STORY.replace('Monday, ', 'Munday, ').replace('said. The', 'siad. The')],
  ])('%s', (_, after) => {
    expect(found(STORY, after)).toBe('right');
  });

  test('after quote marks, dashes and spaces changed', () => {
    expect(found('He said: {x:“We can’t — not now”} and left.', 'He said: {x:"We can\'t - not\u00a0now"} and left.')).toBe(
      'right',
    );
  });

  test('in each of two copies of the body, by their turn', () => {
    const body = 'The harbour closed on Monday, the mayor of the old town said to us.';
    const before = `${body}\n${body.replace('the mayor', '{x:the mayor}')}`;
    expect(found(before, `New on top of it all.\n${before}`)).toBe('right');
    expect(
      found(
        before.replace(/\{x:the mayor\}/, 'the mayor').replace('the mayor', '{x:the mayor}'),
        `New.\n${before.replace(/\{x:the mayor\}/, 'the mayor').replace('the mayor', '{x:the mayor}')}`,
      ),
    ).toBe('right');
  });
});

describe('words are lost rather than put in the wrong place', () => {
  test.each([
    [
      'their sentence went and a parallel one stands',
      'Ann’s team {x:won the match in Paris}. Bob’s side won the match in Paris.',
      'Bob’s side won the match in Paris.',
    ],
    ['the words are gone', 'So {x:Linus} wrote the kernel for his machines.', 'So he wrote the kernel for his machines.'],
    [
      'only their text is left, in another sentence',
      'It was in the {x:U.S.} that the talks began.',
      'A man from the U.S. was found on the shore.',
    ],
    [
      'one of two twins went',
      'Yes, {x:she} said to them all.\nYes, she said to them all.',
      'Nothing of the sort, and she left it there.',
    ],
  ])('when %s', (_, before, after) => {
    expect(found(before, after)).toBe('lost');
  });

  test('with a best guess to show', () => {
    expect(anchor('A man from the U.S. was found.', { exact: 'U.S.', prefix: 'It was in the ', suffix: ' that talks' })).toEqual({
      kind: 'lost',
      guess: { start: 15, end: 19 },
    });
  });

  test('when the edited twin is their own', () => {
    const body = 'The harbour closed on Monday, {x:the mayor} said to us yesterday at noon.';
    const plain = body.replace('{x:the mayor}', 'the mayor');
    const edited = 'The port shut down on Tuesday, {x:the mayor} said to us yesterday at noon.';
    expect(['right', 'lost']).toContain(found(`${body}\n${plain}`, `${edited}\n${plain}`));
  });

  test.each([[''], ['x'.repeat(10_000)]])('when there is nothing to find', (exact) => {
    expect(anchor('Some text', { exact }).kind).toBe('lost');
  });
});

describe('anchoring', () => {
  test('finds every span of an unchanged text exactly, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const whole = isWhole(text.slice(start, end)) && isWhole(text.slice(0, start));
        fc.pre(whole);
        const selector = describeSpan(text, { start, end });
        expect(createAnchorer(text)(selector)).toEqual({ kind: 'exact', span: { start, end } });
      }),
    );
  });

  test('never throws and never leaves the text', () => {
    const words = fc.string({ unit: 'binary', maxLength: 80 });
    fc.assert(
      fc.property(
        words,
        words,
        words,
        words,
        fc.integer({ min: -5, max: 200 }),
        fc.constantFrom(undefined, '1/2', '9/3', 'x'),
        (text, exact, prefix, suffix, at, nth) => {
          const anchoring = anchor(text, { exact, prefix, suffix, at, ...(nth ? { nth } : {}) });
          const span = anchoring.kind === 'lost' ? anchoring.guess : anchoring.span;
          expect(span === undefined || (span.start >= 0 && span.end <= text.length)).toBe(true);
        },
      ),
    );
  });

  test.each([' ', '"', '(', 'a', '1', 'A a '])('ends on 100 kB of %j', (unit) => {
    const text = unit.repeat(100_000 / unit.length);
    const describer = createDescriber(text);
    const anchorer = createAnchorer(text);
    for (let start = 0; start < 100; start++) {
      expect(anchorer({ ...describer({ start, end: start + 1 }), at: 99_000 }).kind).toMatch(/exact|moved|lost/);
    }
  });
});

/** How the marks of one text are found in another, all together: kind and words of each. */
function together(before: string, after: string): readonly string[] {
  const { text, spans } = marked(before);
  return anchorAll(after, spans.map(createDescriber(text))).map((one) =>
    one.kind === 'lost' ? 'lost' : `${one.kind}: ${after.slice(one.span.start, one.span.end)}`,
  );
}

describe('words that changed are found again by a guess that says so', () => {
  const QUOTE =
    'She told us: {x:“The harbour will stay closed until the storm has gone and the pilots are back.”} Then she left.';
  test.each([
    ['slips of the pen', QUOTE.replace('harbour', 'harbor').replace('closed', 'cloesd')],
    ['an inserted word', QUOTE.replace('storm', 'winter storm')],
    ['a word in a note of many', QUOTE.replace('stay', 'remain')],
  ])('%s', (_, after) => {
    const { text, spans } = marked(after);
    const [words] = together(QUOTE, `Something new.\n${text}`);
    expect(words).toBe(`reattached: ${text.slice(spans[0]?.start, spans[0]?.end)}`);
  });
  test('with the old and the new words as its reason', () => {
    const found = anchor('So Jane Stoen said no to them.', describeSpan('So Jane Stone said no to them.', { start: 3, end: 13 }));
    expect(found).toEqual({
      kind: 'reattached',
      span: { start: 3, end: 13 },
      reason: 'its words changed: “Jane Stone” is now “Jane Stoen”',
    });
  });
});

describe('what is no longer the same words is lost', () => {
  test.each([
    ['another name', 'The note was signed by {x:Ann Lee} in the old port.', 'The note was signed by Dan Lee in the old port.'],
    ['another number', 'It lasted {x:30 days} in the old port.', 'It lasted 60 days in the old port.'],
    ['another day', 'It was on {x:Monday} in the old port of Lima.', 'It was on Sunday in the old port of Lima.'],
    ['another of a short kind', 'The {x:G7} met in the old port of Lima again.', 'The G8 met in the old port of Lima again.'],
    ['a longer word', 'The men of {x:Iran} met in the old port again.', 'The men of Iranian met in the old port again.'],
  ])('%s', (_, before, after) => {
    expect(together(before, after)).toEqual(['lost']);
  });
});

describe('a mark whose own words were few is found', () => {
  test('by its words alone, where they stand once', () => {
    expect(anchor('On day one he said so.', { exact: 'day one' })).toEqual({ kind: 'moved', span: { start: 3, end: 10 } });
  });
  test('but not where they stand twice', () => {
    expect(anchor('Day one, then day one.', { exact: 'one' }).kind).toBe('lost');
  });
  test('in writing without spaces', () => {
    const [before, after] = ['外交部长周一在北京表示会谈已经失败。', '新消息。外交部长周一在北京表示会谈已经失败。'];
    const start = before.indexOf('北京');
    expect(anchor(after, describeSpan(before, { start, end: start + 2 }))).toMatchObject({ kind: 'moved' });
  });
});

test('part of a word is not found where it stands as a word', () => {
  const story = 'From May 12 ({x:12}M) to May 15 (15M), all of Spain was on its feet.';
  expect(together(story, `It began on Friday.\n${marked(story).text}`)).toEqual(['moved: 12']);
  const { text, spans } = marked(`It began on Friday.\n${story}`);
  expect(anchor(text, describeSpan(marked(story).text, marked(story).spans[0] as never))).toEqual({
    kind: 'moved',
    span: { start: spans[0]?.start, end: spans[0]?.end },
  });
});

describe('neighbours say where a mark is', () => {
  const BODY = 'The {x:port} of Oslo shut. Then {x:nobody} came.\nThe {x:mayor} said he knew. All were {x:calm}.\n';
  test('in a body printed twice, after the first copy lost a sentence', () => {
    const { text } = marked(BODY);
    const after = text.replace('Then nobody came.\n', '\n') + text;
    expect(together(BODY + BODY, after)).toEqual([
      'exact: port',
      'lost',
      'moved: mayor',
      'moved: calm',
      'moved: port',
      'moved: nobody',
      'moved: mayor',
      'moved: calm',
    ]);
  });
  test('and no two marks of different places share one', () => {
    const { text } = marked(BODY);
    const found = anchorAll(text, marked(BODY + BODY).spans.map(createDescriber(text + text)));
    const starts = found.flatMap((one) => (one.kind === 'lost' ? [] : [one.span.start]));
    expect(new Set(starts).size).toBe(starts.length);
    expect(starts.length).toBe(4);
  });
});

describe('many marks together', () => {
  const letters = fc.constantFrom('a', 'b', 'Ann ', 'said ', '. ', '\n', '’', '“', '👍', '北', 'e\u0301', '- ', '5 ');
  const texts = fc.array(letters, { maxLength: 60 }).map((parts) => parts.join(''));
  const marksOf = (text: string, places: readonly number[]) =>
    places.flatMap((place) => {
      const start = text.length ? place % text.length : 0;
      const end = Math.min(text.length, start + 1 + (place % 7));
      return start < end && isWhole(text.slice(0, start)) && isWhole(text.slice(start, end)) ? [{ start, end }] : [];
    });

  test('never leave the text, part no character, and an exact one has its very words', () => {
    fc.assert(
      fc.property(texts, texts, fc.array(fc.nat(), { maxLength: 12 }), (before, after, places) => {
        const selectors = marksOf(before, places).map(createDescriber(before));
        for (const [index, one] of anchorAll(after, selectors).entries()) {
          const span = one.kind === 'lost' ? one.guess : one.span;
          if (!span) continue;
          expect(span.start >= 0 && span.start <= span.end && span.end <= after.length).toBe(true);
          expect(isWhole(after.slice(span.start, span.end))).toBe(true);
          if (one.kind === 'exact') expect(fold(after.slice(span.start, span.end))).toBe(fold(selectors[index]?.exact ?? ''));
        }
      }),
    );
  });

  test('are all where they were in an unchanged text', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(), { maxLength: 12 }), (text, places) => {
        const spans = marksOf(text, places);
        expect(anchorAll(text, spans.map(createDescriber(text)))).toEqual(spans.map((span) => ({ kind: 'exact', span })));
      }),
    );
  });

  test('never throw, whatever a file says', () => {
    const anything = fc.record({
      exact: fc.string({ unit: 'binary', maxLength: 30 }),
      prefix: fc.string({ unit: 'binary', maxLength: 80 }),
      suffix: fc.string({ unit: 'binary', maxLength: 80 }),
      at: fc.constantFrom(0, 3, -7, 1e9, 0.5, Number.NaN),
      nth: fc.constantFrom('1/2', '2/1', '9/9', '', 'x', '0/0'),
    });
    fc.assert(
      fc.property(texts, fc.array(anything, { maxLength: 8 }), (text, selectors) => {
        expect(anchorAll(text, selectors)).toHaveLength(selectors.length);
      }),
    );
  });
});
