/** Where a command writes, handed in so that a test can read it. */
export interface Io {
  /** Resolves when the reader has room for more: wait for it in a stream, so that memory stays constant. */
  out(line: string): Promise<void> | void;
  err(line: string): void;
  readonly input: AsyncIterable<Buffer | string>;
  /** Whether progress may be drawn on `err`. */
  readonly terminal: boolean;
}

/** Exit codes of every command: clean, error, findings. */
export const EXIT = { clean: 0, error: 1, findings: 2 } as const;

/** A wrong call: told with the usage, exit code 1. */
export class UsageError extends Error {}
