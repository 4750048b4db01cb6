import { articleUriOf } from '../sidecar/sidecarUri.js';
import { CORPUS_FOLDER } from './corpusFiles.js';
import type { Store } from './store.js';
import { isBelow, parentOf } from './uris.js';

/**
 * An article, a sidecar or a corpus file was written, made or deleted by somebody: reads what hangs on it again. True
 * when anything known changed. Open documents keep their own text.
 */
export async function fileChanged(uri: string, store: Store): Promise<boolean> {
  if (uri.includes(`/${CORPUS_FOLDER}/`)) return corpusFileChanged(uri, store);
  const articleUri = articleUriOf(uri) ?? uri;
  const held = store.get(articleUri);
  if (held && (held.version !== undefined || articleUri !== uri)) {
    const fresh = await store.read(articleUri, held.original, held.version);
    return fresh?.sidecarText !== held.sidecarText;
  }
  if (articleUri !== uri || (!held && !store.corpusOf(uri).loaded)) return false;
  return (await store.readFile(uri))?.original !== held?.original;
}

/** What hangs on the folder is read again from what is held: no sidecar's file is asked. */
async function corpusFileChanged(uri: string, store: Store): Promise<boolean> {
  const folder = parentOf(parentOf(uri));
  const touched = store.all().filter((article) => isBelow(article.uri, folder));
  // Comments, and what is half typed, say nothing new.
  if (!(await store.corpusOf(`${folder}/`).said.again(folder))) return false;
  let changed = false;
  for (const before of touched) {
    const { uri: article, original, version } = before;
    const after = await store.read(article, original, version, true);
    changed ||= after?.source !== before.source || after.facts !== before.facts;
  }
  return changed;
}
