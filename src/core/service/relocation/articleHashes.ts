import { hashOf } from '../../article/hash.js';
import type { Files } from '../../ports.js';
import { toPortable } from '../../text/portable.js';
import type { HeldArticle } from '../heldArticle.js';
import type { Store } from '../store.js';

/** Texts of articles and their hashes, for finding a text again under another name. */
export interface ArticleHashes {
  /** The portable text as it is now; undefined where there is none, or it cannot be read. */
  textOf(uri: string): Promise<string | undefined>;
  /** Hash of that text, kept until the file is told to have changed. */
  of(uri: string): Promise<string | undefined>;
  /** The file changed. */
  forget(uri: string): void;
}

export function createArticleHashes({ store, files }: { readonly store: Store; readonly files: Files }): ArticleHashes {
  const held = new WeakMap<HeldArticle, string>();
  const read = new Map<string, Promise<string | undefined>>();
  const textOf = async (uri: string): Promise<string | undefined> => {
    const known = store.get(uri);
    if (known) return known.portable.text;
    const text = await files.read(uri).catch(() => undefined);
    return text === undefined ? undefined : toPortable(text).text;
  };
  return {
    textOf,
    async of(uri) {
      const known = store.get(uri);
      if (!known) {
        const hash = read.get(uri) ?? textOf(uri).then((text) => (text === undefined ? undefined : hashOf(text)));
        read.set(uri, hash);
        return hash;
      }
      const hash = held.get(known) ?? hashOf(known.portable.text);
      held.set(known, hash);
      return hash;
    },
    forget: (uri) => void read.delete(uri),
  };
}
