import { type PlainMark, plainMarks } from '../plainMarks.js';
import { equal } from './expect.js';
import { openArticle, removeFiles } from './window.js';

/** Put in by test/host/bundle.ts. */
declare const MARKS_IN_NODE: Readonly<Record<string, readonly PlainMark[]>>;

describe('the marks of this host', () => {
  after(() => removeFiles());

  it('are those of the seed articles', () => equal(Object.keys(MARKS_IN_NODE).length, 5));

  for (const [file, marks] of Object.entries(MARKS_IN_NODE)) {
    it(`are, mark for mark, those that plain Node finds in ${file}`, async () => {
      const { view } = await openArticle(file);
      const found = plainMarks(view);
      for (const [at, mark] of marks.entries()) equal(found[at], mark, `mark ${at}`);
      equal(found.length, marks.length, 'the number of marks');
    });
  }
});
