import { describe, expect, test } from 'vitest';
import { compareSources } from '../../../src/core/compare/compareSources.js';
import { quotePairsOf } from '../../../src/core/compare/perArticle.js';
import { createSourceIndex } from '../../../src/core/sources/createSourceIndex.js';
import type { QuotePair } from '../../../src/core/sources/finding.js';
import type { Source } from '../../../src/core/sources/source.js';
import { aSource, type SourceInit } from '../../support/aSource.js';

/** Enough in common that two reports tell one story. */
const STORY =
  'The ferry Aurelie struck the Pollen rocks off Ennisk in thick fog and sank, the coast guard at Port Mallory said. ';
const DOE: SourceInit = { speakers: ['Jane Doe'], published: '2024-03-11' };

const report = (file: string, text: string, init: SourceInit = DOE) => aSource(file, STORY + text, init);

function pairs(...sources: readonly Source[]): readonly QuotePair[] {
  const index = createSourceIndex();
  for (const source of sources) index.put(source);
  return compareSources(index).quotes;
}
const said = ({ relation, shorter, diff }: QuotePair) =>
  [relation, shorter, ...diff.filter(({ op }) => op !== 'same').map(({ op, text }) => `${op} ${text.trim()}`)].filter(Boolean);

describe('two wordings of one utterance', () => {
  test.each([
    [
      'marks, capitals and a comma for a full stop make no other wording',
      '{quote:“We left the pier at dawn,”} she said',
      '{quote:"we left the pier at dawn."}',
      ['same-quote'],
    ],
    [
      'a word is dropped',
      '{quote:“We left the old pier at dawn”}',
      '{quote:“We left the pier at dawn”}',
      ['wording-differs', 'removed old'],
    ],
    [
      'a word is changed',
      '{quote:“We left the pier at dawn”}',
      '{quote:“We left the quay at dawn”}',
      ['wording-differs', 'removed pier', 'added quay'],
    ],
    [
      'a contraction is another wording',
      '{quote:“It is not safe on the pier”}',
      "{quote:“It isn't safe on the pier”}",
      ['wording-differs', 'removed is not', "added isn't"],
    ],
    [
      'a sentence is cut at its end',
      '{quote:“We left the pier at dawn. Nobody waved to us.”}',
      '{quote:“We left the pier at dawn.”} she said',
      ['shorter-than', 'b', 'removed Nobody waved to us.'],
    ],
    [
      'an ellipsis stands for what is left out',
      '{quote:“We left […] at dawn in the fog”}',
      '{quote:“We left the pier at dawn in the fog”}',
      ['shorter-than', 'a', 'added the pier'],
    ],
    [
      'a few words inside the reporter’s sentence',
      'She spoke of a {quote:“really good and positive”} call',
      '{quote:“It was a really good and positive talk for all.”}',
      ['fragment-of', 'a', 'added It was a', 'added talk for all.'],
    ],
    [
      'a few words in a headline',
      '{headline:{quote:“The floor was a wall”}}',
      '{quote:“There was one scrape and the floor was a wall.”}',
      ['fragment-of', 'a', 'added There was one scrape and'],
    ],
    [
      'a whole clause inside the reporter’s sentence is no fragment',
      'She expects that {quote:“there will be a call with both presidents this week”}',
      '{quote:“I expect that there will be a call with both presidents this week, and more.”}',
      ['shorter-than', 'a', 'added I expect that', 'added and more.'],
    ],
    [
      'shortened and changed',
      '{quote:“We left the quay at dawn and nobody waved to us from the shore.”}',
      '{quote:“We left the pier at dawn.”}',
      ['wording-differs', 'removed quay', 'added pier', 'removed and nobody waved to us from the shore.'],
    ],
  ])('%s', (_, a, b, expected) => {
    const found = pairs(report('a', a), report('b', b)).map(said);
    expect(found.map((parts) => [...parts].sort())).toEqual([[...expected].sort()]);
  });

  test('a sentence cut in two by a cue is one quotation', () => {
    const a = report('a', '{quote:“I will not speculate,”} she said, {quote:“while families are waiting on the pier.”}', {
      ...DOE,
      speakers: ['Jane Doe', 'Jane Doe'],
      utterances: [1, 1],
    });
    const [pair, ...rest] = pairs(
      a,
      report('b', '{quote:“I will not speculate while families are waiting on the pier,”} she said'),
    );
    expect(rest).toEqual([]);
    expect(pair && said(pair)).toEqual(['same-quote']);
    expect(pair?.aParts).toHaveLength(2);
    expect(pair?.bParts).toHaveLength(1);
  });

  test('two sentences with a cue between are one where the first source prints both as one, two where it cuts them', () => {
    const cut = report('a', '{quote:“They came for seven years with papers,”} she said. {quote:“We came with the river.”}', {
      ...DOE,
      speakers: ['Jane Doe', 'Jane Doe'],
      utterances: [1, 1],
    });
    const whole = report('b', '{quote:“They came for seven years with papers. We came with the river.”}');
    const firstWhole = { ...whole, uri: 'mem:/0', file: '0' };
    expect(pairs(cut, firstWhole).map(said)).toEqual([['same-quote']]);
    expect(pairs(cut, whole).map(said)).toEqual([
      ['shorter-than', 'a', 'added We came with the river.'],
      ['shorter-than', 'a', 'added They came for seven years with papers.'],
    ]);
    const other = { ...cut, uri: 'mem:/c', file: 'c' };
    expect(pairs(cut, other).map(said)).toEqual([['same-quote'], ['same-quote']]);
    expect(pairs(cut, other, firstWhole).map(({ relation, b }) => [relation, b.source.file])).toEqual([
      ['same-quote', 'a'],
      ['same-quote', 'c'],
      ['same-quote', 'c'],
    ]);
    const longer = report(
      'b',
      '{quote:“They came for seven years with papers. We came with the river. None of us will forget the day that we met on the bank.”}',
    );
    expect(pairs(cut, longer).map(({ relation }) => relation)).toEqual(['shorter-than', 'shorter-than']);
  });

  test('the diff joined gives both wordings', () => {
    const [pair] = pairs(
      report('a', '{quote:“We left the old pier, at dawn”}'),
      report('b', '{quote:“We left the pier, at last”}'),
    );
    const joined = (...ops: readonly string[]) => pair?.diff.flatMap(({ op, text }) => (ops.includes(op) ? [text] : [])).join('');
    expect(joined('same', 'removed')).toBe('We left the old pier, at dawn');
    expect(joined('same', 'added')).toBe('We left the pier, at last');
  });
});

