import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleView } from '../../src/core/serviceTypes.js';
import type { Edit } from '../../src/core/text/span.js';
import { mapView, marksAround, placedMarks } from '../../src/vscode/viewEdits.js';
import { aMark, aView } from '../support/aView.js';
import { marked } from '../support/marked.js';

/** A view whose marks are those written into the text. */
function viewOf(source: string): { text: string; view: ArticleView } {
  const { text, spans } = marked(source);
  const marks = spans.map(({ start, end, text: words }, at) => aMark({ id: `p-${at}`, span: { start, end }, text: words }));
  return { text, view: aView({ marks }) };
}

const apply = (text: string, { span }: Edit, inserted: string): string =>
  text.slice(0, span.start) + inserted + text.slice(span.end);

describe('marks while somebody types', () => {
  test('a word typed before a name moves its mark and nothing else', () => {
    const { text, view } = viewOf('{person:Ann} met {person:Bob} on {date:Monday}.');
    const edit = { span: { start: 8, end: 8 }, inserted: 6 };
    const after = apply(text, edit, 'first ');
    const words = placedMarks(mapView(view, [edit])).map(({ span }) => after.slice(span.start, span.end));
    expect(words).toEqual(['Ann', 'Bob', 'Monday']);
  });

  test('a letter typed into a name takes its mark away until the next scan', () => {
    const { view } = viewOf('{person:Ann} met {person:Bob}.');
    const left = placedMarks(mapView(view, [{ span: { start: 1, end: 1 }, inserted: 1 }]));
    expect(left.map(({ text }) => text)).toEqual(['Bob']);
  });

  test('a lost mark stays in the list whatever is typed', () => {
    const view = aView({ marks: [aMark({ id: 'p-lost', status: 'lost' })] });
    expect(mapView(view, [{ span: { start: 0, end: 3 }, inserted: 1 }]).marks).toHaveLength(1);
  });

  test('after any edits a mark that is left still covers its own words', () => {
    const edits = fc.array(fc.record({ at: fc.nat(60), cut: fc.nat(6), put: fc.string({ maxLength: 5 }) }), { maxLength: 6 });
    fc.assert(
      fc.property(edits, (list) => {
        let { text, view } = viewOf(
          '{quote:“{person:Ann} left,”} said {person:Bob} of {organization:Harbour Union} on {date:Monday}.',
        );
        for (const { at, cut, put } of list) {
          const start = Math.min(at, text.length);
          const edit = { span: { start, end: Math.min(start + cut, text.length) }, inserted: put.length };
          text = apply(text, edit, put);
          view = mapView(view, [edit]);
        }
        for (const { span, text: words } of placedMarks(view)) expect(text.slice(span.start, span.end)).toBe(words);
      }),
    );
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
