import type { Files } from '../../ports.js';

/** Whether a file stands there. One that cannot be read as text is a file all the same. */
export const isThere = (files: Files, uri: string): Promise<boolean> =>
  files.read(uri).then(
    (text) => text !== undefined,
    () => true,
  );
