import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PlaceInSidecar, placeInSidecar } from '../../../../src/core/sidecar/place/placeInSidecar.js';
import { spanOfEntry } from '../../../../src/core/sidecar/place/spanOfEntry.js';
import { createSidecarReader } from '../../../../src/core/sidecar/sidecarReader.js';

/** The place of `|` in a sidecar's text. */
function placeAt(marked: string): (PlaceInSidecar & { readonly words: string }) | undefined {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const place = placeInSidecar(createSidecarReader().open(text), offset);
  return place && { ...place, words: text.slice(place.span.start, place.span.end) };
}

const HEAD = 'sidecar: 1\narticle:\n  file: a.txt\n  outlet: Harbour Post\nannotations:\n';
const TWO = `${HEAD}  - id: p-111111
    type: person
    exact: "Jane Doe"
    tags: [tape, check]
    links:
      - to: "b.txt#p-222222"
        rel: agrees
  - {id: p-333333, type: person, exact: "John Roe", status: accepted}
`;
const at = (words: string, text = TWO) => placeAt(text.replace(words.replace('|', ''), words));

describe('a place in a sidecar', () => {
  test('is on a value, with its entry', () => {
    expect(at('"Jane| Doe"')).toMatchObject({
      block: 'annotations',
      field: 'exact',
      on: 'value',
      value: 'Jane Doe',
      words: '"Jane Doe"',
      entry: { index: 0, id: 'p-111111', type: 'person', exact: 'Jane Doe' },
      fields: ['id', 'type', 'exact', 'tags', 'links'],
    });
  });

  test.each([
    ['a key', 'ty|pe: person', { field: 'type', on: 'key', words: 'type' }],
    ['the end of a value', 'type: person|', { field: 'type', on: 'value', words: 'person' }],
    ['an item of a list', '[tape, che|ck]', { field: 'tags', on: 'value', words: 'check', value: 'check' }],
    ['a link', 'rel: ag|rees', { block: 'links', field: 'rel', words: 'agrees', fields: ['to', 'rel'] }],
    ['where a link leads', '"b.txt#|p-222222"', { block: 'links', field: 'to', value: 'b.txt#p-222222' }],
    ['an entry in braces', 'status: acc|epted', { field: 'status', words: 'accepted', entry: { index: 1, id: 'p-333333' } }],
    ['the article’s facts', 'outlet: Har|bour', { block: 'article', field: 'outlet', words: 'Harbour Post' }],
    ['the top', 'sidecar: |1', { block: 'top', field: 'sidecar', words: '1' }],
  ])('is on %s', (_, words, expected) => {
    expect(at(words)).toMatchObject(expected);
  });

  test('of a link knows the annotation that it belongs to', () => {
    expect(at('rel: ag|rees')?.entry).toMatchObject({ index: 0, id: 'p-111111' });
  });

  test('counts in the text as it is, with its BOM and its CR LF', () => {
    const text = `\ufeff${TWO.replaceAll('\n', '\r\n')}`;
    expect(at('"Jane| Doe"', text)).toMatchObject({ words: '"Jane Doe"', entry: { index: 0 } });
    expect(at('type: person|', text)).toMatchObject({ words: 'person' });
  });

  test('is nothing in a comment', () => {
    expect(placeAt(`${HEAD}  # type: per|son\n`)).toBeUndefined();
  });
});

