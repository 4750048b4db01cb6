import type { ActionResult } from '../../serviceTypes.js';

/** Taking back what this window wrote, one action at a time. */
export interface Undoing {
  /**
   * Takes the last action back; with `uri` the last one that wrote that file, or the sidecar of that article. A file that
   * nobody touched since gets its bytes back, and goes where the action made it. Where somebody changed it meanwhile only
   * what the action did is taken back, and what cannot be is said.
   */
  undo(uri?: string): Promise<ActionResult>;
  /** Does again what was taken back last. */
  redo(uri?: string): Promise<ActionResult>;
}
