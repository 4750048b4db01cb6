import type { Files } from '../../ports.js';
import { mergeSidecars } from '../../sidecar/mergeSidecars.js';
import { articleUriOf, sidecarUri } from '../../sidecar/sidecarUri.js';
import { writeSidecar } from '../../sidecar/writeSidecar.js';
import { nameOf } from '../uris.js';
import { isThere } from './isThere.js';

/** How taking a sidecar to an article ended. `conflicts`: what both sidecars said of one thing, kept in the file. */
export type Relinked =
  | { readonly kind: 'moved' }
  | { readonly kind: 'merged'; readonly conflicts: number }
  | { readonly kind: 'refused'; readonly why: string };

/**
 * Takes a sidecar to an article. Where the article has a sidecar of its own by now nothing is overwritten: both are merged
 * entry by entry when `merge` says so, and else it is refused. All through `files`, so that it is one step of undo.
 */
export async function relinkTo(files: Files, sidecar: string, article: string, merge: boolean): Promise<Relinked> {
  const own = articleUriOf(sidecar);
  if (own === undefined) return { kind: 'refused', why: `${nameOf(sidecar)} is no sidecar.` };
  if (await isThere(files, own)) return { kind: 'refused', why: `${nameOf(sidecar)} has its article beside it.` };
  for (const uri of [sidecar, article])
    if (!(await isThere(files, uri))) return { kind: 'refused', why: `${nameOf(uri)} is not there any more.` };
  const outcome = await files.move(sidecar, sidecarUri(article));
  if (outcome.kind === 'written') return { kind: 'moved' };
  if (outcome.kind === 'failed') return { kind: 'refused', why: `${nameOf(sidecar)} could not be moved: ${outcome.why}` };
  if (merge) return mergeTo(files, sidecar, article);
  return { kind: 'refused', why: `${nameOf(article)} has a sidecar of its own; nothing was overwritten.` };
}

/** The lone sidecar keeps its layout and comments; what the other one says goes in. It is gone only when all of it is written. */
async function mergeTo(files: Files, sidecar: string, article: string): Promise<Relinked> {
  const target = sidecarUri(article);
  const [lone, other] = [await files.read(sidecar), await files.read(target)];
  if (lone === undefined) return { kind: 'refused', why: `${nameOf(sidecar)} is not there any more.` };
  const named = writeSidecar(lone, { article: { file: nameOf(article) }, upserts: [] });
  const merged = mergeSidecars(undefined, named.ok ? named.text : lone, other ?? '');
  if (!merged.ok) {
    const [problem] = merged.problems;
    const place = problem ? `line ${problem.line}: ${problem.message}` : 'one of them cannot be read.';
    return { kind: 'refused', why: `The two sidecars of ${nameOf(article)} were left as they are. ${place}` };
  }
  const written = await files.write(target, merged.text, other);
  if (written.kind !== 'written')
    return { kind: 'refused', why: `${nameOf(target)} was changed by another program just now; nothing was written. Try again.` };
  await files.remove(sidecar, lone);
  return { kind: 'merged', conflicts: merged.conflicts.length };
}
