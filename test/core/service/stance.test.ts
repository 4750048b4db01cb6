import { describe, expect, test } from 'vitest';
import { readSidecar } from '../../../src/core/sidecar/readSidecar.js';
import schema from '../../../src/core/sidecar/sidecar.schema.json';
import { STANCES } from '../../../src/core/text/vocabulary.js';
import { openTestService } from '../../support/openTestService.js';

const ARTICLE = 'mem:/desk/dam.txt';
const STORY = 'Valley dam leaks\n\n“Nobody knew of the leak,” engineer Jane Doe claimed. “It was tiny,” she said.\n';

async function opened() {
  const desk = openTestService({ [ARTICLE]: STORY });
  const view = await desk.service.openArticle({ uri: ARTICLE, text: STORY, version: 1 });
  return { ...desk, marks: view?.marks.filter(({ type }) => type === 'quote') ?? [] };
}

describe('the stance of a quotation', () => {
  test('stands beside its speaker in lists; where the cue takes none, nothing does', async () => {
    const { marks } = await opened();
    expect(marks.map(({ detail }) => detail)).toEqual(['Jane Doe · claims', 'Jane Doe']);
  });

  test('is written into the sidecar with the cue, and again not a byte changes', async () => {
    const { service, files } = await opened();
    await service.annotate(ARTICLE);
    const written = files.texts.get(`${ARTICLE}.ann.yaml`) ?? '';
    expect(written.match(/^ {4}stance: .*$/gm)).toEqual(['    stance: claims']);
    expect(readSidecar(written).records.find(({ stance }) => stance)).toMatchObject({ stance: 'claims', speaker: 'jane-doe' });
    expect(await service.annotate(ARTICLE)).toMatchObject({ changed: false });
  });

  test('that a person wrote stays when the article is scanned again', async () => {
    const { service, files, marks } = await opened();
    await service.decide(marks[0]?.ref ?? '', 'accepted');
    const uri = `${ARTICLE}.ann.yaml`;
    files.texts.set(uri, (files.texts.get(uri) ?? '').replace('stance: claims', 'stance: admits'));
    await service.fileChanged(uri);
    await service.annotate(ARTICLE);
    expect(files.texts.get(uri)).toContain('stance: admits');
    expect((await service.viewOf(ARTICLE))?.marks.find(({ id }) => id === marks[0]?.id)?.detail).toBe('Jane Doe · admits');
  });

  test('is one of the known words; another is a problem on its line, and the entry is as good without', () => {
    expect(schema.definitions.ann.properties.stance.enum).toEqual(STANCES);
    const source =
      'sidecar: 1\narticle:\n  file: a.txt\nannotations:\n  - id: q-0001\n    type: quote\n    exact: "No"\n    stance: sighs\n';
    const { problems, records } = readSidecar(source);
    expect(problems.map(({ code, line }) => `${code} ${line}`)).toEqual(['WRONG_VALUE 8']);
    expect(records).toHaveLength(1);
    expect(records[0]?.stance).toBeUndefined();
  });
});
