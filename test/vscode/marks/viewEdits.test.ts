import { describe, expect, test } from 'vitest';
import type { ArticleView } from '../../../src/core/serviceTypes.js';
import type { Edit } from '../../../src/core/text/span.js';
import { mapView, marksAround, movedBy, placedMarks } from '../../../src/vscode/marks/viewEdits.js';
import { aMark, aView } from '../../support/aView.js';
import { marked } from '../../support/marked.js';

/** A view whose marks are those written into the text. */
function viewOf(source: string): { text: string; view: ArticleView } {
  const { text, spans } = marked(source);
  const marks = spans.map(({ start, end, text: words }, at) => aMark({ id: `p-${at}`, span: { start, end }, text: words }));
  return { text, view: aView({ marks }) };
}

const apply = (text: string, { span }: Edit, inserted: string): string =>
  text.slice(0, span.start) + inserted + text.slice(span.end);

/** The words that are marked after edits. */
function wordsAfter(source: string, ...edits: readonly { at: string; cut?: string; put?: string }[]): readonly string[] {
  let { text, view } = viewOf(source);
  for (const { at, cut = '', put = '' } of edits) {
    const start = text.indexOf(at);
    const edit = { span: { start, end: start + cut.length }, inserted: put.length };
    text = apply(text, edit, put);
    view = mapView(view, movedBy([edit]));
  }
  return placedMarks(view).map(({ span }) => text.slice(span.start, span.end));
}

const QUOTE = 'He said {quote:“we will not sign”} on {date:Monday}.';

describe('marks while somebody types', () => {
  test.each([
    ['a word typed before them moves them', [{ at: 'He', put: 'Then ' }], ['“we will not sign”', 'Monday']],
    ['a word typed within one grows it', [{ at: 'not', put: 'surely ' }], ['“we will surely not sign”', 'Monday']],
    ['a word deleted within one shrinks it', [{ at: 'not ', cut: 'not ' }], ['“we will sign”', 'Monday']],
    [
      'words typed at its edges stay outside',
      [
        { at: '“we', put: 'that ' },
        { at: ' on', put: ' once' },
      ],
      ['“we will not sign”', 'Monday'],
    ],
    ['what is cut off at its end is gone', [{ at: ' sign', cut: ' sign” on' }], ['“we will not', 'Monday']],
    ['what is cut off at its head is gone', [{ at: 'said', cut: 'said “we' }], [' will not sign”', 'Monday']],
    ['its first letter may be corrected', [{ at: 'Monday', cut: 'M', put: 'S' }], ['“we will not sign”', 'Sonday']],
    ['all its words deleted, it is nowhere', [{ at: 'Monday', cut: 'Monday' }], ['“we will not sign”']],
    ['other words in its place are not its words', [{ at: 'Monday', cut: 'Monday', put: 'Friday' }], ['“we will not sign”']],
  ])('%s', (_, edits, words) => {
    expect(wordsAfter(QUOTE, ...edits)).toEqual(words);
  });

  test('a lost mark stays in the list whatever is typed, and its best guess moves along', () => {
    const view = aView({ marks: [aMark({ id: 'p-lost', status: 'lost', guess: { start: 10, end: 14 } })] });
    const after = mapView(view, movedBy([{ span: { start: 0, end: 3 }, inserted: 1 }]));
    expect(after.marks).toMatchObject([{ id: 'p-lost', guess: { start: 8, end: 12 } }]);
    expect(mapView(view, movedBy([{ span: { start: 0, end: 20 }, inserted: 1 }])).marks[0]).not.toHaveProperty('guess');
  });

  test('a decided mark whose words are deleted is lost, a suggestion is gone', () => {
    const span = { start: 0, end: 4 };
    const view = aView({ marks: [aMark({ id: 'p-yes', status: 'accepted', span }), aMark({ id: 'p-maybe', span })] });
    const { marks } = mapView(view, movedBy([{ span, inserted: 0 }]));
    expect(marks).toMatchObject([{ id: 'p-yes', status: 'lost' }]);
    expect(marks[0]).not.toHaveProperty('span');
  });
});

describe('the mark at the cursor', () => {
  const { text, view } = viewOf('{quote:“{person:Ann} left,”} said Bob.');
  const at = (words: string) => text.indexOf(words);

  test('is the innermost one', () => {
    const found = marksAround(view, { start: at('nn'), end: at('nn') });
    expect(found.map(({ text: words }) => words)).toEqual(['Ann', '“Ann left,”']);
  });

  test('is found just behind its last letter too', () => {
    expect(marksAround(view, { start: at(' left'), end: at(' left') })[0]?.text).toBe('Ann');
  });

  test('is none outside of every mark', () => {
    expect(marksAround(view, { start: at('Bob'), end: at('Bob') })).toEqual([]);
  });
});
