import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readSidecar } from '../../src/core/sidecar/readSidecar.js';
import { runCli } from '../support/runCli.js';
import type { Check } from './check.js';
import { bundleChild, inFolder } from './children/bundleChild.js';
import type { Asked, Said } from './children/decidesRounds.js';
import type { ScriptAsked } from './children/scriptRounds.js';
import { createRandom } from './random.js';

const ROUNDS = 200;
/** About one rename in some hundreds falls into the microseconds between a last look and our rename; without the look it would be every tenth. */
const FEW = 5;
/** Short, so that the time goes into writing. */
const STORY = Array.from(
  { length: 12 },
  (_, at) => `Jane Doe said on Sunday that ${at + 40} ferries would sail to Oslo.\n\n`,
).join('');

/** B4 without windows: two processes that hold an article open, and a script that knows of no lock, write one sidecar at once. */
export const threeWriters: Check = {
  id: 'B4',
  title: 'two Newsmarks and a script write one sidecar at once, 200 rounds: every write is there or told',
  run: () =>
    inFolder(async (folder) => {
      const file = path.join(folder, 'story.txt');
      fs.writeFileSync(file, STORY);
      await runCli(['annotate', file]);
      const sidecar = `${file}.ann.yaml`;
      const holder = await bundleChild('test/reliability/children/decidesRounds.ts', folder);
      const script = await bundleChild('test/reliability/children/scriptRounds.ts', folder);
      const children = [fork(holder, [file]), fork(holder, [file]), fork(script, [sidecar])] as const;
      try {
        return await rounds(children, sidecar);
      } finally {
        for (const child of children) child.kill('SIGKILL');
      }
    }),
};

async function rounds(children: readonly [ChildProcess, ChildProcess, ChildProcess], sidecar: string) {
  const [first, second, script] = children;
  const [{ ids }] = await Promise.all([heard(first), heard(second), heard(script)]);
  const random = createRandom(4);
  const counts = { lost: 0, script: 0, lookedBack: 0, told: 0, there: 0, broken: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    // Most rounds on different words, every tenth on the same.
    const at = (2 * round) % ids.length;
    const a: Asked = { kind: 'note', id: ids[at] ?? '', note: `a${round}` };
    const b: Asked = { kind: 'note', id: (round % 10 ? ids[(at + 1) % ids.length] : ids[at]) ?? '', note: `b${round}` };
    const scripted: ScriptAsked = { id: `n-script${round}`, inPlace: random() < 0.5, works: random() * 12 };
    const start = random() * 15;
    // Over the same words both act at once: who acts later has seen what the other wrote, and may change it.
    const delays = [start, round % 10 ? random() * 15 : start, random() * 15] as const;
    const asked = [ask(first, a, delays[0]), ask(second, b, delays[1]), ask(script, scripted, delays[2])] as const;
    const [saidA, saidB, saidScript] = await Promise.all(asked);
    const missing = [await ask(first, { kind: 'missing' }), await ask(second, { kind: 'missing' })].map(
      (said) => new Set(said.ids),
    );
    const { records, writable } = readSidecar(fs.readFileSync(sidecar, 'utf8'));
    if (!writable) counts.broken++;
    const noteOf = new Map(records.map(({ id, note }) => [id, note]));
    for (const [who, wanted, said] of [
      [0, a, saidA],
      [1, b, saidB],
    ] as const) {
      if (noteOf.get(wanted.id) === wanted.note) counts.there++;
      else if (!said.ok || missing[who]?.has(wanted.id)) counts.told++;
      else counts.lost++;
    }
    if (!noteOf.has(scripted.id)) saidScript.ok ? counts.script++ : counts.lookedBack++;
  }
  return [
    { name: 'decisions that are there', value: counts.there, atLeast: ROUNDS },
    { name: 'decisions told as not written, or as written over', value: counts.told, atMost: ROUNDS },
    { name: 'decisions lost without a word', value: counts.lost, atMost: 0 },
    { name: 'writes of the script lost without a word', value: counts.script, atMost: 0 },
    { name: 'renames of the script that it found replaced when it looked back', value: counts.lookedBack, atMost: FEW },
    { name: 'rounds after which the file did not parse', value: counts.broken, atMost: 0 },
  ];
}

async function ask(child: ChildProcess, asked: Asked | ScriptAsked, delay = 0): Promise<Said> {
  await sleep(delay);
  const answer = heard(child);
  child.send(asked);
  return answer;
}

const heard = async (child: ChildProcess): Promise<Said> => (await once(child, 'message'))[0] as Said;
