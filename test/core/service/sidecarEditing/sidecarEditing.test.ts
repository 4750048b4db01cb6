import { describe, expect, test } from 'vitest';
import { annotationId } from '../../../../src/core/article/hash.js';
import type { SidecarText } from '../../../../src/core/service/sidecarEditing/sidecarEditingTypes.js';
import { applySplices } from '../../../../src/core/sidecar/splice/splice.js';
import { openTestService } from '../../../support/openTestService.js';

const A = 'mem:/news/a.txt';
const SIDECAR = `${A}.ann.yaml`;
const ARTICLE =
  'Harbour strike ends\n\n“We will not sign,” said Jane Doe of Oslo on Monday.\n\nJane Doe, who leads the union, met John Roe. The day after, Oslo was quiet.\n';
const OTHER = 'Strike over\n\n“We will never sign,” said Jane Doe of Oslo.\n';
const HEAD = 'sidecar: 1\narticle:\n  file: a.txt\n  published: "2026-11-20"\nannotations:\n';

/** A service that has read the folder, and a sidecar as an editor has it, with the offset of `|`. */
async function typing(marked: string, texts: Readonly<Record<string, string>> = {}) {
  const offset = marked.indexOf('|');
  const text = offset < 0 ? marked : marked.slice(0, offset) + marked.slice(offset + 1);
  const { service, files } = openTestService({ [A]: ARTICLE, [SIDECAR]: text, 'mem:/news/b.txt': OTHER, ...texts });
  await service.loadCorpus('mem:/news');
  const sidecar: SidecarText = { uri: SIDECAR, text };
  return { service, files, sidecar, offset, text };
}

async function offered(marked: string, texts?: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { service, sidecar, offset } = await typing(marked, texts);
  return (await service.completionsAt(sidecar, offset)).map(({ insert }) => insert);
}

