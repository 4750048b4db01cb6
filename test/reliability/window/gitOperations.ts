import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Span } from '../../../src/core/text/span.js';
import type { RemoteHost } from '../../host/remote/connect.js';
import { type Check, type Figure, percent } from '../check.js';
import { inFolder } from '../children/bundleChild.js';
import { type EditedText, editedText } from './editedText.js';
import { openArticle, type ShownMark } from './inHost.js';

const OPEN = '002_3f012ecb963bddac.txt';
const CLOSED = '001_2dd791e8254a4d49.txt';
const UNSAVED = '000_9b4d5773153511ec.txt';
const ARTICLES = [OPEN, CLOSED, UNSAVED];
const TYPED = '\nA line that is typed and not saved.';

/** What is where in the articles that git has touched: as it was, or as the other branch has it. */
type State = 'base' | 'edited';

/** What git does, and what open and closed articles hold afterwards. */
interface Step {
  readonly name: string;
  readonly state: State;
  run(desk: Desk): void;
}

interface Desk {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  /** A colleague's clone, whose commits are pulled. */
  readonly colleague: (...args: readonly string[]) => string;
  readonly put: (state: State, folder: string) => void;
}

const STEPS: readonly Step[] = [
  { name: 'checkout of another branch', state: 'edited', run: ({ git }) => git('checkout', '-q', 'edited') },
  { name: 'checkout back', state: 'base', run: ({ git }) => git('checkout', '-q', 'main') },
  {
    name: 'stash',
    state: 'base',
    run({ git, put, folder }) {
      put('edited', folder);
      git('stash', '-q');
    },
  },
  { name: 'stash pop', state: 'edited', run: ({ git }) => git('stash', 'pop', '-q') },
  { name: 'restore', state: 'base', run: ({ git }) => git('checkout', '-q', '--', '.') },
  { name: 'pull', state: 'edited', run: ({ git }) => git('pull', '-q', '--ff-only', 'colleague', 'main') },
  { name: 'revert', state: 'base', run: ({ git }) => git('revert', '--no-edit', 'HEAD') },
  {
    name: 'rebase',
    state: 'edited',
    run({ git, folder }) {
      git('checkout', '-q', '-b', 'topic', 'edited~1');
      fs.writeFileSync(path.join(folder, 'notes.md'), 'notes\n');
      git('add', 'notes.md');
      git('commit', '-qm', 'notes');
      git('rebase', '-q', 'edited');
    },
  },
];

/** A11: git changes articles that are open, closed, or open with unsaved changes. */
export const gitOperations: Check = {
  id: 'A11',
  title: 'Through git checkout, stash, pull, revert and rebase no mark is deleted, and each is found again or openly lost',
  needs: 'window',
  async run() {
    const { withWindows } = await import('../../host/window/openWindows.js');
    return inFolder((scratch) =>
      withWindows(1, ({ folder, windows: [{ host }] }) => throughGit(folder, scratch, host), { 'git.enabled': false }),
    );
  },
};

async function throughGit(folder: string, scratch: string, host: RemoteHost): Promise<readonly Figure[]> {
  const texts = new Map(ARTICLES.map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]));
  const edited = new Map([...texts].map(([name, text]) => [name, editedText(text)]));
  const marks = await decidedMarks(host, folder);
  const desk = layOut(folder, path.join(scratch, 'colleague'), texts, edited);
  await type(host, path.join(folder, UNSAVED));
  const tally: Tally = { compared: 0, right: 0, wrong: 0, deleted: 0, attached: 0, missing: 0, touched: 0 };
  for (const step of STEPS) {
    step.run(desk);
    for (const article of ARTICLES) {
      const isEdited = article !== UNSAVED && step.state === 'edited';
      const after = isEdited ? edited.get(article) : undefined;
      const text = (after?.text ?? texts.get(article) ?? '') + (article === UNSAVED ? TYPED : '');
      const shown = await settled(host, path.join(folder, article), text);
      if (!shown) throw new Error(`${step.name}: the window does not come to show ${article} as git left it`);
      const byId = new Map(shown.map((mark) => [mark.id, mark]));
      for (const mark of marks.get(article) ?? []) compare(mark, byId.get(mark.id), after, tally);
    }
    if (desk.git('status', '--porcelain', '--', '*.ann.yaml').trim()) tally.touched++;
  }
  const told = await host.run(async ({ newsmark }) => (await newsmark.service.unwritten()).length);
  return [
    { name: 'marks compared', value: tally.compared, atLeast: 1000 },
    { name: 'right place', value: percent(tally.right, tally.compared), unit: '%', atLeast: 97 },
    { name: 'wrong place', value: percent(tally.wrong, tally.compared), unit: '%', atMost: 0.5 },
    { name: 'marks whose words git took away', value: tally.deleted, atLeast: 20 },
    {
      name: 'of these, attached elsewhere',
      value: percent(tally.attached, tally.deleted),
      unit: '%',
      atMost: 5,
    },
    { name: 'marks that are neither shown nor listed as lost', value: tally.missing, atMost: 0 },
    { name: 'steps after which a sidecar is not as git left it', value: tally.touched, atMost: 0 },
    { name: 'decisions wrongly told as written over', value: told, atMost: 0 },
  ];
}