describe('while a person types', () => {
  test.each([
    ['a type with nothing behind it', '  - type: |\n', { field: 'type', on: 'value', words: '', entry: { index: 0 } }],
    ['a type without its space', '  - type:|\n', { field: 'type', on: 'value', words: '' }],
    ['half a type', '  - type: per|\n', { field: 'type', on: 'value', words: 'per' }],
    ['a dash', '  - |\n', { on: 'key', words: '', fields: [] }],
    ['half a first field', '  - ty|\n', { on: 'key', words: 'ty' }],
    ['half a later field', '  - type: note\n    exa|\n', { on: 'key', words: 'exa', fields: ['type'], entry: { type: 'note' } }],
    ['an empty line of an entry', '  - type: note\n    |\n', { on: 'key', words: '', fields: ['type'] }],
    ['an open quote', '  - type: note\n    exact: "day o|\n', { field: 'exact', words: '"day o', value: 'day o' }],
    ['an empty place in a list of words', '  - type: note\n    tags: [a, |\n', { field: 'tags', on: 'value', words: '' }],
    ['a list of words by lines', '  - type: note\n    tags:\n      - ta|\n', { field: 'tags', on: 'value', words: 'ta' }],
    ['an entry in braces', '  - {type: note, sta|\n', { on: 'key', words: 'sta', entry: { index: 0, type: 'note' } }],
    ['a value in braces', '  - {type: note, status: |}\n', { field: 'status', on: 'value', words: '' }],
    [
      'an empty relation of a link',
      '  - id: q-abcd12\n    links:\n      - to: x\n        rel: |\n',
      { block: 'links', field: 'rel', on: 'value', entry: { id: 'q-abcd12' } },
    ],
    ['a list as deep as its key', '- id: p-aaaa11\n  status: |\n', { field: 'status', entry: { id: 'p-aaaa11', index: 0 } }],
  ])('%s', (_, typed, expected) => {
    expect(placeAt(HEAD + typed)).toMatchObject({ block: 'annotations', ...expected });
  });

  test('the place is known though the text before it does not parse', () => {
    const broken = `${HEAD}  - type: person\n    exact: "open\n  - id: p-bbbb22\n    exact: "John Roe"\n    status: |\n`;
    expect(placeAt(broken)).toMatchObject({ field: 'status', entry: { index: 1, id: 'p-bbbb22', exact: 'John Roe' } });
  });

  test('the place is known among the marks of a merge', () => {
    const merged = `${HEAD}<<<<<<< ours\n  - id: p-1111aa\n    status: |accepted\n=======\n  - id: p-1111aa\n>>>>>>> theirs\n`;
    expect(placeAt(merged)).toMatchObject({ field: 'status', words: 'accepted', entry: { id: 'p-1111aa' } });
  });

  test('a new field of the article and of the top', () => {
    expect(placeAt('sidecar: 1\narticle:\n  file: a.txt\n  pub|\n')).toMatchObject({
      block: 'article',
      on: 'key',
      fields: ['file'],
    });
    expect(placeAt(`sidecar: 1\narticle:\n  file: a.txt\nann|\n`)).toMatchObject({
      block: 'top',
      fields: ['sidecar', 'article'],
    });
  });

  test('a new entry after the others lies in no entry', () => {
    const place = placeAt(`${TWO}  |`);
    expect(place).toMatchObject({ block: 'annotations', on: 'key', words: '' });
    expect(place?.entry).toBeUndefined();
  });

  test('no text and no place makes it throw, and the span holds the place', () => {
    const piece = fc.constantFrom(
      'sidecar: 1\n',
      'annotations:\n',
      '  - ',
      'type: ',
      '"',
      '{',
      '}',
      '[',
      ',',
      '\n',
      '    ',
      '#',
      '<<<<<<<',
      'ab',
      '\r\n',
      '🙂',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(200), (pieces, offset) => {
        const text = pieces.join('');
        const place = placeInSidecar(createSidecarReader().open(text), Math.min(offset, text.length));
        if (place) expect(place.span.start <= place.span.end && place.span.end <= text.length).toBe(true);
      }),
    );
  });

  test.each([' ', '\t', '-', '- ', '{', '[', '"', ': ', '#', 'a: ', '\n', '  - a\n', '<<<<<<< \n'])(
    'a long run of %j makes nothing hang',
    (piece) => {
      const text = `${HEAD}  - id: p-1${piece.repeat(50_000)}`;
      const opened = createSidecarReader().open(text);
      for (const offset of [HEAD.length + 9, text.length >> 1, text.length]) placeInSidecar(opened, offset);
      expect(spanOfEntry(opened, 'p-9999')).toBeUndefined();
    },
  );
});
