import { afterEach, describe, expect, test, vi } from 'vitest';
import { learnRanking, type Question, SETTINGS } from '../../src/train/speakers/rankLearner.js';
import { speakerModule, speakerTable } from '../../src/train/speakers/speakerTable.js';

/** What a module's source exports: comments and types stripped, the rest evaluated. */
const exported = (source: string): Record<string, string> =>
  new Function(source.replace(/^\/\*\*[\s\S]*?\*\/\n/, '').replace(/^export const \w+(?::[^=]*)? = /, 'return '))() as Record<
    string,
    string
  >;

const asked = (times: number, candidates: readonly (readonly string[])[], right: number): Question[] =>
  Array.from({ length: times }, () => ({ candidates, right: [right] }));

const WHO = [
  ...asked(
    30,
    [
      ['bond=subject', 'where=b0'],
      ['bond=none', 'where=a0'],
    ],
    0,
  ),
  ...asked(
    30,
    [
      ['bond=none', 'where=b0'],
      ['bond=subject', 'where=a0'],
    ],
    1,
  ),
];

describe('learning who spoke', () => {
  test('the subject of a verb of saying is the likelier speaker, on whichever side it stands', () => {
    const strengths = learnRanking(WHO);
    expect(strengths.get('bond=subject')).toBeGreaterThan(0.3);
    expect(strengths.get('bond=none')).toBeLessThan(-0.3);
    expect(Math.abs(strengths.get('where=b0') as number)).toBeLessThan(0.1);
  });

  test('the same questions give the same strengths, bit for bit', () => {
    expect([...learnRanking(WHO)]).toEqual([...learnRanking(WHO)]);
  });

  test('a clue seen less often than the least is not learned', () => {
    const rare = asked(2, [['bond=signed'], ['bond=none']], 0);
    expect(learnRanking([...WHO, ...rare], { ...SETTINGS, least: 5 }).has('bond=signed')).toBe(false);
  });

  test('what is fixed is used and not moved', () => {
    const fixed = new Map([
      ['bond=subject', 9],
      ['bond=none', 0],
    ]);
    const strengths = learnRanking(WHO, SETTINGS, fixed);
    expect(strengths.has('bond=subject')).toBe(false);
    expect([...strengths.values()].every((strength) => Math.abs(strength) < 0.1)).toBe(true);
  });
});

describe('the table of who spoke', () => {
  afterEach(() => vi.doUnmock('../../src/core/quotes/speaker/strengths.js'));

  const nobody = ['nobody=any'];
  const table = speakerTable(
    { who: WHO, whether: [...WHO.map(({ candidates, right }) => ({ candidates: [...candidates, nobody], right }))] },
    new Set(),
  );

  test('is read back by the room that weighs', async () => {
    vi.resetModules();
    vi.doMock('../../src/core/quotes/speaker/strengths.js', () => ({ SPEAKER_STRENGTHS: exported(speakerModule(table)) }));
    const { likeliest } = await import('../../src/core/quotes/speaker/likeliest.js');
    const { weighedClues } = await import('../../src/core/quotes/speaker/weighedClues.js');
    const weighed = (...clues: readonly (readonly [string, string, ...string[]])[]) => {
      const made = weighedClues();
      for (const clue of clues) made.add(...(clue as [string, string]));
      return made;
    };
    const alone = weighed(['nobody', 'any']);
    const clued = [
      { clues: weighed(['bond', 'none'], ['where', 'b', '0']) },
      { clues: weighed(['bond', 'subj', 'ect'], ['where', 'a0']) },
    ];
    const found = likeliest({ clued, nobody: alone });
    expect(found.index).toBe(1);
    expect(found.probability).toBeGreaterThan(0.5);
    expect(likeliest({ clued: [], nobody: alone })).toEqual({ index: -1, probability: 0 });
  });

  test('has whole tenths, none of them nought, and learns nobody’s clue on top', () => {
    for (const values of table.values()) for (const value of values) expect(value).toMatch(/^[^\t|]+\t-?[1-9]\d*$/);
    expect(table.get('nobody')?.[0]).toMatch(/^any\t-/);
  });

  test('leaves out the kinds it is told to', () => {
    const without = speakerTable({ who: WHO, whether: [] }, new Set(['where']));
    expect([...without.keys()]).toEqual(['bond']);
  });
});
