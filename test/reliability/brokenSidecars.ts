import type { AnnotationService } from '../../src/core/serviceTypes.js';
import { openTestService } from '../support/openTestService.js';
import { type Check, percent } from './check.js';

const POST = 'mem:/desk/post.txt';
const SIDECAR = `${POST}.ann.yaml`;
const TEXT = 'Maria Vale met Jane Doe in Oslo on Monday. “We will not sign,” said Jane Doe.\n';
const GOOD = `sidecar: 1
article:
  file: post.txt
  published: "2025-03-17"

annotations:
  - id: p-000001
    type: person
    exact: "Jane Doe"
    at: 15
    status: accepted
    by: maria
    note: "café"

  - id: t-000002
    type: note
    exact: "will not sign"
    at: 47
    status: accepted
    by: maria
`;

/** A text that no command may write over, and where its problem shows. */
interface Broken {
  readonly text: string;
  readonly code: string;
  readonly line: number;
}

const put = (from: string, to: string): string => GOOD.replace(from, to);
const decoded = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const BROKEN: Readonly<Record<string, Broken>> = {
  'a quote that never ends': { text: put('"will not sign"', '"will not sign'), code: 'YAML_SYNTAX', line: 17 },
  'a bracket that never ends': { text: put('by: maria\n    note', 'tags: [a\n    note'), code: 'YAML_SYNTAX', line: 13 },
  'merge marks': {
    text: put('    status: accepted\n', '<<<<<<< ours\n    status: accepted\n=======\n    status: rejected\n>>>>>>> theirs\n'),
    code: 'MERGE_MARKERS',
    line: 11,
  },
  'tabs for indentation': { text: put('    at: 15', '\tat: 15'), code: 'YAML_SYNTAX', line: 10 },
  'half a file': { text: GOOD.slice(0, GOOD.indexOf('will not') + 4), code: 'YAML_SYNTAX', line: 17 },
  '0 bytes': { text: '', code: 'NOT_A_SIDECAR', line: 1 },
  'white space alone': { text: '\n\n  \n', code: 'NOT_A_SIDECAR', line: 1 },
  'binary data': { text: '\u0001\0\u0002PNG\0', code: 'NOT_A_SIDECAR', line: 1 },
  'a NUL in the middle': { text: put('Oslo', 'Os\0lo').replace('accepted', 'acc\0epted'), code: 'NOT_A_SIDECAR', line: 11 },
  'UTF-16': { text: decoded(Buffer.from(`\ufeff${GOOD}`, 'utf16le')), code: 'WRONG_ENCODING', line: 1 },
  'Latin-1': { text: decoded(Buffer.from(GOOD, 'latin1')), code: 'WRONG_ENCODING', line: 13 },
  'a newer layout': { text: put('sidecar: 1', 'sidecar: 2'), code: 'NEWER_VERSION', line: 1 },
  'no version': { text: put('sidecar: 1\n', ''), code: 'NOT_A_SIDECAR', line: 1 },
  'a list for a file': { text: '- sidecar: 1\n', code: 'NOT_A_SIDECAR', line: 1 },
  'line ends of old Macs': { text: GOOD.replaceAll('\n', '\r'), code: 'YAML_SYNTAX', line: 1 },
  'words for a list': {
    text: put(/annotations:[\s\S]*/.exec(GOOD)?.[0] ?? '', 'annotations: none\n'),
    code: 'WRONG_VALUE',
    line: 6,
  },
  'two documents': { text: `${GOOD}---\nsidecar: 1\n`, code: 'YAML_SYNTAX', line: 21 },
  'more than 5 MB': { text: `${GOOD}# ${'x'.repeat(5_000_000)}\n`, code: 'TOO_LARGE', line: 1 },
};

type Command = (service: AnnotationService, ref: string, other: string) => Promise<unknown>;

