import type { ActionResult } from '../../serviceTypes.js';
import type { SidecarMerge } from '../../sidecar/mergeSidecars.js';

/** Two versions of a sidecar become one. */
export interface Merging {
  /** Merges texts, entry by entry; no file is read or written. `base` undefined or empty: there was none. */
  mergeTexts(base: string | undefined, ours: string, theirs: string): Promise<SidecarMerge>;
  /**
   * Settles a sidecar in which git left its marks: both sides go in, and what they say differently of one field stays in the
   * entry's `conflict:` for a person to settle. `base`: the text that both began with, where the face can get it; else as
   * the marks say it. A sidecar without marks, or whose sides do not parse, is left as it is.
   */
  mergeConflicted(uri: string, base?: string): Promise<ActionResult>;
}
