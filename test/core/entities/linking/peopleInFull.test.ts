import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { peopleInFull } from '../../../../src/core/entities/linking/peopleInFull.js';
import { linked } from './linked.js';

const namesOf = (text: string) => linked(text, peopleInFull).map(({ canonicalName }) => canonicalName);

describe('who a name stands for in its article', () => {
  test.each([
    ['{person:Anna Lindqvist} spoke. {person:Lindqvist} left.', 'Anna Lindqvist'],
    ['{person:Lindqvist} to go. {person:Anna Lindqvist} will go.', 'Anna Lindqvist'],
    ['{person:Anna Lindqvist} spoke. {person:Anna} left.', 'Anna Lindqvist'],
    ['{person:William Carver} spoke. {person:Bill Carver} left.', 'William Carver'],
    ['{person:Bill Carver} spoke. {person:William J. Carver} left.', 'William J. Carver'],
    ['{person:W. Carver} spoke. {person:William Carver} left.', 'William Carver'],
    ['{person:Jean-Paul Maret} spoke. {person:Jean Paul Maret} left.', 'Jean-Paul Maret'],
    ['{person:Maria de la Cruz} spoke. {person:Cruz} left.', 'Maria de la Cruz'],
  ])('one person: %s', (text, name) => {
    expect(new Set(namesOf(text))).toEqual(new Set([name]));
  });

  test.each([
    '{person:Anna Lindqvist} met {person:Peter Lindqvist}.',
    '{person:Anna M. Lindqvist} met {person:Anna K. Lindqvist}.',
    '{person:Anna Lindqvist} met {person:Anna Berg}.',
    '{person:J. Carver} met {person:Robert Carver}.',
    '{person:Michael Stone} met {person:Michelle Stone}.',
  ])('two people: %s', (text) => {
    expect(new Set(namesOf(text)).size).toBe(2);
  });

  test.each([
    ['{person:Jane Doe} met {person:John Doe}. Mr {person:Doe} left.', 'John Doe'],
    ['{person:Jane Doe} met {person:John Doe}. Mrs. {person:Doe} left.', 'Jane Doe'],
    ['{person:Jane Doe} met {person:John Doe}. {person:Doe} said she was glad.', 'Jane Doe'],
    ['Senator {person:Jane Doe} met {person:John Doe}. Senator {person:Doe} left.', 'Jane Doe'],
    ['{person:Jane Doe} spoke. {person:Doe} left before {person:John Doe} came.', 'Jane Doe'],
  ])('of two of one last name the one that is told: %s', (text, name) => {
    const found = linked(text, peopleInFull);
    expect(found.find(({ text: words }) => words === 'Doe')?.canonicalName).toBe(name);
  });

  test('a lone last name that two have stays by itself, with both in the reason and less certainty', () => {
    const found = linked('{person:Jane Doe} met {person:John Doe}. {person:Doe} left.', peopleInFull).at(-1);
    expect(found).toMatchObject({ canonicalName: 'Doe', confidence: 0.6 });
    expect(found?.reason).toContain('“Doe” may be Jane Doe or John Doe: the article names both');
  });

  test('whom the article called by the last name before it named the other stays so, as a guess', () => {
    const text = '{person:Jane Doe} spoke. {person:Doe} sat. {person:John Doe} came. {person:Doe} rose. {person:Doe} left.';
    expect(namesOf(text).slice(3)).toEqual(['Doe', 'Doe']);
    const settled = '{person:Jane Doe} spoke. {person:Doe} sat. {person:Doe} rose. {person:John Doe} came. {person:Doe} left.';
    expect(linked(settled, peopleInFull).at(-1)).toMatchObject({ canonicalName: 'Jane Doe', confidence: 0.6 });
  });

  test('a family is none of its members', () => {
    const found = linked('{person:Jane Doe} left. The {person:Does} stayed.', peopleInFull).at(-1);
    expect(found?.canonicalName).toBe('Does');
    expect(found?.reason).toContain('a family, to which Jane Doe belongs');
  });

  test('the reason says what it is short for and where that stands', () => {
    const found = linked('News\n\n{person:Jane Doe} left.\n{person:Doe} stayed.', peopleInFull).at(-1);
    expect(found?.reason).toBe('marked; “Doe” is short for Jane Doe, named in line 3');
  });

  test('places and bodies stay what they are', () => {
    expect(namesOf('{person:Jane London} left {place:London} for {organization:London}.')).toEqual([
      'Jane London',
      'London',
      'London',
    ]);
  });

  test('spans, types and number of names never change', () => {
    const name = fc.constantFrom(
      '{person:Jane Doe}',
      '{person:John Doe}',
      '{person:Doe}',
      '{person:Jane}',
      '{place:Doe}',
      '{person:J. Doe}',
    );
    fc.assert(
      fc.property(fc.array(name), (names) => {
        const text = names.join(' and ');
        const found = linked(text, peopleInFull);
        const plain = linked(text);
        expect(found.map(({ span, type }) => [span, type])).toEqual(plain.map(({ span, type }) => [span, type]));
      }),
    );
  });
});
