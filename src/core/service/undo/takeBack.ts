import type { Files } from '../../ports.js';
import { mergeSidecars } from '../../sidecar/mergeSidecars.js';
import { withoutEntries } from '../../sidecar/parse/withoutEntries.js';
import { readSidecar } from '../../sidecar/readSidecar.js';
import { articleUriOf, SIDECAR_SUFFIX } from '../../sidecar/sidecarUri.js';
import { writeSidecar } from '../../sidecar/writeSidecar.js';
import { nameOf } from '../uris.js';
import type { FileChange, TextChange } from './history.js';

/** What could not be taken back, as a sentence for the person; undefined where all was. */
export type Left = string | undefined;

const TRIES = 5;

/** Makes one change of a file undone: to the byte where nobody touched it since, else as far as it does not undo others' work. */
export async function takeBack(files: Files, change: FileChange): Promise<Left> {
  if (change.kind === 'move') {
    const outcome = await files.move(change.to, change.from);
    if (outcome.kind === 'written') return undefined;
    const why = outcome.kind === 'failed' ? outcome.why : `something else stands there or it is gone`;
    return `${nameOf(change.to)} could not go back to its old place: ${why}.`;
  }
  const renamed = underItsName(change);
  for (let tries = TRIES; tries > 0; tries--) {
    const left = await attempt(files, renamed);
    if (left !== 'again') return left;
  }
  return `${nameOf(change.uri)} keeps being changed by another program.`;
}

/** A sidecar that moved says the new name of its article, then as now. */
function underItsName(change: TextChange): TextChange {
  const { uri, was = uri } = change;
  const [old, file] = [articleUriOf(was), articleUriOf(uri)].map((article) => article && nameOf(article));
  if (!old || !file || old === file) return change;
  const renamed = (text: string | undefined): string | undefined => {
    if (text === undefined || readSidecar(text).articleFile !== old) return text;
    const written = writeSidecar(text, { article: { file }, upserts: [] });
    return written.ok ? written.text : text;
  };
  return { ...change, before: renamed(change.before), after: renamed(change.after) };
}

async function attempt(files: Files, { uri, before, after }: TextChange): Promise<Left | 'again'> {
  const current = await files.read(uri);
  if (current === before) return undefined;
  const wanted = current === after ? { text: before, left: undefined } : parted(uri, before, after, current);
  if (wanted.text === current) return wanted.left;
  const outcome =
    wanted.text === undefined ? await files.remove(uri, current as string) : await files.write(uri, wanted.text, current);
  if (outcome.kind === 'conflict') return 'again';
  return outcome.kind === 'failed' ? `${nameOf(uri)} could not be written: ${outcome.why}` : wanted.left;
}

/** Somebody changed the file since: theirs stays, ours goes. */
function parted(
  uri: string,
  before: string | undefined,
  after: string | undefined,
  current: string | undefined,
): { readonly text: string | undefined; readonly left: Left } {
  const since = `${nameOf(uri)} was changed since and stays as it is.`;
  if (current === undefined || after === undefined) return { text: current, left: since };
  const target = before ?? (uri.endsWith(SIDECAR_SUFFIX) ? withoutEntries(after) : undefined);
  if (target === undefined || !uri.endsWith(SIDECAR_SUFFIX)) return { text: current, left: since };
  const merge = mergeSidecars(after, current, target, { mark: false });
  if (!merge.ok) return { text: current, left: since };
  const kept = stillThere(target, after, merge.text);
  const left = kept ? `${kept === 1 ? 'One annotation was' : `${kept} annotations were`} changed since and stayed.` : undefined;
  return { text: merge.text, left };
}

/** How many entries have a field that the action changed and that is not as it was before it. */
function stillThere(before: string, after: string, now: string): number {
  const [was, did, is] = [before, after, now].map(fieldsById) as [FieldsById, FieldsById, FieldsById];
  const ids = [...new Set([...was.keys(), ...did.keys()])];
  return ids.filter((id) => {
    const [old, made, present] = [was.get(id), did.get(id), is.get(id)];
    if (!old) return present !== undefined;
    const names = new Set([...Object.keys(old), ...Object.keys(made ?? {})]);
    const changed = [...names].filter((name) => !HINTS.has(name) && old[name] !== made?.[name]);
    return changed.some((name) => present?.[name] !== old[name]);
  }).length;
}

type FieldsById = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** Where the words were is nothing that a person decided. */
const HINTS = new Set(['at', 'nth', 'prefix', 'suffix']);

const fieldsById = (text: string): FieldsById =>
  new Map(
    readSidecar(text).records.map((record) => [
      record.id,
      Object.fromEntries(Object.entries(record).map(([name, value]) => [name, JSON.stringify(value)])),
    ]),
  );
