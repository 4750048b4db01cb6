import { annotate } from '../article/annotate.js';
import type { Annotation } from '../article/annotation.js';
import { type ArticleFacts, dctOf, mergeFacts } from '../article/facts.js';
import type { KnownPlace } from '../article/knownPlace.js';
import { type InferredDay, inferredFacts } from '../article/publishedDay/inferredDay.js';
import { sayInferred } from '../article/publishedDay/sayInferred.js';
import { scanUndated, scanWithInferred, type UndatedScan } from '../article/publishedDay/scanArticle.js';
import { reportedSpeech } from '../article/reportedSpeech.js';
import type { Scan, ScanResult } from '../scan/scan.js';
import type { KnownMark } from '../serviceTypes.js';
import type { SidecarReading } from '../sidecar/readSidecar.js';
import type { SidecarReader } from '../sidecar/sidecarReader.js';
import { type Knowledge, sayTheSame, withKnowledge } from '../sources/knowledge.js';
import type { Source } from '../sources/source.js';
import { type PortableText, toPortable } from '../text/portable.js';
import { goodReading } from './goodReading.js';
import { knownPlaces } from './knownPlaces.js';
import { ownStrings } from './packing/ownStrings.js';
import { unpacked } from './packing/packedArticle.js';
import { StoredSource } from './packing/storedSource.js';
import { usedWords } from './packing/usedWords.js';
import { bodyOf, type Stated, statedIn } from './stated.js';

/** An article as the service holds it: the text as its editor or file has it, and everything read from it. */
export interface HeldArticle {
  readonly uri: string;
  /** Path below the corpus root. */
  readonly file: string;
  readonly original: string;
  readonly portable: PortableText;
  /** Version of the open document; undefined when it was read from its file. */
  readonly version: number | undefined;
  /** What the text itself says of the article. */
  readonly stated: Stated;
  readonly facts: ArticleFacts;
  readonly scan: ScanResult;
  /** Of an article whose day nobody states: its scan without one, and what its own words say of it. */
  readonly undated: UndatedScan | undefined;
  /** What the other sources of its story say of its day, where nothing else does. */
  readonly storyDay: InferredDay | undefined;
  /** The sidecar's bytes as they were read; undefined where there is none. */
  readonly sidecarText: string | undefined;
  readonly reading: SidecarReading | undefined;
  /** What counts of it: the last reading of a text that could be read, while the text of now cannot. */
  readonly lastGood: SidecarReading | undefined;
  /** What is known of stored marks by having followed their words, by id. */
  readonly places: ReadonlyMap<string, KnownPlace>;
  /** What text and sidecar alone say. */
  readonly plain: readonly Annotation[];
  /** The same with what the corpus knows. */
  readonly annotations: readonly Annotation[];
  readonly source: Source;
  /** What the corpus knew of names and ignored words when it was read. */
  readonly knowledge: Knowledge;
  /** Whether neither anybody nor its own words say the day of it. */
  readonly hasOpenDay: boolean;
  /** Tags and flags of its annotations, one for each use. */
  readonly used: { readonly tags: readonly string[]; readonly flags: readonly string[] };
  /** Of an open document: speech reported without quotation marks, which no list shows and no sidecar holds yet. */
  readonly reported?: readonly Annotation[];
  /** Why nothing was scanned, in words for the person. */
  readonly skipped: string | undefined;
}

/** What an article is read from. */
export interface ArticleInput {
  readonly uri: string;
  readonly file: string;
  readonly original: string;
  readonly version: number | undefined;
  readonly sidecarText: string | undefined;
  /** What `sources.yaml` and `stories.yaml` say of it. */
  readonly fromSources: ArticleFacts | undefined;
  /** What `entities.yaml` and `ignore.yaml` say. */
  readonly knowledge: Knowledge;
  readonly scan: Scan;
  /** `by:` of what the scan finds: `scan@0.1`. */
  readonly scanner: string;
  readonly sidecars: SidecarReader;
  /** What the other sources of its story say of its day. */
  readonly storyDay?: InferredDay | undefined;
  /** What the editor says of the marks that it showed last. */
  readonly known?: readonly KnownMark[] | undefined;
}

const NOTHING: ScanResult = { regions: [], entities: [], dates: [], quotes: [], figures: [] };

/**
 * Reads an article anew. The scan of `previous` is kept where neither text nor published day changed. A day that nobody
 * states is inferred, and said to be.
 */
