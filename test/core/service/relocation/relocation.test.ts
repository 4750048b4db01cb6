import { describe, expect, test } from 'vitest';
import { openTestService } from '../../../support/openTestService.js';

const POST = 'Union leader Jane Doe spoke in Oslo on Sunday. “We have a deal that holds,” Doe said.\n';
const WIRE = 'The union met the ministry in Oslo. “We have a fair deal,” Jane Doe told reporters.\n';
const LINK = '    links: [{to: "post.txt#q-1111aa", rel: wording-differs}]\n';

/** A desk of two annotated articles; `move` moves a file as a program outside of the editor would. */
async function desk() {
  const opened = openTestService({ 'mem:/desk/post.txt': POST, 'mem:/desk/wire.txt': WIRE });
  const { service, files } = opened;
  await service.annotateFolder('mem:/desk');
  const wire = files.texts.get('mem:/desk/wire.txt.ann.yaml') as string;
  files.texts.set('mem:/desk/wire.txt.ann.yaml', wire.replace(/( {4}exact: .*\n)/, `$1${LINK}`));
  const move = (from: string, to: string) => {
    files.texts.set(`mem:/desk/${to}`, files.texts.get(`mem:/desk/${from}`) as string);
    files.texts.delete(`mem:/desk/${from}`);
  };
  const tell = async () => {
    for (const uri of files.texts.keys()) await service.fileChanged(uri);
  };
  const text = (file: string) => files.texts.get(`mem:/desk/${file}`);
  return { ...opened, move, tell, text, sidecar: text('post.txt.ann.yaml') as string };
}

const uri = (file: string) => `mem:/desk/${file}`;

