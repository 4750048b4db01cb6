import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readSidecar } from '../../../src/core/sidecar/readSidecar.js';
import type { RemoteHost } from '../../host/remote/connect.js';
import type { Check, Figure } from '../check.js';
import { bundleChild, inFolder } from '../children/bundleChild.js';
import type { Said } from '../children/decidesRounds.js';
import type { ScriptAsked } from '../children/scriptRounds.js';
import { createRandom } from '../random.js';
import { openArticle, type ShownMark, setNote, untilShown } from './inHost.js';

const ARTICLE = '002_3f012ecb963bddac.txt';
const ROUNDS = 200;
/** About one rename in some hundreds falls into the microseconds between a last look and our rename; without the look it would be every tenth. */
const FEW = 5;
const DECISIONS = 20;

/** B4 and the second thing that must hold when all is done: two real windows on one folder. */
export const twoWindows: Check = {
  id: 'B4-windows',
  title:
    'two real windows on one folder: what is decided in one shows in the other within a second; with a script, 200 rounds lose nothing without a word',
  needs: 'window',
  run: async () => {
    const { withWindows } = await import('../../host/window/openWindows.js');
    return withWindows(2, async ({ folder, windows }) => {
      const [first, second] = windows.map(({ host }) => host) as [RemoteHost, RemoteHost];
      const file = path.join(folder, ARTICLE);
      const marks = await openArticle(first, file);
      await openArticle(second, file);
      await first.run(async ({ newsmark, vscode }, path) => newsmark.service.annotate(vscode.Uri.file(path).toString()), file);
      await untilShown(second, file, marks[0]?.id ?? '', {});
      const delays = await seenInTheOther(first, second, file, marks);
      const atOnce = await bothAtOnce(first, second, file, marks);
      const figures = await inFolder((scratch) => rounds([first, second], file, marks, scratch));
      return [
        { name: 'until a decision shows in the other window, at most', value: Math.max(...delays), unit: 'ms', atMost: 1000 },
        { name: 'decisions that never showed', value: delays.filter((ms) => ms < 0).length, atMost: 0 },
        { name: 'decisions lost when both decided at once', value: atOnce, atMost: 0 },
        ...figures,
      ];
    });
  },
};

/** Milliseconds from before a decision in one window until the other shows it, turn by turn. */
async function seenInTheOther(
  first: RemoteHost,
  second: RemoteHost,
  file: string,
  marks: readonly ShownMark[],
): Promise<readonly number[]> {
  const delays: number[] = [];
  for (let at = 0; at < DECISIONS; at++) {
    const [here, there] = at % 2 ? [second, first] : [first, second];
    const mark = marks[at] as ShownMark;
    const start = performance.now();
    const seen = untilShown(there, file, mark.id, { note: `seen ${at}` });
    await setNote(here, mark.ref, `seen ${at}`);
    delays.push((await seen) < 0 ? -1 : performance.now() - start);
  }
  return delays;
}

/** How many of the decisions that both windows take in the same moment, each on words of its own, are not in the file. */
async function bothAtOnce(first: RemoteHost, second: RemoteHost, file: string, marks: readonly ShownMark[]): Promise<number> {
  let lost = 0;
  for (let at = 0; at + 1 < 2 * DECISIONS && at + 1 < marks.length; at += 2) {
    const [a, b] = [marks[at], marks[at + 1]] as [ShownMark, ShownMark];
    await Promise.all([setNote(first, a.ref, `both ${at}`), setNote(second, b.ref, `both ${at}`)]);
    const notes = notesIn(file);
    lost += [a, b].filter(({ id }) => notes.get(id) !== `both ${at}`).length;
  }
  return lost;
}

/** Each round both windows and a script write in the same moment. */
async function rounds(
  hosts: readonly [RemoteHost, RemoteHost],
  file: string,
  marks: readonly ShownMark[],
  scratch: string,
): Promise<readonly Figure[]> {
  const script = fork(await bundleChild('test/reliability/children/scriptRounds.ts', scratch), [`${file}.ann.yaml`]);
  await once(script, 'message');
  const random = createRandom(24);
  const counts = { there: 0, told: 0, lost: 0, script: 0, lookedBack: 0 };
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const at = (2 * round) % (marks.length - 1);
      // Most rounds on different words, every tenth on the same.
      const wanted = [marks[at], marks[round % 10 ? at + 1 : at]] as [ShownMark, ShownMark];
      const scripted: ScriptAsked = { id: `n-script${round}`, inPlace: random() < 0.5, works: random() * 12 };
      const first = random() * 15;
      // Over the same words both act at once: who acts later has seen what the other wrote, and may change it.
      const delays = [first, round % 10 ? random() * 15 : first, random() * 15] as const;
      const [said, saidScript] = await Promise.all([
        Promise.all(
          hosts.map((host, who) => later(delays[who] ?? 0, () => setNote(host, wanted[who]?.ref ?? '', `${who} ${round}`))),
        ),
        later(delays[2], () => ask(script, scripted)),
      ]);
      const notes = notesIn(file);
      if (!notes.has(scripted.id)) saidScript.ok ? counts.script++ : counts.lookedBack++;
      for (const [who, host] of hosts.entries()) {
        const { id = '' } = wanted[who] ?? {};
        if (notes.get(id) === `${who} ${round}`) counts.there++;
        else if (!said[who]?.ok || (await isToldMissing(host, file, id))) counts.told++;
        else counts.lost++;
      }
    }
  } finally {
    script.kill('SIGKILL');
  }
  return [
    { name: 'decisions of 200 rounds that are there', value: counts.there, atLeast: ROUNDS },
    { name: 'told as not written, or as written over', value: counts.told, atMost: ROUNDS },
    { name: 'lost without a word', value: counts.lost, atMost: 0 },
    { name: 'writes of the script lost without a word', value: counts.script, atMost: 0 },
    { name: 'renames of the script that it found replaced when it looked back', value: counts.lookedBack, atMost: FEW },
  ];
}

const toldUnwritten = (host: RemoteHost, file: string): Promise<readonly string[]> =>
  host.run(async ({ newsmark, vscode }, path) => {
    const marks = (await newsmark.service.viewOf(vscode.Uri.file(path).toString()))?.marks ?? [];
    return marks.filter(({ unwritten }) => unwritten).map(({ id }) => id);
  }, file);

/** The window hears of it from its watcher, like of everything that others write. */
async function isToldMissing(host: RemoteHost, file: string, id: string): Promise<boolean> {
  for (const end = performance.now() + 3000; performance.now() < end; await sleep(50)) {
    if ((await toldUnwritten(host, file)).includes(id)) return true;
  }
  return false;
}

const notesIn = (file: string): ReadonlyMap<string, string | undefined> =>
  new Map(readSidecar(fs.readFileSync(`${file}.ann.yaml`, 'utf8')).records.map(({ id, note }) => [id, note]));

async function later<T>(ms: number, work: () => Promise<T>): Promise<T> {
  await sleep(ms);
  return work();
}

async function ask(child: ChildProcess, asked: ScriptAsked): Promise<Said> {
  const answer = once(child, 'message');
  child.send(asked);
  return (await answer)[0] as Said;
}
