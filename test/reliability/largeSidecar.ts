import { readSidecar } from '../../src/core/sidecar/readSidecar.js';
import { createSidecarReader } from '../../src/core/sidecar/sidecarReader.js';
import { type RecordChange, writeSidecar } from '../../src/core/sidecar/writeSidecar.js';
import type { Check } from './check.js';
import { quickest } from './quickest.js';

const ENTRIES = 5000;

/** E9: a sidecar of thousands of entries. */
export const largeSidecar: Check = {
  id: 'E9',
  title: 'A sidecar of 5,000 entries is read at once, and one decision in it written without a wait',
  needs: 'clock',
  async run() {
    const written = writeSidecar(undefined, { article: { file: 'post.txt' }, upserts: entries() });
    const own = written.ok ? written.text : '';
    const hand = own.replaceAll(/^ {2}- id: .*(?:\n {4}.*)+/gm, byHand);
    const records = Math.min(readSidecar(own).records.length, readSidecar(hand).records.length);
    return [
      { name: 'entries read', value: records, atLeast: ENTRIES },
      { name: 'size of the file, in kB', value: own.length / 1000, atLeast: 800 },
      { name: 'load', value: quickest(5, () => readSidecar(own)), unit: 'ms', atMost: 300 },
      { name: 'load of a hand-made one', value: quickest(5, () => readSidecar(hand)), unit: 'ms', atMost: 300 },
      { name: 'one decision', value: decision(own), unit: 'ms', atMost: 50 },
      { name: 'one decision in a hand-made one', value: decision(hand), unit: 'ms', atMost: 50 },
    ];
  },
};

const entries = (): readonly RecordChange[] =>
  Array.from({ length: ENTRIES }, (_, at) => ({
    id: `p-${String(at).padStart(6, '0')}`,
    type: 'person',
    exact: `Jane Doe ${at}`,
    prefix: 'the long war by the harbour. Envoy ',
    suffix: ', who met the mayor on Thursday',
    at: at * 20,
    entity: 'jane-doe',
    basis: 'a title stands before it: “envoy”',
    confidence: 0.9,
    status: 'suggested',
    by: 'scan@0.1',
  }));

/** The same entry as a hand would have it: a comment, another order, a note on lines, single quotes. */
const byHand = (entry: string): string =>
  entry.replace(/^( {4}exact: )"(.*)"$/m, "$1'$2'   # sic").replace(/^ {4}basis: .*$/m, '    note: |\n      first\n      then');

/** The text was read before; each decision is on another entry, and what it wrote is read again. */
function decision(text: string): number {
  const sidecars = createSidecarReader();
  sidecars.read(text);
  let now = text;
  let at = 100;
  return quickest(7, () => {
    at += 500;
    const change = {
      upserts: [{ id: `p-${String(at).padStart(6, '0')}`, status: 'accepted' as const, by: 'maria', on: '2025-03-18' }],
    };
    const result = writeSidecar(now, change, sidecars);
    if (!result.ok || result.text === now) throw new Error('not written');
    now = result.text;
    sidecars.read(now);
  });
}
