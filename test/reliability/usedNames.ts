import { openTestService } from '../support/openTestService.js';
import { type Check, percent } from './check.js';

const POST = 'mem:/desk/post.txt';
const SIDECAR = `${POST}.ann.yaml`;
const ENTITIES = 'mem:/desk/.newsmark/entities.yaml';
const COUNT = 60;

/** B12: a type, a tag or an entity that annotations use is taken away: they stay, and it is told where they are. */
export const usedNames: Check = {
  id: 'B12',
  title: 'a type, tag or entity is taken away while it is in use: the annotations stay and it is reported',
  async run() {
    const words = Array.from({ length: COUNT }, (_, at) => `witness ${at} of the harbour`);
    const text = `Maria met Jane Doe. ${words.map((word) => `Then came ${word}.`).join(' ')}\n`;
    const notes = sidecarOf(words);
    const ids = words.map((_, at) => `  - {id: code-${at}, name: Somebody ${at}}`);
    const { service, files } = openTestService({ [POST]: text, [SIDECAR]: notes, [ENTITIES]: `entities:\n${ids.join('\n')}\n` });
    await service.loadCorpus('mem:/desk');
    const before = await marksOf(service, text, 1);
    const problemsBefore = await service.checkSidecar({ uri: SIDECAR, text: notes });

    files.texts.set(ENTITIES, 'entities: []\n');
    await service.fileChanged(ENTITIES);
    const entities = await service.checkSidecar({ uri: SIDECAR, text: notes });
    const afterEntities = await marksOf(service, text, 2);

    // A type that a newer file of types, or a slip of the hand, knows and this version does not.
    const untyped = notes.replaceAll('type: note', 'type: witness');
    files.texts.set(SIDECAR, untyped);
    await service.fileChanged(SIDECAR);
    const types = await service.checkSidecar({ uri: SIDECAR, text: untyped });
    const accepted = (await marksOf(service, text, 3)).find(({ text: exact }) => exact === 'Jane Doe');
    await service.decide(accepted?.ref ?? '', 'accepted');
    const written = files.texts.get(SIDECAR) ?? '';

    return [
      { name: 'problems before', value: problemsBefore.length, atMost: 0 },
      {
        name: 'entities reported',
        value: percent(linesOf(entities, 'UNKNOWN_ENTITY'), COUNT),
        unit: '%',
        atLeast: 100,
        atMost: 100,
      },
      {
        name: 'annotations shown after that',
        value: percent(shared(before, afterEntities), before.length),
        unit: '%',
        atLeast: 100,
      },
      { name: 'types reported', value: percent(linesOf(types, 'UNKNOWN_TYPE'), COUNT), unit: '%', atLeast: 100, atMost: 100 },
      { name: 'a decision beside them is written', value: Number(written !== untyped), atLeast: 1 },
      {
        name: 'lines of annotations, tags among them, that it changed or took away',
        value: missingLines(untyped, written),
        atMost: 0,
      },
    ] as const;
  },
};

const sidecarOf = (words: readonly string[]): string =>
  [
    'sidecar: 1',
    'article: {file: post.txt}',
    'annotations:',
    ...words.flatMap((word, at) => [
      `  - id: n-${String(at).padStart(4, '0')}aa`,
      '    type: note',
      `    exact: "${word}"`,
      `    entity: code-${at}`,
      `    tags: [tag-${at % 7}, check-recording]`,
      '    status: accepted',
      '    by: maria',
    ]),
    '',
  ].join('\n');

type Service = ReturnType<typeof openTestService>['service'];

const marksOf = async (service: Service, text: string, version: number) =>
  (await service.openArticle({ uri: POST, text, version }))?.marks ?? [];

const shared = (before: readonly { id: string }[], after: readonly { id: string }[]): number => {
  const ids = new Set(after.map(({ id }) => id));
  return before.filter(({ id }) => ids.has(id)).length;
};

/** Lines with a problem of this code. */
const linesOf = (problems: readonly { code: string; line: number }[], code: string): number =>
  new Set(problems.filter((problem) => problem.code === code).map(({ line }) => line)).size;

const missingLines = (before: string, after: string): number => {
  const left = new Map<string, number>();
  for (const line of after.split('\n')) left.set(line, (left.get(line) ?? 0) + 1);
  return before.split('\n').filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  }).length;
};
