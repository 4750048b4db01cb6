import { describe, expect, test } from 'vitest';
import { widen } from '../../../../src/core/article/anchoring/widen.js';
import { createDescriber } from '../../../../src/core/article/describe.js';
import { marked } from '../../../support/marked.js';

const STORY =
  'The minister of {x:Lima} said on {x:Thursday} that the long talks had failed and that he would {x:not go back} to the table.';
const selectorsOf = (source: string) => {
  const { text, spans } = marked(source);
  return spans.map(createDescriber(text));
};

describe('what stood around a mark', () => {
  test('is known further than its context where other marks tell it', () => {
    const around = widen(selectorsOf(STORY));
    expect(around(2).before).toContain('Thursday that the long talks');
  });
  test('is its context alone where no other mark is near', () => {
    const [, , last] = selectorsOf(STORY);
    expect(last && widen([last])(0)).toEqual({ before: last?.prefix, after: last?.suffix });
  });
  test('is not put together from marks that contradict each other', () => {
    const [first, second, third] = selectorsOf(STORY);
    const older = { ...second, prefix: 'quite other words stood on this ' } as NonNullable<typeof second>;
    const around = widen([first, older, third].filter((one) => one !== undefined));
    expect(around(0).after).not.toContain('quite other');
    expect(around(2).before).not.toContain('Lima');
  });
});
