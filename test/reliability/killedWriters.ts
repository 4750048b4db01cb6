import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createDisk } from '../../src/cli/disk/disk.js';
import { namesBeside } from '../../src/cli/disk/namesBeside.js';
import { readSidecar } from '../../src/core/sidecar/readSidecar.js';
import type { Check } from './check.js';
import { bundleChild, inFolder } from './children/bundleChild.js';
import { largeSidecar } from './children/largeSidecar.js';
import { faultAtEachStep } from './faultAtEachStep.js';
import { createRandom } from './random.js';

const WRITES = 500;

/** B7: a process that is killed while it writes leaves the old file or the new one, and stands in nobody's way. */
export const killedWriters: Check = {
  id: 'B7',
  title: 'kill -9 during 500 writes leaves the old file or the new one, never a mixture',
  run: () =>
    inFolder(async (folder) => {
      const program = await bundleChild('test/reliability/children/writesRounds.ts', folder);
      const file = path.join(folder, 'story.txt.ann.yaml');
      const random = createRandom(7);
      const counts = { writes: 0, kills: 0, amid: 0, mixed: 0, lost: 0, blocked: 0 };
      const disk = createDisk(fs);
      fs.writeFileSync(file, largeSidecar(0));
      for (let round = 0; counts.writes < WRITES; ) {
        const said = await killAmid(program, file, round + 1, { writes: Math.floor(random() * 16), ms: random() * 14 });
        const text = fs.readFileSync(file, 'utf8');
        const found = Number(/round (\d+)/.exec(text)?.[1]);
        counts.kills++;
        counts.writes += Math.max(said - round, 0);
        if (Object.values(namesBeside(file)).some((name) => fs.existsSync(name))) counts.amid++;
        if (text !== largeSidecar(found) || !readSidecar(text).writable) counts.mixed++;
        // What was said to be written is there; of the next one nothing was said yet.
        if (found !== said && found !== said + 1) counts.lost++;
        round = Math.max(found, said) + 1;
        const next = await disk.write(file, largeSidecar(round), text);
        counts.writes++;
        if (next.kind !== 'written' || fs.readdirSync(folder).some((name) => name.includes('.newsmark-'))) counts.blocked++;
      }
      const faults = await faultAtEachStep(folder);
      return [
        { name: 'writes', value: counts.writes, atLeast: WRITES },
        { name: 'processes killed', value: counts.kills, atLeast: 20 },
        { name: 'of them in the middle of a write', value: counts.amid, atLeast: 5 },
        { name: 'files that are neither old nor new', value: counts.mixed, atMost: 0 },
        { name: 'writes that were confirmed and are not there', value: counts.lost, atMost: 0 },
        { name: 'next writers that were stopped or left something lying', value: counts.blocked, atMost: 0 },
        { name: 'writes on a disk that fails at one step (full, read only, broken)', value: faults.tried, atLeast: 50 },
        { name: 'of them neither old nor new', value: faults.mixed, atMost: 0 },
        { name: 'of them not told', value: faults.silent, atMost: 0 },
        { name: 'of them in the way of the next write', value: faults.left, atMost: 0 },
      ];
    }),
};

/** Runs the writer until it has confirmed some rounds, and some milliseconds more; the last round it confirmed. */
function killAmid(program: string, file: string, from: number, after: { writes: number; ms: number }): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, file, String(from)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = from - 1;
    let killing = false;
    child.stdout.on('data', (lines: Buffer) => {
      said = Number(String(lines).trim().split('\n').at(-1));
      if (said - from < after.writes || killing) return;
      killing = true;
      void sleep(after.ms).then(() => child.kill('SIGKILL'));
    });
    child.once('error', reject);
    child.once('close', (_, signal) => (signal === 'SIGKILL' ? resolve(said) : reject(new Error('the writer ended by itself'))));
  });
}