describe('the same words from two mouths', () => {
  const by = (name: string): SourceInit => ({ ...DOE, speakers: [name] });
  test('another speaker is told', () => {
    const found = pairs(
      report('a', 'She hopes for a {quote:“very positive and constructive”} exchange', by('Jane Doe')),
      report('b', 'The Harbour Board called it {quote:“positive and constructive,”} it said', by('Harbour Board')),
    );
    expect(found.map(({ relation }) => relation)).toEqual(['same-words-other-speaker']);
  });
  test('a surname alone and an initial are the same speaker', () => {
    for (const name of ['Doe', 'J. Doe']) {
      const found = pairs(
        report('a', '{quote:“We left the pier at dawn”}'),
        report('b', '{quote:“We left the pier at dawn”}', by(name)),
      );
      expect(found.map(({ relation }) => relation)).toEqual(['same-quote']);
    }
  });
  test('nobody known is nobody else', () => {
    const found = pairs(
      report('a', '{quote:“We left the pier at dawn”}'),
      report('b', '{quote:“We left the pier at dawn”}', by('')),
    );
    expect(found.map(({ relation }) => relation)).toEqual(['same-quote']);
  });
});

describe('no pair', () => {
  test.each([
    [
      'two sentences that share a turn of phrase',
      '{quote:“Nobody told us it was going to fall”}',
      '{quote:“That week it was going to be a quiet one”}',
    ],
    ['single words', 'She called it {quote:“unfortunate”}', 'She called it {quote:“unfortunate”}'],
    ['a title in marks', 'on {quote:“State of the Union”}', 'on {quote:“State of the Union”}'],
    ['a teaser', '{teaser:{quote:“We left the pier at dawn”}}', '{quote:“We left the pier at dawn”}'],
    ['the second copy of a body', '{duplicate:{quote:“We left the pier at dawn”}}', '{quote:“We left the pier at dawn”}'],
  ])('%s', (_, a, b) => {
    expect(pairs(report('a', a, { ...DOE, speakers: [''] }), report('b', b, { ...DOE, speakers: [''] }))).toEqual([]);
  });
  test('the same words in a story of weeks later', () => {
    const later = { ...DOE, published: '2024-04-11' };
    expect(
      pairs(report('a', '{quote:“We left the pier at dawn”}'), report('b', '{quote:“We left the pier at dawn”}', later)),
    ).toEqual([]);
  });
  test('what everybody says, in another story of the day', () => {
    const budget =
      'Parliament voted on the budget after a long night of speeches, and the finance minister promised lower taxes on bread, ' +
      'fuel and rents from January. The opposition called the vote a disgrace and walked out of the chamber. ';
    const other = aSource('b', `${budget}{quote:“We have no comment at this time,”} she said`, DOE);
    expect(pairs(report('a', '{quote:“We have no comment at this time,”} she said'), other)).toEqual([]);
  });
  test('a wording that turns the meaning on another day', () => {
    const a = report('a', '{quote:“The fire is not under control tonight”}');
    const b = report('b', '{quote:“The fire is now under control tonight”}', { ...DOE, published: '2024-03-13' });
    expect(pairs(a, b)).toEqual([]);
  });
});

