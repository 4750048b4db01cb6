import * as vscode from 'vscode';
import { equal, eventually, holds, ok } from './expect.js';
import { messagesOf } from './messages.js';
import { markOn, openArticle, putCursor, removeFiles, sidecarOf, textOf, UNNAMED, viewOf, writeFile } from './window.js';

const run = (command: string): Thenable<unknown> => vscode.commands.executeCommand(`newsmark.${command}`);
const ARTICLE = 'Strike ends\n\n“We will not sign,” said Jane Doe of Oslo on Monday.\n';

/** Not YAML: line 6 opens a list that never ends. */
const BROKEN = [
  'sidecar: 1',
  'article:',
  '  file: broken.txt',
  '# a note by hand',
  'annotations:',
  '  - [id: p-1, exact: "Jane',
  '',
].join('\n');

const CONFLICTED = [
  'sidecar: 1',
  'annotations:',
  '<<<<<<< HEAD',
  '  - id: p-1',
  '=======',
  '  - id: p-2',
  '>>>>>>> theirs',
  '',
].join('\n');

describe('the sidecar', () => {
  after(() => removeFiles('broken.txt', 'broken.txt.ann.yaml', 'merged.txt', 'merged.txt.ann.yaml', `${UNNAMED}.ann.yaml`));

  it('is written beside the article by Annotate Article', async () => {
    await openArticle(UNNAMED);
    await run('annotateArticle');
    const yaml = (await textOf(sidecarOf(UNNAMED))) ?? '';
    holds(yaml, 'sidecar: 1', `file: ${UNNAMED}`, 'Steve Witkoff', 'status: suggested');
  });

  it('does not change by a byte when the article is annotated again', async () => {
    await openArticle(UNNAMED);
    const before = await textOf(sidecarOf(UNNAMED));
    ok(before, 'a sidecar');
    await run('annotateArticle');
    equal(await textOf(sidecarOf(UNNAMED)), before);
  });

  it('remembers what was rejected', async () => {
    const { editor, view } = await openArticle(UNNAMED);
    const mark = markOn(view, 'Marc Fogel');
    putCursor(editor, 'Marc Fogel');
    await run('rejectSuggestion');
    await run('annotateArticle');
    equal(
      (await viewOf(UNNAMED)).marks.filter(({ id }) => id === mark.id),
      [],
      'the rejected mark',
    );
    const entry = ((await textOf(sidecarOf(UNNAMED))) ?? '').split(/\n(?= *- id: )/).find((part) => part.includes(mark.id)) ?? '';
    holds(entry, 'status: rejected');
  });

  it('that does not parse stays as it is, with its problem on its line', async () => {
    await writeFile('broken.txt', ARTICLE);
    await writeFile('broken.txt.ann.yaml', BROKEN);
    const { editor } = await openArticle('broken.txt');
    putCursor(editor, 'Jane Doe');
    const said = await messagesOf(async () => {
      await run('annotateArticle');
      await run('rejectSuggestion');
      await run('acceptSuggestion');
    });
    equal(await textOf(sidecarOf('broken.txt')), BROKEN, 'the broken sidecar');
    ok(said.length > 0, 'a message');
    const [problem] = await problemsOf('broken.txt');
    ok(problem && problem.range.start.line >= 5, `the problem on line 6, not ${(problem?.range.start.line ?? 0) + 1}`);
  });

  it('with marks of a merge stays as it is, with the problem on their line', async () => {
    await writeFile('merged.txt', ARTICLE);
    await writeFile('merged.txt.ann.yaml', CONFLICTED);
    await openArticle('merged.txt');
    await messagesOf(() => run('annotateArticle'));
    equal(await textOf(sidecarOf('merged.txt')), CONFLICTED, 'the conflicted sidecar');
    equal((await problemsOf('merged.txt'))[0]?.range.start.line, 2, 'line of the problem, from 0');
  });
});

const problemsOf = (name: string): Promise<vscode.Diagnostic[]> =>
  eventually(`a problem in the sidecar of ${name}`, () => {
    const problems = vscode.languages.getDiagnostics(sidecarOf(name));
    return problems.length > 0 && problems;
  });
