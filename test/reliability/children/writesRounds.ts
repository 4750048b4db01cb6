import fs from 'node:fs';
import { createDisk } from '../../../src/cli/disk/disk.js';
import { largeSidecar } from './largeSidecar.js';

/** Writes one sidecar again and again from a round on, and says each round that is done; until it is killed. */
async function writeRounds(file: string, from: number): Promise<void> {
  const disk = createDisk(fs);
  for (let round = from; ; round++) {
    const outcome = await disk.write(file, largeSidecar(round), await disk.read(file));
    if (outcome.kind !== 'written') throw new Error(JSON.stringify({ round, kind: outcome.kind }));
    fs.writeSync(1, `${round}\n`);
  }
}

const [, , file = '', from = '1'] = process.argv;
void writeRounds(file, Number(from));
