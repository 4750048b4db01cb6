import { beforeEach, describe, expect, test, vi } from 'vitest';
import { COMMAND_IDS } from '../../../src/vscode/commandIds.js';
import type { Tools } from '../../../src/vscode/tools.js';
import { openTestService } from '../../support/openTestService.js';

/** What the editor was asked to open, write, run or complain of. It answers nothing, as a person does who closes what opens. */
const calls: string[] = [];
const commands = new Map<string, (...args: unknown[]) => Promise<void>>();
const ARTICLE = 'mem:/desk/a.txt';
const { service, files } = openTestService({
  [ARTICLE]: 'Jane Doe of Oslo said on Monday: “We will not sign.”\n',
  [`${ARTICLE}.ann.yaml`]: 'sidecar: 1\nannotations:\n  - {id: p-1111aa, type: person, exact: Jane Doe}\n',
});

vi.mock('vscode', () => {
  const nothing = async () => undefined;
  const noted = (name: string) => (): Promise<undefined> => {
    calls.push(name);
    return nothing();
  };
  return {
    Disposable: { from: () => ({}) },
    Uri: class {},
    l10n: { t: (message: string) => message },
    ProgressLocation: {},
    QuickPickItemKind: {},
    ThemeColor: class {},
    TextEditorRevealType: {},
    commands: {
      registerCommand: (id: string, run: (...args: unknown[]) => Promise<void>) => commands.set(id, run),
      executeCommand: noted('executeCommand'),
    },
    window: {
      activeTextEditor: undefined,
      visibleTextEditors: [],
      showInformationMessage: nothing,
      showWarningMessage: nothing,
      showErrorMessage: noted('showErrorMessage'),
      setStatusBarMessage: nothing,
      showQuickPick: nothing,
      showInputBox: nothing,
      showTextDocument: noted('showTextDocument'),
      withProgress: (_: unknown, work: () => unknown) => work(),
    },
    workspace: {
      workspaceFolders: undefined,
      textDocuments: [],
      getWorkspaceFolder: () => undefined,
      openTextDocument: noted('openTextDocument'),
      applyEdit: noted('applyEdit'),
      findFiles: async () => [],
    },
    tasks: { executeTask: noted('executeTask') },
  };
});

const tools = {
  service,
  articles: { all: () => [], get: () => undefined, upToDate: async () => undefined, refresh: async () => undefined },
  active: { current: undefined },
  lone: { all: () => [], refresh: async () => undefined },
  mergeSetup: { prepare: async () => undefined },
  visibility: {
    toggle: async () => undefined,
    hiddenTypes: () => [],
    hideTypes: async () => undefined,
    shown: true,
    showsReported: true,
  },
  documents: { put: () => undefined },
  quotations: { show: async () => undefined },
  log: { error: () => undefined },
} as unknown as Tools;

const endless: { rows: unknown[] } = { rows: [] };
endless.rows.push(endless, endless);
const ARGUMENTS: readonly (readonly [string, unknown])[] = [
  ['a path', '../../etc/passwd'],
  ['a uri', 'file:///etc/passwd.ann.yaml'],
  ['a ref to nothing', '00000000#p-none1'],
  ['a row with a ref to nothing', { kind: 'mark', ref: '00000000#p-none1' }],
  ['a row with a path', { ref: '../../etc/passwd', rows: ['x', null, 7] }],
  [
    'a row of a sidecar that nobody knows',
    { kind: 'lone', lone: { sidecarUri: 'file:///etc/passwd.ann.yaml', sure: 'file:///x' } },
  ],
  ['rows without end', endless],
  ['a heap of rows', { rows: new Array(200_000).fill({ ref: '00000000#p-none1' }) }],
  ['a prototype', JSON.parse('{"__proto__": {"ref": "00000000#p-none1"}, "constructor": {"prototype": 1}}')],
  ['what calls itself a uri', { $mid: 1, scheme: 'file', path: '/etc', fsPath: '/etc' }],
  ['no number', Number.NaN],
  ['a symbol', Symbol('x')],
  ['nothing', null],
];

beforeEach(async () => {
  const { registerCommands } = await import('../../../src/vscode/commands/registerCommands.js');
  registerCommands(tools);
  await service.loadCorpus('mem:/desk');
  calls.length = 0;
});

describe.each(Object.values(COMMAND_IDS))('%s', (id) => {
  test.each(ARGUMENTS)('changes and opens nothing and never fails when it is given %s', async (_, argument) => {
    const before = new Map(files.texts);
    await commands.get(id)?.(argument);
    await commands.get(id)?.(argument, [argument, argument]);
    await commands.get(id)?.(undefined, argument);
    expect(calls).toEqual([]);
    expect(files.texts).toEqual(before);
  });
});

test('every command was there to be tried', () => {
  expect([...commands.keys()].sort()).toEqual(Object.values(COMMAND_IDS).sort());
});
