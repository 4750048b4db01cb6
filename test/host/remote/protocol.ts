/** Id of the extension under test. */
export const NEWSMARK = 'newsmark.newsmark';

/** Begin of the name of the file, in the temporary folder of the extension host, that holds the port; then comes its process id. */
export const REMOTE_FILE = 'newsmark-remote-';

/** A function as its source, and what it is called with. */
export interface Sent {
  readonly source: string;
  readonly args: readonly unknown[];
}
