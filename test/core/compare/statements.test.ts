import { describe, expect, test } from 'vitest';
import { compareSources } from '../../../src/core/compare/compareSources.js';
import { createSourceIndex } from '../../../src/core/sources/createSourceIndex.js';
import type { Comparison, Statement } from '../../../src/core/sources/finding.js';
import type { Source } from '../../../src/core/sources/source.js';
import { aSource, type SourceInit } from '../../support/aSource.js';

const STORY =
  'The ferry Aurelie struck the Pollen rocks off Ennisk in thick fog and sank, the coast guard at Port Mallory said. ';
const report = (file: string, text: string, init: SourceInit = {}) =>
  aSource(file, STORY + text, { published: '2024-03-11', ...init });

function compared(...sources: readonly Source[]): Comparison {
  const index = createSourceIndex();
  for (const source of sources) index.put(source);
  return compareSources(index);
}
const words = ({ source, span, value }: Statement) => `${source.text.slice(span.start, span.end)} = ${value}`;
const agreed = (comparison: Comparison) => comparison.agreements.map(({ kind, a, b }) => `${kind}: ${words(a)} | ${words(b)}`);
const contradicted = (comparison: Comparison) =>
  comparison.conflicts.map(({ kind, a, b }) => `${kind}: ${words(a)} | ${words(b)}`);

const people = (value: number) => ({ value, of: 'people on board' });

describe('agreements', () => {
  test('a weekday and a date are the same day', () => {
    const found = compared(
      report('a', 'Doe met the captain in Oslo on {date:Thursday}.', { values: { Thursday: '2024-03-07' } }),
      report('b', 'After meeting the captain in Oslo on {date:March 7}, Doe left.', { values: { 'March 7': '2024-03-07' } }),
    );
    expect(agreed(found)).toEqual(['date: Thursday = 2024-03-07 | March 7 = 2024-03-07']);
  });

  test('a number in words and in digits', () => {
    const found = compared(
      report('a', '{figure:A dozen people} were on board.', { figures: { 'A dozen people': people(12) } }),
      report('b', 'There were {figure:12 passengers} on board.', {
        figures: { '12 passengers': { value: 12, of: 'passengers' } },
      }),
    );
    expect(agreed(found)).toEqual(['number: A dozen people = 12 | 12 passengers = 12']);
  });

  test.each([
    ['a small number of something else', { value: 3, of: 'boats' }, { value: 3, of: 'children' }],
    ['another unit', { value: 30, unit: 'day', measure: 'duration' as const }, { value: 30, of: 'litres' }],
  ])('not %s', (_, first, second) => {
    const found = compared(
      report('a', 'They saw {figure:it} there.', { figures: { it: first } }),
      report('b', 'We heard of {figure:them} here.', { figures: { them: second } }),
    );
    expect(agreed(found)).toEqual([]);
  });

  test('not the day of a picture, not a day in a teaser, not an unresolved day', () => {
    const values = { Thursday: '2024-03-07' };
    const a = report('a', 'Doe met the captain in Oslo on {date:Thursday}.', { values });
    for (const text of [
      '{caption:Doe met the captain in Oslo on {date:Thursday}.}',
      '{teaser:Doe met the captain in Oslo on {date:Thursday}.}',
      'Doe met the captain in Oslo on {date:one day}.',
    ]) {
      expect(agreed(compared(a, report('b', text, { values })))).toEqual([]);
    }
  });
});