export function holdArticle(input: ArticleInput, before?: HeldArticle): HeldArticle {
  const article = hold(input, before && unpacked(before));
  if (article.version === undefined || article.reported) return article;
  const { portable, scan: found, annotations } = article;
  return { ...article, reported: reportedSpeech({ text: portable.text, scan: found, annotations, scanner: input.scanner }) };
}

/** The annotation of an article with an id, one of reported speech too. */
export const annotationIn = (article: HeldArticle | undefined, id: string | undefined): Annotation | undefined =>
  article?.annotations.find((annotation) => annotation.id === id) ??
  article?.reported?.find((annotation) => annotation.id === id);

function hold(input: ArticleInput, previous?: HeldArticle): HeldArticle {
  const { uri, file, original, version, sidecarText } = input;
  const portable = previous?.original === original ? previous.portable : toPortable(original);
  const skipped = original.includes('\0') ? 'This file holds binary data, so it was not scanned.' : undefined;
  const reading = previous && previous.sidecarText === sidecarText ? previous.reading : readingOf(input);
  const stated = previous?.original === original ? previous.stated : skipped ? {} : statedIn(portable.text);
  const lastGood = goodReading({ text: sidecarText, reading }, previous, input.sidecars);
  const told = skipped ? {} : mergeFacts(lastGood?.article, stated.matter?.facts, input.fromSources, stated.facts);
  const body = bodyOf(portable.text, stated);
  const undated =
    skipped || told.published
      ? undefined
      : previous?.original === original
        ? (previous.undated ?? scanUndated(input.scan, body))
        : scanUndated(input.scan, body);
  const storyDay = undated ? input.storyDay : undefined;
  const inferred = undated?.inferred ?? storyDay;
  const facts = ownStrings(inferred ? { ...told, ...inferredFacts(inferred) } : told);
  // Reopened as it was: every list stays the same object, so that nothing is indexed or compared anew.
  if (previous && isAsBefore(previous, input, facts)) return asKnown({ ...previous, version, knowledge: input.knowledge });
  const stored = lastGood?.records ?? [];
  const places = knownPlaces({ original, portable, known: input.known ?? [], stored }, previous);
  const found = skipped ? NOTHING : rescan({ scan: input.scan, text: portable.text, body, facts, undated, inferred }, previous);
  const plain = skipped ? [] : annotate({ text: portable.text, facts, scan: found, stored, scanner: input.scanner, places });
  const annotations = withKnowledge(plain, input.knowledge);
  const source = new StoredSource({ uri, file, facts }, { text: portable.text, regions: found.regions, annotations });
  return {
    uri,
    file,
    original,
    portable,
    version,
    stated,
    facts,
    scan: found,
    undated,
    storyDay,
    sidecarText,
    reading,
    lastGood,
    places,
    plain,
    annotations,
    source,
    skipped,
    knowledge: input.knowledge,
    hasOpenDay: undated !== undefined && !undated.inferred,
    used: usedWords(annotations),
  };
}

/** What the corpus knows may be new, all else is not. */
function asKnown(article: HeldArticle): HeldArticle {
  const annotations = withKnowledge(article.plain, article.knowledge);
  if (sayTheSame(annotations, article.annotations)) return article;
  const { text, regions } = article.source;
  const source = new StoredSource(article.source, { text, regions, annotations });
  return { ...article, annotations, source, used: usedWords(annotations) };
}

const readingOf = ({ sidecarText, sidecars }: ArticleInput): SidecarReading | undefined =>
  sidecarText === undefined ? undefined : sidecars.read(sidecarText);

const isAsBefore = (previous: HeldArticle, { original, sidecarText, file }: ArticleInput, facts: ArticleFacts): boolean =>
  previous.original === original &&
  previous.sidecarText === sidecarText &&
  previous.file === file &&
  JSON.stringify(previous.facts) === JSON.stringify(facts);

interface Scanning {
  readonly scan: Scan;
  readonly text: string;
  readonly body: string;
  readonly facts: ArticleFacts;
  readonly undated: UndatedScan | undefined;
  readonly inferred: InferredDay | undefined;
}

function rescan({ scan, text, body, facts, undated, inferred }: Scanning, previous: HeldArticle | undefined): ScanResult {
  const dct = dctOf(facts);
  const isSame = previous && !previous.skipped && previous.source.text === text && dctOf(previous.facts) === dct;
  if (isSame && previous.facts.publishedWhy === facts.publishedWhy) return previous.scan;
  if (undated) return inferred ? scanWithInferred(body, undated, inferred) : undated.scan;
  const found = scan(body, dct ? { dct } : {});
  return dct && facts.publishedFrom === 'inferred' ? sayInferred(found, facts.publishedWhy) : found;
}
