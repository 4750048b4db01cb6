import { describe, expect, test } from 'vitest';
import { bodiesInFull } from '../../../../src/core/entities/linking/bodiesInFull.js';
import { placeSense } from '../../../../src/core/entities/linking/placeSense.js';
import { linked } from './linked.js';

const namesOf = (text: string) => linked(text, bodiesInFull).map(({ canonicalName }) => canonicalName);

describe('a body by its letters and its first word', () => {
  test.each([
    [
      'The {organization:National Harbour Union} ({organization:NHU}) struck. The {organization:NHU} said so.',
      'National Harbour Union',
    ],
    ['The {organization:NHU} ({organization:National Harbour Union}) struck.', 'National Harbour Union'],
    ['The {organization:National Harbour Union} struck. The {organization:NHU} said so.', 'National Harbour Union'],
    ['{organization:Harlow Marine Inc.} rose. {organization:Harlow} fell.', 'Harlow Marine Inc.'],
  ])('one body: %s', (text, name) => {
    expect(new Set(namesOf(text))).toEqual(new Set([name]));
  });

  test.each([
    ['The {organization:Bank of Harlow} fell. The {organization:Bank} rose.', 'a head says nothing'],
    ['{organization:Harlow Marine} rose, {organization:Harlow Steel} fell. {organization:Harlow} is calm.', 'two bodies open so'],
    [
      '{organization:National Harbour Union} and {organization:Northern Hotel Union} met the {organization:NHU}.',
      'two have the letters',
    ],
    ['The {organization:National Harbour Union} met the {organization:NBU}.', 'other letters'],
    ['The {organization:National Harbour Union} went to {place:NHU}.', 'a place'],
  ])('not linked: %s (%s)', (text) => {
    expect(namesOf(text).at(-1)).toBe(linked(text).at(-1)?.text);
  });

  test('the reason says what the letters stand for and where', () => {
    const found = linked('The {organization:National Harbour Union} struck.\nThe {organization:NHU} said so.', bodiesInFull);
    expect(found.at(-1)?.reason).toBe('marked; “NHU” has the initials of National Harbour Union, named in line 1');
  });
});

describe('a place that stands for its government', () => {
  const senses = (text: string) => linked(text, placeSense).map(({ sense }) => sense);
  test.each([
    '{place:Moscow} said the talks had failed.',
    'Officials warned that {place:Beijing} will refuse.'.replace('refuse', 'denied'),
    'He accused {place:Tehran} of lying.',
    'The talks with {place:Ankara} broke down.',
    'They awaited {place:Kyiv}’s response.',
    '{place:Downing Street} declined to comment.',
    'It failed, but {place:Paris} has insisted.',
  ])('the government: %s', (text) => {
    expect(senses(text)).toEqual(['government']);
  });

  test.each([
    'A man in {place:Moscow} said the talks had failed.',
    'The mayor of {place:Oslo} said so.',
    'They met near {place:Geneva} and agreed.',
    'They flew from {place:Ankara}.',
    '{place:Kyiv}’s streets were empty.',
    'Snow fell on {place:Paris}.',
    '{person:Washington} said so.',
  ])('the place itself: %s', (text) => {
    expect(senses(text)).toEqual([undefined]);
  });

  test('the type stays place and the reason says why', () => {
    expect(linked('{place:Moscow} said no.', placeSense)[0]).toMatchObject({
      type: 'place',
      reason: 'marked; the government there is meant: “Moscow said”',
    });
  });
});
