import { describe, expect, test } from 'vitest';
import type { EntityEntry } from '../../../src/core/sidecar/corpus/entitiesFile.js';
import { createSourceIndex } from '../../../src/core/sources/createSourceIndex.js';
import { createKnownEntities } from '../../../src/core/sources/knownEntities.js';
import type { Source } from '../../../src/core/sources/source.js';
import { withKnown } from '../../../src/core/sources/withKnown.js';
import { aSource, type SourceInit } from '../../support/aSource.js';

/** A source whose names stand for whom these entries say. */
function known(entries: readonly EntityEntry[], file: string, text: string, init: SourceInit = {}): Source {
  const source = aSource(file, text, init);
  return { ...source, annotations: withKnown(source.annotations, createKnownEntities([entries])) };
}

/** Who the corpus says is named, with the files. */
function named(...sources: readonly Source[]): readonly string[] {
  const index = createSourceIndex();
  for (const source of sources) index.put(source);
  return index.entities().map(({ id, mentions }) => `${id}: ${mentions.map(({ source }) => source.file).join(' ')}`);
}

describe('names that a person wrote down', () => {
  test('an alias is another name of the same, in every article', () => {
    const entries = [{ id: 'jane-roe', name: 'Jane Roe', aliases: ['The Iron Minister'] }];
    expect(
      named(
        known(entries, 'a.txt', '{person:Jane Roe} spoke.'),
        known(entries, 'b.txt', '{person:The Iron Minister} spoke.'),
        known(entries, 'c.txt', '{person:Iron Minister} spoke.'),
      ),
    ).toEqual(['jane-roe: a.txt b.txt c.txt']);
  });

  test('an alias of two stands for neither', () => {
    const entries = [
      { id: 'jane-roe', name: 'Jane Roe', aliases: ['JR'] },
      { id: 'john-roe', name: 'John Roe', aliases: ['JR'] },
    ];
    expect(createKnownEntities([entries]).byName('JR', 'person')).toBeUndefined();
    expect(named(known(entries, 'a.txt', '{person:JR} spoke.'))).toEqual(['jr: a.txt']);
  });

  test('middle initials keep two apart where both are written down', () => {
    const entries = [
      { id: 'john-a-smith', name: 'John A. Smith' },
      { id: 'john-b-smith', name: 'John B. Smith', not: ['john-a-smith'] },
    ];
    const texts = ['{person:John A. Smith} spoke.', '{person:John B. Smith} spoke.'];
    expect(named(...texts.map((text, at) => aSource(`${at}.txt`, text)))).toHaveLength(1);
    expect(named(...texts.map((text, at) => known(entries, `${at}.txt`, text)))).toEqual([
      'john-a-smith: 0.txt',
      'john-b-smith: 1.txt',
    ]);
  });

  test('a surname that is somebody of its own joins no full name; elsewhere it does', () => {
    const entries = [{ id: 'doe', name: 'Doe', not: ['jane-doe'] }];
    const texts = ['{person:Jane Doe} spoke.', '{person:Doe} spoke.'];
    expect(named(...texts.map((text, at) => aSource(`${at}.txt`, text)))).toEqual(['jane-doe: 0.txt 1.txt']);
    expect(named(...texts.map((text, at) => known(entries, `${at}.txt`, text)))).toEqual(['doe: 1.txt', 'jane-doe: 0.txt']);
  });

  test('“Doe” for Jane Doe stays Jane Doe, though another Doe is written down', () => {
    const entries = [{ id: 'doe', name: 'Doe', not: ['jane-doe'] }];
    const source = known(entries, 'a.txt', '{person:Jane Doe} spoke. {person:Doe} left.', { names: { Doe: 'Jane Doe' } });
    expect(named(source)).toEqual(['jane-doe: a.txt a.txt']);
  });

  test('who is said not to be somebody is kept apart without an entry of its own', () => {
    const entries = [{ id: 'jane-doe', name: 'Jane Doe', not: ['doe'] }];
    const texts = ['{person:Jane Doe} spoke.', '{person:Doe} spoke.'];
    expect(named(...texts.map((text, at) => known(entries, `${at}.txt`, text)))).toEqual(['doe: 1.txt', 'jane-doe: 0.txt']);
  });

  test('a merged id brings its names along, its own entry standing or not', () => {
    const gone = [{ id: 'jane-roe', name: 'Jane Roe', was: ['jane-doe'] }];
    const standing = [...gone, { id: 'jane-doe', name: 'Jane Doe', aliases: ['JD'] }];
    expect(createKnownEntities([gone]).byId('jane-doe')?.id).toBe('jane-roe');
    expect(createKnownEntities([standing]).byName('JD', 'person')?.id).toBe('jane-roe');
    expect(createKnownEntities([standing]).all.map(({ id }) => id)).toEqual(['jane-roe']);
  });

  test('ids merged in a circle end somewhere', () => {
    const entries = [
      { id: 'a', name: 'A Person', was: ['b'] },
      { id: 'b', name: 'B Person', was: ['a', 'b'] },
    ];
    const { all, byId } = createKnownEntities([entries]);
    expect(all).toHaveLength(1);
    expect(byId('a')?.id).toBe(byId('b')?.id);
  });

  test('the nearer folder says who it is, those above complete it', () => {
    const near = [{ id: 'jane-roe', name: 'Jane Roe', aliases: ['JR'] }];
    const far = [{ id: 'jane-roe', name: 'Jane A. Roe', wikidata: 'Q42', aliases: ['the minister'] }];
    const { all } = createKnownEntities([near, far]);
    expect(all).toMatchObject([{ id: 'jane-roe', name: 'Jane Roe', wikidata: 'Q42', aliases: ['JR', 'the minister'] }]);
  });

  test('of one name and two types each keeps its own', () => {
    const entries = [
      { id: 'jordan-river', name: 'Jordan', type: 'place' as const },
      { id: 'jordan', name: 'Jordan', type: 'person' as const },
    ];
    const { byName } = createKnownEntities([entries]);
    expect(byName('Jordan', 'place')?.id).toBe('jordan-river');
    expect(byName('Jordan', 'person')?.id).toBe('jordan');
  });

  test('what a person stored in the sidecar goes before the name, and holds for the same words of that article', () => {
    const entries = [
      { id: 'john-smith', name: 'John Smith' },
      { id: 'john-smith-2', name: 'John Smith' },
    ];
    const text = '{person:John Smith} spoke. {person:Smith} left.';
    const names = { Smith: 'John Smith' };
    const decided = { 'John Smith': { entity: 'john-smith-2', status: 'accepted', by: 'maria' } } as const;
    expect(named(known(entries, 'a.txt', text, { names }), known(entries, 'b.txt', text, { names, records: decided }))).toEqual([
      'john-smith: a.txt a.txt',
      'john-smith-2: b.txt b.txt',
    ]);
  });

  test('of a type that a person decided otherwise in one article is still one', () => {
    const entries = [{ id: 'oslo', name: 'Oslo', type: 'organization' as const }];
    const decided = { Oslo: { entity: 'oslo', status: 'accepted', by: 'maria' } } as const;
    const [a, b] = [
      known(entries, 'a.txt', '{place:Oslo} said no.'),
      known(entries, 'b.txt', '{place:Oslo} is calm.', { records: decided }),
    ];
    expect([a.annotations[0]?.type, b.annotations[0]?.type]).toEqual(['organization', 'place']);
    expect(named(a, b)).toEqual(['oslo: a.txt b.txt']);
  });

  test('a quotation is said by whom the corpus knows, whatever id a sidecar has kept', () => {
    const entries = [{ id: 'jane-roe', name: 'Jane Roe', aliases: ['Jane Doe'], was: ['jane-doe'] }];
    const text = '{quote:“We will not sign,”} said Doe. {quote:“Never,”} said Smith.';
    const { annotations } = known(entries, 'a.txt', text, {
      speakers: ['Jane Doe', 'John Smith'],
      records: { '“Never,”': { speaker: 'jane-doe', status: 'accepted', by: 'maria' } },
    });
    expect(
      annotations.map((one) => [one.known?.id, one.mention?.kind === 'quote' && one.mention.speaker?.canonicalName]),
    ).toEqual([
      ['jane-roe', 'Jane Roe'],
      ['jane-roe', 'Jane Roe'],
    ]);
    expect(annotations.map(({ record }) => record.speaker)).toEqual(['jane-roe', 'jane-doe']);
  });

  test('nothing written down: the same list, so that nothing is indexed anew', () => {
    const { annotations } = aSource('a.txt', '{person:Jane Doe} spoke.');
    expect(withKnown(annotations, undefined)).toBe(annotations);
    expect(withKnown(annotations, createKnownEntities([[{ id: 'x', name: 'Xaver Yule' }]]))).toBe(annotations);
  });
});
