import { describe, expect, test } from 'vitest';
import { openTestService } from '../../../support/openTestService.js';

const POST = 'mem:/desk/post.txt';
const SIDECAR = `${POST}.ann.yaml`;
const ENTITIES = 'mem:/desk/.newsmark/entities.yaml';
const TEXT = 'Union leader Jane Doe spoke in Oslo on Sunday. “We have a deal that holds,” Doe said of the harbour boss.\n';
const KNOWN = 'entities:\n  - {id: jane-doe, name: Jane Doe}\n  - {id: boss-7, name: John Smith, was: [boss-6]}\n';
const NOTES = [
  'sidecar: 1',
  'article: {file: post.txt}',
  'annotations:',
  '  - {id: p-1111aa, type: person, exact: "Doe", entity: jane-doe, status: accepted, by: maria}',
  '  - id: n-2222bb',
  '    type: note',
  '    exact: "the harbour boss"',
  '    entity: boss-7',
  '    by: maria',
  '  - {id: n-3333cc, type: note, exact: "Oslo", entity: nobody-knows, by: scan@0.1}',
  '',
].join('\n');

async function desk(entities: string | undefined = KNOWN, notes = NOTES) {
  const texts = { [POST]: TEXT, [SIDECAR]: notes, ...(entities === undefined ? {} : { [ENTITIES]: entities }) };
  const { service, files } = openTestService(texts);
  await service.loadCorpus('mem:/desk');
  const problems = async () =>
    (await service.checkSidecar({ uri: SIDECAR, text: files.texts.get(SIDECAR) as string }))
      .filter(({ code }) => code === 'UNKNOWN_ENTITY')
      .map(({ line, column, severity, message }) => `${line}:${column} ${severity} ${message}`);
  const write = async (text: string | undefined) => {
    if (text === undefined) files.texts.delete(ENTITIES);
    else files.texts.set(ENTITIES, text);
    await service.fileChanged(ENTITIES);
  };
  return { service, files, problems, write };
}

const GONE = 'was taken out of `.newsmark/entities.yaml`; the annotation stays as it is.';

describe('an entity that is taken out of entities.yaml while it is in use', () => {
  test('is told at each annotation that names it; the annotations stay, to the byte', async () => {
    const { service, files, problems, write } = await desk();
    expect(await problems()).toEqual([]);
    const before = (await service.openArticle({ uri: POST, text: TEXT, version: 1 }))?.marks.map(({ id, status }) => [
      id,
      status,
    ]);
    await write('entities: []\n');
    expect(await problems()).toEqual([
      `4:${(NOTES.split('\n')[3]?.indexOf('jane-doe') ?? 0) + 1} warning \`entity: jane-doe\` ${GONE}`,
      `8:13 warning \`entity: boss-7\` ${GONE}`,
    ]);
    expect((await service.viewOf(POST))?.marks.map(({ id, status }) => [id, status])).toEqual(before);
    expect(files.texts.get(SIDECAR)).toBe(NOTES);
    await write(KNOWN);
    expect(await problems()).toEqual([]);
  });

  test('is told too where the whole file went, and not of an id that was merged into another', async () => {
    const { problems, write } = await desk(KNOWN, NOTES.replace('boss-7', 'boss-6'));
    expect(await problems()).toEqual([]);
    await write(undefined);
    expect(await problems()).toHaveLength(2);
  });

  test('is told in a list of all problems, and by newsmark check, which never saw it', async () => {
    const { service, write } = await desk('entities:\n  - {id: other-one, name: Someone Else}\n');
    const checked = async () => (await service.check('mem:/desk'))[0]?.problems.filter(({ code }) => code === 'UNKNOWN_ENTITY');
    expect(await checked()).toMatchObject([{ line: 8, severity: 'warning' }]);
    expect((await service.knownProblems())[0]?.problems.map(({ code }) => code)).toContain('UNKNOWN_ENTITY');
    await write(KNOWN);
    expect(await checked()).toEqual([]);
  });
});

describe('an id is nobody’s problem', () => {
  test('where no entities.yaml is kept', async () => {
    const { problems } = await desk('');
    expect(await problems()).toEqual([]);
  });

  test('where it is that of a name in the article, or of a suggestion that nobody decided', async () => {
    const { problems } = await desk('entities:\n  - {id: other-one, name: Someone Else}\n');
    expect(await problems()).toEqual([
      '8:13 warning `entity: boss-7` is neither in `.newsmark/entities.yaml` nor a name of this article; the annotation stays as it is.',
    ]);
  });
});
