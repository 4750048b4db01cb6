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