describe('what is offered while a person types', () => {
  test('a type', async () => {
    expect(await offered(`${HEAD}  - type: |`)).toEqual(
      'person organization place nationality event work date quote figure claim note'.split(' '),
    );
  });

  test('a type right behind its colon brings its space along', async () => {
    expect(await offered(`${HEAD}  - type:|`)).toContain(' person');
  });

  test('a status with what it means, a verdict, a relation, where a day is from', async () => {
    const { service, sidecar, offset } = await typing(`${HEAD}  - {type: note, exact: Oslo, status: |}`);
    const statuses = await service.completionsAt(sidecar, offset);
    expect(statuses.map(({ label }) => label)).toEqual(['suggested', 'accepted', 'rejected', 'lost']);
    expect(statuses[2]?.detail).toBe('a person said no; never suggested again');
    expect(await offered(`${HEAD}  - type: claim\n    verdict: |`)).toContain('mostly-true');
    expect(await offered(`${HEAD}  - type: quote\n    stance: |`)).toContain('denies');
    expect(await offered(`${HEAD}  - type: quote\n    links:\n      - to: x\n        rel: |`)).toContain('wording-differs');
    expect(await offered('sidecar: 1\narticle:\n  file: a.txt\n  published_from: |\n')).toEqual([
      'stated',
      'inferred',
      'entered',
    ]);
    expect(await offered('sidecar: 1\narticle:\n  file: a.txt\nregions:\n  - id: r-1\n    kind: |\n')).toContain('boilerplate');
  });

  test('fields that the entry does not have, what it cannot be without first', async () => {
    const names = await offered(`${HEAD}  - type: note\n    |\n`);
    expect(names.slice(0, 2)).toEqual(['exact: ', 'note: ']);
    expect(names).not.toContain('type: ');
    expect(names).toContain('note: ');
  });

  test('a new entry begins with its dash', async () => {
    expect(await offered(`${HEAD}  - {type: note, exact: Oslo}\n  |`)).toContain('- type: ');
  });

  test('under an entry that is not finished its own fields come first, at their column', async () => {
    expect((await offered(`${HEAD}  - type: note\n  ex|`)).slice(0, 2)).toEqual(['  exact: ', '  note: ']);
    expect((await offered(`${HEAD}  - type: note\n    exact: Oslo\n  |`)).slice(0, 2)).toEqual(['- type: ', '  note: ']);
    expect(await offered(`${HEAD}  - type: note\n\n  |`)).not.toContain('  exact: ');
  });

  test('nothing on a field that is whole, in a comment, in other files', async () => {
    expect(await offered(`${HEAD}  - ty|pe: note\n`)).toEqual([]);
    expect(await offered(`${HEAD}  # status: |\n`)).toEqual([]);
    const { service, sidecar, offset } = await typing(`${HEAD}  - type: |`);
    expect(await service.completionsAt({ ...sidecar, uri: 'mem:/news/settings.yaml' }, offset)).toEqual([]);
  });

  test('ids of the corpus’s names with the name beside them, of the entry’s type', async () => {
    const { service, sidecar, offset } = await typing(`${HEAD}  - type: person\n    exact: "Doe"\n    entity: |\n`);
    const names = await service.completionsAt(sidecar, offset);
    expect(names[0]).toMatchObject({ label: 'Jane Doe', insert: 'jane-doe', detail: 'jane-doe · person' });
    expect(names.map(({ label }) => label)).not.toContain('Oslo');
    expect(names[0]?.filter).toContain('Jane Doe');
  });

  test('whom the entry’s own words stand for goes first, and who is only written down is there too', async () => {
    const names = 'entities:\n  - {id: ann-poe, name: Ann Poe, type: person}\n';
    const list = await offered(`${HEAD}  - type: person\n    exact: "John Roe"\n    entity: |\n`, {
      'mem:/news/.newsmark/entities.yaml': names,
    });
    expect(list[0]).toBe('john-roe');
    expect(list).toContain('ann-poe');
  });

  test('who speaks', async () => {
    expect(await offered(`${HEAD}  - type: quote\n    exact: "We will not sign,"\n    speaker: j|\n`)).toContain('jane-doe');
  });

  test('tags of other articles and of this very text', async () => {
    const tagged =
      'sidecar: 1\narticle:\n  file: b.txt\nannotations:\n  - {id: p-1234567, type: person, exact: Jane Doe, tags: [tape]}\n';
    const list = await offered(
      `${HEAD}  - {type: note, exact: day, tags: [own, own2]}\n  - {type: note, exact: Oslo, tags: [|]}\n`,
      {
        'mem:/news/b.txt.ann.yaml': tagged,
      },
    );
    expect(list).toEqual(expect.arrayContaining(['tape', 'own', 'own2']));
  });

  test('where a link may lead: articles, then their annotations', async () => {
    const { service, sidecar, offset } = await typing(`${HEAD}  - type: quote\n    exact: x\n    links:\n      - to: |\n`);
    const files = await service.completionsAt(sidecar, offset);
    expect(files).toContainEqual(expect.objectContaining({ insert: '"b.txt#"', asksOn: true, kind: 'file' }));
    const ids = await offered(`${HEAD}  - type: quote\n    exact: x\n    links:\n      - to: "b.txt#|"\n`);
    expect(ids.length).toBeGreaterThan(1);
    for (const id of ids) expect(id).toMatch(/^"b\.txt#[a-z]-[0-9a-f]+"$/);
  });

  test('the value that the scan reads', async () => {
    expect(await offered(`${HEAD}  - type: date\n    exact: Monday\n    value: |\n`)).toEqual(['"2026-11-16"']);
  });
});

