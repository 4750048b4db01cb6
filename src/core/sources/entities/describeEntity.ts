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
import { added, counted } from './tally.js';

/** What an entity is described from. */
export interface Described {
  /** The buckets told as one, the home first. */
  readonly parts: readonly Bucket[];
  readonly all: ReadonlyMap<string, Bucket>;
  /** Where several have the name: which of them. */
  readonly namesake?: { readonly one: Namesake; readonly isFirst: boolean; readonly others: readonly Namesake[] };
  readonly mayBe: readonly string[];
}

/**
 * An entity of what its buckets hold; undefined without a mention. Where its mentions stand is put together when somebody
 * asks: who is called what by whom costs by the different names, not by the articles.
 */
export function describeEntity({ parts, all, namesake, mayBe }: Described): CorpusEntity | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const told: readonly Told[] = namesake ? parts.map((part) => partOf(part, namesake.one)) : parts;
  const known = firstKnown(told);
  // Letters and last names alone are no name in full.
  const full = told.filter((part) => part.key === first.key || lastNameKey(part.key));
  const [named, spelt] = [full, told].map((list) => added(list.map((part) => part.names())));
  if (!spelt?.size) return undefined;
  const canonicalName = known?.name ?? fullest(named?.size ? named : spelt);
  const id = known?.id ?? idOf(first, canonicalName, all);
  const names = told.filter((part) => !part.key.startsWith('person ') || lastNameKey(part.key)).map((part) => part.names());
  const aliases = [...added(names).keys()].filter((name) => name !== canonicalName && /\p{Lu}/u.test(name)).sort();
  const mentions = once(() => inPlace(told.flatMap((part) => part.all())));
  const passages = once(() => mentions().map(({ passage }) => passage));
  const uris = once(() => new Set(told.flatMap((part) => part.uris())));
  const titles = once(() => titlesOf(mentions().filter(({ title }) => title)));
  return {
    id: namesake && !namesake.isFirst ? `${id}-${namesake.one.field}` : id,
    type: first.type,
    canonicalName,
    ...(known?.wikidata ? { wikidata: known.wikidata } : {}),
    get mentions() {
      return passages();
    },
    get uris() {
      return uris();
    },
    ...(aliases.length ? { aliases } : {}),
    get titles() {
      return titles();
    },
    ...(namesake ? { namesakes: namesake.others.map(({ title }) => `${canonicalName}, ${title}`) } : {}),
    ...(mayBe.length ? { mayBe } : {}),
  };
}

/** What a description asks of a bucket. */
type Told = Pick<Bucket, 'key' | 'names' | 'all' | 'uris' | 'known'>;

/** The mentions of a bucket that mean one of those who have the name. */
function partOf(bucket: Bucket, { uris }: Namesake): Told {
  const own = bucket.bySource().filter(([uri]) => uris.has(uri));
  const all = own.flatMap(([, mentions]) => mentions);
  return {
    key: bucket.key,
    names: () => counted(all.map(({ name }) => name)),
    all: () => all,
    uris: () => own.map(([uri]) => uri),
    known: () => firstOf(all.flatMap(({ known }) => known ?? [])),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Whom a person wrote down under this name; where folders name two ids for it, the first by letter. */
const firstKnown = (told: readonly Told[]): KnownEntity | undefined => firstOf(told.flatMap((part) => part.known() ?? []));

function firstOf(all: readonly KnownEntity[]): KnownEntity | undefined {
  let first: KnownEntity | undefined;
  for (const known of all) if (!first || known.id < first.id) first = known;
  return first;
}

/** The most frequent spelling in letters of a name (a stored id has no capital); of equals the longer, then the first by letter. */
export function fullest(counts: ReadonlyMap<string, number>): string {
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
