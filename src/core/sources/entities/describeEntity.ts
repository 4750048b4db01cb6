import type { KnownEntity } from '../../article/annotation.js';
import { dctOf } from '../../article/facts.js';
import { slug } from '../../text/fold.js';
import { ENTITY_TYPES, type EntityType } from '../../text/vocabulary.js';
import { nameKey } from '../nameKey.js';
import { byFile } from '../passage.js';
import type { CorpusEntity, Source, TitleOf } from '../source.js';
import type { Bucket, BucketMention } from './nameBucket.js';
import { lastNameKey } from './nameBuckets.js';
import type { Namesake } from './namesakes.js';

/** What an entity is described from. */
export interface Described {
  /** The buckets told as one, the home first. */
  readonly parts: readonly Bucket[];
  readonly all: ReadonlyMap<string, Bucket>;
  /** Where several have the name: which of them. */
  readonly namesake?: { readonly one: Namesake; readonly isFirst: boolean; readonly others: readonly Namesake[] };
  readonly mayBe: readonly string[];
}

/** An entity of what its buckets hold; undefined without a mention. */
export function describeEntity({ parts, all, namesake, mayBe }: Described): CorpusEntity | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const of = (bucket: Bucket): readonly BucketMention[] =>
    namesake ? bucket.bySource().flatMap(([uri, mentions]) => (namesake.one.uris.has(uri) ? mentions : [])) : bucket.all();
  const mentions = parts.flatMap(of);
  if (!mentions.length) return undefined;
  const known = knownIn(mentions);
  // Letters and last names alone are no name in full.
  const full = parts.filter((part) => part === first || lastNameKey(part.key)).flatMap(of);
  const canonicalName = known?.name ?? fullest(full.length ? full : mentions);
  const placed = inPlace(mentions);
  const titled = placed.filter(({ title }) => title);
  const id = known?.id ?? idOf(first, canonicalName, all);
  const names = parts
    .filter((part) => part.type !== 'person' || lastNameKey(part.key))
    .flatMap(of)
    .map(({ name }) => name);
  const aliases = [...new Set(names)].filter((name) => name !== canonicalName && /\p{Lu}/u.test(name)).sort();
  let titles: readonly TitleOf[] | undefined;
  let uris: ReadonlySet<string> | undefined;
  const passages = placed.map(({ passage }) => passage);
  return {
    id: namesake && !namesake.isFirst ? `${id}-${namesake.one.field}` : id,
    type: first.type,
    canonicalName,
    ...(known?.wikidata ? { wikidata: known.wikidata } : {}),
    mentions: passages,
    get uris() {
      uris ??= new Set(passages.map(({ source }) => source.uri));
      return uris;
    },
    ...(aliases.length ? { aliases } : {}),
    get titles() {
      titles ??= titlesOf(titled);
      return titles;
    },
    ...(namesake ? { namesakes: namesake.others.map(({ title }) => `${canonicalName}, ${title}`) } : {}),
    ...(mayBe.length ? { mayBe } : {}),
  };
}

/** Whom a person wrote down under this name; where folders name two ids for it, the first by letter. */
function knownIn(mentions: readonly BucketMention[]): KnownEntity | undefined {
  let first: KnownEntity | undefined;
  for (const { known } of mentions) {
    if (known && (!first || known.id < first.id)) first = known;
  }
  return first;
}

/** The most frequent spelling in letters of a name (a stored id has no capital); of equals the longer, then the first by letter. */
export function fullest(mentions: readonly BucketMention[]): string {
  const counts = new Map<string, number>();
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].sort(
    ([a, x], [b, y]) => Number(/\p{Lu}/u.test(b)) - Number(/\p{Lu}/u.test(a)) || y - x || b.length - a.length || (a < b ? -1 : 1),
  );
  return best?.[0] ?? '';
}

/** In file order, then in order of text: sources are put in order, not mentions. */
function inPlace(mentions: readonly BucketMention[]): readonly BucketMention[] {
  const bySource = new Map<Source, BucketMention[]>();
  for (const mention of mentions) {
    const { source } = mention.passage;
    const own = bySource.get(source);
    if (own) own.push(mention);
    else bySource.set(source, [mention]);
  }
  return [...bySource]
    .sort(([a], [b]) => byFile(a, b))
    .flatMap(([, own]) => own.sort(({ passage: a }, { passage: b }) => a.start - b.start || b.end - a.end));
}

/** Of mentions in order of place; asked for seldom, so read when asked. */
function titlesOf(mentions: readonly BucketMention[]): readonly TitleOf[] {
  const found = new Map<string, TitleOf>();
  for (const { passage, title } of mentions) {
    const { source } = passage;
    const key = `${title}\n${source.uri}`;
    if (!title || found.has(key)) continue;
    const day = dctOf(source.facts);
    found.set(key, { title, source, ...(day ? { day } : {}) });
  }
  return [...found.values()];
}

/** The slug of the name; where things of two types share it, the later type of the list carries its type too. */
function idOf({ type }: Bucket, name: string, buckets: ReadonlyMap<string, Bucket>): string {
  const owner = ENTITY_TYPES.find((other) => buckets.has(keyIn(other, name)));
  return owner === type || owner === undefined ? slug(name) : `${slug(name)}-${type}`;
}

/** The key that a name has or would have under a type. */
export const keyIn = (type: EntityType, name: string): string => `${type} ${nameKey(name, type)}`;