describe('the passage of an entry', () => {
  const passage = async (marked: string) => {
    const { service, sidecar, offset } = await typing(marked);
    return service.passageAt(sidecar, offset);
  };

  test('shows the words with their surroundings and their line', async () => {
    expect(await passage(`${HEAD}  - {id: p-aaaaaa1, type: person, exact: "John| Roe", status: accepted}\n`)).toMatchObject({
      found: {
        file: 'a.txt',
        line: 5,
        words: 'John Roe',
        before: 'Jane Doe, who leads the union, met ',
        after: '. The day after, Oslo was quiet.',
      },
    });
  });

  test('says why there is none', async () => {
    expect((await passage(`${HEAD}  - {type: note, exact: "Jim| Poe"}\n`))?.lost).toBe('These words are not in the article.');
    expect((await passage(`${HEAD}  - {type: note, exact: "Jane| Doe"}\n`))?.lost).toMatch(/stand 2 times/);
  });

  test('is that of the linked article on a link', async () => {
    const { service, sidecar, offset } = await typing(
      `${HEAD}  - type: quote\n    exact: x\n    links:\n      - to: "b.txt#|"\n`,
    );
    const [, second] = await service.completionsAt(sidecar, offset);
    const text = sidecar.text.replace('"b.txt#"', second?.insert ?? '');
    expect(await service.passageAt({ ...sidecar, text }, offset)).toMatchObject({ found: { file: 'b.txt' } });
    expect((await service.definitionAt({ ...sidecar, text }, offset))?.to.uri).toBe('mem:/news/b.txt');
  });

  test('of a text that does not parse is the one of the last good reading', async () => {
    const good = `${HEAD}  - {id: p-aaaaaa1, type: person, exact: "John Roe", status: accepted}\n`;
    const { service } = await typing(good);
    const broken = `${good}  - {type: "open\n`;
    const found = await service.passageAt({ uri: SIDECAR, text: broken }, broken.indexOf('John'));
    expect(found?.found?.words).toBe('John Roe');
  });
});

describe('ways between a mark and its entry', () => {
  const entry = `${HEAD}  # by hand\n  - id: p-aaaaaa1\n    type: person\n    exact: "John Roe"\n    entity: jo|hn-roe\n    status: accepted\n`;

  test('from the entry to the words, from the name to where it is mentioned', async () => {
    const { service, sidecar, text, offset } = await typing(entry);
    expect((await service.definitionAt(sidecar, text.indexOf('p-aaaaaa1')))?.to).toEqual({
      uri: A,
      line: 5,
      column: 36,
      endLine: 5,
      endColumn: 44,
    });
    expect((await service.definitionAt(sidecar, offset))?.to).toMatchObject({ uri: A, line: 5 });
  });

  test('from the name to who a person wrote down that it is', async () => {
    const { service, sidecar, offset } = await typing(entry, {
      'mem:/news/.newsmark/entities.yaml':
        'entities:\n  - id: ann-poe\n    name: Ann Poe\n  - id: john-roe\n    name: John Roe\n',
    });
    const { to } = (await service.definitionAt(sidecar, offset)) ?? {};
    expect(to).toMatchObject({ uri: 'mem:/news/.newsmark/entities.yaml', line: 4, column: 5 });
  });

  test('from the mark to its entry, also where the file does not parse at this moment', async () => {
    const { service, files } = await typing(entry);
    const view = await service.openArticle({ uri: A, text: ARTICLE, version: 1 });
    const ref = view?.marks.find(({ id }) => id === 'p-aaaaaa1')?.ref ?? '';
    expect(await service.entryOf(ref)).toMatchObject({ uri: SIDECAR, line: 7, column: 5 });
    files.texts.set(SIDECAR, `${entry.replace('|', '')}  - type: "open`);
    expect(await service.entryOf(ref)).toMatchObject({ line: 7 });
  });

  test('from a suggestion that is not written yet leads nowhere', async () => {
    const { service } = await typing(`${HEAD.replace('annotations:\n', '')}`);
    const view = await service.openArticle({ uri: A, text: ARTICLE, version: 1 });
    expect(await service.entryOf(view?.marks[0]?.ref ?? '')).toBeUndefined();
  });
});

