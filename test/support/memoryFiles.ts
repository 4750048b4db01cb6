import picomatch from 'picomatch';
import type { Files } from '../../src/core/ports.js';

/** A workspace in memory, uris as `mem:/path`. `texts` is the disk; `writes` the uris written, in order. */
export function memoryFiles(initial: Readonly<Record<string, string>> = {}): Files & {
  readonly texts: Map<string, string>;
  readonly writes: string[];
} {
  const texts = new Map(Object.entries(initial));
  const writes: string[] = [];
  return {
    texts,
    writes,
    read: async (uri) => texts.get(uri),
    async write(uri, text, expected) {
      if (texts.get(uri) !== expected) return { kind: 'conflict', current: texts.get(uri) };
      texts.set(uri, text);
      writes.push(uri);
      return { kind: 'written' };
    },
    async move(from, to) {
      const text = texts.get(from);
      if (text === undefined) return { kind: 'failed', why: `there is no ${from}` };
      if (texts.has(to)) return { kind: 'conflict', current: texts.get(to) };
      texts.set(to, text);
      texts.delete(from);
      writes.push(to);
      return { kind: 'written' };
    },
    async remove(uri, expected) {
      if (texts.get(uri) !== expected) return { kind: 'conflict', current: texts.get(uri) };
      texts.delete(uri);
      return { kind: 'written' };
    },
    async list(root, globs) {
      const base = root.endsWith('/') ? root : `${root}/`;
      const matches = picomatch([...globs]);
      return [...texts.keys()]
        .filter((uri) => uri.startsWith(base))
        .map((uri) => ({ uri, path: uri.slice(base.length) }))
        .filter(
          ({ path }) =>
            matches(path) &&
            !path
              .split('/')
              .slice(0, -1)
              .some((part) => part.startsWith('.')),
        )
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}
