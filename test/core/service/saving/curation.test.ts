import { describe, expect, test } from 'vitest';
import type { ArticleView, Mark } from '../../../../src/core/serviceTypes.js';
import { openTestService } from '../../../support/openTestService.js';

const URI = 'mem:/news/harbour.txt';
const SIDECAR = `${URI}.ann.yaml`;
const TEXT = `Harbour strike goes on

“We will not sign,” said Jane Doe of the Harbour Union on Monday. The port of Oslo stood still.

John Smith, who speaks for the owners, said that 300 ships waited off the coast.
`;

/** An article in an editor, and what a person does there. */
async function desk(text = TEXT, sidecar?: string) {
  const { service, files } = openTestService({ [URI]: text, ...(sidecar === undefined ? {} : { [SIDECAR]: sidecar }) });
  let version = 0;
  const open = async (now: string): Promise<ArticleView> =>
    (await service.openArticle({ uri: URI, text: now, version: ++version })) as ArticleView;
  const marks = async (): Promise<readonly Mark[]> => (await service.viewOf(URI))?.marks ?? [];
  const find = async (words: string): Promise<Mark> => {
    const found = (await marks()).find((mark) => mark.text.includes(words));
    if (!found) throw new Error(`no mark on ${words}`);
    return found;
  };
  await open(text);
  return {
    service,
    files,
    open,
    marks,
    find,
    yaml: () => files.texts.get(SIDECAR),
    write: (yaml: string) => files.texts.set(SIDECAR, yaml),
  };
}

const noteOn = (exact: string, more = ''): string => `# by hand
sidecar: 1
article:
  file: harbour.txt
annotations:
  - id: t-note0001
    type: note
    exact: "${exact}"${more}
    status: accepted
    by: maria
    on: "2026-11-01"
    note: "ask again"
`;

describe('many decisions at once', () => {
  test('all suggestions are accepted in one write, and one undo takes the sidecar away again', async () => {
    const { service, files, marks, yaml } = await desk();
    const refs = (await marks()).map(({ ref }) => ref);
    expect(refs.length).toBeGreaterThan(4);
    const result = await service.decideAll(URI, refs, 'accepted');
    expect(result).toMatchObject({ ok: true, changed: true, message: `Accepted ${refs.length} annotations` });
    expect(files.writes).toEqual([SIDECAR]);
    expect((await marks()).every(({ status }) => status === 'accepted')).toBe(true);
    expect(await service.undo(URI)).toMatchObject({ ok: true, changed: true });
    expect(yaml()).toBeUndefined();
    expect((await marks()).every(({ status }) => status === 'suggested')).toBe(true);
  });

  test('undo of a bulk rejection gives a sidecar written by hand back to the byte', async () => {
    const before = noteOn('300 ships').replaceAll('\n', '\r\n');
    const { service, marks, yaml } = await desk(TEXT, before);
    const refs = (await marks()).filter(({ status }) => status === 'suggested').map(({ ref }) => ref);
    await service.decideAll(URI, refs, 'rejected');
    expect((await marks()).map(({ text }) => text)).toEqual(['300 ships']);
    await service.undo();
    expect(yaml()).toBe(before);
  });

  test('what another person decided meanwhile stands and is counted', async () => {
    const { service, find, yaml, write } = await desk();
    const [jane, john] = [await find('Jane Doe'), await find('John Smith')];
    await service.decide(jane.ref, 'accepted');
    write((yaml() ?? '').replace('status: accepted', 'status: rejected').replace('by: maria', 'by: omar'));
    const result = await service.decideAll(URI, [jane.ref, john.ref], 'accepted');
    expect(result.message).toContain('Accepted 1 annotation');
    expect(yaml()).toContain('by: omar');
  });

  test('refs of another article, and what is no ref, change nothing', async () => {
    const { service, files } = await desk();
    expect(await service.decideAll(URI, ['00000000#p-abcdef', 'command:x'], 'accepted')).toMatchObject({ ok: false });
    expect(files.writes).toEqual([]);
  });
});

