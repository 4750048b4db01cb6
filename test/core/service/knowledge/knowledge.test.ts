import { describe, expect, test } from 'vitest';
import { knowledgeDesk as desk, ENTITIES, IGNORE, POST, STORIES, TEXTS, WIRE } from '../../../support/knowledgeDesk.js';

describe('words on the ignore list', () => {
  test('are not marked again in any article, and the list says who, when and as what', async () => {
    const { service, words, mark, files } = await desk();
    const result = await service.ignore((await mark(POST, 'Oslo')).ref, 'corpus');
    expect(result).toMatchObject({ ok: true, changed: true });
    expect(files.texts.get(IGNORE)).toBe(
      `# Words that are never marked again. Take a line out to have them marked.\nignore:\n  - exact: "Oslo"\n    type: place\n    by: maria\n    on: "2026-11-21"\n`,
    );
    expect(await words(POST)).not.toContain('Oslo');
    expect(await words(WIRE)).not.toContain('Oslo');
  });

  test('in one article are marked in the others', async () => {
    const { service, words, mark, files } = await desk();
    await service.ignore((await mark(POST, 'Oslo')).ref, 'article');
    expect(files.texts.get(IGNORE)).toContain('file: post.txt');
    expect(await words(POST)).not.toContain('Oslo');
    expect(await words(WIRE)).toContain('Oslo');
  });

  test('stay where a person accepted them', async () => {
    const { service, words, mark } = await desk();
    await service.decide((await mark(POST, 'Oslo')).ref, 'accepted');
    await service.ignore((await mark(POST, 'Oslo')).ref, 'corpus');
    expect(await words(POST)).toContain('Oslo');
    expect(await words(WIRE)).not.toContain('Oslo');
  });

  test('go from the marks, not from the sidecar, where a scan had written them', async () => {
    const { service, words, mark, files } = await desk();
    await service.annotate(POST);
    const before = files.texts.get(`${POST}.ann.yaml`);
    await service.ignore((await mark(POST, 'Oslo')).ref, 'corpus');
    expect(await words(POST)).not.toContain('Oslo');
    expect(files.texts.get(`${POST}.ann.yaml`)).toBe(before);
    await service.annotate(POST);
    expect(files.texts.get(`${POST}.ann.yaml`)).toBe(before);
  });

  test('are whole words: a longer name with them stays', async () => {
    const { words, edit } = await desk();
    await edit(IGNORE, 'ignore: [{exact: "Doe"}]\n');
    expect(await words(POST)).toContain('Jane Doe');
  });

  test('are found whatever their quote marks, spaces and case', async () => {
    const { words, edit } = await desk({ ...TEXTS, [POST]: 'Jane O’Brien spoke in Oslo. Later O’Brien left Oslo.\n' });
    expect(await words(POST)).toContain('Jane O’Brien');
    await edit(IGNORE, 'ignore:\n- exact: "jane  o\'brien"\n');
    expect(await words(POST)).not.toContain('Jane O’Brien');
  });

  test('of another kind stay marked', async () => {
    const { words, edit } = await desk();
    await edit(IGNORE, 'ignore: [{exact: Oslo, type: person}]\n');
    expect(await words(POST)).toContain('Oslo');
  });

  test('are marked again when a hand takes the line out', async () => {
    const { words, edit } = await desk();
    expect(await edit(IGNORE, 'ignore: [{exact: Oslo}]\n')).toBe(true);
    expect(await words(POST)).not.toContain('Oslo');
    expect(await edit(IGNORE, 'ignore: []\n')).toBe(true);
    expect(await words(POST)).toContain('Oslo');
    expect(await edit(IGNORE, undefined)).toBe(false);
  });

  test('stay ignored while the file is half typed', async () => {
    const { service, words, edit } = await desk();
    await edit(IGNORE, 'ignore:\n  - exact: Oslo\n');
    await edit(IGNORE, 'ignore:\n  - exact: Oslo\n  - {exact: "Jane\n');
    expect(await words(POST)).not.toContain('Oslo');
    expect((await service.corpusFileProblems(IGNORE))?.map(({ code, line }) => [code, line])).toContainEqual(['YAML_SYNTAX', 3]);
  });

  test('a comment in the list, or a letter typed in it, reads no article again', async () => {
    const { edit, service } = await desk();
    await edit(IGNORE, 'ignore: [{exact: Oslo}]\n');
    const before = await service.viewOf(POST);
    expect(await edit(IGNORE, '# ours\nignore: [{exact: Oslo}]   # why\n')).toBe(false);
    expect(await edit(IGNORE, 'ignore: [{exact: Oslo}, {\n')).toBe(false);
    expect(await service.viewOf(POST)).toEqual(before);
    expect(await edit(IGNORE, 'ignore: [{exact: Nobody}]\n')).toBe(true);
  });

  test('written twice in a moment, the last writing holds, however slow the disk was with the first', async () => {
    const { service, words, files } = await desk();
    const { read } = files;
    let slow = true;
    files.read = async (uri) => {
      const text = await read(uri);
      const waits = slow && uri === IGNORE;
      if (waits) slow = false;
      if (waits) for (let turns = 0; turns < 200; turns++) await Promise.resolve();
      return text;
    };
    files.texts.set(IGNORE, 'ignore: [{exact: Sunday}]\n');
    const first = service.fileChanged(IGNORE);
    await Promise.resolve();
    files.texts.set(IGNORE, 'ignore: [{exact: Oslo}]\n');
    await Promise.all([first, service.fileChanged(IGNORE)]);
    expect(await words(POST)).not.toContain('Oslo');
    expect(await words(POST)).toContain('Sunday');
  });

  test('stay ignored while the disk does not give the file', async () => {
    const { service, words, edit, files } = await desk();
    await edit(IGNORE, 'ignore: [{exact: Oslo}]\n');
    const { read } = files;
    files.read = async (uri) => {
      if (uri.includes('.newsmark')) throw new Error('network drive is away');
      return read(uri);
    };
    await service.fileChanged(IGNORE);
    expect(await words(POST)).not.toContain('Oslo');
    expect(await words(POST)).toContain('Jane Doe');
  });

  test('are put on no list that cannot be read', async () => {
    const { service, mark, edit, files } = await desk();
    const broken = 'ignore:\n  - exact: [\n';
    await edit(IGNORE, broken);
    expect(await service.ignore((await mark(POST, 'Oslo')).ref, 'corpus')).toMatchObject({ ok: false, at: { uri: IGNORE } });
    expect(files.texts.get(IGNORE)).toBe(broken);
  });

  test('of a nearer folder hold there only', async () => {
    const { words, edit } = await desk({ ...TEXTS, 'mem:/desk/sport/cup.txt': 'Jane Doe won in Oslo.\n', [POST]: TEXTS[POST] });
    await edit('mem:/desk/sport/.newsmark/ignore.yaml', 'ignore: [{exact: Oslo}]\n');
    expect(await words('mem:/desk/sport/cup.txt')).not.toContain('Oslo');
    expect(await words(POST)).toContain('Oslo');
  });
});

