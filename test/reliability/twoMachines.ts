import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Check } from './check.js';
import { bundleChild, inFolder } from './children/bundleChild.js';
import { SEED_NAMES, seedText } from './seedTexts.js';

/** Machines on which the clock, the language and the line ends are not the same. */
const MACHINES = [
  { name: 'oslo', env: { TZ: 'Europe/Oslo', LC_ALL: 'nb_NO.UTF-8', LANG: 'nb_NO.UTF-8' }, lineEnd: '\n' },
  { name: 'istanbul', env: { TZ: 'Europe/Istanbul', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }, lineEnd: '\r\n' },
  { name: 'kiritimati', env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' }, lineEnd: '\n' },
  { name: 'honolulu', env: { TZ: 'Pacific/Honolulu', LC_ALL: 'C', LANG: 'C' }, lineEnd: '\r\n' },
] as const;

/** B10: the same folder, scanned and saved on each machine by the command line, in a process of its own. */
export const twoMachines: Check = {
  id: 'B10',
  title: 'Scanning and saving on machines with another language, time zone and line end writes the same bytes',
  run: () =>
    inFolder(async (folder) => {
      const program = await bundleChild('src/cli.ts', folder);
      for (const { name, env, lineEnd } of MACHINES) {
        fs.mkdirSync(path.join(folder, name));
        for (const seed of SEED_NAMES) fs.writeFileSync(path.join(folder, name, seed), seedText(seed).replaceAll('\n', lineEnd));
        await promisify(execFile)(process.execPath, [program, 'annotate', path.join(folder, name)], {
          env: { ...process.env, ...env },
        });
      }
      const [first, ...others] = MACHINES.map(({ name }) =>
        SEED_NAMES.map((seed) => fs.readFileSync(path.join(folder, name, `${seed}.ann.yaml`), 'utf8')),
      );
      const differing = others.flatMap((sidecars) => sidecars.filter((text, at) => text !== first?.[at]));
      return [
        { name: 'sidecars compared', value: others.flat().length, atLeast: 15 },
        { name: 'sidecars that differ by a byte', value: differing.length, atMost: 0 },
      ];
    }),
};
