import type { Store } from '../store.js';
import type { KnownName } from './knowledgeTypes.js';

/** Everybody that a person wrote down, in the order of the files, then those found in the articles, the most named first. */
export async function knownNames(uri: string, store: Store): Promise<readonly KnownName[]> {
  const at = store.get(uri) ? uri : `${uri}/`;
  const corpus = store.corpusOf(at);
  const known = (await corpus.said.namesAt(at))?.all ?? [];
  const found = corpus.index.entities();
  const articles = new Map(found.map(({ id, mentions }) => [id, new Set(mentions.map(({ source }) => source.uri)).size]));
  const written = known.map(
    ({ id, name, type, aliases, wikidata }): KnownName => ({
      id,
      name,
      aliases,
      ...(type ? { type } : {}),
      ...(wikidata ? { wikidata } : {}),
      written: true,
      articles: articles.get(id) ?? 0,
    }),
  );
  const ids = new Set(known.map(({ id }) => id));
  const others = found
    .filter(({ id }) => !ids.has(id))
    .map(({ id, canonicalName: name, type }): KnownName => {
      return { id, name, type, aliases: [], written: false, articles: articles.get(id) ?? 0 };
    });
  return [...written, ...others.sort((a, b) => b.articles - a.articles)];
}
