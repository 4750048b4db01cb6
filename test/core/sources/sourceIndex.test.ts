import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSourceIndex } from '../../../src/core/sources/createSourceIndex.js';
import type { Source } from '../../../src/core/sources/source.js';
import { aSource } from '../../support/aSource.js';

const indexOf = (...sources: readonly Source[]) => {
  const index = createSourceIndex();
  for (const source of sources) index.put(source);
  return index;
};
const names = (...sources: readonly Source[]) =>
  indexOf(...sources)
    .entities()
    .map(({ id, type, mentions }) => `${id} ${type} ${mentions.length}`);

describe('one entity over all sources', () => {
  test('spellings with and without marks and points are one', () => {
    expect(
      names(aSource('a', '{place:Türkiye} and the {place:U.S.} spoke'), aSource('b', '{place:Turkiye} and the {place:US} spoke')),
    ).toEqual(['turkiye place 2', 'u-s place 2']);
  });

  test('a surname alone joins the only person of that surname', () => {
    expect(names(aSource('a', '{person:Jane Doe} left'), aSource('b', '{person:Doe} left'))).toEqual(['jane-doe person 2']);
  });

  test('a surname alone stays alone where the corpus knows two of that surname', () => {
    expect(
      names(aSource('a', '{person:Jane Doe} left'), aSource('b', '{person:John Doe} left'), aSource('c', '{person:Doe} left')),
    ).toEqual(['doe person 1', 'jane-doe person 1', 'john-doe person 1']);
  });

  test('a short name goes where its own article says it does', () => {
    const b = aSource('b', '{person:John Doe} came. {person:Doe} left', { names: { Doe: 'John Doe' } });
    expect(names(aSource('a', '{person:Jane Doe} left'), b)).toEqual(['jane-doe person 1', 'john-doe person 2']);
  });

  test('a middle initial makes no other person', () => {
    expect(names(aSource('a', '{person:Jane Q. Doe} left'), aSource('b', '{person:Jane Doe} left'))).toEqual([
      'jane-q-doe person 2',
    ]);
  });

  test.each([
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'Volodymyr Zelenskiy', 'Володимир Зеленський'],
    ['Khalid al-Masri', 'Halid el-Masri', 'Khalid Masri'],
    ['Mahmoud Saleh', 'Mahmud Saleh'],
    ['Yuri Petrov', 'Jurij Petrov', 'Юрий Петров'],
    ['Jan Müller', 'Jan Mueller'],
    ['Nikos Pappas', 'Νίκος Παππάς'],
  ])('spellings of one person are one: %s', (...spellings) => {
    const entities = indexOf(...spellings.map((name, at) => aSource(`${at}`, `{person:${name}} left`))).entities();
    expect(entities.map(({ mentions }) => mentions.length)).toEqual([spellings.length]);
    expect(entities[0]?.aliases).toHaveLength(spellings.length - 1);
  });

  test.each([
    ['{person:Jane Doe}', '{person:Jan Doe}'],
    ['{person:Ann Lee}', '{person:Anne Lee}'],
    ['{person:Peter Stone}', '{person:Peter Storm}'],
    ['{organization:Harlow Marine}', '{organization:Harlow Steel}'],
    ['{organization:Harlow Group}', '{organization:Harlow}'],
    ['{place:Al Jazirah}', '{place:Jazirah}'],
  ])('other names are others: %s and %s', (a, b) => {
    expect(indexOf(aSource('a', a), aSource('b', b)).entities()).toHaveLength(2);
  });

  test('a legal form makes no other company', () => {
    expect(
      names(aSource('a', '{organization:Harlow Marine Inc.} fell'), aSource('b', '{organization:Harlow Marine} fell')),
    ).toEqual(['harlow-marine-inc organization 2']);
  });

  test('letters join the only body that an article of the corpus spells them out as', () => {
    const long = aSource('a', 'The {organization:National Harbour Union} ({organization:NHU}) met', {
      names: { NHU: 'National Harbour Union' },
    });
    const other = aSource('c', 'The {organization:North Hotel Union} ({organization:NHU}) met', {
      names: { NHU: 'North Hotel Union' },
    });
    const short = aSource('b', 'The {organization:NHU} met');
    expect(names(long, short)).toEqual(['national-harbour-union organization 3']);
    expect(names(long, short, other)).toEqual([
      'national-harbour-union organization 2',
      'nhu organization 1',
      'north-hotel-union organization 2',
    ]);
  });

  test('a nickname is the same person where role or company says so, and only there', () => {
    const william = aSource('a', '{person:William Carver} met {person:Ann Roe} and {person:Ola Berg}');
    const bill = (text: string, title?: string) => aSource('b', text, title ? { titles: { 'Bill Carver': title } } : {});
    const mayor = aSource('a', '{person:William Carver} left', { titles: { 'William Carver': 'Mayor' } });
    expect(indexOf(william, bill('{person:Bill Carver} with {person:Ann Roe} and {person:Ola Berg}')).entities()).toHaveLength(3);
    expect(names(mayor, bill('{person:Bill Carver} left', 'Harlow mayor'))).toHaveLength(1);
    expect(indexOf(william, bill('{person:Bill Carver} left')).entities()).toHaveLength(4);
    expect(names(mayor, bill('{person:Bill Carver} left', 'striker'))).toHaveLength(2);
  });

  test('a striker and a mayor of one name are two, and each says so, until they share company', () => {
    const mayor = aSource('a', '{person:John Doe} spoke', { titles: { 'John Doe': 'mayor' } });
    const striker = aSource('b', '{person:John Doe} scored', { titles: { 'John Doe': 'striker' } });
    const plain = aSource('c', '{person:John Doe} spoke');
    const apart = indexOf(mayor, striker, plain).entities();
    expect(apart.map(({ id, namesakes, mentions }) => [id, namesakes, mentions.length])).toEqual([
      ['john-doe', ['John Doe, striker'], 2],
      ['john-doe-sport', ['John Doe, mayor'], 1],
    ]);
    const met = (file: string, title: string) =>
      aSource(file, '{person:John Doe} met {person:Ann Roe}', { titles: { 'John Doe': title } });
    expect(names(met('a', 'mayor'), met('b', 'striker'))).toEqual(['ann-roe person 2', 'john-doe person 2']);
  });

  test('titles are kept with their source and day', () => {
    const a = aSource('a', '{person:Jane Doe} and {person:Doe}', {
      published: '2025-03-16',
      titles: { 'Jane Doe': 'US envoy' },
      names: { Doe: 'Jane Doe' },
    });
    const b = aSource('b', '{person:Jane Doe}', { titles: { 'Jane Doe': 'special envoy' } });
    const [entity] = indexOf(a, b).entities();
    expect(entity?.titles?.map(({ title, source, day }) => [title, source.file, day])).toEqual([
      ['US envoy', 'a', '2025-03-16'],
      ['special envoy', 'b', undefined],
    ]);
  });

  test('a last name that two people have says whom it may be', () => {
    const index = indexOf(aSource('a', '{person:Jane Doe}'), aSource('b', '{person:John Doe}'), aSource('c', '{person:Doe}'));
    expect(index.entityOf('mem:/c', '0')?.mayBe).toEqual(['Jane Doe', 'John Doe']);
  });

  test('a name typed one way in five articles is doubted when it is typed another way in one', () => {
    const others = [1, 2, 3, 4, 5].map((at) => aSource(`${at}`, '{organization:Harlow} rose'));
    const odd = aSource('odd', '{place:Harlow} rose');
    const index = indexOf(odd, ...others);
    expect(index.typeElsewhere('mem:/odd', '0')).toEqual({ type: 'organization', sources: 5 });
    expect(index.typeElsewhere('mem:/1', '0')).toBeUndefined();
    expect(indexOf(odd, ...others.slice(1)).typeElsewhere('mem:/odd', '0')).toBeUndefined();
  });

  test('a person and a place whose spellings meet otherwise still have two ids', () => {
    expect(names(aSource('a', '{person:Sydney} left {place:Sydney}'))).toEqual(['sydney person 1', 'sydney-place place 1']);
  });

  test('a place and a person of one name are two, with two ids', () => {
    expect(names(aSource('a', '{person:Washington} left {place:Washington}'))).toEqual([
      'washington person 1',
      'washington-place place 1',
    ]);
  });

  test('the name a person stored wins over the scan', () => {
    const b = aSource('b', '{person:the envoy} left', { records: { 'the envoy': { entity: 'jane-doe', status: 'accepted' } } });
    expect(names(aSource('a', '{person:Jane Doe} left'), b)).toEqual(['jane-doe person 2']);
  });

  test('what a person rejected, a teaser and a second copy count nowhere', () => {
    const source = aSource(
      'a',
      '{person:Jane Doe} left. {teaser:{person:Ann Roe} sings} {duplicate:{person:Jane Doe} left.} {person:Harbour}',
      {
        records: { Harbour: { status: 'rejected' } },
      },
    );
    expect(names(source)).toEqual(['jane-doe person 1']);
  });

  test('the entity of a mention is found, and gone with its article', () => {
    const index = indexOf(aSource('a', '{person:Jane Doe} left'), aSource('b', '{person:Doe} left'));
    expect(index.entityOf('mem:/b', '0')?.canonicalName).toBe('Jane Doe');
    index.remove('mem:/a');
    expect(index.entityOf('mem:/b', '0')?.canonicalName).toBe('Doe');
    expect(index.entityOf('mem:/a', '0')).toBeUndefined();
  });
});

