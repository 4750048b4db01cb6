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
  const texts = ['{person:Jane Doe} left', '{person:Doe} left {place:Doe}', '{person:John Doe} on {date:Monday}', '{place:Oslo}'];
  const step = fc.record({ file: fc.constantFrom('a', 'b', 'c'), text: fc.option(fc.constantFrom(...texts)) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const index = createSourceIndex();
      const left = new Map<string, Source>();
      for (const { file, text } of steps) {
        const source = aSource(file, text ?? '', { values: { Monday: '2025-03-10' } });
        if (text === null) index.remove(source.uri);
        else index.put(source);
        if (text === null) left.delete(file);
        else left.set(file, source);
        index.entities();
      }
      const fresh = indexOf(...left.values());
      const view = (i: typeof index) => [
        i
          .entities()
          .map(({ id, type, canonicalName, mentions }) => [id, type, canonicalName, mentions.map((m) => m.source.file)]),
        i.passagesOn('2025-03-10').map(({ source }) => source.file),
      ];
      expect(view(index)).toEqual(view(fresh));
    }),
  );
});
