import { describe, expect, test } from 'vitest';
import { agreeingFirstNames, firstNamesAgree } from '../../../src/core/entities/linking/nicknames.js';
import { foldName } from '../../../src/core/text/fold.js';
import { spelling } from '../../../src/core/text/spelling.js';
import { transliterate } from '../../../src/core/text/transliterate.js';

describe('letters of other scripts', () => {
  test.each([
    ['Путин', 'putin'],
    ['Щербаков', 'shcherbakov'],
    ['Київ', 'kiiv'],
    ['Жуковський', 'zhukovsky'.replace('ky', 'kii')],
    ['Τσίπρας', 'tsipras'],
    ['Łukasz', 'lukasz'],
    ['Jane', 'jane'],
    ['東京', '東京'],
  ])('%s is written %s', (name, latin) => {
    expect(transliterate(foldName(name))).toBe(latin);
  });
});

describe('spellings of one word of a name', () => {
  const key = (word: string) => spelling(foldName(word));
  test.each([
    ['Zelensky', 'Zelenskyy', 'Zelenskiy', 'Зеленський', 'Зеленский'],
    ['Khaled', 'Haled'],
    ['Yuri', 'Jurij', 'Юрий'],
    ['Mohammed', 'Muhammad', 'Mohamed', 'Mohamad'],
    ['Müller', 'Mueller'],
    ['Mahmoud', 'Mahmud'],
  ])('%s and others meet', (...words) => {
    expect(new Set(words.map(key)).size).toBe(1);
  });
  test.each([
    ['Ann', 'Anne'],
    ['Lee', 'Le'],
    ['Hansen', 'Hanson'],
    ['Stone', 'Storm'],
  ])('%s and %s are two', (a, b) => {
    expect(key(a)).not.toBe(key(b));
  });
});

describe('first names of one person', () => {
  test.each([
    ['william', 'bill'],
    ['bill', 'will'],
    ['elizabeth', 'liz'],
    ['w', 'william'],
    ['jane', 'jane'],
  ])('%s and %s agree', (a, b) => {
    expect(firstNamesAgree(a, b)).toBe(true);
    expect(firstNamesAgree(b, a)).toBe(true);
    if (a.length > 1 && b.length > 1) expect(agreeingFirstNames(spelling(a))).toContain(spelling(b));
  });
  test.each([
    ['michael', 'michelle'],
    ['jane', 'john'],
    ['w', 'robert'],
    ['vladimir', 'volodymyr'],
  ])('%s and %s do not', (a, b) => {
    expect(firstNamesAgree(a, b)).toBe(false);
  });
});
