import type { ActionResult } from '../../serviceTypes.js';
import { type ConflictSides, conflictSides } from '../../sidecar/conflictSides.js';
import { type MergeConflict, mergeSidecars } from '../../sidecar/mergeSidecars.js';
import { SIDECAR_SUFFIX } from '../../sidecar/sidecarUri.js';
import type { History } from '../undo/history.js';
import { nameOf } from '../uris.js';
import type { Merging } from './mergingTypes.js';

/** What merging needs. `reread` is told the uri whose file changed. */
export interface MergingInit {
  readonly history: History;
  readonly reread: (uri: string) => Promise<unknown>;
}

export function createMerging({ history, reread }: MergingInit): Merging {
  return {
    mergeTexts: async (base, ours, theirs) => mergeSidecars(base, ours, theirs),
    async mergeConflicted(uri, base) {
      if (!uri.endsWith(SIDECAR_SUFFIX)) return { ok: false, message: `${nameOf(uri)} is no sidecar.` };
      const result = await history.step(`Merged ${nameOf(uri)}`, async (files): Promise<ActionResult> => {
        const text = await files.read(uri);
        const sides = text === undefined ? undefined : conflictSides(text);
        if (text === undefined || !sides) return unmarked(uri);
        const merged = mergeSides(uri, sides, base);
        if (!('text' in merged)) return merged;
        const outcome = await files.write(uri, merged.text, text);
        if (outcome.kind === 'written') return done(uri, merged.conflicts);
        const why = outcome.kind === 'failed' ? outcome.why : 'it was changed at the same moment; try again';
        return { ok: false, message: `${nameOf(uri)} could not be written: ${why}` };
      });
      if (result.ok) await reread(uri);
      return result;
    },
  };
}

const unmarked = (uri: string): ActionResult => ({
  ok: false,
  message: `${nameOf(uri)} has no complete marks of a conflict: there is nothing to merge, or a mark was deleted.`,
});

/** By the base that the face gave; where that does not parse, by the marks' own, else without one. */
function mergeSides(
  uri: string,
  { ours, theirs, base: marked }: ConflictSides,
  given: string | undefined,
): { readonly text: string; readonly conflicts: readonly MergeConflict[] } | (ActionResult & { ok: false }) {
  for (const base of new Set([given, marked, undefined])) {
    const merge = mergeSidecars(base, ours, theirs);
    if (merge.ok) return merge;
  }
  for (const [side, text] of Object.entries({ ours, theirs })) {
    const alone = mergeSidecars(undefined, text, text);
    const problem = alone.ok ? undefined : alone.problems.find(({ severity }) => severity === 'error');
    if (problem)
      return { ok: false, message: `${nameOf(uri)} was left as it is: ${SIDES[side]} does not parse. ${problem.message}` };
  }
  return { ok: false, message: `${nameOf(uri)} was left as it is: its layout is too unusual to merge it safely.` };
}

const SIDES: Readonly<Record<string, string>> = { ours: 'what stands above the equals signs', theirs: 'what stands below them' };

function done(uri: string, conflicts: readonly MergeConflict[]): ActionResult {
  const message = `${nameOf(uri)}: both versions are merged`;
  if (!conflicts.length) return { ok: true, changed: true, message };
  const listed = conflicts.slice(0, 3).map(({ id, field }) => `${id} (${field})`);
  const more = conflicts.length > listed.length ? ` and ${conflicts.length - listed.length} more` : '';
  return { ok: true, changed: true, message: `${message}. Decided differently: ${listed.join(', ')}${more}` };
}
