import { readSidecar } from '../../src/core/sidecar/readSidecar.js';
import { HOSTILE_YAML, oddYaml } from '../support/hostileYaml.js';
import type { Check } from './check.js';
import { quickest } from './quickest.js';

const MB = 1_000_000;

/** S5: texts made to hang or crash a reader of YAML. */
export const hostileSidecars: Check = {
  id: 'S5',
  title: 'A sidecar made to hang or crash the reader is refused or read at once',
  needs: 'clock',
  async run() {
    let slowest = 0;
    let largest = 0;
    for (const make of Object.values(HOSTILE_YAML)) {
      const text = make();
      slowest = Math.max(
        slowest,
        quickest(5, () => readSidecar(text)),
      );
      const before = process.memoryUsage().heapUsed;
      const reading = readSidecar(text);
      if (reading) largest = Math.max(largest, (process.memoryUsage().heapUsed - before) / MB);
    }
    const odd = oddYaml();
    return [
      { name: 'hostile texts', value: Object.keys(HOSTILE_YAML).length, atLeast: 60 },
      { name: 'slowest', value: slowest, unit: 'ms', atMost: 200 },
      {
        name: '19,000 entries in a layout that only the library reads',
        value: quickest(2, () => readSidecar(odd)),
        unit: 'ms',
        atMost: 2000,
      },
      { name: 'most memory taken, in MB', value: largest, atMost: 50 },
      { name: 'prototypes changed', value: 'polluted' in {} ? 1 : 0, atMost: 0 },
    ];
  },
};
