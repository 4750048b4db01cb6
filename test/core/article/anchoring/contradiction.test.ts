import { describe, expect, test } from 'vitest';
import {
  isContradicted,
  isInNextSentence,
  isSlipOnly,
  replacedWords,
} from '../../../../src/core/article/anchoring/contradiction.js';
import { soughtOf } from '../../../../src/core/article/anchoring/sought.js';
import { squeeze } from '../../../../src/core/article/anchoring/squeeze.js';
import { createDescriber } from '../../../../src/core/article/describe.js';
import { marked } from '../../../support/marked.js';

/** The marked words as they were, and the place that is marked now. */
function both(before: string, after: string) {
  const old = marked(before);
  const now = marked(after);
  const sought = soughtOf(createDescriber(old.text)(old.spans[0] as never));
  return { words: squeeze(now.text).words, place: now.spans[0] as { start: number; end: number }, sought };
}

describe('the sentence around a place is another one', () => {
  test.each([
    ['Ann Stone {x:won the match}.', 'Bob Stone {x:won the match}.'],
    ['It was {x:in the port} of Lima.', 'It was {x:in the port} of Oslo.'],
    ['He paid {x:for} 30 days.', 'He paid {x:for} 45 days.'],
  ])('%s / %s', (before, after) => {
    const { words, place, sought } = both(before, after);
    expect(isContradicted(words, place, sought)).toBe(true);
  });
});

describe('the sentence around a place is its own', () => {
  test.each([
    ['Ann Stone {x:won the match}. Then all left.', 'Ann Stone {x:won the match}. Nobody stayed.'],
    ['The minister {x:said so} on Monday.', 'The minsiter {x:said so} ov Monday.'],
    ['“No,” said {x:Ann}.', '"No," said {x:Ann}.'],
  ])('%s / %s', (before, after) => {
    const { words, place, sought } = both(before, after);
    expect(isContradicted(words, place, sought)).toBe(false);
  });
});

test('what is left is the next sentence, which is like the one that went', () => {
  const { words, place, sought } = both(
    'The mayor of Lima said that he would not {x:go back}. The mayor of Oslo said that he would not go back.',
    'The mayor of Oslo said that he would not {x:go back}. Then they left.',
  );
  expect(isInNextSentence(words, place, sought)).toBe(true);
});

test('words that were replaced are counted, slips of the pen and inserted words are not', () => {
  expect(replacedWords('he refused the agreement', 'he read the agreement')).toBe(1);
  expect(replacedWords('he refused the agreement', 'he then refused the agrement')).toBe(0);
  expect(isSlipOnly('Sergei Lavrov', 'Segei Lavrov')).toBe(true);
  expect(isSlipOnly('Sergei Lavrov', 'Sergei Orlov')).toBe(false);
});