describe('names that a person wrote down', () => {
  const OTHER = {
    ...TEXTS,
    [WIRE]: 'Jane Roe met the ministry in Oslo on March 16. “We have a fair deal,” Roe told reporters.\n',
  };

  test('make two spellings one, in every article', async () => {
    const { service, mark, card, files } = await desk(OTHER);
    expect(await card(POST, 'Jane Doe')).toContain('In no other source');
    const result = await service.mergeEntities((await mark(POST, 'Jane Doe')).ref, 'jane-roe');
    expect(result).toMatchObject({ ok: true, changed: true });
    expect(files.texts.get(ENTITIES)).toContain(
      'entities:\n  - id: jane-roe\n    name: "Jane Roe"\n    type: person\n    aliases: ["Jane Doe"]\n    was: [jane-doe]\n',
    );
    expect(await card(POST, 'Jane Doe')).toMatch(/^Jane Roe · person[\s\S]*In 1 other source/);
    expect((await mark(POST, 'Doe')).name).toBe('Jane Roe');
  });

  test('keep what a sidecar says of a merged id', async () => {
    const { service, mark, edit } = await desk(OTHER);
    await service.decide((await mark(POST, 'Jane Doe')).ref, 'accepted');
    await edit(ENTITIES, 'entities:\n  - {id: jane-roe, name: Jane Roe, was: [jane-doe]}\n');
    expect((await mark(POST, 'Jane Doe')).name).toBe('Jane Roe');
  });

  test('of a surname keep it apart from the only full name of the corpus', async () => {
    const lone = { ...TEXTS, [WIRE]: 'The union met in Oslo. “We have a fair deal,” Mr. Doe told reporters on March 16.\n' };
    const { service, mark, card, files } = await desk(lone);
    expect(await card(POST, 'Jane Doe')).toContain('In 1 other source');
    const result = await service.separateEntities((await mark(WIRE, 'Doe')).ref, 'jane-doe');
    expect(result).toMatchObject({ ok: true, changed: true });
    expect(files.texts.get(ENTITIES)).toContain('- id: doe\n    name: "Doe"\n    type: person\n    not: [jane-doe]\n');
    expect(files.texts.has(`${WIRE}.ann.yaml`)).toBe(false);
    expect(await card(POST, 'Jane Doe')).toContain('In no other source');
    expect((await mark(POST, 'Doe')).name).toBe('Jane Doe');
  });

  test('not the same: said by hand of the full name alone, it holds for the surname', async () => {
    const lone = { ...TEXTS, [WIRE]: 'The union met in Oslo. “We have a fair deal,” Mr. Doe told reporters on March 16.\n' };
    const { card, edit } = await desk(lone);
    await edit(ENTITIES, 'entities:\n  - {id: jane-doe, name: Jane Doe, not: [doe]}\n');
    expect(await card(POST, 'Jane Doe')).toContain('In no other source');
  });

  test('of two people of one name: the sidecar says which, for the same words of the article', async () => {
    const { service, mark, card, files } = await desk();
    expect(await card(POST, 'Jane Doe')).toContain('In 1 other source');
    const result = await service.separateEntities((await mark(WIRE, 'Jane Doe')).ref, 'jane-doe');
    expect(result).toMatchObject({ ok: true, changed: true });
    expect(files.texts.get(ENTITIES)).toContain('- id: jane-doe-2\n');
    expect(files.texts.get(`${WIRE}.ann.yaml`)).toContain('entity: jane-doe-2');
    expect(await card(WIRE, 'Jane Doe')).toContain('In no other source');
    expect(await card(WIRE, 'Doe')).toContain('In no other source');
    expect(await card(POST, 'Jane Doe')).toContain('In no other source');
  });

  test('merged by mistake come apart again', async () => {
    const { service, mark, card } = await desk(OTHER);
    await service.mergeEntities((await mark(POST, 'Jane Doe')).ref, 'jane-roe');
    await service.separateEntities((await mark(POST, 'Jane Doe')).ref, 'jane-roe');
    expect(await card(POST, 'Jane Doe')).toMatch(/^Jane Doe · person[\s\S]*In no other source/);
    expect((await service.knownEntities(POST)).map(({ id }) => id)).toEqual(expect.arrayContaining(['jane-doe', 'jane-roe']));
  });

  test('decide the type of what a scan took for something else, not of what a person decided', async () => {
    const { service, mark, edit } = await desk();
    await service.decide((await mark(POST, 'Oslo')).ref, 'accepted');
    await edit(ENTITIES, 'entities:\n  - {id: oslo, name: Oslo, type: organization}\n');
    expect((await mark(WIRE, 'Oslo')).type).toBe('organization');
    expect((await mark(POST, 'Oslo')).type).toBe('place');
  });

  test('carry a Wikidata id to the card, and only an id', async () => {
    const { service, mark, card, files } = await desk();
    const { ref } = await mark(POST, 'Oslo');
    expect(await service.setWikidata(ref, 'https://www.wikidata.org/wiki/Q585')).toMatchObject({ ok: true, changed: true });
    expect(files.texts.get(ENTITIES)).toContain('wikidata: Q585\n');
    expect(await card(WIRE, 'Oslo')).toContain('wikidata.org/wiki/Q585');
    expect(await service.setWikidata(ref, 'javascript:alert(1)')).toMatchObject({ ok: false });
    expect(await service.setWikidata(ref, '')).toMatchObject({ ok: true, changed: true });
    expect(await card(WIRE, 'Oslo')).not.toContain('Q585');
  });

  test('name the speaker of a quotation', async () => {
    const { mark, edit } = await desk(OTHER);
    await edit(ENTITIES, 'entities:\n  - {id: jane-roe, name: Jane Roe, aliases: [Jane Doe]}\n');
    const quote = (await mark(POST, '“We have a deal that holds for every ferry in the fjord,”')).detail;
    expect(quote).toBe('Jane Roe');
  });

  test('keep every other line of a file edited by hand', async () => {
    const { service, mark, edit, files } = await desk(OTHER);
    const source = `# ours\r\nentities:\r\n- id: jane-roe   # the minister\r\n  name: 'Jane Roe'\r\n  aliases:\r\n    - "J. Roe"  # wire\r\n  colour: teal\r\n\r\n- {id: x, name: X}\r\n`;
    await edit(ENTITIES, source);
    await service.mergeEntities((await mark(POST, 'Jane Doe')).ref, 'jane-roe');
    expect(files.texts.get(ENTITIES)).toBe(source.replace('# wire\r\n', '# wire\r\n    - "Jane Doe"\r\n  was: [jane-doe]\r\n'));
  });

  test('are listed for picking: those written down first, then those found', async () => {
    const { service, edit } = await desk(OTHER);
    await edit(ENTITIES, 'entities:\n  - {id: jane-roe, name: Jane Roe, wikidata: Q1}\n');
    const [first, ...others] = await service.knownEntities(POST);
    expect(first).toMatchObject({ id: 'jane-roe', name: 'Jane Roe', wikidata: 'Q1', written: true, articles: 1 });
    expect(others.map(({ id }) => id)).toContain('oslo');
  });
});

