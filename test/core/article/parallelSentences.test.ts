import { expect, describe as suite, test } from 'vitest';
import { anchor } from '../../../src/core/article/anchor.js';
import { describe as selectorOf } from '../../../src/core/article/describe.js';
import { marked } from '../../support/marked.js';

/** Where a note on the words in braces is found once the article reads `later`. */
function found(before: string, later: string) {
  const { text, spans } = marked(before);
  const [span] = spans;
  if (!span) throw new Error('nothing is marked');
  const anchoring = anchor(later, selectorOf(text, span));
  return anchoring.kind === 'lost' ? 'lost' : later.slice(anchoring.span.start, anchoring.span.end);
}

const LARVIK = 'The fire in Larvik destroyed 14 houses and two barns on Friday night, the police said.';
const SKIEN = 'The fire in Skien destroyed 17 houses and two barns on Friday night, the police said.';

suite('of two sentences that say nearly the same of two things, the noted one is deleted: the note is lost (client#7571)', () => {
  test.each([
    ['the first one', `A dry summer.\n\n{note:${LARVIK}}\n\n${SKIEN}\n\nRain came.`, `A dry summer.\n\n${SKIEN}\n\nRain came.`],
    ['the second one', `A dry summer.\n\n${SKIEN}\n\n{note:${LARVIK}}\n\nRain came.`, `A dry summer.\n\n${SKIEN}\n\nRain came.`],
    ['in one paragraph', `A dry summer. {note:${LARVIK}} ${SKIEN} Rain came.`, `A dry summer. ${SKIEN} Rain came.`],
    [
      'with another between them',
      `A dry summer. {note:${LARVIK}} Nobody was hurt. ${SKIEN} Rain came.`,
      `A dry summer. Nobody was hurt. ${SKIEN} Rain came.`,
    ],
    [
      'of two quotations that differ in one word',
      '“{note:We will sign the treaty in Bern},” Doe said. “We will sign the treaty in Rome,” Roe said.',
      '“We will sign the treaty in Rome,” Roe said.',
    ],
    [
      'of two counts',
      'In March {note:1,204 people crossed the strait}, the agency said. In April 1,304 people crossed the strait, the agency said.',
      'In April 1,304 people crossed the strait, the agency said.',
    ],
    [
      'of a yes and a no',
      'Doe said {note:the bank will not lend to the mine}. Roe said the bank will lend to the mine.',
      'Roe said the bank will lend to the mine.',
    ],
  ])('%s', (_, before, later) => {
    expect(found(before, later)).toBe('lost');
  });
});

suite('a sentence that was corrected where it stands is found', () => {
  test.each([
    [
      'a typo is mended',
      `A dry summer. {note:${LARVIK.replace('destroyed', 'destoryed')}} Nobody was hurt.`,
      `A dry summer. ${LARVIK} Nobody was hurt.`,
    ],
    [
      'a word is added',
      `A dry summer. {note:${LARVIK}} Nobody was hurt.`,
      `A dry summer. ${LARVIK.replace('police', 'local police')} Nobody was hurt.`,
    ],
  ])('%s', (_, before, later) => {
    expect(found(before, later)).toMatch(/^The fire in Larvik .* said\.$/);
  });
});