describe('an article that is moved in the editor', () => {
  test('takes its sidecar along, whatever name it gets', async () => {
    const { service } = await desk();
    const moves = [{ from: uri('post.txt'), to: uri('old/post.bak') }];
    expect(await service.sidecarsAlong(moves)).toEqual({
      along: [{ from: uri('post.txt.ann.yaml'), to: uri('old/post.bak.ann.yaml') }],
      blocked: [],
    });
  });

  test('leaves it where another sidecar stands at the new place, and says so', async () => {
    const { service, files } = await desk();
    files.texts.set(uri('old/post.txt.ann.yaml'), 'sidecar: 1\n');
    const { along, blocked } = await service.sidecarsAlong([{ from: uri('post.txt'), to: uri('old/post.txt') }]);
    expect(along).toEqual([]);
    expect(blocked).toEqual([{ from: uri('post.txt.ann.yaml'), to: uri('old/post.txt.ann.yaml') }]);
  });

  test('has nothing to take where its folder is moved, or its sidecar is moved with it', async () => {
    const { service, move } = await desk();
    const both = ['post.txt', 'post.txt.ann.yaml'].map((file) => ({ from: uri(file), to: uri(`old/${file}`) }));
    expect(await service.sidecarsAlong(both)).toEqual({ along: [], blocked: [] });
    move('post.txt', 'a/post.txt');
    move('post.txt.ann.yaml', 'a/post.txt.ann.yaml');
    expect(await service.sidecarsAlong([{ from: uri('a'), to: uri('b') }])).toEqual({ along: [], blocked: [] });
  });

  test('does not take the sidecar of a file whose name merely begins as its own', async () => {
    const { service, files } = await desk();
    files.texts.set(uri('post'), 'a file without ending');
    expect((await service.sidecarsAlong([{ from: uri('post'), to: uri('x') }])).along).toEqual([]);
  });

  test('is named in its sidecar by its new name, and every link to it follows; no other line differs', async () => {
    const { service, move, text, sidecar } = await desk();
    const wire = text('wire.txt.ann.yaml') as string;
    move('post.txt', 'old/report.txt');
    move('post.txt.ann.yaml', 'old/report.txt.ann.yaml');
    const result = await service.filesMoved('mem:/desk', [{ from: uri('post.txt'), to: uri('old/report.txt') }]);
    expect(result).toMatchObject({ ok: true, changed: true });
    expect(text('old/report.txt.ann.yaml')).toBe(sidecar.replace('  file: post.txt', '  file: report.txt'));
    expect(text('wire.txt.ann.yaml')).toBe(wire.replace('"post.txt#q-1111aa"', '"old/report.txt#q-1111aa"'));
  });

  test('and moved back: every byte is as before', async () => {
    const { service, move, files } = await desk();
    const before = new Map(files.texts);
    move('post.txt', 'old/report.txt');
    move('post.txt.ann.yaml', 'old/report.txt.ann.yaml');
    await service.filesMoved('mem:/desk', [{ from: uri('post.txt'), to: uri('old/report.txt') }]);
    move('old/report.txt', 'post.txt');
    move('old/report.txt.ann.yaml', 'post.txt.ann.yaml');
    await service.filesMoved('mem:/desk', [{ from: uri('old/report.txt'), to: uri('post.txt') }]);
    expect(new Map([...files.texts].sort())).toEqual(new Map([...before].sort()));
  });

  test('and moved back: every byte is as before, however the link was written, but for what somebody changed meanwhile', async () => {
    const { service, move, files } = await desk();
    const wire = files.texts.get(uri('wire.txt.ann.yaml')) as string;
    files.texts.set(uri('wire.txt.ann.yaml'), wire.replace('"post.txt#q-1111aa"', './post.txt#q-1111aa'));
    const there = { from: uri('post.txt'), to: uri('old/the report.txt') };
    const back = { from: there.to, to: there.from };
    const carry = async ({ from, to }: typeof there) => {
      for (const end of ['', '.ann.yaml']) move(`${from}${end}`.slice(uri('').length), `${to}${end}`.slice(uri('').length));
      await service.filesMoved('mem:/desk', [{ from, to }]);
    };
    const before = [...files.texts].sort();
    await carry(there);
    expect(files.texts.get(uri('wire.txt.ann.yaml'))).toContain('"old/the report.txt#q-1111aa"');
    await carry(back);
    expect([...files.texts].sort()).toEqual(before);
    await carry(there);
    files.texts.set(uri('wire.txt.ann.yaml'), `${files.texts.get(uri('wire.txt.ann.yaml'))}# mine\n`);
    await carry(back);
    expect(files.texts.get(uri('wire.txt.ann.yaml'))).toMatch(/"post\.txt#q-1111aa"[\s\S]*# mine\n$/);
  });

  test('with its folder: links from outside follow, those inside stay', async () => {
    const { service, move, text } = await desk();
    for (const file of ['post.txt', 'wire.txt']) for (const end of ['', '.ann.yaml']) move(`${file}${end}`, `a/${file}${end}`);
    await service.filesMoved('mem:/desk', [
      { from: uri('post.txt'), to: uri('a/post.txt') },
      { from: uri('wire.txt'), to: uri('a/wire.txt') },
    ]);
    expect(text('a/wire.txt.ann.yaml')).toContain('"post.txt#q-1111aa"');
    move('a/post.txt', 'b/post.txt');
    move('a/post.txt.ann.yaml', 'b/post.txt.ann.yaml');
    await service.filesMoved('mem:/desk', [{ from: uri('a/post.txt'), to: uri('b/post.txt') }]);
    expect(text('a/wire.txt.ann.yaml')).toContain('"b/post.txt#q-1111aa"');
    move('b/post.txt', 'c/d/post.txt');
    move('b/post.txt.ann.yaml', 'c/d/post.txt.ann.yaml');
    await service.filesMoved('mem:/desk', [{ from: uri('b'), to: uri('c/d') }]);
    expect(text('a/wire.txt.ann.yaml')).toContain('"c/d/post.txt#q-1111aa"');
  });
});

describe('the links of a sidecar that moves', () => {
  const SIDECAR =
    'sidecar: 1\narticle: {file: one.txt}\nannotations:\n  - {type: note, exact: "x", links: [{to: "LINK", rel: see-also}]}\n';
  const linked = (to: string) => SIDECAR.replace('LINK', to);

  /** What a link says after the sidecar at `from`, with its article, went to `to`. */
  async function linkAfter(from: string, to: string, link: string, standing: readonly string[]) {
    const { service, files } = openTestService(Object.fromEntries(standing.map((file) => [uri(file), file])));
    files.texts.set(uri(to), 'x');
    files.texts.set(uri(`${to}.ann.yaml`), linked(link));
    await service.filesMoved('mem:/desk', [{ from: uri(from), to: uri(to) }]);
    return /to: "(.*?)"/.exec(files.texts.get(uri(`${to}.ann.yaml`)) ?? '')?.[1];
  }

  test('mean the same articles as before, also where another one has that name beside it now', async () => {
    expect(await linkAfter('a/one.txt', 'b/one.txt', 'wire.txt#q-1111aa', ['a/wire.txt', 'b/wire.txt'])).toBe(
      'a/wire.txt#q-1111aa',
    );
    expect(await linkAfter('a/one.txt', 'a/b/one.txt', '../wire.txt', ['wire.txt', 'a/wire.txt'])).toBe('../../wire.txt');
    expect(await linkAfter('a/one.txt', 'b/one.txt', 'a/wire.txt', ['a/wire.txt', 'b/a/wire.txt'])).toBe('../a/wire.txt');
  });

  test('stay as they are where they still mean it, or never meant anything', async () => {
    expect(await linkAfter('a/one.txt', 'b/one.txt', 'a/wire.txt', ['a/wire.txt'])).toBe('a/wire.txt');
    expect(await linkAfter('a/one.txt', 'b/one.txt', 'gone.txt#q-1', ['a/wire.txt'])).toBe('gone.txt#q-1');
    expect(await linkAfter('a/one.txt', 'b/one.txt', 'https://example.com/wire.txt', ['a/wire.txt'])).toBe(
      'https://example.com/wire.txt',
    );
  });

  test('follow when the sidecar is renamed by hand to stand beside another article, which it names then', async () => {
    const { service, files } = openTestService({ [uri('b/two.txt')]: 'x', [uri('a/wire.txt')]: 'y' });
    files.texts.set(uri('b/two.txt.ann.yaml'), linked('wire.txt'));
    await service.filesMoved('mem:/desk', [{ from: uri('a/one.txt.ann.yaml'), to: uri('b/two.txt.ann.yaml') }]);
    expect(files.texts.get(uri('b/two.txt.ann.yaml'))).toBe(linked('a/wire.txt').replace('one.txt', 'two.txt'));
  });

  test('and one renamed by hand to where no article is keeps saying whose it was', async () => {
    const { service, files } = openTestService({ [uri('one.txt')]: 'x' });
    files.texts.set(uri('zero.txt.ann.yaml'), linked('two.txt'));
    await service.filesMoved('mem:/desk', [{ from: uri('one.txt.ann.yaml'), to: uri('zero.txt.ann.yaml') }]);
    expect(files.texts.get(uri('zero.txt.ann.yaml'))).toBe(linked('two.txt'));
  });
});

describe('an article that was moved outside of the editor', () => {
  test('is found again by its text; re-linking moves the sidecar and names the article', async () => {
    const { service, move, tell, text, sidecar } = await desk();
    move('post.txt', 'old/report.txt');
    await tell();
    const [orphan, ...others] = await service.orphans('mem:/desk');
    expect(others).toEqual([]);
    expect(orphan).toMatchObject({ file: 'post.txt.ann.yaml', sure: uri('old/report.txt') });
    expect(orphan?.candidates).toEqual([
      { articleUri: uri('old/report.txt'), file: 'old/report.txt', how: 'same-text', reason: 'the same text', isTaken: false },
    ]);
    expect(await service.relink('mem:/desk', uri('post.txt.ann.yaml'), uri('old/report.txt'))).toMatchObject({ ok: true });
    expect(text('post.txt.ann.yaml')).toBeUndefined();
    expect(text('old/report.txt.ann.yaml')).toBe(sidecar.replace('  file: post.txt', '  file: report.txt'));
    expect(text('wire.txt.ann.yaml')).toContain('"old/report.txt#q-1111aa"');
    expect(await service.orphans('mem:/desk')).toEqual([]);
  });

  test('goes back with everything that followed by one undo, to the byte', async () => {
    const { service, move, tell, files } = await desk();
    move('post.txt', 'old/report.txt');
    await tell();
    const before = [...files.texts].sort();
    await service.relinkAll('mem:/desk');
    expect([...files.texts].sort()).not.toEqual(before);
    expect(await service.undo()).toMatchObject({ ok: true, message: 'Undone: Re-linked 1 sidecar' });
    expect([...files.texts].sort()).toEqual(before);
    expect(await service.redo()).toMatchObject({ ok: true });
    expect(await service.orphans('mem:/desk')).toEqual([]);
  });

  test('and has its marks at once after that', async () => {
    const { service, move, tell } = await desk();
    move('post.txt', 'old/report.txt');
    await tell();
    await service.openArticle({ uri: uri('old/report.txt'), text: POST, version: 1 });
    expect((await service.viewOf(uri('old/report.txt')))?.sidecarExists).toBe(false);
    await service.relinkAll('mem:/desk');
    expect((await service.viewOf(uri('old/report.txt')))?.sidecarExists).toBe(true);
  });

  test('with line ends of another system and a BOM is the same text', async () => {
    const { service, files, tell } = await desk();
    files.texts.delete(uri('post.txt'));
    files.texts.set(uri('windows.txt'), `\ufeff${POST.replaceAll('\n', '\r\n')}`);
    await tell();
    expect((await service.orphans('mem:/desk'))[0]?.sure).toBe(uri('windows.txt'));
  });

  test('and changed is a guess, with its reason, and never re-linked without asking', async () => {
    const { service, move, files, tell, text } = await desk();
    move('post.txt', 'old/post.txt');
    files.texts.set(uri('old/post.txt'), POST.replace('in Oslo on Sunday', 'on Monday'));
    await tell();
    const [orphan] = await service.orphans('mem:/desk');
    expect(orphan?.sure).toBeUndefined();
    expect(orphan?.candidates).toMatchObject([{ file: 'old/post.txt', how: 'guess' }]);
    expect(orphan?.candidates[0]?.reason).toMatch(/^the same name, and \d of \d quotes stand there; the text has changed$/);
    expect(await service.relinkAll('mem:/desk')).toMatchObject({ ok: false });
    expect(text('post.txt.ann.yaml')).toBeDefined();
    expect(await service.relink('mem:/desk', uri('post.txt.ann.yaml'), uri('old/post.txt'))).toMatchObject({ ok: true });
  });

  test('whose namesake elsewhere tells another story is no guess', async () => {
    const { service, files, tell } = await desk();
    files.texts.delete(uri('post.txt'));
    files.texts.set(uri('old/post.txt'), 'Nothing of this was ever said by anybody at all.\n');
    await tell();
    expect((await service.orphans('mem:/desk'))[0]?.candidates).toEqual([]);
  });

  test('is never re-linked over a sidecar that was made meanwhile: both are merged when a person says so, and one undo parts them', async () => {
    const { service, move, tell, text, sidecar } = await desk();
    move('post.txt', 'old/post.txt');
    await tell();
    await service.annotate(uri('old/post.txt'));
    const [accepted] = (await service.orphans('mem:/desk'))[0]?.candidates ?? [];
    expect(accepted).toMatchObject({ isTaken: true });
    const made = text('old/post.txt.ann.yaml');
    expect(await service.relinkAll('mem:/desk')).toMatchObject({ ok: false });
    expect([text('old/post.txt.ann.yaml'), text('post.txt.ann.yaml')]).toEqual([made, sidecar]);
    expect(await service.relink('mem:/desk', uri('post.txt.ann.yaml'), uri('old/post.txt'))).toMatchObject({
      ok: true,
      message: 'post.txt.ann.yaml is merged with the sidecar of old/post.txt',
    });
    expect([text('old/post.txt.ann.yaml'), text('post.txt.ann.yaml')]).toEqual([sidecar, undefined]);
    await service.undo();
    expect([text('old/post.txt.ann.yaml'), text('post.txt.ann.yaml')]).toEqual([made, sidecar]);
  });

  test('an article that is deleted leaves its sidecar, which is listed', async () => {
    const { service, files, tell, text, sidecar } = await desk();
    files.texts.delete(uri('post.txt'));
    await tell();
    expect(await service.orphans('mem:/desk')).toMatchObject([{ file: 'post.txt.ann.yaml', candidates: [] }]);
    expect(text('post.txt.ann.yaml')).toBe(sidecar);
  });

  test('a sidecar that cannot be read is listed and moved as it is', async () => {
    const { service, files, tell, text } = await desk();
    files.texts.delete(uri('post.txt'));
    files.texts.set(uri('post.txt.ann.yaml'), 'sidecar: [\n');
    files.texts.set(uri('new.txt'), POST);
    await tell();
    expect(await service.orphans('mem:/desk')).toMatchObject([{ file: 'post.txt.ann.yaml', annotations: 0 }]);
    expect(await service.relink('mem:/desk', uri('post.txt.ann.yaml'), uri('new.txt'))).toMatchObject({ ok: true });
    expect(text('new.txt.ann.yaml')).toBe('sidecar: [\n');
  });

  test('a sidecar that has its article beside it is never taken away from it', async () => {
    const { service, files } = await desk();
    files.texts.set(uri('new.txt'), POST);
    const before = [...files.texts].sort();
    for (const target of ['new.txt', 'wire.txt', 'gone.txt'])
      expect(await service.relink('mem:/desk', uri('post.txt.ann.yaml'), uri(target))).toMatchObject({ ok: false });
    expect([...files.texts].sort()).toEqual(before);
  });

  test('a reviewer’s own sidecar is not without article', async () => {
    const { service, files } = await desk();
    files.texts.set(uri('post.txt.maria.ann.yaml'), 'sidecar: 1\n');
    expect(await service.orphans('mem:/desk')).toEqual([]);
  });
});

describe('a copied article', () => {
  test('is known by its text, and gets a copy of the sidecar under its own name', async () => {
    const { service, files, text, sidecar } = await desk();
    files.texts.set(uri('post copy.txt'), POST);
    const copy = await service.copyOf('mem:/desk', uri('post copy.txt'));
    expect(copy).toEqual({
      uri: uri('post copy.txt'),
      file: 'post copy.txt',
      ofUri: uri('post.txt'),
      ofFile: 'post.txt',
      isNamedAsCopy: true,
    });
    expect(await service.copySidecar('mem:/desk', copy as NonNullable<typeof copy>)).toMatchObject({ ok: true });
    expect(text('post copy.txt.ann.yaml')).toBe(sidecar.replace('  file: post.txt', '  file: "post copy.txt"'));
    expect(text('post.txt.ann.yaml')).toBe(sidecar);
  });

  test('copied twice: the name tells whose copy it is', async () => {
    const { service, files } = await desk();
    for (const file of ['reprint.txt', 'reprint copy.txt']) files.texts.set(uri(file), POST);
    files.texts.set(uri('reprint.txt.ann.yaml'), 'sidecar: 1\n');
    expect((await service.copyOf('mem:/desk', uri('reprint copy.txt')))?.ofFile).toBe('reprint.txt');
  });

  test('of another name is a reprint, perhaps: it does not say that it is named as a copy', async () => {
    const { service, files } = await desk();
    files.texts.set(uri('herald.txt'), POST);
    expect(await service.copyOf('mem:/desk', uri('herald.txt'))).toMatchObject({ isNamedAsCopy: false });
  });

  test('with a sidecar of its own, or another text, is none', async () => {
    const { service, files } = await desk();
    files.texts.set(uri('post copy.txt'), `${POST}More.\n`);
    expect(await service.copyOf('mem:/desk', uri('post copy.txt'))).toBeUndefined();
    files.texts.set(uri('x/post.txt'), POST);
    files.texts.set(uri('x/post.txt.ann.yaml'), 'sidecar: 1\n');
    expect(await service.copyOf('mem:/desk', uri('x/post.txt'))).toBeUndefined();
    expect(await service.copySidecar('mem:/desk', { uri: uri('x/post.txt'), ofUri: uri('post.txt') })).toMatchObject({
      ok: false,
    });
    expect(files.texts.get(uri('x/post.txt.ann.yaml'))).toBe('sidecar: 1\n');
  });
});
