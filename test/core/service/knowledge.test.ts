import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardText } from '../../../src/core/card/cardText.js';
import type { Mark } from '../../../src/core/serviceTypes.js';
import { openTestService } from '../../support/openTestService.js';

const POST = 'mem:/desk/post.txt';
const WIRE = 'mem:/desk/wire.txt';
const IGNORE = 'mem:/desk/.newsmark/ignore.yaml';
const ENTITIES = 'mem:/desk/.newsmark/entities.yaml';
const STORIES = 'mem:/desk/.newsmark/stories.yaml';
const TEXTS = {
  [POST]: 'Union leader Jane Doe spoke in Oslo on Sunday. “We have a deal that holds for every ferry in the fjord,” Doe said.\n',
  [WIRE]:
    'Jane Doe, the union leader, met the ministry in Oslo on March 16. “We have a fair deal for every ferry,” Doe told reporters.\n',
};

/** A desk with two articles open. */
async function desk(texts: Readonly<Record<string, string>> = TEXTS) {
  const opened = openTestService(texts);
  const { service, files } = opened;
  await service.loadCorpus('mem:/desk');
  for (const uri of [POST, WIRE]) if (texts[uri] !== undefined) await service.openArticle({ uri, text: texts[uri], version: 1 });
  const marks = async (uri: string): Promise<readonly Mark[]> => (await service.viewOf(uri))?.marks ?? [];
  const words = async (uri: string) => (await marks(uri)).map(({ text }) => text);
  const mark = async (uri: string, text: string, nth = 0) => {
    const found = (await marks(uri)).filter((known) => known.text === text)[nth];
    if (!found) throw new Error(`“${text}” is not marked: ${(await words(uri)).join(', ')}`);
    return found;
  };
  const edit = async (uri: string, text: string | undefined) => {
    if (text === undefined) files.texts.delete(uri);
    else files.texts.set(uri, text);
    return service.fileChanged(uri);
  };
  const card = async (uri: string, text: string, nth = 0) => {
    const found = await service.cardOf((await mark(uri, text, nth)).ref);
    return found ? cardText(found) : '';
  };
  return { ...opened, marks, words, mark, edit, card };
}

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
    expect((await service.corpusFileProblems(IGNORE))?.map(({ code, line }) => [code, line])).toContainEqual(['YAML_SYNTAX', 4]);
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

describe('undo', () => {
  const MADE =
    '# ours\r\nentities:   # two\r\n- id: jane-roe\r\n  name: \'Jane Roe\'\r\n  aliases: [ "J. Roe" ]   # wire\r\n  mine: 1\r\n- {id: oslo, name: Oslo}';
  const OTHER = {
    ...TEXTS,
    [WIRE]: 'Jane Roe met the ministry in Oslo on March 16. “We have a fair deal,” Roe told reporters.\n',
  };

  test.each(['merge', 'separate', 'wikidata', 'alias'] as const)('of a %s gives the file back to the byte', async (what) => {
    const { service, mark, edit, files } = await desk(OTHER);
    await edit(ENTITIES, MADE);
    const { ref } = await mark(POST, 'Jane Doe');
    const run = {
      merge: () => service.mergeEntities(ref, 'jane-roe'),
      separate: () => service.separateEntities(ref, 'jane-roe'),
      wikidata: () => service.setWikidata(ref, 'Q42'),
      alias: () => service.addAlias(ref, 'J. Doe'),
    }[what];
    const before = new Map(files.texts);
    expect(await run()).toMatchObject({ ok: true, changed: true });
    expect(files.texts).not.toEqual(before);
    const after = new Map(files.texts);
    expect(await service.undo()).toMatchObject({ ok: true, changed: true });
    expect(files.texts).toEqual(before);
    expect((await mark(POST, 'Jane Doe')).name).toBe('Jane Doe');
    expect(await service.redo()).toMatchObject({ ok: true, changed: true });
    expect(files.texts).toEqual(after);
  });

  test('of a first ignored word takes the file away, and the word is marked again', async () => {
    const { service, mark, words, files } = await desk();
    await service.ignore((await mark(POST, 'Oslo')).ref, 'corpus');
    expect(await words(POST)).not.toContain('Oslo');
    expect(await service.undo()).toMatchObject({ ok: true, changed: true });
    expect(files.texts.has(IGNORE)).toBe(false);
    expect(await words(POST)).toContain('Oslo');
  });

  test('of two namesakes told apart takes back both files at once', async () => {
    const { service, mark, files } = await desk();
    const before = new Map(files.texts);
    await service.separateEntities((await mark(WIRE, 'Jane Doe')).ref, 'jane-doe');
    expect(files.texts.size).toBe(before.size + 2);
    await service.undo();
    expect(files.texts).toEqual(before);
  });
});

