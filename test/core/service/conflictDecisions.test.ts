import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/core/serviceTypes.js';
import { openTestService } from '../../support/openTestService.js';

const ROOT = 'mem:/news';
const HERALD = `${ROOT}/herald.txt`;
const COURIER = `${ROOT}/abroad/courier.txt`;
const SOURCES = `sources:
  - {file: herald.txt, outlet: The Herald, published: "2025-03-16"}
  - {file: abroad/courier.txt, outlet: Courier, published: "2025-03-17"}
`;
const LINE = (crew: number) => `The ferry that sank off Varna had a crew of ${crew} sailors, the harbour master Jane Doe said.`;
const STORY = {
  [`${ROOT}/.newsmark/sources.yaml`]: SOURCES,
  [HERALD]: `Ferry sinks off Varna\n\n${LINE(34)}\n`,
  [COURIER]: `Ferry sinks off Varna\n\n${LINE(27)}\n`,
};

async function openStory(texts: Readonly<Record<string, string>> = STORY) {
  const opened = openTestService(texts);
  const { service, files } = opened;
  await service.loadCorpus(ROOT);
  await service.openArticle({ uri: HERALD, text: texts[HERALD] as string, version: 1 });
  const marksOf = async (uri: string): Promise<readonly Mark[]> => (await service.viewOf(uri))?.marks ?? [];
  const conflictsIn = async (uri: string) => (await marksOf(uri)).flatMap(({ conflicts = [] }) => conflicts);
  const conflict = async () => {
    const [found] = await conflictsIn(HERALD);
    if (!found) throw new Error('the two do not contradict each other');
    return found;
  };
  const edit = async (uri: string, change: (text: string) => string) => {
    files.texts.set(uri, change(files.texts.get(uri) ?? ''));
    await service.closeArticle(uri);
    await service.fileChanged(uri);
  };
  return { ...opened, marksOf, conflictsIn, conflict, edit, sidecar: (uri: string) => files.texts.get(`${uri}.ann.yaml`) };
}

const refuse = async ({ service, conflict }: Awaited<ReturnType<typeof openStory>>) => {
  const { here, there } = await conflict();
  return service.refuseConflict(here.ref, there.ref);
};

