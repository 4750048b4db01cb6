import { type PlaceInSidecar, placeInSidecar } from '../../sidecar/place/placeInSidecar.js';
import type { OpenSidecar } from '../../sidecar/sidecarReader.js';
import { linkTargets, readLink } from '../../sidecar/splice/linkPaths.js';
import { slug } from '../../text/fold.js';
import type { Span } from '../../text/span.js';
import type { HeldArticle } from '../heldArticle.js';
import { originalSpan } from '../originalSpan.js';
import type { Refs } from '../refs.js';
import type { Store } from '../store.js';
import type { ArticleWords } from './articleWords.js';
import { placeInFile, showPassage } from './showPassage.js';
import type { PlaceInFile, SidecarPassage } from './sidecarEditingTypes.js';
import { whereStands } from './whereStands.js';

/** A sidecar with its article, and what else is asked. */
export interface LookingInit {
  readonly article: HeldArticle;
  readonly words: ArticleWords;
  readonly opened: OpenSidecar;
  readonly store: Store;
  readonly refs: Refs;
}

/** Fields that say where the words stand. */
const SAY_WHERE = new Set(['exact', 'prefix', 'suffix', 'at', 'nth']);
/** Fields that name somebody. */
const NAME = new Set(['entity', 'speaker']);

/** What the place in a sidecar stands for, to be shown: the passage of its own article, or of the one that a link names. */
export function passageAt(look: LookingInit, offset: number): SidecarPassage | undefined {
  const place = placeInSidecar(look.opened, offset);
  if (!place?.field) return undefined;
  if (place.block === 'links' && place.field === 'to') return linked(look, place);
  if (place.block !== 'annotations' || !SAY_WHERE.has(place.field)) return undefined;
  const passage = ofEntry(look, place);
  return passage && { field: place.span, ...passage };
}

type Passage = Omit<SidecarPassage, 'field'>;

/** The entry around a place, as its text says now; in a text that does not parse, as it was read last. */
function ofEntry({ article, opened, words, refs }: LookingInit, { entry }: PlaceInSidecar): Passage | undefined {
  if (!entry) return undefined;
  const listed = opened.entries.find(({ index, record }) => index === entry.index && (!entry.id || record.id === entry.id));
  const record = listed?.record ?? article.annotations.find(({ id }) => id === entry.id)?.record;
  if (!record) return undefined;
  const standing = whereStands(article, record, words);
  if (!standing.span) return { lost: standing.why, ...(standing.guess ? { guess: showPassage(article, standing.guess) } : {}) };
  const known = article.annotations.some(({ id, span }) => id === record.id && span);
  return {
    found: showPassage(article, standing.span),
    ...(standing.reattached ? { reattached: standing.reattached } : {}),
    ...(known ? { ref: refs.refOf(article.uri, record.id) } : {}),
  };
}

/** The annotation that `file#id` names, or what is wrong with it. */
function linked({ article, store, refs }: LookingInit, place: PlaceInSidecar): SidecarPassage | undefined {
  const link = place.value ? readLink(place.value) : undefined;
  if (!link) return undefined;
  const id = link.fragment.slice(1);
  const target = linkedArticle(article, link.file, store);
  if (!target) return { field: place.span, lost: 'No article of this folder has that name.' };
  if (!id) return { field: place.span, found: showPassage(target, { start: 0, end: 0 }) };
  const annotation = target.annotations.find((one) => one.id === id);
  if (!annotation) return { field: place.span, lost: 'That article has no annotation with this id.' };
  if (!annotation.span) return { field: place.span, lost: 'That annotation is lost: its words are no longer in the article.' };
  return { field: place.span, found: showPassage(target, annotation.span), ref: refs.refOf(target.uri, id) };
}

/** The article that a link's file part means; without one it is the article itself. */
export function linkedArticle(article: HeldArticle, file: string, store: Store): HeldArticle | undefined {
  if (!file) return article;
  const all = [...store.corpusOf(article.uri).articles.values()];
  for (const path of linkTargets(article.file, file)) {
    const found = all.find((one) => one.file === path);
    if (found) return found;
  }
  return undefined;
}

/** Where the place in a sidecar leads. A name leads to where the corpus first gives it in full. */
export function definitionAt(look: LookingInit, offset: number): { from: Span; to: PlaceInFile } | undefined {
  const place = placeInSidecar(look.opened, offset);
  if (!place?.entry) return undefined;
  const from = place.span;
  if (place.block === 'links') {
    const to = linked(look, place)?.found;
    return place.field === 'to' && to ? { from, to: placeOnly(to) } : undefined;
  }
  if (NAME.has(place.field ?? '') && place.on === 'value') {
    const to = nameInArticles(look.article, place.value, look.store);
    return to && { from, to };
  }
  const to = ofEntry(look, place)?.found;
  return to && { from, to: placeOnly(to) };
}

const placeOnly = ({ uri, line, column, endLine, endColumn }: PlaceInFile): PlaceInFile => ({
  uri,
  line,
  column,
  endLine,
  endColumn,
});

/** The first mention of a name in this article, or else in the corpus. */
function nameInArticles(article: HeldArticle, id: string, store: Store): PlaceInFile | undefined {
  const { index, articles } = store.corpusOf(article.uri);
  const entity = index.entities().find((one) => one.id === id || slug(one.canonicalName) === id);
  const mention = entity?.mentions.find(({ source }) => source.uri === article.uri) ?? entity?.mentions[0];
  const home = mention && articles.get(mention.source.uri);
  return home && placeInFile(home.uri, home.original, originalSpan(home)(mention.span));
}
