import { articleUriOf } from '../sidecar/sidecarUri.js';
import { CORPUS_FOLDER } from './knowledge/corpusFiles.js';
import type { Store } from './store.js';
import { isBelow } from './uris.js';

/**
 * An article, a sidecar or a corpus file was written, made or deleted by somebody, or a folder with such was deleted:
 * reads what hangs on it again. True when anything known changed. Open documents keep their own text.
 */
export async function fileChanged(uri: string, store: Store): Promise<boolean> {
  if (`${uri}/`.includes(`/${CORPUS_FOLDER}/`)) return corpusFileChanged(uri, store);
  const articleUri = articleUriOf(uri) ?? uri;
  const held = store.get(articleUri);
  if (held && (held.version !== undefined || articleUri !== uri)) {
    const fresh = await store.reread(articleUri);
    return fresh?.sidecarText !== held.sidecarText;
  }
  if (articleUri !== uri) return false;
  const fresh = held || store.corpusOf(uri).loaded ? await store.readFile(uri) : undefined;
  return fresh || held ? fresh?.original !== held?.original : folderChanged(uri, store);
}

/** Who deletes a folder is told of as one deletion, not of each file in it. */
async function folderChanged(folder: string, store: Store): Promise<boolean> {
  let changed = false;
  for (const before of store.all().filter((article) => isBelow(article.uri, folder))) {
    const after = await store.readFile(before.uri);
    changed ||= after?.source !== before.source;
  }
  return changed;
}

/** What hangs on the folder is read again from what is held: no sidecar's file is asked. */
async function corpusFileChanged(uri: string, store: Store): Promise<boolean> {
  const folder = uri.slice(0, `${uri}/`.lastIndexOf(`/${CORPUS_FOLDER}/`));
  // Comments, and what is half typed, say nothing new.
  if (!(await store.corpusOf(`${folder}/`).said.again(folder))) return false;
  // Asked only now: an article that came meanwhile may have been read by what was said before.
  const touched = store.all().filter((article) => isBelow(article.uri, folder));
  let changed = false;
  for (const before of touched) {
    const after = await store.reread(before.uri, true);
    changed ||= after?.source !== before.source || after.facts !== before.facts;
  }
  return changed;
}
