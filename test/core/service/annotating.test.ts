import { describe, expect, test } from 'vitest';
import { openTestService } from '../../support/openTestService.js';

const ARTICLE = 'mem:/desk/ferry.txt';
const SIDECAR = `${ARTICLE}.ann.yaml`;
const STORY =
  'Ferry strike ends in Oslo\n\nHarbour minister Jane Doe said on Sunday that 40 ferries would sail again. “We have a deal that holds,” Doe told reporters in Oslo.\n';

async function opened(text = STORY, more: Readonly<Record<string, string>> = {}) {
  const desk = openTestService({ [ARTICLE]: text, ...more });
  const view = await desk.service.openArticle({ uri: ARTICLE, text, version: 1 });
  const markOf = async (words: string) => (await desk.service.viewOf(ARTICLE))?.marks.find((mark) => mark.text === words);
  const need = async (words: string) => {
    const mark = await markOf(words);
    if (!mark) throw new Error(`nothing is marked as ${words}`);
    return mark;
  };
  return { ...desk, view, markOf, need };
}

describe('annotating an article', () => {
  test('opening marks the person, the place, the day, the quotation and the figure, and writes nothing', async () => {
    const { view, files } = await opened();
    const found = new Set(view?.marks.map(({ type, text }) => `${type} ${text}`));
    for (const wanted of [
      'person Jane Doe',
      'place Oslo',
      'date Sunday',
      'quote “We have a deal that holds,”',
      'figure 40 ferries',
    ]) {
      expect(
        [...found].filter((mark) => mark === wanted || (wanted.startsWith('figure') && mark.startsWith('figure 40'))),
      ).not.toEqual([]);
    }
    expect(files.writes).toEqual([]);
  });

  test('the sidecar is written beside the article, and a second time not a byte changes', async () => {
    const { service, files } = await opened();
    expect(await service.annotate(ARTICLE)).toMatchObject({ ok: true, changed: true });
    const first = files.texts.get(SIDECAR);
    expect(first).toContain('exact: "Jane Doe"');
    expect(await service.annotate(ARTICLE)).toMatchObject({ ok: true, changed: false });
    expect(files.texts.get(SIDECAR)).toBe(first);
    expect(files.texts.get(ARTICLE)).toBe(STORY);
  });

  test('a rejected mark vanishes and stays rejected when the article is annotated again', async () => {
    const { service, files, need, markOf } = await opened();
    expect(await service.decide((await need('Oslo')).ref, 'rejected')).toMatchObject({ ok: true, changed: true });
    await service.annotate(ARTICLE);
    const oslo = (await service.viewOf(ARTICLE))?.marks.filter(({ text }) => text === 'Oslo') ?? [];
    expect(files.texts.get(SIDECAR)).toMatch(/exact: "?Oslo"?[\s\S]*?status: rejected/);
    expect(oslo.every(({ span }) => span && STORY.slice(span.start, span.end) === 'Oslo')).toBe(true);
    expect(await markOf('Jane Doe')).toBeDefined();
    const again = openTestService({ [ARTICLE]: STORY, [SIDECAR]: files.texts.get(SIDECAR) as string });
    const later = await again.service.openArticle({ uri: ARTICLE, text: STORY, version: 1 });
    expect(later?.marks.map(({ ref }) => ref)).not.toContain((await need('Jane Doe')).ref.replace(/#.*/, '#none'));
    expect(later?.marks.filter(({ text }) => text === 'Oslo').length).toBe(oslo.length);
  });

  test('an accepted mark says by whom and when', async () => {
    const { service, files, need } = await opened();
    const { ref } = await need('Jane Doe');
    await service.decide(ref, 'accepted');
    expect(files.texts.get(SIDECAR)).toMatch(/status: accepted\n +by: maria\n +on: "2026-11-21"/);
    expect((await need('Jane Doe')).status).toBe('accepted');
    expect((await need('Jane Doe')).ref).toBe(ref);
  });

  test('words marked by hand are kept with their note, without the space that the selection took along', async () => {
    const { service, files } = await opened();
    const start = STORY.indexOf('a deal that holds');
    const made = await service.addAnnotation(ARTICLE, {
      span: { start: start - 1, end: start + 17 },
      type: 'claim',
      note: 'ask the union',
    });
    expect(made).toMatchObject({ ok: true, changed: true });
    expect(files.texts.get(SIDECAR)).toContain('exact: "a deal that holds"');
    expect(files.texts.get(SIDECAR)).toContain('ask the union');
    expect((await service.viewOf(ARTICLE))?.marks.find(({ type }) => type === 'claim')?.span).toEqual({ start, end: start + 17 });
  });

  test('an empty selection is told so and writes nothing', async () => {
    const { service, files } = await opened();
    expect(await service.addAnnotation(ARTICLE, { span: { start: 5, end: 5 }, type: 'note' })).toMatchObject({ ok: false });
    expect(files.writes).toEqual([]);
  });

  test('a day that a person enters resolves the relative days, and the wrong spelling is told so', async () => {
    const { service, need } = await opened();
    expect((await need('Sunday')).detail).toBe('not resolved');
    expect(await service.setFacts(ARTICLE, { published: '17 March' })).toMatchObject({ ok: false });
    expect(await service.setFacts(ARTICLE, { published: '2025-03-17', outlet: 'Harbour Post' })).toMatchObject({
      ok: true,
      changed: true,
    });
    expect((await need('Sunday')).detail).toBe('Sunday 16 March 2025');
    expect((await service.viewOf(ARTICLE))?.facts).toMatchObject({
      published: '2025-03-17',
      outlet: 'Harbour Post',
      publishedFrom: 'entered',
    });
  });
});

describe('what must never happen to a sidecar', () => {
  const BROKEN =
    'sidecar: 1\narticle: {file: ferry.txt}\nannotations:\n  - id: p-123456\n    type: person\n   exact: "Jane Doe"\n';

  test('one that does not parse is left to the byte, whatever a person does, and the line is told', async () => {
    const { service, files, need, view } = await opened(STORY, { [SIDECAR]: BROKEN });
    expect(view?.problems).toContainEqual(expect.objectContaining({ code: 'YAML_SYNTAX', severity: 'error' }));
    const { ref } = await need('Jane Doe');
    for (const result of [
      await service.annotate(ARTICLE),
      await service.decide(ref, 'rejected'),
      await service.setNote(ref, 'x'),
      await service.setFacts(ARTICLE, { outlet: 'x' }),
    ]) {
      expect(result).toMatchObject({ ok: false, at: { uri: SIDECAR } });
      expect(result.message).toMatch(/ferry\.txt\.ann\.yaml was left as it is\. line \d/);
    }
    expect(files.texts.get(SIDECAR)).toBe(BROKEN);
  });

  test('what somebody else writes in the same moment is kept beside ours', async () => {
    const { service, files, need } = await opened();
    await service.annotate(ARTICLE);
    const { ref } = await need('Jane Doe');
    const write = files.write;
    let theirs = 0;
    files.write = (uri, text, expected) => {
      if (!theirs++) files.texts.set(SIDECAR, `${files.texts.get(SIDECAR)}# checked by Ola\n`);
      return write(uri, text, expected);
    };
    expect(await service.decide(ref, 'accepted')).toMatchObject({ ok: true, changed: true });
    expect(files.texts.get(SIDECAR)).toContain('# checked by Ola');
    expect(files.texts.get(SIDECAR)).toContain('status: accepted');
  });

  test('what somebody else rejects while the article is annotated stays rejected', async () => {
    const { service, files, need } = await opened();
    await service.annotate(ARTICLE);
    const { id } = await need('Jane Doe');
    const theirs = (files.texts.get(SIDECAR) ?? '').replace(new RegExp(`(id: ${id}[\\s\\S]*?status: )suggested`), '$1rejected');
    await service.setFacts(ARTICLE, { published: '2025-03-17' });
    const write = files.write;
    let tries = 0;
    files.write = (uri, text, expected) => {
      if (!tries++) files.texts.set(SIDECAR, theirs);
      return write(uri, text, expected);
    };
    expect(await service.annotate(ARTICLE)).toMatchObject({ ok: true });
    expect(tries).toBeGreaterThan(0);
    expect(files.texts.get(SIDECAR)).toMatch(new RegExp(`id: ${id}[\\s\\S]{0,400}?status: rejected`));
  });

  test('two decisions in one breath are both written', async () => {
    const { service, files, need } = await opened();
    const refs = [(await need('Jane Doe')).ref, (await need('Sunday')).ref];
    await Promise.all(refs.map((ref) => service.decide(ref, 'accepted')));
    expect(files.texts.get(SIDECAR)?.match(/status: accepted/g)).toHaveLength(2);
  });

  test('an argument that is no ref of ours reaches nothing', async () => {
    const { service, files } = await opened();
    for (const ref of ['', '../../etc/passwd', '00000000#p-123456', 'deadbeef#p-1234; rm', '__proto__#p-123456']) {
      expect(await service.decide(ref, 'accepted')).toMatchObject({ ok: false });
      expect(await service.cardOf(ref)).toBeUndefined();
      expect(await service.locate(ref)).toBeUndefined();
    }
    expect(files.writes).toEqual([]);
  });
});

describe('a text that changes while files are slow', () => {
  const NEWER = `Breaking: ${STORY}`;
  const slow = (files: Awaited<ReturnType<typeof opened>>['files']) => {
    const read = files.read;
    let free = () => {};
    const wait = new Promise<void>((resolve) => {
      free = resolve;
    });
    files.read = async (uri) => {
      await wait;
      return read(uri);
    };
    return () => {
      files.read = read;
      free();
    };
  };
  const isNewest = async ({ service, need }: Awaited<ReturnType<typeof opened>>) => {
    const { span } = await need('Jane Doe');
    expect(span && NEWER.slice(span.start, span.end)).toBe('Jane Doe');
    expect((await service.viewOf(ARTICLE))?.version).toBe(2);
  };

  test('what is typed while a decision is saved stays, and the decision with it', async () => {
    const desk = await opened();
    const { ref } = await desk.need('Jane Doe');
    const free = slow(desk.files);
    const saved = desk.service.decide(ref, 'accepted');
    await desk.service.openArticle({ uri: ARTICLE, text: NEWER, version: 2 });
    free();
    expect(await saved).toMatchObject({ ok: true, changed: true });
    await isNewest(desk);
    expect((await desk.need('Jane Doe')).status).toBe('accepted');
  });

  test('an unsaved document is not replaced by its file, which the corpus reads late', async () => {
    const desk = { ...openTestService({ [ARTICLE]: STORY }) };
    const free = slow(desk.files);
    const loaded = desk.service.loadCorpus('mem:/desk');
    const typed = desk.service.openArticle({ uri: ARTICLE, text: NEWER, version: 2 });
    free();
    await Promise.all([loaded, typed]);
    const view = await desk.service.viewOf(ARTICLE);
    const { span } = view?.marks.find(({ text }) => text === 'Jane Doe') ?? {};
    expect([view?.version, span && NEWER.slice(span.start, span.end)]).toEqual([2, 'Jane Doe']);
  });

  test('once it is closed, the file counts again', async () => {
    const desk = await opened();
    await desk.service.openArticle({ uri: ARTICLE, text: NEWER, version: 2 });
    await desk.service.closeArticle(ARTICLE);
    const { span } = await desk.need('Jane Doe');
    expect(span && STORY.slice(span.start, span.end)).toBe('Jane Doe');
  });
});

describe('texts that are hard to hold', () => {
  test('with Windows line ends, a byte order mark and emoji every mark is on its own words', async () => {
    const text = `\ufeff😀 ${STORY.replaceAll('\n', '\r\n')}`;
    const { view, service, files } = await opened(text);
    expect(view?.marks.length).toBeGreaterThan(3);
    for (const { span, text: words } of view?.marks ?? []) if (span) expect(text.slice(span.start, span.end)).toBe(words);
    await service.annotate(ARTICLE);
    expect(files.texts.get(ARTICLE)).toBe(text);
    const at = Number(/exact: "Jane Doe"[\s\S]*?at: (\d+)/.exec(files.texts.get(SIDECAR) ?? '')?.[1]);
    expect([...text.replace('\ufeff', '').replaceAll('\r\n', '\n')].slice(at, at + 8).join('')).toBe('Jane Doe');
  });

  test('an empty article is an article without marks', async () => {
    expect((await opened('')).view).toMatchObject({ marks: [], unresolved: 0 });
  });

  test('a binary file named .txt is told so, not scanned and never given a sidecar', async () => {
    const { view, service, files } = await opened('PNG\0\u0001Jane Doe said on Sunday');
    expect(view?.marks).toEqual([]);
    expect(view?.skipped).toContain('binary');
    expect(await service.annotate(ARTICLE)).toMatchObject({ ok: false });
    expect(files.writes).toEqual([]);
  });

  test.each(['notes.md', 'script.ts', 'data.json', 'story.txt.ann.yaml'])('%s is no article', async (file) => {
    const { service } = openTestService({ [`mem:/desk/${file}`]: STORY });
    expect(await service.openArticle({ uri: `mem:/desk/${file}`, text: STORY, version: 1 })).toBeUndefined();
  });

  test('Markdown with article front matter is one, and its front matter is no prose', async () => {
    const text = `---\ntitle: Jane Doe wins\noutlet: Harbour Post\npublished: 2025-03-17\n---\n${STORY}`;
    const { service } = openTestService({ 'mem:/desk/story.md': text });
    const view = await service.openArticle({ uri: 'mem:/desk/story.md', text, version: 1 });
    expect(view?.facts).toMatchObject({ outlet: 'Harbour Post', published: '2025-03-17' });
    expect(view?.marks.every(({ span }) => span && span.start >= text.indexOf('Ferry strike'))).toBe(true);
    expect(view?.marks.find(({ text: words }) => words === 'Sunday')?.detail).toBe('Sunday 16 March 2025');
  });
});
