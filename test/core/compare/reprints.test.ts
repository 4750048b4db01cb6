import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSources } from '../../../src/core/compare/compareSources.js';
import { createSourceIndex } from '../../../src/core/sources/createSourceIndex.js';
import type { Source } from '../../../src/core/sources/source.js';
import { aSource, type SourceInit } from '../../support/aSource.js';

const reprints = (...sources: readonly Source[]) => {
  const index = createSourceIndex();
  for (const source of sources) index.put(source);
  return compareSources(index).reprints.map((group) => group.map(({ file }) => file));
};
const on = (day: number, outlet = ''): SourceInit => ({
  published: `2024-03-${String(day).padStart(2, '0')}`,
  ...(outlet ? { outlet } : {}),
});

const WIRE = [
  'PORT MALLORY, March 11 (Allied Wire) - The ferry Aurelie struck the Pollen rocks off Ennisk in thick fog and sank on Sunday.',
  'Boats from four harbours searched the sound through the night, and a helicopter lifted eleven people from a raft before dawn.',
  '{quote:“We heard one long scrape and then the floor was a wall, and nobody on the deck had a coat,”} said Maud Hollin, who was going to see her sister.',
  'The owner, Skerra Lines, said the ship had passed an inspection in January and that her crew knew the strait well.',
  'A judge in Mallory opened an inquiry and ordered that the recorder be brought up from the wreck as soon as the weather allows.',
  'Fishermen on Ennisk have long asked for a second light on the rocks, which have claimed three ships since the war.',
];
const RIVAL = [
  'ENNISK, March 11 (Corvine) - Nine people are dead after a passenger ferry hit a reef between two islands on Sunday morning.',
  'Survivors came ashore in blankets at the lifeboat station, where the village had lit every stove and set out soup and bread.',
  'The sea was at five degrees, and rescuers gave those still missing little hope by the time that the fog lifted after noon.',
  'Skerra Lines has cancelled all its crossings until further notice, and the islands are being supplied by the navy for now.',
  'The minister of transport is expected on Tuesday, and the union of seamen wants to see the rosters of the last two months.',
];
const text = (...paragraphs: readonly string[]) => paragraphs.join('\n\n');
const wire = aSource('wire', text('Ferry sinks off Ennisk', ...WIRE), on(11, 'Allied Wire'));

describe('one text in two sources', () => {
  test.each([
    ['a new headline and a trimmed end', text('Fog claims the Aurelie', ...WIRE.slice(0, 4))],
    [
      'an inserted paragraph',
      text(
        'Fog',
        ...WIRE.slice(0, 3),
        'Two of the dead were from Tessin, where flags flew at half mast on Monday.',
        ...WIRE.slice(3),
      ),
    ],
    [
      'a local lead',
      text(
        'Tessin mourns two',
        'Two teachers from Tessin are among the dead of the ferry disaster, the school board said here on Monday.',
        ...WIRE.slice(0, 5),
      ),
    ],
    [
      'a first sentence in other words',
      text('Fog', 'The Aurelie went down off Ennisk on Sunday after hitting rocks in fog.', ...WIRE.slice(1)),
    ],
  ])('%s', (_, copy) => {
    expect(reprints(aSource('a', copy, on(12, 'The Globe')), wire)).toEqual([['wire', 'a']]);
  });

  test('whom another one’s dateline names had it first, whatever the day in the list', () => {
    const early = aSource('a', text('Fog', ...WIRE.slice(0, 5)), on(10, 'The Globe'));
    expect(reprints(early, wire)).toEqual([['wire', 'a']]);
  });

  test('else the earliest, an article without a day last', () => {
    const plain = WIRE.map((paragraph) => paragraph.replace('(Allied Wire) ', ''));
    const [a, b, c] = [12, 11, 0].map((day, at) => aSource('abc'[at] as string, text('Fog', ...plain), day ? on(day) : {})) as [
      Source,
      Source,
      Source,
    ];
    expect(reprints(a, b, c)).toEqual([['b', 'a', 'c']]);
  });

  test('ten copies, each trimmed and with its own headline, have one origin', () => {
    const copies = Array.from({ length: 10 }, (_, at) =>
      aSource(
        `copy${at}`,
        text(`Headline number ${at} of many others`, ...WIRE.slice(0, 3 + (at % 4))),
        on(12 + at, `Paper ${at}`),
      ),
    );
    const found = reprints(...copies.reverse(), wire);
    expect(found).toHaveLength(1);
    expect(found[0]).toHaveLength(11);
    expect(found[0]?.[0]).toBe('wire');
  });

  test('a page glued together from two agencies’ texts does not make one of them', () => {
    const rival = aSource('rival', text('Nine dead', ...RIVAL), on(11, 'Corvine'));
    const glued = aSource('a', text('What we know', ...RIVAL, ...WIRE.slice(0, 4)), on(11, 'The Globe'));
    const found = reprints(glued, rival, wire);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('a');
    expect(found[0]).toHaveLength(2);
    expect(found[0]?.[0]).not.toBe('a');
  });
});

describe('no reprint', () => {
  test('two reports that share only what was said', () => {
    const said =
      '{quote:“We heard one long scrape and then the floor was a wall, and nobody on the deck had a coat. I took a child by the hood and went up the stairs, ' +
      'which were the wall by now, and through a window that somebody had kicked out. I did not see my bag again, nor the man who had been beside me.”}';
    const a = aSource(
      'a',
      text('One long scrape', `Maud Hollin, who was going to see her sister, told us at the pier: ${said}`),
      on(11),
    );
    const b = aSource(
      'b',
      text('The floor was a wall', `${said} That is how a teacher remembers Sunday, when the Aurelie sank.`),
      on(11),
    );
    expect(reprints(a, b)).toEqual([]);
  });
  test('two reports of one event', () => {
    expect(reprints(wire, aSource('rival', text('Nine dead', ...RIVAL), on(11)))).toEqual([]);
  });
  test('a live page that has everybody’s text among its entries', () => {
    const entries = WIRE.map((paragraph, at) => `${10 + at}:15 ${paragraph}`);
    expect(reprints(wire, aSource('live', text('Ferry disaster: live', ...entries), on(11)))).toEqual([]);
  });
  test('a long page in which the text is one item of many', () => {
    const much = Array.from(
      { length: 60 },
      (_, at) =>
        `Item ${at}: council ${at * 7} of district ${at + 3} met about road ${at * 11} and budget ${at * 13} without a vote.`,
    );
    expect(reprints(wire, aSource('digest', text('The week', ...much, ...WIRE), on(12)))).toEqual([]);
  });
  test('a body that is printed twice in one article', () => {
    expect(reprints(aSource('a', text('Fog', ...WIRE, ...WIRE), on(11)))).toEqual([]);
  });
  test('texts of a line', () => {
    const short = 'The ferry Aurelie struck the Pollen rocks off Ennisk in fog.';
    expect(reprints(aSource('a', short, on(11)), aSource('b', short, on(11)))).toEqual([]);
  });
});

test('which are copies does not hang on the order in which they came', () => {
  const rival = aSource('rival', text('Nine dead', ...RIVAL), on(11, 'Corvine'));
  const all = [
    wire,
    rival,
    aSource('a', text('What we know', ...RIVAL, ...WIRE.slice(0, 4)), on(11, 'The Globe')),
    aSource('b', text('Fog', ...WIRE.slice(0, 4)), on(12)),
    aSource('c', text('Sea', ...RIVAL.slice(0, 4)), {}),
  ];
  const expected = reprints(...all);
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
      expect(reprints(...order)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
