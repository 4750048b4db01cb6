import { dctOf } from '../article/facts.js';
import { fieldsOfBlock, isRequired, valuesOfField } from '../sidecar/fieldValues.js';
import { readLink, spellLink } from '../sidecar/linkPaths.js';
import { type PlaceInSidecar, placeInSidecar, type SidecarBlock } from '../sidecar/placeInSidecar.js';
import type { OpenSidecar } from '../sidecar/sidecarReader.js';
import { yamlValue } from '../sidecar/yamlText.js';
import type { KnownEntities } from '../sources/knownEntities.js';
import { plainLine } from '../text/escapeMarkdown.js';
import type { Hand } from './changes.js';
import type { HeldArticle } from './heldArticle.js';
import type { SidecarCompletion, SidecarText } from './sidecarEditingTypes.js';
import { linkedArticle } from './sidecarPassage.js';
import type { Store } from './store.js';

/** What completions are made from. */
export interface CompletionInit {
  readonly sidecar: SidecarText;
  readonly opened: OpenSidecar;
  readonly offset: number;
  /** The article of the sidecar, where there is one. */
  readonly article: HeldArticle | undefined;
  /** Whom a person wrote down in `entities.yaml`. */
  readonly known: KnownEntities | undefined;
  readonly store: Store;
  readonly hand: Hand;
}

/** Names and annotations that a list shows at most. */
const MOST = 300;

type Offer = Omit<SidecarCompletion, 'span' | 'insert' | 'filter' | 'asksOn' | 'fromSchema'> &
  Partial<Pick<SidecarCompletion, 'asksOn' | 'fromSchema'>> & { readonly text: string; readonly also?: string };

/** What could stand at an offset of a sidecar, the likeliest first. */
export function completionsAt(init: CompletionInit): readonly SidecarCompletion[] {
  const { text } = init.sidecar;
  const place = placeInSidecar(init.opened, init.offset);
  if (!place) return [];
  if (place.on === 'key') return fieldOffers(place, text);
  const field = place.field ?? '';
  const needsSpace = text[place.span.start - 1] === ':';
  return offersOf(field, place, init).map(({ text: value, also = '', asksOn = false, fromSchema = false, ...offer }) => {
    // Words of the schema are our own; only what YAML would misread (`true`) is quoted.
    const insert = yamlValue(fromSchema ? 'type' : field, value);
    const typed = text.slice(place.span.start, init.offset);
    const quote = /^["']/.exec(typed)?.[0] ?? '';
    return {
      ...offer,
      insert: (needsSpace ? ' ' : '') + insert,
      span: place.span,
      filter: `${quote}${value}${also ? ` ${also}` : ''}`,
      asksOn,
      fromSchema,
    };
  });
}

/** Fields that the block does not have yet, what it cannot be without first. Under an entry, its own first, while it lacks one of these. */
function fieldOffers(place: PlaceInSidecar, text: string): readonly SidecarCompletion[] {
  const { block, fields, span, field, entry, above } = place;
  // On a key that is whole already there is nothing to add.
  if (field !== undefined && /^[ \t]*:/.test(text.slice(span.end, span.end + 40))) return [];
  const offer = (name: string, lead: string): SidecarCompletion => ({
    label: `${lead.trimStart()}${name}`,
    kind: 'field',
    insert: `${lead}${name}: `,
    span,
    filter: name,
    asksOn: true,
    fromSchema: true,
  });
  const isNew = block !== 'top' && block !== 'article' && !entry && !/-[ \t]*$/.test(lineBefore(text, span.start));
  const own = missing(block, fields).map((name) => offer(name, isNew ? '- ' : ''));
  if (!above) return own;
  const more = missing(block, above.fields).map((name) => offer(name, above.indent));
  return TYPED_FIRST.every((name) => above.fields.includes(name)) ? [...own.slice(0, 1), ...more] : [...more, ...own.slice(0, 1)];
}

/** What a person types of an entry; the rest can be filled in. */
const TYPED_FIRST = ['type', 'exact'];
const TYPED_NEXT = ['note', 'status', 'entity', 'speaker', 'value', 'verdict', 'tags', 'links'];

function missing(block: SidecarBlock, has: readonly string[]): readonly string[] {
  const first =
    block === 'annotations' ? [...TYPED_FIRST, ...TYPED_NEXT] : fieldsOfBlock(block).filter((name) => isRequired(block, name));
  const all = [...first, ...fieldsOfBlock(block).filter((name) => !first.includes(name) && name !== 'conflict')];
  return all.filter((name) => !has.includes(name));
}

const lineBefore = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at - 1) + 1, at);