describe('a lost annotation', () => {
  const LOST = noteOn(
    'The mayor of Oslo resigned on Tuesday after a vote',
    '\n    prefix: "Nobody expected it. "\n    suffix: " in the city hall."\n    at: 100',
  );

  test('is put on the words that a person selects, with their context and position, and keeps note and author', async () => {
    const { service, find, yaml } = await desk(TEXT, LOST);
    const note = await find('The mayor');
    expect(note.status).toBe('lost');
    const start = TEXT.indexOf('The port');
    const result = await service.reattach(note.ref, { start, end: start + 'The port of Oslo stood still. '.length });
    expect(result).toMatchObject({ ok: true, changed: true });
    const now = await find('The port');
    expect(now).toMatchObject({ id: 't-note0001', status: 'accepted', note: 'ask again', span: { start, end: start + 29 } });
    expect(yaml()).toContain('exact: "The port of Oslo stood still."');
    expect(yaml()).toContain(`at: ${start}`);
    expect(yaml()).toContain('by: maria\n    on: "2026-11-01"');
    expect(yaml()).toMatch(/^# by hand/);
  });

  test('without a best guess, or with nothing but white space selected, is not put anywhere', async () => {
    const { service, find, yaml } = await desk(TEXT, noteOn('Zürich Zoo'));
    const { ref, guess } = await find('Zürich');
    expect(guess).toBeUndefined();
    expect(await service.reattach(ref)).toMatchObject({ ok: false });
    const gap = TEXT.indexOf('\n\n');
    expect(await service.reattach(ref, { start: gap, end: gap + 2 })).toMatchObject({ ok: false });
    expect(yaml()).toBe(noteOn('Zürich Zoo'));
  });

  test('is put at its best guess when a person says so, with all the others that have one', async () => {
    const { service, find, yaml } = await desk(
      TEXT,
      LOST.replace('The mayor of Oslo resigned on Tuesday after a vote', 'Jane Smith, who speaks for the farmers, asks for help'),
    );
    const { ref, guess } = await find('Jane Smith');
    expect(TEXT.slice(guess?.start, guess?.end)).toContain('John Smith');
    expect(await service.reattachAll(URI, [ref])).toMatchObject({ ok: true, changed: true, message: 'Re-attached 1 annotation' });
    expect(yaml()).toContain('exact: "John Smith, who speaks for the owners');
  });
});

describe('an annotation that was edited in the editor', () => {
  const before = noteOn('the port of Oslo stood still', '\n    prefix: "Union on Monday. "\n    suffix: ". John Smith"').replace(
    'the port',
    'The port',
  );

  /** Types within the noted words, as an editor tells it. */
  async function edited(put: string) {
    const open = await desk(TEXT, before);
    const { id, span } = await open.find('The port');
    if (!span) throw new Error('the note has no place');
    const text = TEXT.replace('stood still', put);
    const known = [{ id, span: { start: span.start, end: span.end + put.length - 'stood still'.length } }];
    const view = (await open.service.openArticle({ uri: URI, text, version: 9, known })) as ArticleView;
    return { ...open, text, mark: view.marks.find((mark) => mark.id === id) as Mark };
  }

  test('says so until its place is confirmed; then the entry has the new words', async () => {
    const { service, mark, text, find, yaml } = await edited('stood quite still');
    expect(mark.reattached).toBeTruthy();
    expect(text.slice(mark.span?.start, mark.span?.end)).toBe('The port of Oslo stood quite still');
    expect(await service.confirm(mark.ref)).toMatchObject({ ok: true, changed: true });
    const now = await find('The port');
    expect(now.reattached).toBeUndefined();
    expect(yaml()).toContain('exact: "The port of Oslo stood quite still"');
    expect(await service.confirm(mark.ref)).toMatchObject({ ok: true, changed: false });
  });

  test('is confirmed by accepting it', async () => {
    const { service, mark, find, yaml } = await edited('stood quite still');
    await service.decide(mark.ref, 'accepted');
    expect((await find('The port')).reattached).toBeUndefined();
    expect(yaml()).toContain('exact: "The port of Oslo stood quite still"');
  });

  test('is not confirmed by a note', async () => {
    const { service, mark, find, yaml } = await edited('stood quite still');
    await service.setNote(mark.ref, 'who says so?');
    expect((await find('The port')).reattached).toBeTruthy();
    expect(yaml()).toContain('exact: "The port of Oslo stood still"');
  });
});

describe('positions', () => {
  test('are written anew on request only, and nothing else of the entries changes', async () => {
    const { service, open, yaml } = await desk(TEXT, noteOn('300 ships', '\n    at: 3  # a wild guess'));
    await open(`Exclusive.\n\n${TEXT}`);
    const before = yaml() ?? '';
    expect(await service.refreshPositions(URI)).toMatchObject({ ok: true, changed: true });
    const after = yaml() ?? '';
    expect(after).toContain(`at: ${`Exclusive.\n\n${TEXT}`.indexOf('300 ships')}  # a wild guess`);
    const kept = before.split('\n').filter((line) => !line.includes('at:'));
    expect(kept.filter((line) => !after.includes(line))).toEqual([]);
    expect(await service.refreshPositions(URI)).toMatchObject({ ok: true, changed: false });
  });
});
