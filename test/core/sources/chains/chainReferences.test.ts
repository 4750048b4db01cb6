import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chained } from './chained.js';

const STORY = 'Harlow harbour fire ferry crew Monday night blaze.';
const inOneStory = (...sentences: readonly string[]) => chained(...sentences.map((sentence) => `${sentence} ${STORY}`));

describe('within one article', () => {
  test.each([
    '{a:Anna Lindqvist} left. {a:Lindqvist} took {a:her} coat.',
    '{a:Anna Lindqvist}, the {a:captain}, left.',
    '{a:Anna Lindqvist} was hired as the {a:captain} of {b:Harlow United}.',
    '{a:Anna Lindqvist} is the {a:captain}.',
    'The {a:captain}, {a:who} had slept, left.',
    'The {a:Harlow Ferry Company} said {a:it} had no tickets.',
    '{a:Harlow United} lost again. The {a:club} said so.',
    '{a:Robert Carver} met {b:Anna Lindqvist}. {b:She} left.',
    'A {a:man} was arrested. The {a:man} had fled.',
    '{a:Police} said {a:they} had found it.',
    'They met {b-at:in Oslo}, {b-at:where} it snowed.',
  ])('one: %s', (text) => {
    const { wanted, found } = chained(text);
    expect(found).toEqual(wanted);
  });

  test.each([
    '{a:Anna Lindqvist} met {b:Peter Lindqvist}.',
    'The {a:gunman} shot a {b:man}.',
    '{a:Anna Lindqvist} was nominated as {b:Surgeon General}.',
    '{a:Anna Lindqvist} may be offered the post of {b:attorney general}.',
    '{a:Robert Carver} met {b:Anna Lindqvist}. {a:He} left.',
    'The {a:Harlow Ferry Company} fired {b:Robert Carver}. {b:He} sued.',
    'Two {a:climbers} met a {b:climber}.',
    'A British {a:climber} and an Australian {b:climber} fell.',
    'A {a:woman} saw her {b:brother} fall.',
    'The {a:Chargers} lost. A {b:Charger} was hurt.',
    '{a:America} thanked the {b:American Harbour Union}.',
  ])('two: %s', (text) => {
    const { wanted, found } = chained(text);
    expect(found).toEqual(wanted);
  });
});

describe('over the articles of a story', () => {
  test('whoever came to harm is one, and whoever is held for it, whatever each calls them', () => {
    const { wanted, found } = inOneStory(
      'A {a:gunman} killed a {b:woman} at the ferry.',
      'A {b:passenger} was shot dead. A {a:man} has been charged.',
      '{b:Anna Lindqvist} died. {a:Robert Carver} was arrested.',
    );
    expect(found).toEqual(wanted);
  });

  test('two who came to harm by name stay two', () => {
    const { wanted, found } = inOneStory('{a:Anna Lindqvist} died on the ferry.', '{b:Peter Hall} died on the ferry.');
    expect(found).toEqual(wanted);
  });

  test('so many of one kind are one, and so many more are others', () => {
    const { wanted, found } = inOneStory(
      'The navy caught 23 {a:pirates}.',
      'It nabbed 23 {a:brigands}.',
      'In June it caught 26 {b:pirates}.',
    );
    expect(found).toEqual(wanted);
  });

  test('a role goes to the only one who has it', () => {
    const { wanted, found } = inOneStory('The coach {a:Robert Carver} was hired.', 'The {a:coach} was glad.');
    expect(found).toEqual(wanted);
  });

  test('one of an age is one', () => {
    const { wanted, found } = inOneStory(
      '{a:Anna Lindqvist}, 36, slept.',
      'A 36-year-old {a:passenger} slept.',
      'A 52-year-old {b:passenger} sang.',
    );
    expect(found).toEqual(wanted);
  });

  test('names that are one person’s meet, with a nickname and a slip', () => {
    const { wanted, found } = inOneStory(
      '{a:Maurice Harlan} spoke.',
      '{a:Mo Harlan} spoke.',
      '{a:Maurice Harllan} spoke.',
      '{b:Peter Harlan} spoke.',
    );
    expect(found).toEqual(wanted);
  });

  test('a company by its letters, its short name and what it makes', () => {
    const { wanted, found } = inOneStory(
      '{a:Harlow Chips Inc.} will buy {b:Dunmere Graphics}.',
      '{a:HCI} to buy {b:Dunmere}. {a:Harlow Chips}, the country’s largest {a:maker} of chips, said {a:it} would pay.',
      'The Oslo-based {a:chipmaker} is growing.',
    );
    expect(found).toEqual(wanted);
  });

  test('the husband who is held, the wife who died, and a last name that both have', () => {
    const { wanted, found } = inOneStory(
      '{a:Robert Carver} was convicted of killing {a:his} {b:wife}, {b:Laura Carver}.',
      'A {c:judge} sentenced {a:Carver} for killing {b:Laura}.',
      'The {b:victim} had two {d:brothers}.',
    );
    expect(found).toEqual(wanted);
  });

  test('a club by the plural that closes its name, its player by his place', () => {
    const { wanted, found } = inOneStory(
      'The {a:Harlow Rockets} traded guard {b:Tony Marsh} to the {c:Dunmere Kings}.',
      'The {a:Rockets} said {a:they} wished {b:Marsh} well. The {c:Kings} praised the {b:guard}.',
    );
    expect(found).toEqual(wanted);
  });

  test('a body of plain words that the world knows by its letters too', () => {
    const { wanted, found } = inOneStory('The {a:UN} confirmed it.', 'The {a:United Nations} said {a:its} staff were safe.');
    expect(found).toEqual(wanted);
  });

  test('a village is its name', () => {
    const { wanted, found } = inOneStory(
      'It shook {a-at:Lesse}.',
      'It shook {a-at:in the village of Lesse}.',
      'It shook {b-at:on a road near Lesse}.',
    );
    expect(found).toEqual(wanted);
  });

  test('a place by its name, in other phrases', () => {
    const { wanted, found } = inOneStory(
      'It burnt {a-at:in the Gulf of Harlow}.',
      'It burnt {a-at:off the Gulf of Harlow}.',
      'It burnt {b-at:in Oslo}.',
      'It burnt {c-at:at a Harlow warehouse}.',
      'It burnt {c-at:in a warehouse}.',
    );
    expect(found).toEqual(wanted);
  });
});

test('men of two stories that share no word are two', () => {
  const { wanted, found } = chained(
    'A {a:man} was arrested after the bank robbery on Tuesday in the old town centre.',
    'Police said the {a:man} held for the bank robbery in the old town was armed.',
    'A {b:man} was arrested when his yacht rammed a lighthouse near Bergen fjord.',
    'The {b:man} whose yacht rammed the Bergen lighthouse had slept.',
  );
  expect(found).toEqual(wanted);
});

test('every reference stands in one chain, whatever the words', () => {
  const word = fc.constantFrom(
    '{a:Anna Lindqvist}',
    '{b:she}',
    '{c:two}',
    '{d:the men}',
    '{e-at:in}',
    '{f:,}',
    '{g:A}',
    '{h:“}',
    'killed',
    '. ',
    'who',
    'the',
  );
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 12 }), { maxLength: 4 }), (texts) => {
      const { wanted, found } = chained(...texts.map((words) => words.join(' ')));
      expect(found.flat().sort()).toEqual(wanted.flat().sort());
    }),
  );
});
