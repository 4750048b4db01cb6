import type { Mention, Region } from '../mention/mention.js';
import type { Span } from '../text/span.js';
import type { AnnotationType, EntityType, RegionKind, Stance, Status } from '../text/vocabulary.js';
import type { ArticleFacts } from './facts.js';
import type { Anchoring, Selector } from './selector.js';

/** A tie to another annotation or page, decided by a person or suggested by a comparison. */
export interface AnnotationLink {
  /** `file#id` inside the workspace, or an http(s) address. */
  readonly to: string;
  readonly rel: string;
  readonly diff?: string;
  readonly status?: Status;
}

/** What a sidecar keeps of an annotation: the fields of design/sidecar.md, section 4, under the same names. */
export interface AnnotationRecord extends Selector {
  readonly id: string;
  readonly type: AnnotationType;
  readonly status?: Status;
  readonly by?: string;
  readonly on?: string;
  readonly confidence?: number;
  readonly basis?: string;
  readonly flags?: readonly string[];
  readonly entity?: string;
  readonly value?: string;
  readonly speaker?: string;
  readonly cue?: string;
  /** Of a quotation: how the verb of its cue takes the words. */
  readonly stance?: Stance;
  readonly verdict?: string;
  readonly tags?: readonly string[];
  readonly note?: string;
  readonly links?: readonly AnnotationLink[];
  /** What the other side of a merge says of the same fields, until a person keeps one of the two. */
  readonly conflict?: Readonly<Record<string, unknown>>;
}

/** Whom a name stands for, as a person wrote it down for the whole corpus (`.newsmark/entities.yaml`). */
export interface KnownEntity {
  readonly id: string;
  /** In full. */
  readonly name: string;
  readonly type?: EntityType;
  /** `Q42`. */
  readonly wikidata?: string;
  /** The key under which its mentions meet; no other known one has it. */
  readonly key: string;
}

/** A record with its place in the text of today. A person's decision always wins over a fresh scan. */
export interface Annotation {
  readonly id: string;
  readonly type: AnnotationType;
  readonly status: Status;
  /** Code units of the portable text; absent when lost. */
  readonly span?: Span;
  readonly anchoring: Anchoring;
  readonly record: AnnotationRecord;
  /** What the scan of today says of the same words, where it says anything. */
  readonly mention?: Mention;
  /** Whom its words stand for, of a quotation its speaker, where the corpus knows. */
  readonly known?: KnownEntity;
  /** The region it lies in; mentions in boilerplate, teaser and duplicate are never cross-referenced. */
  readonly region: RegionKind;
  /** Whether the sidecar holds it. */
  readonly stored: boolean;
}

/** An article with everything known of it. */
export interface Article {
  readonly uri: string;
  /** Portable text. */
  readonly text: string;
  readonly facts: ArticleFacts;
  readonly regions: readonly Region[];
  /** In order of text, the lost ones last; rejected ones included. */
  readonly annotations: readonly Annotation[];
}