/** Everything that a person can do that writes the sidecar of an article. */
const COMMANDS: Readonly<Record<string, Command>> = {
  annotate: (service) => service.annotate(POST),
  annotateFolder: (service) => service.annotateFolder('mem:/desk'),
  accept: (service, ref) => service.decide(ref, 'accepted'),
  reject: (service, ref) => service.decide(ref, 'rejected'),
  decideAll: (service, ref, other) => service.decideAll(POST, [ref, other], 'rejected'),
  setNote: (service, ref) => service.setNote(ref, 'new'),
  takeNoteAway: (service, ref) => service.setNote(ref, ''),
  addAnnotation: (service) => service.addAnnotation(POST, { span: { start: 0, end: 5 }, type: 'person' }),
  setFacts: (service) => service.setFacts(POST, { published: '2025-03-18', outlet: 'The Post' }),
  takeFactsAway: (service) => service.setFacts(POST, { published: '' }),
  reattach: (service, ref) => service.reattach(ref, { start: 0, end: 5 }),
  reattachAll: (service, ref) => service.reattachAll(POST, [ref]),
  confirm: (service, ref) => service.confirm(ref),
  confirmAll: (service, ref) => service.confirmAll(POST, [ref]),
  refreshPositions: (service) => service.refreshPositions(POST),
  writeAgain: (service) => service.writeAgain(),
  undo: (service) => service.undo(POST),
  redo: (service) => service.redo(POST),
  relinkAll: (service) => service.relinkAll('mem:/desk'),
};

/** B1: a sidecar that cannot be read is shown to be so, and left as it is by everything. */
export const brokenSidecars: Check = {
  id: 'B1',
  title:
    'A sidecar that cannot be read is left to the byte by every command, says on which line it is wrong, and its last good marks stay',
  async run() {
    const tried = await Promise.all(Object.values(BROKEN).map(tryAll));
    const count = tried.length * Object.keys(COMMANDS).length;
    const sum = (of: (one: (typeof tried)[number]) => number): number => tried.reduce((all, one) => all + of(one), 0);
    return [
      { name: 'commands on broken sidecars', value: count, atLeast: 300 },
      {
        name: 'commands that left every byte',
        value: percent(
          sum(({ untouched }) => untouched),
          count,
        ),
        unit: '%',
        atLeast: 100,
      },
      {
        name: 'problems on the right line',
        value: percent(
          sum(({ told }) => told),
          tried.length,
        ),
        unit: '%',
        atLeast: 100,
      },
      {
        name: 'good marks that stayed',
        value: percent(
          sum(({ kept }) => kept),
          2 * tried.length,
        ),
        unit: '%',
        atLeast: 100,
      },
      { name: 'commands that write a good sidecar', value: await workingCommands(), atLeast: 5 },
    ];
  },
};

async function opened(): Promise<{
  readonly service: AnnotationService;
  readonly texts: Map<string, string>;
  readonly refs: readonly string[];
}> {
  const { service, files } = openTestService({ [POST]: TEXT, [SIDECAR]: GOOD });
  await service.loadCorpus('mem:/desk');
  const view = await service.openArticle({ uri: POST, text: TEXT, version: 1 });
  const refs = view?.marks.filter(({ status }) => status === 'accepted').map(({ ref }) => ref) ?? [];
  return { service, texts: files.texts, refs };
}

async function tryAll({ text, code, line }: Broken): Promise<{ untouched: number; told: number; kept: number }> {
  const { service, texts, refs } = await opened();
  texts.set(SIDECAR, text);
  await service.fileChanged(SIDECAR);
  let untouched = 0;
  for (const command of Object.values(COMMANDS)) {
    await command(service, refs[0] as string, refs[1] as string);
    if (texts.get(SIDECAR) === text) untouched++;
    texts.set(SIDECAR, text);
  }
  const view = await service.viewOf(POST);
  const problem = view?.problems.find(({ severity }) => severity === 'error');
  const kept = view?.marks.filter(({ status }) => status === 'accepted').length ?? 0;
  return { untouched, told: Number(problem?.code === code && problem.line === line), kept };
}

/** How many of the commands change a sidecar that is as it should be: else the check would prove nothing. */
async function workingCommands(): Promise<number> {
  const changed = await Promise.all(
    Object.values(COMMANDS).map(async (command) => {
      const { service, texts, refs } = await opened();
      await command(service, refs[0] as string, refs[1] as string);
      return texts.get(SIDECAR) !== GOOD;
    }),
  );
  return changed.filter(Boolean).length;
}