describe('completing an entry', () => {
  const complete = async (marked: string, choice?: number) => {
    const { service, sidecar, offset, text } = await typing(marked);
    const made = await service.completeEntry(sidecar, offset, choice);
    return { made, text, after: made.kind === 'edits' ? applySplices(text, made.edits) : undefined };
  };

  test('of type and words alone fills all the rest, and touches no other line', async () => {
    const { text, after } = await complete(
      `${HEAD}  # mine\n  - type: person\n    exact: "Joh|n Roe" # sic\n\n  - {type: note, exact: quiet}\n`,
    );
    const lines = after?.split('\n') ?? [];
    expect(lines).toEqual(expect.arrayContaining(text.split('\n').filter((line) => !line.includes('- type: person'))));
    expect(after).toMatch(
      /- id: p-[0-9a-f]{6}\n {4}type: person\n {4}exact: "John Roe" # sic\n {4}prefix: "e Doe, who leads the union, met "/,
    );
    for (const line of ['at: 110', 'entity: john-roe', 'status: accepted', 'by: maria', 'on: "2026-11-21"'])
      expect(after).toContain(`    ${line}\n`);
  });

  test('of a day has the value that the scan reads, in braces too', async () => {
    const { after } = await complete(`${HEAD}  - {type: date, exact: Mon|day}\n`);
    expect(after).toMatch(
      /\{id: d-[0-9a-f]{6}, type: date, exact: Monday, prefix: .*, at: 66, value: "2026-11-16", status: accepted, by: maria/,
    );
  });

  test('leaves the entry of the same words alone that a scan wrote before', async () => {
    const written = annotationId('person', 'John Roe', 1);
    const scanned = `  - id: ${written}\n    type: person\n    exact: "John Roe"\n    at: 110\n    status: suggested\n`;
    const { after } = await complete(`${HEAD}  - type: person\n    exact: "John |Roe"\n${scanned}`);
    expect(after).toContain(scanned);
    const { service } = openTestService();
    expect(await service.checkSidecar({ uri: SIDECAR, text: after ?? '' })).toEqual([]);
    expect(after?.match(/id: p-\w+/g)).toHaveLength(2);
  });

  test('keeps what the person wrote', async () => {
    const { after } = await complete(
      `${HEAD}  - type: person\n    exact: "John |Roe"\n    status: rejected\n    by: ines\n    mood: sure\n`,
    );
    expect(after).toContain('status: rejected\n    by: ines\n');
    expect(after).toContain('mood: sure\n');
    expect(after).not.toContain('on:');
  });

  test('asks where the words stand several times, and takes the answer', async () => {
    const typed = `${HEAD}  - type: person\n    exact: "Jane |Doe"\n`;
    const { made } = await complete(typed);
    expect(made).toMatchObject({ kind: 'choose', message: '“Jane Doe” stands 2 times. Which is meant?' });
    expect(made.kind === 'choose' && made.choices.map(({ line, after }) => [line, after.slice(0, 8)])).toEqual([
      [3, ' of Oslo'],
      [5, ', who le'],
    ]);
    const { after } = await complete(typed, 1);
    expect(after).toContain('nth: "2/2"');
  });

  test('takes the turn that the person wrote', async () => {
    const { after } = await complete(`${HEAD}  - {type: person, exact: Jane |Doe, nth: "2/2"}\n`);
    expect(after).toContain('at: 75');
  });

  test('says what is wrong where the words are not there, nothing lacks, or the file does not parse', async () => {
    expect((await complete(`${HEAD}  - {type: note, exact: "Jim |Poe"}\n`)).made).toMatchObject({
      kind: 'nothing',
      message: expect.stringMatching(/not in the article/),
    });
    expect((await complete(`${HEAD}  - {id: p-abcdef1, type: note, exact: "qui|et", at: 1}\n`)).made).toMatchObject({
      kind: 'nothing',
      message: 'This entry is complete.',
    });
    const broken = await complete(`${HEAD}  - {type: note, exact: "qui|et"}\n  - {type: "open\n`);
    expect(broken.made).toMatchObject({ kind: 'nothing', message: expect.stringMatching(/Line \d+:/) });
  });

  test('of all at once leaves what it cannot tell', async () => {
    const { service, sidecar, text } = await typing(
      `${HEAD}  - {type: note, exact: quiet}\n  - {type: person, exact: Jane Doe}\n  - {type: person, exact: John Roe}\n`,
    );
    const made = await service.completeEntries(sidecar);
    expect(made).toMatchObject({ kind: 'edits', message: expect.stringMatching(/^Completed 2 of 3 entries\. .*“Jane Doe”/) });
    const after = made.kind === 'edits' ? applySplices(text, made.edits) : '';
    expect(after).toContain('  - {type: person, exact: Jane Doe}\n');
    const left = await service.checkSidecar({ ...sidecar, text: after });
    expect(left.map(({ code }) => code)).toEqual(['MISSING_FIELD', 'UNCLEAR_PLACE']);
  });
});

describe('what can be put right', () => {
  const fixes = async (marked: string) => {
    const { service, sidecar, offset, text } = await typing(marked);
    const found = await service.fixesAt(sidecar, { start: offset, end: offset });
    return found.map((fix) => ({
      kind: fix.kind,
      words: 'words' in fix ? fix.words : '',
      after: 'edits' in fix && fix.edits ? applySplices(text, fix.edits) : '',
    }));
  };

  test('a misspelt word is set right', async () => {
    const [fix] = await fixes(`${HEAD}  - id: p-abcdef1\n    type: prson|\n    exact: "John Roe"\n    at: 107\n`);
    expect(fix).toMatchObject({ kind: 'replace', words: 'person' });
    expect(fix?.after).toContain('type: person\n');
    expect((await fixes(`${HEAD}  - {id: p-abcdef1, type: note, exact: quiet, at: 1, status: acepted|}\n`))[0]?.words).toBe(
      'accepted',
    );
    expect(await fixes(`${HEAD}  - {id: p-abcdef1, type: note, exact: quiet, at: 1, status: zzz|}\n`)).toEqual([]);
  });

  test('a conflict of a merge is settled either way', async () => {
    const conflicted = `${HEAD}  - id: p-abcdef1\n    type: person\n    exact: "John |Roe"\n    at: 107\n    status: accepted\n    note: "sure"\n    conflict: {status: rejected, note: null}\n`;
    const [keep, take] = await fixes(conflicted);
    expect(keep).toMatchObject({ kind: 'keepThis', words: 'status: accepted, note: sure' });
    expect(keep?.after).toBe(conflicted.replace('|', '').replace(/ {4}conflict.*\n/, ''));
    expect(take).toMatchObject({ kind: 'takeOther', words: 'status: rejected, note: –' });
    expect(take?.after).toBe(
      conflicted
        .replace('|', '')
        .replace('accepted', 'rejected')
        .replace(/ {4}(conflict|note).*\n/g, ''),
    );
  });

  test('marks of a merge are merged by annotation, and nothing else is offered', async () => {
    expect(await fixes(`${HEAD}<<<<<<< ours\n  - {type: no|te}\n=======\n>>>>>>> theirs\n`)).toEqual([
      { kind: 'merge', words: '', after: '' },
    ]);
  });

  test('an incomplete entry is completed, and all of them', async () => {
    const kinds = (await fixes(`${HEAD}  - {type: note, exact: qui|et}\n  - {type: person, exact: John Roe}\n`)).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['complete', 'completeAll']);
  });
});

