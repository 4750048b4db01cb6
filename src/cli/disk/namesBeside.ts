import path from 'node:path';

/** Files that lie beside one that is being written, for as long as that takes. */
export interface NamesBeside {
  /** Held by the one who writes. */
  readonly lock: string;
  /** The new text, until it takes the file's name. */
  readonly fresh: string;
  /** The old file under a second name, until it is sure that nobody wrote into it meanwhile. */
  readonly old: string;
}

/**
 * Hidden names that no glob of articles or sidecars matches. They are the same at each write, so that what a crash has
 * left is found again without a look through the folder.
 */
export function namesBeside(file: string): NamesBeside {
  const start = path.join(path.dirname(file), `.${path.basename(file)}.newsmark-`);
  return { lock: `${start}lock`, fresh: `${start}new`, old: `${start}old` };
}