describe('what speaks of a day', () => {
  const a = aSource('a', 'On {date:Thursday} and in {date:March}', { values: { Thursday: '2025-03-13', March: '2025-03' } });
  const b = aSource('b', '{caption:On {date:3 March}} they met at {date:noon}, {date:soon}', {
    values: { '3 March': '2025-03-03', noon: '2025-03-13T12:00Z' },
  });
  const on = (value: string) =>
    indexOf(a, b)
      .passagesOn(value)
      .map(({ source, span }) => `${source.file} ${source.text.slice(span.start, span.end)}`);

  test('a day is found by its value, a clock time on it too', () => {
    expect(on('2025-03-13')).toEqual(['a Thursday', 'b noon']);
  });
  test('a week and a month hold their days; the day of a picture is on no list', () => {
    expect(on('2025-W11')).toEqual(['a Thursday', 'b noon']);
    expect(on('2025-03')).toEqual(['a Thursday', 'a March', 'b noon']);
  });
  test('an unresolved day and a length of time are on none', () => {
    expect(on('P3D')).toEqual([]);
    expect(on('PAST_REF')).toEqual([]);
  });
});

test('sources stand in file order, each once', () => {
  const index = indexOf(aSource('b', 'x'), aSource('a', 'y'), aSource('b', 'z'));
  expect(index.sources().map(({ file, text }) => `${file} ${text}`)).toEqual(['a y', 'b z']);
});

