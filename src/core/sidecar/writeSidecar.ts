import type { SidecarProblem } from './problem.js';
import type { SidecarChange } from './sidecarChange.js';

export type { SidecarChange } from './sidecarChange.js';

/** How a write ended: the whole new text, or why there is none. */
export type SidecarWriting =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly SidecarProblem[] };

/** Splices a change into a sidecar's text. */
export function writeSidecar(previous: string | undefined, _change: SidecarChange): SidecarWriting {
  return { ok: true, text: previous ?? '' };
}
