import { describe, expect, test } from 'vitest';
import { anchor } from '../../../src/core/article/anchor.js';
import { describe as describeSpan } from '../../../src/core/article/describe.js';
import { HELD, type KnownPlace, REWORDED, settleKnown } from '../../../src/core/article/knownPlace.js';
import { createOccurrences } from '../../../src/core/article/occurrences.js';
import { marked } from '../../support/marked.js';

/** A mark made in one text and looked for in the next, where the editor saw it go to `{here:…}`; without one it is gone. */
function settled(before: string, after: string, goneAmong = 0) {
  const first = marked(before);
  const { text, spans } = marked(after);
  const selector = describeSpan(first.text, first.spans[0] ?? { start: 0, end: 0 });
  const known: KnownPlace = spans[0] ? { span: { start: spans[0].start, end: spans[0].end } } : { goneAmong };
  const found = settleKnown(anchor(text, selector), selector, known, createOccurrences(text));
  const span = found.kind === 'lost' ? found.guess : found.span;
  return { ...found, words: span && text.slice(span.start, span.end), isHere: span?.start === spans[0]?.start };
}

const TWINS = 'The mayor said no to the plan. {note:The owners said no} to the union. The owners said no to the union.';

describe('a mark whose words an editor followed', () => {
  test('stays on its own words though a twin stands where it stood', () => {
    const after = 'The owners said no to the union. The mayor said no to the plan. {here:The owners said no} to the town.';
    expect(settled(TWINS, after)).toMatchObject({ isHere: true, words: 'The owners said no' });
  });

  test('and says that it was kept there, where its words alone would not lead there', () => {
    const found = settled('One. {note:No} deal, he said. Two.', 'No deal, he said. Two. {here:No} sir.');
    expect(found).toMatchObject({ kind: 'reattached', isHere: true, reason: HELD });
  });

  test('stays where its words were edited, and says so', () => {
    const found = settled(
      'On Monday {note:the port of Oslo stood still} again.',
      'Qqq {here:the harbour of Oslo was silent} zzz.',
    );
    expect(found.kind === 'reattached' || found.isHere).toBe(true);
    expect(settled('a {note:xyz abc} b', 'c {here:xyz abq} d')).toMatchObject({
      kind: 'reattached',
      reason: REWORDED,
      isHere: true,
    });
  });

  test('is lost where its words were rewritten, with its place as the guess', () => {
    const found = settled('On Monday {note:the port of Oslo stood still} again.', 'On Friday {here:a whale swam by} again.');
    expect(found).toMatchObject({ kind: 'lost', isHere: true });
  });

  test('is lost when its words were deleted, though a twin of them stands; it is back when they are', () => {
    const without = 'The mayor said no to the plan. to the union. The owners said no to the union.';
    expect(settled(TWINS, without, 1).kind).toBe('lost');
    const pasted = 'The mayor said no to the plan. The owners said no to the union. The owners said no to the union.';
    expect(settled(TWINS, pasted, 1)).toMatchObject({ kind: 'exact', words: 'The owners said no' });
  });
});
