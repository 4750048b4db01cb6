import type { Files } from '../../ports.js';
import type { ActionResult } from '../../serviceTypes.js';
import { slug } from '../../text/fold.js';
import type { HeldArticle } from '../heldArticle.js';
import type { Refs } from '../refs.js';
import type { Hand } from '../saving/changes.js';
import type { Store } from '../store.js';

/** What the knowledge of a corpus needs. `record` runs an action so that it can be undone. */
export interface KnowledgeInit {
  readonly store: Store;
  readonly files: Files;
  readonly refs: Refs;
  readonly hand: () => Hand;
  readonly record: (work: (files: Files) => Promise<ActionResult>) => Promise<ActionResult>;
}

/** An annotation that a person pointed at. */
export interface Pointed {
  readonly article: HeldArticle;
  readonly annotation: HeldArticle['annotations'][number];
}

/** The annotation of a ref; undefined where it is gone. */
export function pointedAt(ref: string, { store, refs }: Pick<KnowledgeInit, 'store' | 'refs'>): Pointed | undefined {
  const found = refs.read(ref);
  const article = found && store.get(found.uri);
  const annotation = article?.annotations.find(({ id }) => id === found?.id);
  return article && annotation ? { article, annotation } : undefined;
}

export const GONE: ActionResult = {
  ok: false,
  message: 'That annotation is not there any more: the article or its sidecar has changed.',
};

/** The folder whose `.newsmark` is written: the nearest above all these articles that has one, else the root. */
export async function folderFor(uris: readonly string[], store: Store): Promise<string> {
  const [first = '', ...others] = uris;
  const corpus = store.corpusOf(first);
  const folders = await corpus.said.foldersWith(first);
  return folders.find((folder) => others.every((uri) => uri.startsWith(`${folder}/`))) ?? corpus.root;
}

/** The id of a name, with a number where it is taken. */
export function freeId(name: string, taken: ReadonlySet<unknown>): string {
  const wanted = slug(name);
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(id)) return id;
  }
}
