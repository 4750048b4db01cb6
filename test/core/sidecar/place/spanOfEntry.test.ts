import { describe, expect, test } from 'vitest';
import { spanOfEntity, spanOfEntry } from '../../../../src/core/sidecar/place/spanOfEntry.js';
import { createSidecarReader } from '../../../../src/core/sidecar/sidecarReader.js';

const TWO = `sidecar: 1
article:
  file: a.txt
annotations:
  - id: p-111111
    type: person
    exact: "Jane Doe"
    tags: [tape]
  - {id: p-333333, type: person, exact: "John Roe"} # on the tape
`;
const words = (text: string, id: string): string | undefined => {
  const span = spanOfEntry(createSidecarReader().open(text), id);
  return span && text.slice(span.start, span.end);
};

describe('the entry of a mark', () => {
  test('goes from its first field to its last', () => {
    expect(words(TWO, 'p-111111')).toBe('id: p-111111\n    type: person\n    exact: "Jane Doe"\n    tags: [tape]');
    expect(words(TWO, 'p-333333')).toBe('{id: p-333333, type: person, exact: "John Roe"}');
  });

  test('counts in the text as it is, with its BOM', () => {
    expect(words(`\ufeff${TWO}`, 'p-333333')).toBe('{id: p-333333, type: person, exact: "John Roe"}');
  });

  test('is found by its line where the file does not parse', () => {
    expect(words(TWO.replace('"Jane Doe"', '"Jane Doe'), 'p-333333')).toContain('id: p-333333');
    expect(words(`<<<<<<< ours\n${TWO}>>>>>>> theirs\n`, 'p-111111')).toBe('- id: p-111111');
  });

  test('is nowhere for an id that the file does not have', () => {
    expect(spanOfEntry(createSidecarReader().open(TWO), 'p-999999')).toBeUndefined();
    expect(spanOfEntry(createSidecarReader().open(''), 'p-999999')).toBeUndefined();
  });
});

describe('the entry of a name in entities.yaml', () => {
  const NAMES = 'entities:\n  - id: jane-doe\n    name: Jane Doe\n    was: [j-doe]\n  - {id: john-roe, name: John Roe}\n';
  const named = (id: string, text = NAMES): string | undefined => {
    const span = spanOfEntity(text, id);
    return span && text.slice(span.start, span.end);
  };

  test('is found by its id, and by one that was merged into it', () => {
    expect(named('john-roe')).toBe('{id: john-roe, name: John Roe}');
    expect(named('jane-doe')).toBe('id: jane-doe\n    name: Jane Doe\n    was: [j-doe]');
    expect(named('j-doe')).toBe(named('jane-doe'));
    expect(named('nobody')).toBeUndefined();
  });

  test('also where the file does not parse', () => {
    expect(named('jane-doe', `${NAMES}  - {id: "open`)).toContain('id: jane-doe');
  });
});