function offersOf(field: string, place: PlaceInSidecar, init: CompletionInit): readonly Offer[] {
  const { block } = place;
  const words = valuesOfField(block, field);
  if (words.length)
    return words.map((value) => ({
      label: value,
      text: value,
      kind: 'value',
      fromSchema: true,
      ...meaningOf(block, field, value),
    }));
  if (block === 'links') return field === 'to' ? linkOffers(place, init) : [];
  if (block === 'article') return factOffers(field, init);
  if (block !== 'annotations') return [];
  if (field === 'entity' || field === 'speaker') return nameOffers(field, place, init);
  if (field === 'tags' || field === 'flags') return tagOffers(field, init);
  if (field === 'value') return valueOffers(place, init);
  if (field === 'by') return [{ label: init.hand.by, text: init.hand.by, kind: 'value' }];
  if (field === 'on') return [{ label: init.hand.on, text: init.hand.on, kind: 'value', detail: 'today' }];
  return [];
}

const MEANINGS: Readonly<Record<string, string>> = {
  suggested: 'found by a scan',
  accepted: 'a person said yes',
  rejected: 'a person said no; never suggested again',
  lost: 'the words are no longer found',
  stated: 'the article says so',
  inferred: 'worked out; `published_why` says how',
  entered: 'a person said so',
};

const meaningOf = (block: string, field: string, value: string): { readonly detail?: string } => {
  const detail = field === 'status' || field === 'published_from' ? MEANINGS[value] : undefined;
  return detail && block !== 'regions' ? { detail } : {};
};

/** A name that could be meant, and how near it is. */
interface NamedId {
  readonly id: string;
  readonly name: string;
  readonly type?: string;
  /** The entry's own words stand for it somewhere; it is mentioned here; how often in all. */
  readonly rank: readonly [own: number, here: number, mentions: number];
}

/** Names by their ids: those that the entry's own words stand for first, then those of this article, then the most mentioned. */
function nameOffers(
  field: string,
  { entry }: PlaceInSidecar,
  { article, known, store, sidecar }: CompletionInit,
): readonly Offer[] {
  const { index } = store.corpusOf(article?.uri ?? sidecar.uri);
  const type = field === 'speaker' ? undefined : entry?.type;
  const fits = (own: string | undefined) =>
    field === 'speaker' ? own === 'person' || own === 'organization' : !isNameType(type) || own === undefined || own === type;
  const mentioned = index.entities().map(({ id, canonicalName, type: own, mentions }): NamedId => {
    const here = mentions.filter(({ source }) => source.uri === article?.uri);
    const said = field === 'entity' && mentions.some(({ annotation }) => annotation.record.exact === entry?.exact);
    return { id, name: canonicalName, type: own, rank: [Number(said), Number(here.length > 0), mentions.length] };
  });
  const ids = new Set(mentioned.map(({ id }) => id));
  const written = (known?.all ?? []).filter(({ id }) => !ids.has(id)).map((one): NamedId => ({ ...one, rank: [0, 0, 1] }));
  return [...mentioned, ...written]
    .filter((one) => fits(one.type))
    .sort((a, b) => b.rank[0] - a.rank[0] || b.rank[1] - a.rank[1] || b.rank[2] - a.rank[2])
    .slice(0, MOST)
    .map(({ id, name, type: own }) => {
      const label = plainLine(name);
      return { label, detail: own ? `${id} · ${own}` : id, text: id, also: label, kind: 'entity' };
    });
}

const isNameType = (type: string | undefined): boolean =>
  ['person', 'organization', 'place', 'nationality', 'event', 'work'].includes(type ?? '');