type Tally = Record<'compared' | 'right' | 'wrong' | 'deleted' | 'attached' | 'missing' | 'touched', number>;

function compare(mark: ShownMark, now: ShownMark | undefined, edited: EditedText | undefined, tally: Tally): void {
  const place: Span | 'deleted' | 'torn' = edited ? edited.placeOf(mark) : mark;
  if (!now) tally.missing++;
  if (!now || place === 'torn') return;
  const isPlaced = now.status !== 'lost' && now.start >= 0;
  if (place === 'deleted') {
    tally.deleted++;
    if (isPlaced) tally.attached++;
    return;
  }
  tally.compared++;
  if (isPlaced && now.start === place.start && now.end === place.end) tally.right++;
  else if (isPlaced) tally.wrong++;
}

/** Annotates the articles and accepts everything, as a finished piece of work is; the marks of each. */
async function decidedMarks(host: RemoteHost, folder: string): Promise<ReadonlyMap<string, readonly ShownMark[]>> {
  const marks = new Map<string, readonly ShownMark[]>();
  for (const name of ARTICLES) {
    const file = path.join(folder, name);
    await openArticle(host, file);
    await host.run(async ({ newsmark, vscode }, uri) => newsmark.service.annotate(vscode.Uri.file(uri).toString()), file);
    const yaml = `${file}.ann.yaml`;
    fs.writeFileSync(
      yaml,
      fs.readFileSync(yaml, 'utf8').replace(/status: suggested\n( +)by: .*/g, 'status: accepted\n$1by: maria'),
    );
    for (let tries = 0; tries < 60 && !marks.has(name); tries++, await sleep(50)) {
      const shown = await viewOf(host, file);
      if (shown.marks.length && shown.marks.every(({ status }) => status === 'accepted')) marks.set(name, shown.marks);
    }
    if (name === CLOSED)
      await host.run(async ({ vscode }) => vscode.commands.executeCommand('workbench.action.closeActiveEditor'));
  }
  return marks;
}

/** A repository with two branches, and a colleague's clone with a commit to pull. */
function layOut(
  folder: string,
  clone: string,
  texts: ReadonlyMap<string, string>,
  edited: ReadonlyMap<string, EditedText>,
): Desk {
  const run =
    (cwd: string) =>
    (...args: readonly string[]): string =>
      execFileSync(
        'git',
        ['-c', 'user.name=Maria', '-c', 'user.email=maria@example.org', '-c', 'commit.gpgsign=false', ...args],
        {
          cwd,
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'pipe'],
          env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
        },
      );
  const git = run(folder);
  const put = (state: State, where: string): void => {
    for (const [name, text] of texts) {
      fs.writeFileSync(path.join(where, name), state === 'base' ? text : (edited.get(name)?.text ?? ''));
    }
  };
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'base');
  git('clone', '-q', '.', clone);
  const colleague = run(clone);
  put('edited', clone);
  colleague('commit', '-qam', 'corrections');
  git('remote', 'add', 'colleague', clone);
  git('fetch', '-q', 'colleague');
  git('branch', 'edited', 'colleague/main');
  return { folder, git, colleague, put };
}

const type = (host: RemoteHost, file: string) =>
  host.run(
    async ({ vscode }, which, typed) => {
      const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(which), { preview: false });
      const { document } = editor;
      await editor.edit((edit) => edit.insert(document.positionAt(document.getText().length), typed));
    },
    file,
    TYPED,
  );

/** What the window knows of an article, in an editor or not; and the text that it knows it of. */
const viewOf = (host: RemoteHost, file: string): Promise<{ readonly text: string; readonly marks: readonly ShownMark[] }> =>
  host.run(async ({ vscode, newsmark }, path) => {
    const uri = vscode.Uri.file(path);
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
    const view = open ? await newsmark.viewOf(uri) : await newsmark.service.viewOf(uri.toString());
    const text = open?.getText() ?? new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    return {
      text,
      marks: (view?.marks ?? []).map(({ id, ref, status, text: words, note = '', unwritten = '', span }) => ({
        ...{ id, ref, status, text: words, note, unwritten },
        ...{ start: span?.start ?? -1, end: span?.end ?? -1 },
      })),
    };
  }, file);

/** The marks once the window has followed git: the text is there, and two looks a second apart say the same. */
async function settled(host: RemoteHost, file: string, text: string): Promise<readonly ShownMark[] | undefined> {
  let before = '';
  for (let tries = 0; tries < 20; tries++, await sleep(400)) {
    const now = await viewOf(host, file);
    const said = JSON.stringify(now.marks);
    if (now.text === text && said === before) return now.marks;
    before = now.text === text ? said : '';
  }
  return undefined;
}