describe('conflicts', () => {
  const onBoard = (file: string, value: number, published = '2024-03-11') =>
    report(file, 'The ship Aurelie had {figure:N people} on board when it sank off the island.', {
      published,
      figures: { 'N people': people(value) },
    });

  test('two counts of the same people on the same day', () => {
    expect(contradicted(compared(onBoard('a', 212), onBoard('b', 221)))).toEqual(['number: N people = 212 | N people = 221']);
  });

  test('two days of one meeting, but not one moment in two zones, nor a stretch and its first day', () => {
    const meeting = (file: string, words: string, value: string, range?: { begin: string; end: string }) =>
      report(file, `Jane Doe met the captain of the Aurelie in the port office in Oslo on {date:${words}}.`, {
        dates: { [words]: { value, ...(range ? { range } : {}) } },
      });
    const inNewYork = meeting('a', '7 March at 10:00 EDT', '2024-03-07T10:00');
    expect(contradicted(compared(inNewYork, meeting('b', '7 March at 14:00 GMT', '2024-03-07T14:00')))).toEqual([]);
    const first = meeting('a', 'March 7', '2024-03-07', { begin: '2024-03-07', end: '2024-03-09' });
    expect(contradicted(compared(first, meeting('b', '7 March', '2024-03-07')))).toEqual([]);
    expect(contradicted(compared(first, meeting('b', '9 March', '2024-03-09')))).toHaveLength(1);
  });

  test('a later, higher count is a revision', () => {
    expect(contradicted(compared(onBoard('a', 7), onBoard('b', 9, '2024-03-12')))).toEqual([]);
  });

  test('a source that tells both numbers contradicts neither', () => {
    const both = report('b', 'The ship Aurelie had {figure:221 people} on board when it sank, not {figure:212 people}.', {
      figures: { '221 people': people(221), '212 people': people(212) },
    });
    expect(contradicted(compared(onBoard('a', 212), both))).toEqual([]);
  });

  test('a rounded number contradicts nothing', () => {
    const about = report('b', 'The ship Aurelie had {figure:about 200 people} on board when it sank off the island.', {
      figures: { 'about 200 people': { ...people(200), mod: 'APPROX' } },
    });
    expect(contradicted(compared(onBoard('a', 212), about))).toEqual([]);
  });

  test('the age of one person', () => {
    const aged = (file: string, name: string, age: number) =>
      report(file, `{person:${name}}, {figure:${age}}, was on her way home.`, {
        figures: { [age]: { value: age, measure: 'duration', unit: 'year', of: 'age' } },
      });
    expect(contradicted(compared(aged('a', 'Maud Terrel', 58), aged('b', 'Maud Terrel', 59)))).toEqual([
      'number: 58 = 58 year | 59 = 59 year',
    ]);
    expect(contradicted(compared(aged('a', 'Maud Terrel', 58), aged('b', 'Ruth Ansell', 59)))).toEqual([]);
  });

  test('the second accident and the third', () => {
    const nth = (file: string, word: string, value: number) =>
      report(file, `It was the {figure:${word} accident} on the route in years.`, {
        figures: { [`${word} accident`]: { value, measure: 'ordinal', of: 'accident' } },
      });
    expect(contradicted(compared(nth('a', 'second', 2), nth('b', 'third', 3)))).toEqual([
      'ordinal: second accident = 2 | third accident = 3',
    ]);
  });

  test('what one source says and the other denies', () => {
    const found = compared(
      report('a', 'The {place:Aurelie} had passed its annual safety inspection in spring.'),
      report('b', 'The {place:Aurelie} had not passed its annual safety inspection.'),
    );
    expect(found.conflicts.map(({ kind, a, b }) => `${kind} ${a.value} ${b.value}`)).toEqual(['negation said denied']);
  });

  test('what is denied of another thing is no conflict', () => {
    const found = compared(
      report('a', 'The {place:Aurelie} had passed its annual safety inspection in spring.'),
      report('b', 'The {place:Aurelie} had not passed the lighthouse at noon.'),
    );
    expect(found.conflicts).toEqual([]);
  });

  test('an utterance given to two people', () => {
    const by = (file: string, name: string) =>
      report(file, `{quote:“Any breach will be answered within the hour,”} said {person:${name}}`, {
        speakers: [name],
        story: 'one',
      });
    expect(
      compared(by('a', 'Anton Varga'), by('b', 'Sefa Dorin')).conflicts.map(({ kind, a, b }) => [kind, a.value, b.value]),
    ).toEqual([['speaker', 'Anton Varga', 'Sefa Dorin']]);
  });
});

describe('stories and reprints', () => {
  const wire =
    'The vessel left the harbour at dawn with mail and milk for the island and met the fog bank two miles out, where the captain ' +
    'slowed the engines and posted a lookout at the bow. Minutes later a long scrape was heard along the hull and the floor tilted. ';
  const END = 'The operator has suspended all sailings and opened a telephone line for the families of those who were on board. ';

  test('a trimmed copy under a new headline is a reprint, the earliest first', () => {
    const found = compared(
      report('a', `{headline:Terror in the fog} ${wire}`, { published: '2024-03-12' }),
      report('b', wire + END, { published: '2024-03-11' }),
      report('c', 'Islanders mourn their dead and ask for a second lifeboat.'),
    );
    expect(found.reprints.map((group) => group.map(({ file }) => file))).toEqual([['b', 'a']]);
    expect(found.stories.map((story) => story.map(({ file }) => file))).toEqual([['a', 'b', 'c']]);
  });

  test('weeks apart it is another story; a person’s own grouping wins', () => {
    const late = { published: '2024-04-20' };
    expect(compared(report('a', wire), report('b', wire, late)).stories).toHaveLength(2);
    const grouped = compared(report('a', wire, { story: 'ferry' }), report('b', wire, { ...late, story: 'ferry' }));
    expect(grouped.stories).toHaveLength(1);
    expect(compared(report('a', wire, { story: 'ferry' }), report('b', wire, { story: 'fog' })).stories).toHaveLength(2);
  });

  test('a comparison of some files leaves the others out', () => {
    const index = createSourceIndex();
    for (const file of ['a', 'b', 'c']) index.put(report(file, wire));
    const { sources, reprints, stories } = compareSources(index, { files: new Set(['mem:/a', 'mem:/c']) });
    for (const list of [sources, reprints[0], stories[0]]) expect(list?.map(({ file }) => file)).toEqual(['a', 'c']);
  });
});

test('the timeline runs by days, captions left out', () => {
  const found = compared(
    aSource('a', 'On {date:Friday}, after {date:Monday}. {caption:Taken in {date:May}.}', {
      values: { Friday: '2024-03-08', Monday: '2024-03-04', May: '2023-05' },
    }),
    aSource('b', 'On {date:8 March} it {date:once} was', { values: { '8 March': '2024-03-08T10:00', once: 'PAST_REF' } }),
  );
  expect(found.timeline.map(({ value, mentions }) => [value, mentions.map(({ source }) => source.file)])).toEqual([
    ['2024-03-04', ['a']],
    ['2024-03-08', ['a', 'b']],
  ]);
});

test('an empty index and an empty article compare to nothing', () => {
  expect(compared().sources).toEqual([]);
  expect(compared(aSource('a', ''), aSource('b', '')).quotes).toEqual([]);
});
