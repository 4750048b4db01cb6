import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchor, createAnchorer } from '../../../src/core/article/anchor.js';
import { createDescriber, describe as describeSpan } from '../../../src/core/article/describe.js';
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
