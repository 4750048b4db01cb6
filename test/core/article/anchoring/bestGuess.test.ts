import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchor } from '../../../../src/core/article/anchor.js';
import { bestGuess } from '../../../../src/core/article/anchoring/bestGuess.js';
import { soughtOf } from '../../../../src/core/article/anchoring/sought.js';
import { describe as describeSpan } from '../../../../src/core/article/describe.js';
import { isWordEdge } from '../../../../src/core/article/occurrences.js';
import { marked } from '../../../support/marked.js';

/** What is shown as the best guess for the marked words, in an article that reads `after` now; undefined where nothing is. */
function guessed(before: string, after: string): string | undefined {
  const { text, spans } = marked(before);
  const anchoring = anchor(after, describeSpan(text, spans[0] as never));
  if (anchoring.kind !== 'lost') throw new Error(`not lost: ${after.slice(anchoring.span.start, anchoring.span.end)}`);
  return anchoring.guess && after.slice(anchoring.guess.start, anchoring.guess.end);
}

/** What is shown of a place between braces, for lost words; its contexts agree as little as `left` and `right` say. */
function shown(exact: string, place: string, { left = 0, right = 0, errors = exact.length } = {}): string | undefined {
  const { text, spans } = marked(place);
  const { start, end } = spans[0] as { start: number; end: number };
  const found = bestGuess(text, soughtOf({ exact }), [{ start, end, place: start, left, right, errors, turn: 0 }]);
  return found && text.slice(found.start, found.end);
}

describe('words that are lost', () => {
  test.each([
    ['The mayor of Berlin resigned', 'It came {x:than a month after the} vote.'],
    [
      'The mayor of Berlin, a member of the party, resigned',
      'It was more {x:than a month after the vote of the council of the} city.',
    ],
    ['Marco Rubio', 'Ministers of {x:several NATO} states met.'],
    ['Donald Trump', 'He freed {x:1,000 detainees} that day.'],
    ['Canada', 'It {x:would} snow.'],
    ['2022', 'On {x:Friday} it rained.'],
    ['Mike Waltz', 'So said {x:Mike Pence} once.'],
    ['“…”', 'So {x:said} she.'],
  ])('“%s” have no guess where other words stand: %s', (exact, place) => {
    expect(shown(exact, place)).toBeUndefined();
  });

  test.each([
    ['Jane Smith', 'Then {x:John Smith} rose.', 'John Smith'],
    ['Donald Trump', 'Then {x:Trump} rose.', 'Trump'],
    ['Mike Waltz', 'Not “he{x:,” Waltz} rose.', 'Waltz'],
    ['30-day ceasefire', 'A {x:40-day ceasefire} held.', '40-day ceasefire'],
    ['The expected phone call', 'As {x:expected the phone call} came.', 'expected the phone call'],
  ])('“%s” have one where half of their letters stand: %s', (exact, place, guess) => {
    expect(shown(exact, place)).toBe(guess);
  });

  test('are shown without what only lies beside what is left of them', () => {
    const exact = 'The mayor of Berlin resigned on Monday after the vote';
    const place = 'Less {x:than a month after the spring the mayor of Berlin resigned on Monday} in tears.';
    expect(shown(exact, place)).toBe('the mayor of Berlin resigned on Monday');
    expect(shown(exact, place, { left: 0.7 })).toMatch(/^than a month/);
  });

  test('are shown as what stands in their place, where both contexts are whole', () => {
    expect(shown('Canada', 'The king of {x:Norway} spoke.', { left: 1, right: 0.9 })).toBe('Norway');
    expect(shown('Canada', 'The king of {x:Norway} spoke.', { left: 1, right: 0.6 })).toBeUndefined();
  });

  test('have none in an article about something else', () => {
    const before = 'The strike is over. {x:The mayor of Berlin resigned less than a week after the vote.} The city was calm.';
    expect(guessed(before, 'It rained more than a month after the spring. The harvest of the valley was poor.')).toBeUndefined();
  });

  test('have the very words as their guess wherever they stand alone', () => {
    expect(guessed('So {x:Ann} left. Then Ann came.', 'Nothing of the sort, Ann thought.')).toBe('Ann');
  });

  test('are never guessed at part of a word, in any text', () => {
    const word = fc.constantFrom('mayor', 'of', 'Berlin', 'the', 'Oslo', 'year', '12', 'resigned', 'a');
    const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(words, words, words, words, (exact, prefix, suffix, text) => {
        const found = anchor(text, { exact, prefix: `${prefix} `, suffix: ` ${suffix}`, at: prefix.length + 1 });
        const span = found.kind === 'lost' ? found.guess : found.span;
        if (!span) return;
        expect(span.end).toBeGreaterThan(span.start);
        expect([isWordEdge(text, span.start), isWordEdge(text, span.end)]).toEqual([true, true]);
      }),
    );
  });
});
