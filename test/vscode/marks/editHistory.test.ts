import { describe, expect, test } from 'vitest';
import { createEditHistory } from '../../../src/vscode/marks/editHistory.js';
import { moveBetween } from '../../../src/vscode/marks/textMove.js';
import { placedMarks } from '../../../src/vscode/marks/viewEdits.js';
import { aMark, aView } from '../../support/aView.js';
import { marked } from '../../support/marked.js';

/** An open article whose marks were accepted, but those on dates, and whose text is put to what a person makes it. */
function editor(source: string) {
  const { text: first, spans } = marked(source);
  const history = createEditHistory();
  let text = first;
  let view = aView({
    marks: spans.map(({ label, start, end, text: words }, at) =>
      aMark({ id: `p-${at}`, status: label === 'date' ? 'suggested' : 'accepted', span: { start, end }, text: words }),
    ),
  });
  return {
    /** Replaces `cut` by `put`; true where a mark came or went. */
    replace(cut: string, put: string): boolean {
      const offset = text.indexOf(cut);
      const changes = [{ offset, length: cut.length, text: put }];
      const after = text.slice(0, offset) + put + text.slice(offset + cut.length);
      const followed = history.follow(view, { before: text, after, move: moveBetween(text, after, changes), put });
      text = after;
      view = followed.view;
      return followed.isNews;
    },
    words: () => placedMarks(view).map(({ span }) => text.slice(span.start, span.end)),
    lost: () => view.marks.filter(({ status }) => status === 'lost').map((mark) => mark.text),
    gone: () => history.gone(view),
  };
}

const ARTICLE = 'Talks ended. {person:Jane Doe} said {quote:“we will not sign”} on {date:Monday}. No date was set.';

describe('a person who edits an article', () => {
  test('deletes a sentence: its accepted marks are lost, its suggestions gone; undo brings all of them back', () => {
    const open = editor(ARTICLE);
    const sentence = 'Jane Doe said “we will not sign” on Monday. ';
    expect(open.replace(sentence, '')).toBe(true);
    expect(open.words()).toEqual([]);
    expect(open.lost()).toEqual(['Jane Doe', '“we will not sign”']);
    expect(open.gone()).toEqual(['p-0', 'p-1']);
    expect(open.replace('No date', `${sentence}No date`)).toBe(true);
    expect(open.words()).toEqual(['Jane Doe', '“we will not sign”', 'Monday']);
    expect(open.lost()).toEqual([]);
    expect(open.gone()).toEqual([]);
  });

  test('cuts the head off a quotation: undo brings the mark back whole', () => {
    const open = editor(ARTICLE);
    open.replace('said “we ', '');
    expect(open.words()).toContain('will not sign”');
    open.replace('Doe ', 'Doe said “we ');
    expect(open.words()).toContain('“we will not sign”');
  });

  test('types within a quotation: the mark stays and nothing is news', () => {
    const open = editor(ARTICLE);
    expect(open.replace('not', 'never, ever')).toBe(false);
    expect(open.words()).toContain('“we will never, ever sign”');
  });

  test('pastes a reworded passage over an old one: its marks may stand in it, so they are not gone for good', () => {
    const open = editor(ARTICLE);
    open.replace('Jane Doe said “we will not sign”', 'Yesterday “we will never sign”, said Jane Doe');
    expect(open.lost()).toEqual(['Jane Doe', '“we will not sign”']);
    expect(open.gone()).toEqual([]);
  });

  test('pastes something else over it: its marks are gone', () => {
    const open = editor(ARTICLE);
    open.replace('Jane Doe said “we will not sign”', 'Nobody came');
    expect(open.gone()).toEqual(['p-0', 'p-1']);
  });
});
