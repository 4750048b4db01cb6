import { describe, expect, test } from 'vitest';
import { quotesOf, readMarked } from '../core/quotes/scanQuotes.js';

describe('what is no quotation', () => {
  test.each([
    'The workers’ union and the judges’ panel didn’t meet.',
    "It's the Smiths' house, rock 'n' roll's home since the '90s.",
    'He stood 6\'2" and wore a 34" belt.',
    'Tell ’em it’s 5 o’clock.',
    'A stray mark stands here. "',
    '<tweet id="783499116076687360" author="someone"></tweet>',
    '“”',
    '',
  ])('%s', (source) => {
    expect(quotesOf(source)).toEqual([]);
  });
});

describe('what nobody said', () => {
  test.each([
    ['a programme', 'On {organization:CBS}’ {scare:“Face the Nation,”} {person:Jane Doe} said little.'],
    ['a film', 'She won a prize for the film {scare:“Long Night”} in May.'],
    ['a title as subject', 'The stage was dark.\n\n{scare:“Sons of Rain”} is a play.'],
    ['a nickname', '{person:Robert} {scare:“Bobby”} {person:Scott} opened the house.'],
    ['a term', 'Inspectors saw the so-called {scare:“green areas”} of the site.'],
    ['a word at a distance', 'The {scare:“recovery”} left many without work.'],
  ])('%s in marks is no speech', (_, source) => {
    const { quotes, expected } = readMarked(source);
    expect(quotes.map(({ text, form, speaker }) => [text, form, speaker])).toEqual(
      expected.map((text) => [text, 'scare', undefined]),
    );
  });

  test('a term in single marks is left alone where speech has double ones', () => {
    expect(quotesOf('“We won,” he said of the ‘boutique’ stalls.').map(({ text }) => text)).toEqual(['“We won,”']);
  });
});