test('whatever is said of a corpus, undo takes it all back to the byte, and redo brings it again', async () => {
  const said = fc.record({
    what: fc.constantFrom('here', 'everywhere', 'merge', 'separate', 'wikidata', 'alias', 'story', 'no story', 'accept'),
    uri: fc.constantFrom(POST, WIRE),
    pick: fc.nat({ max: 50 }),
  });
  const byHand = fc.constantFrom(
    undefined,
    '# ours\r\nentities:\r\n- id: jane-doe\r\n  name: Jane Doe # the mayor\r\n- {id: oslo, name: Oslo, aliases: [ "O" ]}\r\n',
    'entities: # none\n',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(said, { minLength: 1, maxLength: 6 }), byHand, async (all, entities) => {
      const { service, marks, edit, files } = await desk();
      if (entities !== undefined) await edit(ENTITIES, entities);
      const states = [new Map(files.texts)];
      for (const { what, uri, pick } of all) {
        const open = await marks(uri);
        const { ref = '' } = open[pick % Math.max(1, open.length)] ?? {};
        const names = await service.knownEntities(uri);
        const id = names[pick % Math.max(1, names.length)]?.id ?? '';
        const result = await {
          here: () => service.ignore(ref, 'article'),
          everywhere: () => service.ignore(ref, 'corpus'),
          merge: () => service.mergeEntities(ref, id),
          separate: () => service.separateEntities(ref, id),
          wikidata: () => service.setWikidata(ref, `Q${pick + 1}`),
          alias: () => service.addAlias(ref, `Alias ${pick}`),
          story: () => service.confirmStory([POST, WIRE]),
          'no story': () => service.refuseStory(POST, [WIRE]),
          accept: () => service.decide(ref, 'accepted'),
        }[what]();
        expect(result.ok && result.changed, `${what}: ${result.message}`).toBe(!sameTexts(states.at(-1), files.texts));
        if (result.ok && result.changed) states.push(new Map(files.texts));
      }
      for (const state of states.slice(0, -1).reverse()) {
        await service.undo();
        expect(files.texts).toEqual(state);
      }
      for (const state of states.slice(1)) {
        await service.redo();
        expect(files.texts).toEqual(state);
      }
      for (const uri of [ENTITIES, IGNORE, STORIES]) expect((await service.corpusFileProblems(uri)) ?? []).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 60_000);

const sameTexts = (a: ReadonlyMap<string, string> | undefined, b: ReadonlyMap<string, string>): boolean =>
  JSON.stringify([...(a ?? [])].sort()) === JSON.stringify([...b].sort());

test('after any edits of the corpus files everything is as if it had been read from them at first', async () => {
  const lone = { ...TEXTS, 'mem:/desk/sport/cup.txt': 'Mr. Doe won in Oslo on Monday. Jane Roe lost.\n' };
  const edit = fc.oneof(
    fc.tuple(
      fc.constantFrom(ENTITIES, 'mem:/desk/sport/.newsmark/entities.yaml'),
      fc.constantFrom(
        undefined,
        'entities:\n  - {id: doe, name: Doe, not: [jane-doe]}\n',
        'entities:\n  - {id: jane-roe, name: Jane Roe, was: [jane-doe], aliases: [Jane Doe]}\n  - {id: oslo, name: Oslo, type: organization}\n',
        'entities:\n  - {id: jane-doe, name: Jane Doe, aliases: [Doe], wikidata: Q42}\n',
      ),
    ),
    fc.tuple(
      fc.constant(IGNORE),
      fc.constantFrom(undefined, 'ignore: [{exact: Oslo}]\n', 'ignore: [{exact: Jane Doe, file: wire.txt}]\n'),
    ),
    fc.tuple(
      fc.constant(STORIES),
      fc.constantFrom(
        undefined,
        'stories: [{id: a, articles: ["*.txt", sport/cup.txt]}]\n',
        'stories: [{id: a, articles: [post.txt], not: [wire.txt]}]\n',
      ),
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
      const live = await desk(lone);
      for (const [uri, text] of edits) await live.edit(uri, text);
      const fresh = await desk(Object.fromEntries(live.files.texts));
      expect(await live.service.compareJson('mem:/desk')).toEqual(await fresh.service.compareJson('mem:/desk'));
      for (const uri of [POST, WIRE, 'mem:/desk/sport/cup.txt']) expect(await live.marks(uri)).toEqual(await fresh.marks(uri));
    }),
    { numRuns: 60 },
  );
}, 60_000);

describe('an article that is moved', () => {
  const STORY = 'stories:\n  # ferries\n  - {id: ferry, articles: [post.txt, "*.md"], not: [wire.txt]}  # ours\n';

  test('stays in its story, its list and its outlet, whose lines alone differ', async () => {
    const { service, files, edit } = await desk();
    await edit(STORIES, STORY);
    await edit(IGNORE, 'ignore:\n  - {exact: Oslo, file: ./post.txt}\n  - {exact: Oslo, file: "post.*"}\n');
    await files.move(POST, 'mem:/desk/ferries/report.txt');
    await service.filesMoved('mem:/desk', [{ from: POST, to: 'mem:/desk/ferries/report.txt' }]);
    expect(files.texts.get(STORIES)).toBe(STORY.replace('post.txt', 'ferries/report.txt'));
    expect(files.texts.get(IGNORE)).toBe(
      'ignore:\n  - {exact: Oslo, file: "./ferries/report.txt"}\n  - {exact: Oslo, file: "post.*"}\n',
    );
  });

  test('with its folder, and back, leaves every byte as it was', async () => {
    const { service, files, edit } = await desk({ ...TEXTS, 'mem:/desk/a/one.txt': 'Jane Doe left.\n' });
    const list = 'sources:\n  - file: a/one.txt   # the first\n    outlet: The Post\n';
    await edit('mem:/desk/.newsmark/sources.yaml', list);
    const there = { from: 'mem:/desk/a', to: 'mem:/desk/b' };
    await files.move('mem:/desk/a/one.txt', 'mem:/desk/b/one.txt');
    await service.filesMoved('mem:/desk', [there]);
    expect(files.texts.get('mem:/desk/.newsmark/sources.yaml')).toBe(list.replace('a/one', 'b/one'));
    await files.move('mem:/desk/b/one.txt', 'mem:/desk/a/one.txt');
    await service.filesMoved('mem:/desk', [{ from: there.to, to: there.from }]);
    expect(files.texts.get('mem:/desk/.newsmark/sources.yaml')).toBe(list);
  });
});

test('newsmark check reads the corpus files too, those of inner folders as well', async () => {
  const { service, files } = await desk({ ...TEXTS, 'mem:/desk/sport/cup.txt': 'Jane Doe won in Oslo.\n' });
  files.texts.set(ENTITIES, 'entities:\n  - {id: a, name: A}\n');
  files.texts.set('mem:/desk/sport/.newsmark/ignore.yaml', 'ignore:\n  - {type: person}\n');
  const checked = await service.check('mem:/desk');
  expect(checked.map(({ file, problems }) => [file, ...problems.map(({ code, line }) => `${code} ${line}`)])).toEqual([
    ['.newsmark/entities.yaml'],
    ['sport/.newsmark/ignore.yaml', 'MISSING_FIELD 2'],
  ]);
});

describe('somebody else who writes meanwhile', () => {
  test('keeps what they wrote, and so do we', async () => {
    const { service, mark, files } = await desk();
    const { write } = files;
    let first = true;
    files.write = async (uri, text, expected) => {
      if (first && uri === IGNORE) {
        first = false;
        files.texts.set(IGNORE, 'ignore:\n  - exact: "Harbour"   # theirs\n');
      }
      return write(uri, text, expected);
    };
    expect(await service.ignore((await mark(POST, 'Oslo')).ref, 'corpus')).toMatchObject({ ok: true, changed: true });
    expect(files.texts.get(IGNORE)).toMatch(/^ignore:\n {2}- exact: "Harbour" {3}# theirs\n[\s\S]*- exact: "Oslo"\n/);
  });
});
