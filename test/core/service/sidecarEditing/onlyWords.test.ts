import { describe, expect, test } from 'vitest';
import { openTestService } from '../../../support/openTestService.js';

const ARTICLE = 'mem:/n/a.txt';
const SIDECAR = `${ARTICLE}.ann.yaml`;
const TEXT = 'Ann met Bo in Rio at 9. Bo, an old man, and Annika left with 12M in Bergen; Bo paid 12. The U.S. knew.\n';

/** The mark and the problems of a hand-written entry that says nothing but a type and these words. */
async function entry(exact: string, more = '') {
  const sidecar = `sidecar: 1\narticle:\n  file: a.txt\n\nannotations:\n  - type: note\n    exact: "${exact}"\n${more}`;
  const { service } = openTestService({ [ARTICLE]: TEXT, [SIDECAR]: sidecar });
  const view = await service.openArticle({ uri: ARTICLE, text: TEXT, version: 1 });
  const mark = view?.marks.find(({ type, text }) => type === 'note' && text === exact);
  const [file] = await service.check('mem:/n');
  const problems = file?.problems.filter(({ code }) => code === 'UNCLEAR_PLACE') ?? [];
  const shown = await service.checkSidecar({ uri: SIDECAR, text: sidecar });
  expect(shown.filter(({ code }) => code === 'UNCLEAR_PLACE').map(({ message }) => message)).toEqual(
    problems.map(({ message }) => message),
  );
  return { mark, place: mark?.span && TEXT.slice(mark.span.start, mark.span.end), problems };
}

describe('an entry that a person wrote with nothing but its words', () => {
  test.each(['Rio', 'Ann', '9', '12', '12M', 'old', 'U.S.', 'Annika left with 12M'])(
    'stands where they stand alone: %s',
    async (exact) => {
      const { mark, place, problems } = await entry(exact);
      expect([mark?.status, place, mark?.reattached, problems]).toEqual(['accepted', exact, undefined, []]);
    },
  );

  test('is at no place, and at no guess, where they stand several times; its line says so', async () => {
    const { mark, problems } = await entry('Bo');
    expect([mark?.status, mark?.span, mark?.guess]).toEqual(['lost', undefined, undefined]);
    expect(problems).toEqual([
      {
        code: 'UNCLEAR_PLACE',
        message: 'These words stand 3 times in the article: “Complete This Entry” asks which are meant.',
        line: 7,
        column: 12,
        severity: 'warning',
      },
    ]);
  });

  test.each(['Annik', 'Nowhere'])('is lost where they do not stand as whole words, and nothing is unclear: %s', async (exact) => {
    const { mark, problems } = await entry(exact);
    expect([mark?.status, mark?.span, problems]).toEqual(['lost', undefined, []]);
  });

  test('is not asked about where it says more, or was rejected', async () => {
    expect((await entry('Bo', '    suffix: " paid"\n')).problems).toEqual([]);
    expect((await entry('Bo', '    status: rejected\n')).problems).toEqual([]);
  });
});
