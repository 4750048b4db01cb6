import { describe, expect, test } from 'vitest';
import { marked } from '../../support/marked.js';
import { openTestService } from '../../support/openTestService.js';

const ARTICLE = 'mem:/desk/harbour.txt';
const SIDECAR = `${ARTICLE}.ann.yaml`;

/** Marks what `{note:…}` names by hand, lets the article become `later`, and opens it again. */
async function reopened(before: string, later: string) {
  const { text, spans } = marked(before);
  const desk = openTestService({ [ARTICLE]: text });
  await desk.service.openArticle({ uri: ARTICLE, text, version: 1 });
  for (const { start, end } of spans)
    await desk.service.addAnnotation(ARTICLE, { span: { start, end }, type: 'note', note: 'check' });
  const kept = openTestService({ [ARTICLE]: later, [SIDECAR]: desk.files.texts.get(SIDECAR) ?? '' });
  const view = await kept.service.openArticle({ uri: ARTICLE, text: later, version: 1 });
  const notes = view?.marks.filter(({ type }) => type === 'note') ?? [];
  return { notes, wordsOf: ({ span }: (typeof notes)[number]) => span && later.slice(span.start, span.end), ...kept };
}

const PARALLEL = [
  'The fire in Larvik destroyed 14 houses and two barns on Friday night, the police said.',
  'The fire in Skien destroyed 17 houses and two barns on Friday night, the police said.',
];

/** What other tools were seen to do with a person's notes, and must not happen here. */
describe('failures of annotation tools that their users reported', () => {
  test('of two parallel sentences the noted one is deleted: the note is lost, not moved to its neighbour (client#7571)', async () => {
    const [larvik, skien] = PARALLEL as [string, string];
    const { notes } = await reopened(
      `A dry summer.\n\n{note:${larvik}}\n\n${skien}\n\nRain came.`,
      `A dry summer.\n\n${skien}\n\nRain came.`,
    );
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({ status: 'lost', text: larvik });
    expect(notes[0]?.span).toBeUndefined();
  });

  test('of three sentences that begin alike the middle one is deleted: its three noted words are lost', async () => {
    const { notes } = await reopened(
      'Smith said no. Smith said {note:yes on Monday}. Smith said nothing more.',
      'Smith said no. Smith said nothing more.',
    );
    expect(notes.map(({ status }) => status)).toEqual(['lost']);
  });

  test('a short name is not found inside a longer word (h#2634)', async () => {
    const { notes } = await reopened(
      '{note:Linus} wrote to the board about it.',
      'Machines wrote to the board. Linuses and trellinus grow.',
    );
    expect(notes.map(({ status }) => status)).toEqual(['lost']);
  });

  test('a quotation that only changed its marks is found', async () => {
    const { notes, wordsOf } = await reopened(
      'Doe told reporters: {note:“We’ll not sign, ‘never’, she said”} and left.',
      "Doe told reporters: \"We'll not sign, 'never', she said\" and left.",
    );
    expect(notes.map(wordsOf)).toEqual(["\"We'll not sign, 'never', she said\""]);
    expect(notes.map(({ status }) => status)).toEqual(['accepted']);
  });

  test('a note with one malformed neighbour is still shown, and the neighbour stays to the byte (obsidian-annotator#194)', async () => {
    const text = 'The ferry sank off Larvik on Friday.';
    const broken = '  - id: n-bad00001\n    type: nothing-known\n    colour: [blue\n      , red]\n';
    const sidecar = `sidecar: 1\narticle:\n  file: harbour.txt\nannotations:\n${broken}  - id: n-good0001\n    type: note\n    exact: "ferry"\n    note: "which one?"\n`;
    const desk = openTestService({ [ARTICLE]: text, [SIDECAR]: sidecar });
    const view = await desk.service.openArticle({ uri: ARTICLE, text, version: 1 });
    expect(view?.problems.map(({ line }) => line)).toContain(5 + 1);
    const note = view?.marks.find(({ id }) => id === 'n-good0001');
    expect(note).toMatchObject({ note: 'which one?', span: { start: 4, end: 9 } });
    expect(await desk.service.setNote(note?.ref ?? '', 'the Peter Wessel?')).toMatchObject({ ok: true });
    expect(desk.files.texts.get(SIDECAR)).toContain(broken);
    expect(desk.files.texts.get(SIDECAR)).toContain('the Peter Wessel?');
  });
});