describe('for the hover', () => {
  const a = report('a', '{quote:“We left the pier at dawn”} and {quote:“Nobody waved to us”}', {
    ...DOE,
    speakers: ['Jane Doe', 'Jane Doe'],
  });
  const b = report('b', '{quote:“We left the pier at dawn”}');

  test('one article’s pairs, and one annotation’s', () => {
    const index = createSourceIndex();
    index.put(a);
    index.put(b);
    expect(quotePairsOf(index, b.uri)).toHaveLength(1);
    expect(quotePairsOf(index, a.uri, '0')).toHaveLength(1);
    expect(quotePairsOf(index, a.uri, '1')).toEqual([]);
    expect(quotePairsOf(index, 'mem:/unknown')).toEqual([]);
  });

  test('a changed article changes what is found', () => {
    const index = createSourceIndex();
    index.put(a);
    index.put(b);
    quotePairsOf(index, a.uri);
    index.put(report('b', '{quote:“We left the old pier at dawn”}'));
    expect(quotePairsOf(index, a.uri).map(said)).toEqual([['wording-differs', 'added old']]);
    index.remove(b.uri);
    expect(quotePairsOf(index, a.uri)).toEqual([]);
  });
});

test('two parts with a cue between that nobody knows are joined by the comma before it', () => {
  const a = report(
    'b',
    '{quote:“The wind is not a courtesy of the sea,”} reads the log, kept by a mate. {quote:“It is a duty to the sail.”}',
    {
      ...DOE,
      speakers: ['', ''],
    },
  );
  const b = report('a', '{quote:“The wind is not a courtesy of the sea. It is a duty to the sail,”} she said');
  expect(pairs(a, b).map(({ relation, bParts }) => [relation, bParts.length])).toEqual([['same-quote', 2]]);
});

test('a speaker guessed from a pronoun is no second mouth where the other’s name stands beside it', () => {
  const guessed = (file: string, text: string) => {
    const source = report(file, text, { ...DOE, speakers: ['Ruth Ansell'] });
    const annotations = source.annotations.map((annotation) =>
      annotation.mention?.kind === 'quote' && annotation.mention.speaker
        ? { ...annotation, mention: { ...annotation.mention, speaker: { ...annotation.mention.speaker, text: 'she' } } }
        : annotation,
    );
    return { ...source, annotations };
  };
  const named = report('a', '{quote:“We left the pier at dawn in the fog,”} Jane Doe said');
  const beside = guessed('b', 'Jane Doe stood by. {quote:“We left the pier at dawn in the fog,”} she said');
  const alone = guessed('b', 'Ruth Ansell stood by. {quote:“We left the pier at dawn in the fog,”} she said');
  expect(pairs(named, beside).map(({ relation }) => relation)).toEqual(['same-quote']);
  expect(pairs(named, alone).map(({ relation }) => relation)).toEqual(['same-words-other-speaker']);
});
