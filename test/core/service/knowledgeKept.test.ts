import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledgeDesk as desk, ENTITIES, IGNORE, POST, STORIES, TEXTS, WIRE } from '../../support/knowledgeDesk.js';

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

test('a name that somebody goes by is not given to anybody else', async () => {
  const { service, mark, files } = await desk();
  await service.addAlias((await mark(POST, 'Jane Doe')).ref, 'Her Worship');
  const before = new Map(files.texts);
  const refused = await service.addAlias((await mark(POST, 'Oslo')).ref, 'her worship');
  expect(refused).toEqual({ ok: false, message: '“her worship” is another name of Jane Doe: take it out there first.' });
  expect(files.texts).toEqual(before);
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
