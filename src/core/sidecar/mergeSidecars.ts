import { mergeBlock } from './merge/mergeBlock.js';
import type { MergeConflict, Merging } from './merge/mergeTypes.js';
import { rootComments } from './merge/rootComments.js';
import { type ParsedYaml, parseYaml } from './parse/parseYaml.js';
import type { SidecarProblem } from './problem.js';
import { readParsed, readSidecar } from './readSidecar.js';
import { applySplices, lineBreakOf, type Splice } from './splice/splice.js';

export type { MergeConflict } from './merge/mergeTypes.js';

/** How a merge ended: the whole text with both sides in it, or what is wrong with the side that cannot be merged. */
export type SidecarMerge =
  | { readonly ok: true; readonly text: string; readonly conflicts: readonly MergeConflict[] }
  | { readonly ok: false; readonly problems: readonly SidecarProblem[] };

/** `mark: false` leaves what theirs says of a conflict out of the text. */
export interface MergeOptions {
  readonly mark?: boolean;
}

/**
 * Puts what `theirs` changed since `base` into `ours`, entry by entry, by id (design/sidecar.md, section 2). All that
 * `theirs` did not touch stays to the byte: comments, layout, line ends, BOM. Where both changed one field to different
 * things ours stays, and what theirs says is kept in the entry's `conflict:` and listed. An entry that one side took
 * away and the other changed stays, and is listed. A scan's suggestion never beats a person's decision. `base` undefined:
 * all that differs counts as changed by both. The result is read back: it always parses.
 */
export function mergeSidecars(base: string | undefined, ours: string, theirs: string, options: MergeOptions = {}): SidecarMerge {
  const yaml = parseYaml(ours);
  const other = parseYaml(inLineBreaksOf(yaml, theirs));
  const before = base?.trim() ? parseYaml(inLineBreaksOf(yaml, base)) : undefined;
  const bad = [yaml, other, ...(before ? [before] : [])].map(readParsed).find(({ writable }) => !writable);
  if (!yaml.root || !other.root || bad) return { ok: false, problems: bad?.problems ?? [] };
  if (theirs === base || theirs === ours) return { ok: true, text: ours, conflicts: [] };
  if (ours === base) return { ok: true, text: yaml.bom + other.body, conflicts: [] };
  const merging: Merging = {
    ours: { body: yaml.body, root: yaml.root },
    theirs: { body: other.body, root: other.root },
    base: before?.root && { body: before.body, root: before.root },
    mark: options.mark ?? true,
    splices: [],
    conflicts: [],
  };
  mergeBlock(merging, 'root', 'sidecar', { base: merging.base?.root, ours: yaml.root, theirs: other.root });
  rootComments(merging);
  const text = yaml.bom + applySplices(yaml.body, insertionsFirst(merging.splices));
  return readSidecar(text).writable ? { ok: true, text, conflicts: merging.conflicts } : { ok: false, problems: [unsure(yaml)] };
}

/** Whole lines go in before what is replaced at the same place; among themselves in the order in which they were made. */
const insertionsFirst = (splices: readonly Splice[]): readonly Splice[] =>
  [...splices].sort((a, b) => a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start));

/** The body of another side, with our line breaks. */
function inLineBreaksOf({ body }: ParsedYaml, text: string): string {
  const lineBreak = lineBreakOf(body);
  return lineBreakOf(text) === lineBreak ? text : text.replace(/\r?\n/g, lineBreak);
}

const unsure = (yaml: ParsedYaml): SidecarProblem =>
  yaml.problemAt('YAML_SYNTAX', 'The layout of this file is too unusual to merge it safely: nothing was written.', 0);
