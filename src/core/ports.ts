/** What a face tells the core about a file it listed. `uri` is opaque to the core but for its `/`-separated path. */
export interface FileEntry {
  readonly uri: string;
  /** Path below the listed root, with `/`. */
  readonly path: string;
}

/** How a write ended. `conflict`: the file no longer held what the writer had read, nothing was written. */
export type WriteOutcome =
  | { readonly kind: 'written' }
  | { readonly kind: 'conflict'; readonly current: string | undefined }
  | { readonly kind: 'failed'; readonly why: string };

/** Files of the workspace, asked by uri. Text is decoded UTF-8 with its BOM and line ends kept as they are. */
export interface Files {
  /** Text of a file; `undefined` when there is none. Rejects only when the file exists and cannot be read. */
  read(uri: string): Promise<string | undefined>;
  /** Writes `text` if the file still holds `expected` (`undefined`: does not exist). All or nothing. */
  write(uri: string, text: string, expected: string | undefined): Promise<WriteOutcome>;
  /** Takes a file to another name, folders made as needed. Never over a file that is there: that is a conflict with its text. */
  move(from: string, to: string): Promise<WriteOutcome>;
  /** Deletes a file if it still holds `expected`. One that is not there any more is a conflict. */
  remove(uri: string, expected: string): Promise<WriteOutcome>;
  /** Every file below `root` whose path matches one of the globs, in path order, hidden folders apart. */
  list(root: string, globs: readonly string[]): Promise<readonly FileEntry[]>;
}

/**
 * Bytes kept from one run to the next, by name (`[a-z0-9-]`). Any may be gone, cut short or another's at any time: who reads
 * them has to see that. Never in the person's folder. Neither promise rejects.
 */
export interface Cache {
  get(name: string): Promise<Uint8Array | undefined>;
  put(name: string, bytes: Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
}

/** A log that goes to the person's machine only. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string, error?: unknown): void;
}

/** What changes from run to run, handed in so that the core stays deterministic. */
export interface World {
  /** Today as `YYYY-MM-DD` in the person's time zone; written as `on:` beside a decision. */
  today(): string;
  /** Milliseconds since some moment; only how much time passed means anything. */
  now(): number;
  /** Eight characters `[a-z0-9]`, new at each call: the id of an annotation made by hand. */
  randomId(): string;
  /** Lets the face's event loop breathe between slices of long work. */
  pause(): Promise<void>;
}

/** Long work asks it between steps, and stops where it stands when it says so. */
export interface Cancellation {
  readonly cancelled: boolean;
}

/** Long work tells it how far it is. */
export type Progress = (done: number, total: number, what: string) => void;

/** An article for another thread to read. */
export interface ArticleToRead {
  readonly uri: string;
  readonly original: string;
  readonly sidecarText: string | undefined;
}

/** Other threads that read articles for a service. */
export interface Readers {
  /** How many of them read at once. */
  readonly width: number;
  /**
   * Reads articles below `root`, as the bytes of `sealReadings` for the service's own edition. Rejects where a thread has
   * died: who asked reads them itself.
   */
  read(root: string, articles: readonly ArticleToRead[]): Promise<Uint8Array>;
  /** Nothing is left to be read for now: they may end, and begin again when they are asked. */
  rest(): void;
}
