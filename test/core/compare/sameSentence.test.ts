import { expect, test } from 'vitest';
import { isSameSentence } from '../../../src/core/compare/sameSentence.js';
import type { Conflict, Statement } from '../../../src/core/sources/finding.js';
import { aSource } from '../../support/aSource.js';

const statement = (file: string, text: string, value: string): Statement => {
  const source = aSource(file, text);
  const [annotation] = source.annotations;
  if (!annotation?.span) throw new Error('nothing is marked');
  return { source, annotation, span: annotation.span, sentence: { start: 0, end: source.text.length }, value };
};

const conflict = (a: string, b: string, kind: Conflict['kind'] = 'date'): Conflict => ({
  kind,
  a: statement('a.txt', a, '2025-03-16'),
  b: statement('b.txt', b, '2025-03-17'),
  why: 'both speak of the ferry',
});

test.each([
  ['The ferry left at {date:dawn}.', 'The ferry left at {date:dawn}.', true],
  ['“The ferry” left at {date:dawn}.', 'the ferry left – at {date:dawn}', true],
  ['The ferry left at {date:dawn}.', 'The ferry left the port at {date:dawn}.', false],
  ['The ferry left on {date:Sunday}.', 'The ferry left on {date:Monday}.', false],
])('%s / %s', (a, b, same) => {
  expect(isSameSentence(conflict(a, b))).toBe(same);
});

test('one sentence may quote two people', () => {
  expect(isSameSentence(conflict('{quote:“Never,”} he said.', '{quote:“Never,”} he said.', 'speaker'))).toBe(false);
});