describe('problems', () => {
  test('follow the text as it is typed, and those of all known articles can be asked', async () => {
    const { service, sidecar } = await typing(`${HEAD}  - {type: nonsense, exact: x}\n`);
    expect((await service.knownProblems()).map(({ uri }) => uri)).toEqual([SIDECAR]);
    expect(await service.checkSidecar({ ...sidecar, text: `${HEAD}  - {id: p-abcdef1, type: note, exact: x}\n` })).toEqual([]);
  });
});

describe('while the sidecar cannot be read', () => {
  const good = `${HEAD}  - {id: p-aaaaaa1, type: person, exact: "John Roe", status: rejected}\n  - {id: t-aaaaaa2, type: note, exact: quiet, note: "sure"}\n`;
  const opened = async () => {
    const { service, files } = await typing(good);
    await service.openArticle({ uri: A, text: ARTICLE, version: 1 });
    const writing = async (text: string | undefined) => {
      if (text === undefined) files.texts.delete(SIDECAR);
      else files.texts.set(SIDECAR, text);
      await service.fileChanged(SIDECAR);
      const view = await service.viewOf(A);
      return { stale: view?.stale ?? false, words: view?.marks.map(({ text: words }) => words) ?? [], facts: view?.facts };
    };
    return { writing };
  };

  test.each([
    ['a half-typed line', `${good}  - {type: "op`],
    ['marks of a merge', `<<<<<<< ours\n${good}=======\n>>>>>>> theirs\n`],
    ['an empty file', ''],
    ['a text that is no sidecar', 'hello'],
  ])('the last good marks and decisions stay, and the view says so: %s', async (_, broken) => {
    const { writing } = await opened();
    const before = await writing(good);
    const during = await writing(broken);
    expect(during).toEqual({ ...before, stale: true });
    expect(during.words).toContain('quiet');
    expect(during.words).not.toContain('John Roe');
    expect(await writing(good)).toEqual(before);
  });

  test('opened in the middle of a merge, our side of it counts', async () => {
    const lines = good.split('\n');
    const merged = `${lines.slice(0, 5).join('\n')}\n<<<<<<< ours\n${lines[5]}\n=======\n>>>>>>> theirs\n${lines[6]}\n`;
    const { service } = await typing(merged);
    const view = await service.openArticle({ uri: A, text: ARTICLE, version: 1 });
    expect(view?.stale).toBe(true);
    expect(view?.marks.map(({ text }) => text)).toContain('quiet');
    expect(view?.marks.map(({ text }) => text)).not.toContain('John Roe');
    expect(view?.problems.map(({ code }) => code)).toEqual(['MERGE_MARKERS']);
  });

  test('of a file that was never readable what stands apart from the error counts', async () => {
    const { service, files } = await typing(`${good}  - {type: "op`);
    await service.openArticle({ uri: A, text: ARTICLE, version: 1 });
    files.texts.set(SIDECAR, good.replace('rejected', 'accepted'));
    await service.fileChanged(SIDECAR);
    const view = await service.viewOf(A);
    expect(view?.stale).toBeUndefined();
    expect(view?.marks.find(({ text }) => text === 'John Roe')?.status).toBe('accepted');
  });

  test('a file that is gone leaves no mark behind', async () => {
    const { writing } = await opened();
    await writing('hello');
    const after = await writing(undefined);
    expect(after.stale).toBe(false);
    expect(after.words).not.toContain('quiet');
  });
});

describe('places', () => {
  test('count as editors do, whatever ends the lines, and a BOM is no character', async () => {
    const windows = `\ufeff${ARTICLE.replaceAll('\n', '\r\n')}`;
    const { service, text } = await typing(`${HEAD}  - {id: p-aaaaaa1, type: person, exact: John Roe}\n`, { [A]: windows });
    const bom = { uri: SIDECAR, text: `\ufeff${text.replaceAll('\n', '\r\n')}` };
    const to = (await service.definitionAt(bom, bom.text.indexOf('p-aaaaaa1')))?.to;
    expect(to).toMatchObject({ line: 5, column: 36, endColumn: 44 });
  });
});