test('an index after any puts and removes equals one built from what is left', () => {
  const texts = [
    '{person:Jane Doe} left',
    '{person:Doe} left {place:Doe}',
    '{person:John Doe} on {date:Monday}',
    '{place:Oslo} {place:Bill Doe}',
    '{person:William Doe} met {person:Ann Roe} and {person:Ola Berg}',
    '{person:Bill Doe} met {person:Ann Roe} and {person:Ola Berg}',
    '{organization:National Harbour Union} ({organization:NHU})',
    '{organization:North Hotel Union} ({organization:NHUX}) {organization:NHU}',
    '{organization:NHU} and {person:Jane Döe}',
    '{person:Bill Doe} {person:Roe}',
  ];
  const step = fc.record({
    file: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    text: fc.option(fc.constantFrom(...texts)),
    title: fc.option(fc.constantFrom('mayor', 'striker', 'bishop')),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), fc.infiniteStream(fc.nat(4)), (steps, dice) => {
      const index = createSourceIndex();
      const left = new Map<string, Source>();
      for (const { file, text, title } of steps) {
        const long = text?.includes('North') ? 'North Hotel Union' : 'National Harbour Union';
        const source = aSource(file, text ?? '', {
          values: { Monday: '2025-03-10' },
          names: text?.includes('(') ? { NHU: long, NHUX: long } : {},
          ...(title ? { titles: { 'Jane Doe': title, 'Bill Doe': title, 'William Doe': title } } : {}),
        });
        if (text === null) index.remove(source.uri);
        else index.put(source);
        if (text === null) left.delete(file);
        else left.set(file, source);
        index.entities();
      }
      const order = [...left.values()].map((source) => ({ source, at: dice.next().value as number })).sort((a, b) => a.at - b.at);
      const fresh = indexOf(...order.map(({ source }) => source));
      const view = (i: typeof index) => [
        i
          .entities()
          .map(({ id, type, canonicalName, mentions, aliases, titles, namesakes, mayBe }) => [
            ...[id, type, canonicalName, mentions.map((m) => `${m.source.file} ${m.span.start}`), aliases],
            ...[titles?.map(({ title, source }) => `${title} ${source.file}`), namesakes, mayBe],
          ]),
        [...left.values()].map(({ uri, annotations }) => annotations.map(({ id }) => i.entityOf(uri, id)?.id)),
        i.passagesOn('2025-03-10').map(({ source }) => source.file),
      ];
      expect(view(index)).toEqual(view(fresh));
      const ids = index.entities().map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 300 },
  );
});
