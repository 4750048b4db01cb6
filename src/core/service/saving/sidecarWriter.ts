import type { Files } from '../../ports.js';
import type { ActionResult } from '../../serviceTypes.js';
import type { SidecarProblemCode } from '../../sidecar/problem.js';
import type { SidecarReading } from '../../sidecar/readSidecar.js';
import type { SidecarReader } from '../../sidecar/sidecarReader.js';
import { sidecarUri } from '../../sidecar/sidecarUri.js';
import { type SidecarChange, writeSidecar } from '../../sidecar/writeSidecar.js';
import { nameOf } from '../uris.js';
import type { Refusal } from './unwritten.js';

/** Makes the change, asked anew at each try; undefined when nothing is to be changed, or why it is not to be made. */
export type MakeChange = () => Promise<SidecarChange | Refusal | undefined>;

/** Makes a change of an article's sidecar through these files; `done` is what the person is told. */
export type WriteSidecar = (files: Files, articleUri: string, change: MakeChange, done: string) => Promise<Saved>;

/** How a change of a sidecar ended. */
export interface Saved {
  readonly result: ActionResult;
  /** Why the disk did not take it, where that is the reason: the same change may be tried again. */
  readonly unwritten?: string;
}

const TRIES = 12;

/**
 * Reads a sidecar, makes a change and writes it, only over what was read: when somebody else wrote meanwhile, all of it
 * is done again from their text. One write at a time for each sidecar. A file that does not parse is never written.
 */
export function createSidecarWriter(sidecars: SidecarReader): WriteSidecar {
  const queues = new Map<string, Promise<unknown>>();
  return (files, articleUri, change, done) => {
    const uri = sidecarUri(articleUri);
    const result = (queues.get(uri) ?? Promise.resolve()).then(() => attempt({ files, sidecars, uri, change, done }, TRIES));
    const settled = result.catch(() => undefined);
    queues.set(uri, settled);
    void settled.then(() => queues.get(uri) === settled && queues.delete(uri));
    return result;
  };
}

interface Attempt {
  readonly files: Files;
  readonly sidecars: SidecarReader;
  readonly uri: string;
  readonly change: MakeChange;
  readonly done: string;
}

async function attempt(init: Attempt, tries: number): Promise<Saved> {
  const { files, sidecars, uri, change, done } = init;
  const previous = await files.read(uri);
  const reading = previous === undefined ? undefined : sidecars.read(previous);
  if (reading && !reading.writable) return { result: refusal(uri, reading) };
  const wanted = await change();
  if (!wanted) return { result: { ok: true, changed: false, message: done } };
  if ('refused' in wanted) return { result: { ok: false, message: wanted.refused } };
  const written = writeSidecar(previous, wanted, sidecars);
  if (!written.ok) return { result: refusal(uri, written) };
  if (written.text === previous) return { result: { ok: true, changed: false, message: done } };
  const outcome = await files.write(uri, written.text, previous);
  if (outcome.kind === 'written') return { result: { ok: true, changed: true, message: done } };
  if (outcome.kind === 'failed') return unwritten(uri, outcome.why);
  if (tries > 1) return attempt(init, tries - 1);
  return unwritten(uri, 'another program keeps changing it');
}

const unwritten = (uri: string, why: string): Saved => ({
  result: {
    ok: false,
    message: `${nameOf(uri)} could not be written: ${why}. What you decided is kept until it can be.`,
    again: true,
  },
  unwritten: why,
});

/** Why a whole file cannot be written; what is wrong with one entry only follows from it. */
const FATAL: ReadonlySet<SidecarProblemCode> = new Set([
  'MERGE_MARKERS',
  'TOO_LARGE',
  'WRONG_ENCODING',
  'NEWER_VERSION',
  'NOT_A_SIDECAR',
  'YAML_SYNTAX',
]);

/** What the person is told of a file that is not written. */
export function refusal(uri: string, { problems }: Pick<SidecarReading, 'problems'>): ActionResult {
  const first = problems.find(({ code }) => FATAL.has(code)) ?? problems.find(({ severity }) => severity === 'error');
  const why = first ? `line ${first.line}: ${first.message}` : 'it cannot be read.';
  const place = first ? { at: { uri, line: first.line, column: first.column } } : {};
  return { ok: false, message: `${nameOf(uri)} was left as it is. ${why}`, ...place };
}