/** Tags used in the corpus and in this text, the most used first. */
function tagOffers(field: 'tags' | 'flags', { article, opened, store, sidecar }: CompletionInit): readonly Offer[] {
  const counts = new Map<string, number>();
  const count = (tags: readonly string[] = []) => {
    for (const tag of tags) if (typeof tag === 'string' && tag) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  };
  for (const held of store.corpusOf(article?.uri ?? sidecar.uri).articles.values()) {
    if (held.uri === article?.uri) continue;
    for (const { record } of held.annotations) count(record[field]);
  }
  for (const { record } of opened.entries) count(record[field]);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([tag, uses]) => ({
      label: plainLine(tag),
      text: tag,
      kind: 'tag',
      detail: uses === 1 ? 'used once' : `used ${uses} times`,
    }));
}

/** What the scan of today says of the same words. */
function valueOffers({ entry }: PlaceInSidecar, { article }: CompletionInit): readonly Offer[] {
  const same = article?.annotations.filter(({ id, record }) => id === entry?.id || record.exact === entry?.exact) ?? [];
  const values = same.flatMap(({ mention, record }) => {
    if (mention?.kind === 'date') return mention.value ?? (mention.range && `${mention.range.begin}/${mention.range.end}`) ?? [];
    return record.value ?? [];
  });
  return [...new Set(values)].map((value) => ({ label: value, text: value, kind: 'value', detail: 'what the scan reads' }));
}

/** Outlets of the corpus, and what is known of the article from elsewhere. */
function factOffers(field: string, { article, store, sidecar }: CompletionInit): readonly Offer[] {
  const offer = (value: string | undefined): Offer[] => (value ? [{ label: plainLine(value), text: value, kind: 'value' }] : []);
  if (field === 'published') return offer(article && dctOf(article.facts));
  if (field !== 'outlet' && field !== 'language' && field !== 'story') return [];
  const known = [...store.corpusOf(article?.uri ?? sidecar.uri).articles.values()].flatMap(({ facts }) => facts[field] ?? []);
  return [...new Set(known)].sort().slice(0, MOST).flatMap(offer);
}

/** First the passages that a comparison found for this annotation; then articles, and of a named article its annotations. */
function linkOffers({ value, entry }: PlaceInSidecar, { article, store }: CompletionInit): readonly Offer[] {
  if (!article) return [];
  const link = readLink(value);
  if (link?.fragment) {
    const { file } = link;
    const target = linkedArticle(article, file, store);
    return (target?.annotations ?? [])
      .filter(({ id, status }) => status !== 'rejected' && !(target === article && id === entry?.id))
      .slice(0, MOST)
      .map(({ id, type, record }) => annotationOffer(`${file}#${id}`, type, record.exact));
  }
  const related = entry?.id === undefined ? [] : relatedTo(article, entry.id, store);
  const files = [...store.corpusOf(article.uri).articles.values()]
    .filter((one) => one.uri !== article.uri)
    .map((one): Offer => {
      const path = pathFrom(article, one.file, store);
      return {
        label: plainLine(path),
        text: `${path}#`,
        kind: 'file',
        asksOn: true,
        ...(one.facts.outlet ? { detail: plainLine(one.facts.outlet) } : {}),
      };
    });
  return [...related, ...files.sort((a, b) => (a.label < b.label ? -1 : 1)).slice(0, MOST)];
}

/** How the sidecar of an article writes the path of another one. */
function pathFrom(article: HeldArticle, target: string, store: Store): string {
  const { articles } = store.corpusOf(article.uri);
  return spellLink(article.file, target, '', (path) => [...articles.values()].some(({ file }) => file === path));
}

const annotationOffer = (to: string, type: string, exact: string): Offer => ({
  label: plainLine(exact.length > 60 ? `${exact.slice(0, 59)}…` : exact),
  detail: `${type} · ${to}`,
  text: to,
  also: plainLine(exact.slice(0, 60)),
  kind: 'annotation',
});

function relatedTo(article: HeldArticle, id: string, store: Store): readonly Offer[] {
  const findings = store.findings(article);
  const sides = [...findings.conflicts(id), ...findings.pairs(id), ...findings.agreements(id)].flatMap(({ a, b }) => [a, b]);
  const offers = sides
    .filter(({ source }) => source.uri !== article.uri)
    .map(({ source, annotation }) =>
      annotationOffer(`${pathFrom(article, source.file, store)}#${annotation.id}`, annotation.type, annotation.record.exact),
    );
  return [...new Map(offers.map((offer) => [offer.text, offer])).values()];
}
