import type { ActionResult } from '../../serviceTypes.js';

/** Something a person decided that the sidecar does not hold. */
export interface UnwrittenChange {
  /** The article. */
  readonly uri: string;
  /** `Accepted “Jane Doe”`. */
  readonly what: string;
  /** In words that follow a colon: `the disk is full`, `another program wrote over it`. */
  readonly why: string;
  /** It was in the file, and another program wrote over it. */
  readonly over: boolean;
}

/** No decision is forgotten because a file could not be written, or because another program wrote over it. */
export interface Unwritten {
  /** What persons decided that no file holds, in the order in which they did. Kept until it is written or the window closes. */
  unwritten(): Promise<readonly UnwrittenChange[]>;
  /** Tries again to write all of it, or what belongs to one article. */
  writeAgain(uri?: string): Promise<ActionResult>;
}
