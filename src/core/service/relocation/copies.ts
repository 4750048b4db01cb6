import type { Files } from '../../ports.js';
import type { ActionResult } from '../../serviceTypes.js';
import { articleUriOf, SIDECAR_SUFFIX, sidecarUri } from '../../sidecar/sidecarUri.js';
import { writeSidecar } from '../../sidecar/writeSidecar.js';
import { nameOf, parentOf, pathBelow } from '../uris.js';
import type { ArticleHashes } from './articleHashes.js';
import { isCopyName } from './copyName.js';
import type { ArticleCopy } from './relocationTypes.js';

/** What copies need. */
export interface CopiesInit {
  readonly files: Files;
  readonly hashes: ArticleHashes;
}

/**
 * The article that a new one was copied from: the same text, with a sidecar, where the new one has none. Among several, the
 * one whose name was copied, then the one beside it; undefined where that leaves several.
 */
export async function copyOf({ files, hashes }: CopiesInit, root: string, uri: string): Promise<ArticleCopy | undefined> {
  if (articleUriOf(uri) !== undefined || (await files.read(sidecarUri(uri)).catch(() => '')) !== undefined) return undefined;
  const hash = await hashes.of(uri);
  if (hash === undefined) return undefined;
  const same: string[] = [];
  for (const entry of await files.list(root, [`**/*${SIDECAR_SUFFIX}`])) {
    const article = articleUriOf(entry.uri) as string;
    if (article !== uri && (await hashes.of(article)) === hash) same.push(article);
  }
  const named = same.filter((other) => isCopyName(nameOf(uri), nameOf(other)));
  const likely = named.length ? named : same;
  const beside = likely.filter((other) => parentOf(other) === parentOf(uri));
  const [of, ...others] = likely.length > 1 && beside.length ? beside : likely;
  if (of === undefined || others.length) return undefined;
  return { uri, file: pathBelow(uri, root), ofUri: of, ofFile: pathBelow(of, root), isNamedAsCopy: named.includes(of) };
}

/** Writes a copy of a sidecar beside a copied article, never over one that is there. */
export async function copySidecar(
  files: Files,
  root: string,
  { uri, ofUri }: Pick<ArticleCopy, 'uri' | 'ofUri'>,
): Promise<ActionResult> {
  const text = await files.read(sidecarUri(ofUri));
  const [file, ofFile] = [pathBelow(uri, root), pathBelow(ofUri, root)];
  if ((await files.read(uri).catch(() => '')) === undefined) return { ok: false, message: `${file} is not there any more.` };
  if (text === undefined) return { ok: false, message: `${ofFile} has no sidecar any more.` };
  const named = writeSidecar(text, { article: { file: nameOf(uri) }, upserts: [] });
  const outcome = await files.write(sidecarUri(uri), named.ok ? named.text : text, undefined);
  if (outcome.kind === 'failed') return { ok: false, message: `${nameOf(sidecarUri(uri))} could not be written: ${outcome.why}` };
  if (outcome.kind === 'conflict') return { ok: false, message: `${file} has a sidecar by now; it was left as it is.` };
  return { ok: true, changed: true, message: `${file} has a copy of the annotations of ${ofFile}` };
}
