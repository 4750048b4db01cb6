import { annotate } from '../../article/annotate.js';
import type { Annotation } from '../../article/annotation.js';
import type { ArticleFacts } from '../../article/facts.js';
import type { KnownPlace } from '../../article/knownPlace.js';
import type { InferredDay } from '../../article/publishedDay/inferredDay.js';
import type { UndatedScan } from '../../article/publishedDay/scanArticle.js';
import type { ScanResult } from '../../scan/scan.js';
import type { SidecarReading } from '../../sidecar/readSidecar.js';
import type { SidecarReader } from '../../sidecar/sidecarReader.js';
import { type Knowledge, withKnowledge } from '../../sources/knowledge.js';
import { type PortableText, toPortable } from '../../text/portable.js';
import type { Recent } from '../../text/recent.js';
import type { HeldArticle } from '../heldArticle.js';
import { type Stated, statedIn } from '../stated.js';
import { type PackedScan, readScan } from './packedScan.js';
import type { SourceContent, StoredSource } from './storedSource.js';

/** What a packed article is taken out with. */
export interface Unpacking {
  readonly scanner: string;
  readonly sidecars: SidecarReader;
  /** Those that were taken out last. */
  readonly recent: Recent<PackedArticle, Content>;
}

/** What takes room in a held article, and can be made from less. */
export interface Content {
  readonly original: string;
  readonly portable: PortableText;
  readonly scan: ScanResult;
  readonly undated: UndatedScan | undefined;
  readonly reading: SidecarReading | undefined;
  readonly plain: readonly Annotation[];
  readonly annotations: readonly Annotation[];
}

/** What is kept of an article that is not open. */
export interface PackedFields
  extends Pick<HeldArticle, 'uri' | 'file' | 'facts' | 'storyDay' | 'places' | 'skipped' | 'hasOpenDay'> {
  readonly source: StoredSource;
  readonly knowledge: Knowledge;
  /** The document's own text. */
  readonly text: Uint8Array;
  readonly scanned: PackedScan;
  readonly sidecar: Uint8Array | undefined;
  readonly used: HeldArticle['used'];
}

/**
 * An article that nobody has open: its text and its scan as bytes. It says what it said before it was packed, and makes
 * the lists for it when they are asked for. Never copied by spreading: see {@link unpacked}.
 */
export class PackedArticle implements HeldArticle {
  readonly uri: string;
  readonly file: string;
  readonly facts: ArticleFacts;
  readonly storyDay: InferredDay | undefined;
  readonly places: ReadonlyMap<string, KnownPlace>;
  readonly skipped: string | undefined;
  readonly hasOpenDay: boolean;
  readonly source: StoredSource;
  readonly version = undefined;

  constructor(
    readonly packed: PackedFields,
    private readonly init: Unpacking,
  ) {
    const { uri, file, facts, storyDay, places, skipped, hasOpenDay, source } = packed;
    this.uri = uri;
    this.file = file;
    this.facts = facts;
    this.storyDay = storyDay;
    this.places = places;
    this.skipped = skipped;
    this.hasOpenDay = hasOpenDay;
    this.source = source;
  }

  get used(): HeldArticle['used'] {
    return this.packed.used;
  }

  get knowledge(): Knowledge {
    return this.packed.knowledge;
  }

  get original(): string {
    return this.content().original;
  }

  get portable(): PortableText {
    return this.content().portable;
  }

  get stated(): Stated {
    return this.skipped ? {} : statedIn(this.portable.text);
  }

  get scan(): ScanResult {
    return this.content().scan;
  }

  get undated(): UndatedScan | undefined {
    return this.content().undated;
  }

  get sidecarText(): string | undefined {
    const { sidecar } = this.packed;
    return sidecar && decoder.decode(sidecar);
  }

  get reading(): SidecarReading | undefined {
    return this.content().reading;
  }

  get lastGood(): SidecarReading | undefined {
    return this.content().reading;
  }

  get plain(): readonly Annotation[] {
    return this.content().plain;
  }

  get annotations(): readonly Annotation[] {
    return this.content().annotations;
  }

  /** What the source says, for who has only that. */
  sourceContent(): SourceContent {
    const content = this.content();
    return {
      text: content.portable.text,
      get regions() {
        return content.scan.regions;
      },
      get annotations() {
        return content.annotations;
      },
    };
  }

  private content(): Content {
    return this.init.recent.get(this, () => contentOf(this, this.init));
  }
}

// A BOM is a part of the text.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Each part is made when it is asked for: a text is read far more often than its marks. */
function contentOf(article: PackedArticle, { sidecars, scanner }: Unpacking): Content {
  const { facts, places, skipped, knowledge, packed, sidecarText } = article;
  const original = decoder.decode(packed.text);
  const portable = toPortable(original);
  const scanned = once(() => readScan(packed.scanned, portable.text));
  const reading = once(() => (sidecarText === undefined ? undefined : sidecars.read(sidecarText)));
  const plain = once(() => {
    if (skipped) return [];
    return annotate({ text: portable.text, facts, scan: scanned().scan, stored: reading()?.records ?? [], scanner, places });
  });
  const annotations = once(() => withKnowledge(plain(), knowledge));
  return {
    original,
    portable,
    get scan() {
      return scanned().scan;
    },
    get undated() {
      return scanned().undated;
    },
    get reading() {
      return reading();
    },
    get plain() {
      return plain();
    },
    get annotations() {
      return annotations();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The same article as plain fields, which can be changed by copying. */
export function unpacked(article: HeldArticle): HeldArticle {
  if (!(article instanceof PackedArticle)) return article;
  const { uri, file, facts, storyDay, places, skipped, hasOpenDay, source, version, used, knowledge } = article;
  const { original, portable, stated, scan, undated, sidecarText, reading, lastGood, plain, annotations } = article;
  return {
    ...{ uri, file, facts, storyDay, places, skipped, hasOpenDay, source, version, used, knowledge },
    ...{ original, portable, stated, scan, undated, sidecarText, reading, lastGood, plain, annotations },
  };
}
