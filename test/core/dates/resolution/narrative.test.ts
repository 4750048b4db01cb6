import { describe, expect, test } from 'vitest';
import { marked } from '../../../support/marked.js';
import { datesOf } from '../support.js';

/** What makes a text one that tells of long ago. */
const HISTORY =
  'The league was founded in 1902, split in 1904 and in 1907, met in 1909, armed in 1911 and marched in 1912. The war began on {a:10 March 1913}. ';

const valuesOf = (story: string): readonly (readonly [string, string | undefined])[] => {
  const { text, spans } = marked(HISTORY + story);
  const marks = new Set(spans.filter(({ label }) => label === 'd').map(({ start }) => start));
  return datesOf(text)
    .filter(({ span }) => marks.has(span.start))
    .map((date) => [date.text, date.value]);
};

describe('a story of the past, published in 2025', () => {
  test.each([
    ['On {d:12 March} the town fell.', '1913-03-12'],
    ['A campaign planned for 1916 never came, and on {d:12 March} the town fell.', '1913-03-12'],
    ['In 1915 the league rose again. In {d:April} it fell.', '1915-04'],
    ['It sued for peace in December. In {d:January} a treaty was signed.', '1914-01'],
    ['On {d:the night of 13 March} the fleet left.', '1913-03-13TNI'],
    ['{d:Early in the morning of 15 March} it rose again.', '1913-03-15TMO'],
    ['In {d:the early morning hours of March 14} it sank.', '1913-03-14TMO'],
    ['It sued for peace in December, the worst of 1913. In {d:January} a treaty was signed.', '1914-01'],
    ['On 23 March it left. {d:The day before}, it burned its books.', '1913-03-22'],
    ['During {d:that time} it prospered.', 'PAST_REF'],
    ['For {d:two bloody weeks} it held out.', 'P2W'],
    ['Little changed in {d:the intervening years}.', 'PXY'],
    ['Its model was the league of {d:the 470s BC}.', 'BC047'],
    ['It paid its debts on {d:July 25 of that year}.', '1913-07-25'],
  ])('%s', (story, value) => {
    expect(valuesOf(story).map(([, v]) => v)).toEqual([value]);
  });

  test('the whole expression is the mention', () => {
    expect(valuesOf('In {d:the early morning hours of March 14} it sank.')[0]?.[0]).toBe('the early morning hours of March 14');
  });
});

describe('what only looks like a date in a story', () => {
  test.each([
    'At the same time, a crowd stood by.',
    'The Good Friday Agreement ended it.',
    'The Easter Rising began it.',
    'His March to the Sea is well known.',
    'There was a drop of a quarter in the number of ships.',
    'The fall of the city came as a shock.',
    'The army was soon driven out.',
    'A truce soon became a peace.',
    'It sang of the night of the living.',
  ])('%s', (text) => {
    expect(datesOf(text).map((d) => d.text)).toEqual([]);
  });

  test('a season with its year, and what is still to come, stay', () => {
    expect(datesOf('They met in the fall of 1999.').map((d) => d.value)).toEqual(['1999-FA']);
    expect(datesOf('The army will soon leave.').map((d) => d.value)).toEqual(['FUTURE_REF']);
  });
});
