import { describe, expect, test } from 'vitest';
import { createText } from '../../../src/core/text/text.js';

const sentences = (source: string) => createText(source).sentences.map(({ start, end }) => source.slice(start, end));

describe('sentences', () => {
  test.each([
    ['Mr. Doe left. He will return.', ['Mr. Doe left.', 'He will return.']],
    ['The U.S. Senate met on Feb. 3, 2025. It voted.', ['The U.S. Senate met on Feb. 3, 2025.', 'It voted.']],
    ['Talks go on in Ukraine.US envoy Jane Doe left.', ['Talks go on in Ukraine.', 'US envoy Jane Doe left.']],
    ['“We will not sign.” The union left.', ['“We will not sign.”', 'The union left.']],
    ['“Will you sign?” he asked.', ['“Will you sign?” he asked.']],
    ['It cost 3.5 million.\nNobody paid.', ['It cost 3.5 million.', 'Nobody paid.']],
    ['See example.com for more', ['See example.com for more']],
    ['', []],
  ])('%s', (source, expected) => {
    expect(sentences(source)).toEqual(expected);
  });

  test('a megabyte of points and blanks is read in one pass', () => {
    const source = '. '.repeat(50_000) + 'A a. '.repeat(50_000);
    expect(createText(source).sentences.length).toBeGreaterThan(1000);
  });
});