describe('stories', () => {
  const SPORT = 'mem:/desk/cup.txt';
  const three = { ...TEXTS, [SPORT]: 'The cup final in Bergen drew a record crowd of 30,000 as Ada Stone scored twice.\n' };
  const stories = async (service: Awaited<ReturnType<typeof desk>>['service']) =>
    ((await service.compareJson('mem:/desk')) as { stories: string[][] }).stories;

  test('that a person refused are two, and the file says so', async () => {
    const { service, files } = await desk(three);
    expect(await stories(service)).toEqual([['cup.txt'], ['post.txt', 'wire.txt']]);
    expect(await service.refuseStory(WIRE, [POST])).toMatchObject({ ok: true, changed: true });
    expect(files.texts.get(STORIES)).toContain('- id: wire\n    articles: [wire.txt]\n    not: [post.txt]\n');
    expect(await stories(service)).toEqual([['cup.txt'], ['post.txt'], ['wire.txt']]);
  });

  test('that a person confirmed are one, however little they share', async () => {
    const { service, files } = await desk(three);
    expect(await service.confirmStory([SPORT, POST], 'The fjord')).toMatchObject({ ok: true, changed: true });
    expect(files.texts.get(STORIES)).toContain('- id: the-fjord\n    title: "The fjord"\n    articles: [cup.txt, post.txt]\n');
    expect(await stories(service)).toEqual([['cup.txt', 'post.txt', 'wire.txt']]);
    await service.refuseStory(WIRE, [POST]);
    expect(await stories(service)).toEqual([['cup.txt', 'post.txt'], ['wire.txt']]);
  });

  test('take in files of a glob', async () => {
    const { service, edit } = await desk(three);
    await edit(STORIES, 'stories: [{id: all, articles: ["*.txt"], not: [wire.txt]}]\n');
    expect(await stories(service)).toEqual([['cup.txt', 'post.txt'], ['wire.txt']]);
  });
});
