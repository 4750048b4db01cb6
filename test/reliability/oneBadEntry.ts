import { openTestService } from '../support/openTestService.js';
import { type Check, percent } from './check.js';

const POST = 'mem:/desk/post.txt';
const SIDECAR = `${POST}.ann.yaml`;
const COUNT = 100;
const BAD_AT = 50;

/** What a slip of the hand makes of an entry; none of them can be used. */
const BAD: Readonly<Record<string, string>> = {
  'no words': '  - id: t-bad001   # which words?\n    type: note\n    note: "who said so?"\n',
  'a number for words': '  - id: t-bad001\n    type: note\n    exact: 1234\n    colour:   teal\n',
  'a list for words': '  - {id: t-bad001, type: note, exact: [one, two]} # both\n',
  'empty words': "  - id: t-bad001\n    exact: ''\n    type: note\n",
  'a type misspelled': '  - id: t-bad001\n    type: quoet\n    exact: "witness 50 of"\n    note: |\n      kept\n\n      so\n',
  'no type': '  - id: t-bad001\n    exact: "witness 50 of"\n',
  'an id that another has': '  - id: t-000001\n    type: note\n    exact: "witness 50 of"\n    note: "mine"\n',
  'an id that is none': '  - id: Fifty!\n    type: note\n    exact: "witness 50 of"\n',
  'a word for an entry': '  - check this  # later\n',
  'nothing for an entry': '  -   # later\n',
  'an alias for words': '  - {id: t-bad001, type: note, exact: *words}\n',
};

/** B2: one bad entry among a hundred, through many writes. */
export const oneBadEntry: Check = {
  id: 'B2',
  title:
    'One bad entry among 100 hides none of the others, shows as a problem on its lines, and stays as it is through every write',
  async run() {
    const tried = await Promise.all(Object.values(BAD).map(tryOne));
    const sum = (of: (one: (typeof tried)[number]) => number): number => tried.reduce((all, one) => all + of(one), 0);
    return [
      { name: 'kinds of bad entries', value: tried.length, atLeast: 10 },
      {
        name: 'entries that work',
        value: percent(
          sum(({ working }) => working),
          tried.length * (COUNT - 1),
        ),
        unit: '%',
        atLeast: 100,
      },
      {
        name: 'bad ones told on their lines',
        value: percent(
          sum(({ told }) => told),
          tried.length,
        ),
        unit: '%',
        atLeast: 100,
      },
      {
        name: 'decisions on others written',
        value: percent(
          sum(({ written }) => written),
          sum(({ decided }) => decided),
        ),
        unit: '%',
        atLeast: 100,
      },
      {
        name: 'bad ones kept verbatim',
        value: percent(
          sum(({ verbatim }) => verbatim),
          sum(({ decided }) => decided),
        ),
        unit: '%',
        atLeast: 100,
      },
    ];
  },
};

const entry = (at: number): string =>
  `  - id: t-${String(at).padStart(6, '0')}\n    type: note\n    exact: "witness ${at} of"\n    status: suggested\n    by: maria\n`;

async function tryOne(
  bad: string,
): Promise<{ working: number; told: number; decided: number; written: number; verbatim: number }> {
  const article = `${Array.from({ length: COUNT }, (_, at) => `There was witness ${at} of the fire.`).join('\n')}\n`;
  const head = 'sidecar: 1\narticle:\n  file: post.txt\nannotations:\n';
  const entries = Array.from({ length: COUNT }, (_, at) => (at === BAD_AT ? bad : entry(at)));
  const text = head + entries.join('\n');
  const { service, files } = openTestService({ [POST]: article, [SIDECAR]: text });
  const view = await service.openArticle({ uri: POST, text: article, version: 1 });
  const marks = view?.marks.filter(({ id }) => /^t-0/.test(id)) ?? [];
  const line = `${head}${entries.slice(0, BAD_AT).join('\n')}\n`.split('\n').length;
  const told = view?.problems.filter((problem) => problem.line >= line && problem.line < line + bad.split('\n').length - 1) ?? [];
  let written = 0;
  let verbatim = 0;
  const some = marks.filter((_, at) => at % 20 === 9);
  for (const { ref, id } of some) {
    await service.decide(ref, 'accepted');
    await service.setNote(ref, 'seen\ntwice');
    const now = files.texts.get(SIDECAR) ?? '';
    const own = now.slice(now.indexOf(`- id: ${id}\n`)).split('\n\n')[0] ?? '';
    if (own.includes('status: accepted') && own.includes('"seen\\ntwice"')) written++;
    if (now.includes(`\n${bad}`)) verbatim++;
  }
  const isTold = told.length > 0 && told.length === view?.problems.length;
  return { working: marks.length, told: Number(isTold), decided: some.length, written, verbatim };
}