describe('a person says that two statements do not contradict each other', () => {
  test('and the entry of this side keeps it as a link, with who said so', async () => {
    const desk = await openStory();
    expect(await refuse(desk)).toMatchObject({ ok: true, changed: true, message: '“34 sailors” is no conflict with Courier' });
    expect(desk.sidecar(HERALD)).toContain('exact: "34 sailors"');
    expect(desk.sidecar(HERALD)).toMatch(
      /links:\n\s+- to: "?abroad\/courier\.txt#f-[0-9a-f]+"?\n\s+rel: contradicts\n\s+status: rejected/,
    );
    expect(desk.sidecar(HERALD)).toContain('by: maria');
  });

  test('and neither article shows it any more', async () => {
    const desk = await openStory();
    expect(await desk.conflictsIn(COURIER)).toHaveLength(1);
    await refuse(desk);
    expect(await desk.conflictsIn(HERALD)).toEqual([]);
    expect(await desk.conflictsIn(COURIER)).toEqual([]);
  });

  test.each([
    ['words before it in this article', HERALD, (text: string) => `In short.\n\n${text}`],
    ['words before it in the other article', COURIER, (text: string) => `In short.\n\n${text}`],
    ['the same words again before it in the other article', COURIER, (text: string) => `A tug had 27 sailors.\n\n${text}`],
    ['the same words again before it in this article', HERALD, (text: string) => `A tug had 34 sailors.\n\n${text}`],
    ['its own words in the other article', COURIER, (text: string) => text.replace('27 sailors', '27 Sailors')],
  ])('and it is remembered after %s', async (_, uri, change) => {
    const desk = await openStory();
    await refuse(desk);
    await desk.edit(uri, change);
    const left = (await desk.conflictsIn(HERALD)).map(({ span, there }) => ({ span, there: there.place }));
    const text = desk.files.texts.get(HERALD) ?? '';
    expect(left.filter(({ span }) => span.start > text.indexOf('The ferry that'))).toEqual([]);
  });

  test('and one undo takes it back, to the byte, and the conflict is shown again', async () => {
    const desk = await openStory();
    await refuse(desk);
    expect(await desk.service.undo()).toMatchObject({ ok: true });
    expect(desk.sidecar(HERALD)).toBeUndefined();
    expect(desk.sidecar(COURIER)).toBeUndefined();
    expect(await desk.conflictsIn(HERALD)).toHaveLength(1);
  });

  test('and deleting the link by hand takes it back', async () => {
    const desk = await openStory();
    await refuse(desk);
    const uri = `${HERALD}.ann.yaml`;
    const without = (desk.files.texts.get(uri) ?? '').replace(/ *links:\n *- to:.*\n *rel:.*\n *status:.*\n/, '');
    expect(without).not.toContain('contradicts');
    desk.files.texts.set(uri, without);
    await desk.service.fileChanged(uri);
    expect(await desk.conflictsIn(HERALD)).toHaveLength(1);
  });

  test('and what a person decided of the entry before stands', async () => {
    const desk = await openStory();
    const { here, there } = await desk.conflict();
    await desk.service.decide(here.ref, 'accepted');
    await desk.service.setNote(here.ref, 'counted twice');
    await desk.service.refuseConflict(here.ref, there.ref);
    expect(desk.sidecar(HERALD)).toMatch(/status: accepted[\s\S]*note: "?counted twice/);
    expect(desk.sidecar(HERALD)).toContain('status: rejected');
  });

  test('of passages that contradict nothing nothing is written', async () => {
    const desk = await openStory();
    const { here } = await desk.conflict();
    const other = (await desk.marksOf(COURIER)).find(({ type }) => type === 'person');
    expect(await desk.service.refuseConflict(here.ref, other?.ref ?? '')).toMatchObject({ ok: false });
    expect(await desk.service.refuseConflict(here.ref, here.ref)).toMatchObject({ ok: false });
    expect(desk.files.writes).toEqual([]);
  });
});

describe('a statement that an agency and its reprints contradict', () => {
  const AGENCY = [
    'Ferry sinks off Varna',
    LINE(27),
    'The ferry Morning Star left the port of Varna at dawn with apples, timber and two horses for the fair in Burgas.',
    'Lifeboats from three villages searched the bay, while women lit fires on the beach to show them the way home.',
  ].join('\n\n');
  const COPY = `${ROOT}/evening.txt`;
  const texts = {
    ...STORY,
    [`${ROOT}/.newsmark/sources.yaml`]: `${SOURCES}  - {file: evening.txt, outlet: Evening Post, published: "2025-03-18"}\n`,
    [COURIER]: `${AGENCY}\n`,
    [COPY]: `${AGENCY.replace('Ferry sinks', 'Horses and apples lost')}\n`,
  };

  test('is one problem, and it says how many reprint it', async () => {
    const desk = await openStory(texts);
    expect((await desk.conflictsIn(HERALD)).map(({ sentence }) => sentence)).toEqual([
      'Courier · 17 Mar (and 1 reprint) says “27 sailors”, here (The Herald · 16 Mar) “34 sailors”.',
    ]);
  });

  test('has one passage to be opened beside it, the agency’s', async () => {
    const desk = await openStory(texts);
    const { here } = await desk.conflict();
    expect((await desk.service.counterpartsOf(here.ref)).map(({ there }) => there.label)).toEqual(['Courier · 17 Mar']);
  });

  test('is refused for all of them at once, and one undo takes all back', async () => {
    const desk = await openStory(texts);
    await refuse(desk);
    expect(await desk.conflictsIn(HERALD)).toEqual([]);
    expect(await desk.conflictsIn(COPY)).toEqual([]);
    await desk.service.undo();
    expect(await desk.conflictsIn(COPY)).toHaveLength(1);
    expect([HERALD, COURIER, COPY].map(desk.sidecar)).toEqual([undefined, undefined, undefined]);
  });
});

describe('a person notes a claim on a contradicted statement', () => {
  test('and it stands on the whole sentence, with the note and a link to the other passage', async () => {
    const desk = await openStory();
    const { here, there } = await desk.conflict();
    const result = await desk.service.addClaim(here.ref, 'Ask the harbour office', there.ref);
    expect(result).toMatchObject({ ok: true, changed: true });
    const claim = (await desk.marksOf(HERALD)).find(({ type }) => type === 'claim');
    expect(claim).toMatchObject({ text: LINE(34), note: 'Ask the harbour office', status: 'accepted' });
    expect(desk.sidecar(HERALD)).toMatch(/to: "?abroad\/courier\.txt#f-[0-9a-f]+"?\n\s+rel: contradicts\n/);
  });

  test('and the conflict stays, for the claim does not settle it', async () => {
    const desk = await openStory();
    const { here, there } = await desk.conflict();
    await desk.service.addClaim(here.ref, 'Ask the harbour office', there.ref);
    expect(await desk.conflictsIn(HERALD)).toHaveLength(1);
  });

  test('and one undo takes it back', async () => {
    const desk = await openStory();
    const { here, there } = await desk.conflict();
    await desk.service.addClaim(here.ref, 'Ask the harbour office', there.ref);
    await desk.service.undo();
    expect(desk.sidecar(HERALD)).toBeUndefined();
    expect(desk.sidecar(COURIER)).toBeUndefined();
  });

  test('on a mark that nobody contradicts too, without a link', async () => {
    const desk = await openStory();
    const person = (await desk.marksOf(HERALD)).find(({ type }) => type === 'person');
    expect(await desk.service.addClaim(person?.ref ?? '', 'Who is she?')).toMatchObject({ ok: true });
    expect(desk.sidecar(HERALD)).toContain('type: claim');
    expect(desk.sidecar(HERALD)).not.toContain('links');
  });
});
