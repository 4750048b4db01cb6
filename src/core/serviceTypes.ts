import type { ArticleFacts } from './article/facts.js';
import type { AnnotationRef, Card } from './card/card.js';
import type { ScanRecord } from './exchange/scanJson.js';
import type { Region } from './mention/mention.js';
import type { Cancellation, Progress } from './ports.js';
import type { Beside } from './service/beside/besideTypes.js';
import type { CorpusKnowledge } from './service/knowledge/knowledgeTypes.js';
import type { ConflictDecisions, MarkConflict, MarkFlaw } from './service/problems/problemTypes.js';
import type { Relocation } from './service/relocation/relocationTypes.js';
import type { Curation } from './service/saving/curationTypes.js';
import type { Merging } from './service/saving/mergingTypes.js';
import type { Unwritten } from './service/saving/unwrittenTypes.js';
import type { SidecarEditingService } from './service/sidecarEditing/sidecarEditingTypes.js';
import type { Stories } from './service/stories/storyTypes.js';
import type { Undoing } from './service/undo/historyTypes.js';
import type { SidecarProblem } from './sidecar/problem.js';
import type { Span } from './text/span.js';
import type { AnnotationType, Status } from './text/vocabulary.js';

/** A text that a face has open. `text` is as the editor has it (BOM, CR and all). */
export interface OpenDocument {
  readonly uri: string;
  readonly text: string;
  readonly version: number;
  /** Where stored marks of the last view lie now, as the editor followed every edit since. */
  readonly known?: readonly KnownMark[];
}

/** What an editor knows of a mark by having followed its words. */
export interface KnownMark {
  readonly id: string;
  /** Code units of the document's text; absent when the words were deleted and not put back. */
  readonly span?: Span;
}

/** One mark in an open document. Spans are code units of the document's own text. */
export interface Mark {
  readonly ref: AnnotationRef;
  readonly id: string;
  readonly type: AnnotationType;
  readonly status: Status;
  /** Absent when lost. */
  readonly span?: Span;
  /** The words. */
  readonly text: string;
  /** Of a name: the fullest one this article gives, under which its mentions belong together. */
  readonly name?: string;
  /** One line for a list: `Jane Doe`, `Thursday = 2025-03-13`, `“…” — Jane Doe`. */
  readonly label: string;
  /** What stands under the words: canonical name, resolved value, speaker. */
  readonly detail: string;
  readonly confidence: number;
  /** In boilerplate, a teaser or a second copy of the body: shown faintly, never cross-referenced. */
  readonly faint: boolean;
  /** Words inside a quotation that another source words differently. */
  readonly differing: readonly Span[];
  /** What other sources say against it; absent where nobody does. */
  readonly conflicts?: readonly MarkConflict[];
  /** What is wrong with it by itself; absent where nothing is. */
  readonly flaws?: readonly MarkFlaw[];
  /** How many other sources speak of the same. */
  readonly sharedBy: number;
  readonly note?: string;
  /** It was put here by a guess, and why; until a person confirms it. */
  readonly reattached?: string;
  /** Of a lost one: where it may have been; shown, never applied by itself. */
  readonly guess?: Span;
  /** What was decided of it that the sidecar does not hold, and why, in one sentence. */
  readonly unwritten?: string;
}

/** Speech that the article reports without quotation marks: no mark, until a person accepts it. */
export interface ReportedMark {
  readonly ref: AnnotationRef;
  /** The words that report it (`said`, `according to`), in code units of the document's own text. */
  readonly cue: Span;
}

/** An open article, ready to paint. */
export interface ArticleView {
  readonly uri: string;
  readonly version: number;
  readonly facts: ArticleFacts;
  /** Code units of the document's own text. */
  readonly regions: readonly Region[];
  /** In order of text; rejected ones left out; lost ones last. */
  readonly marks: readonly Mark[];
  /** In order of text. */
  readonly reported: readonly ReportedMark[];
  /** What is wrong with the sidecar; positions are 1-based lines and columns of the YAML. */
  readonly problems: readonly SidecarProblem[];
  readonly sidecarUri: string;
  readonly sidecarExists: boolean;
  /** The sidecar cannot be read at this moment: its marks are those of the last time that it could. */
  readonly stale?: true;
  /** Why nothing was scanned: a binary file, for one. In words for the person. */
  readonly skipped?: string;
  /** Dates without a value, for want of a published day. */
  readonly unresolved: number;
  /** Other sources of the corpus. */
  readonly otherSources: number;
}

/** How an action ended, in words for the person. `changed`: whether any file was written. */
export type ActionResult =
  | { readonly ok: true; readonly changed: boolean; readonly message: string; readonly ref?: AnnotationRef }
  | {
      readonly ok: false;
      readonly message: string;
      readonly at?: { readonly uri: string; readonly line: number; readonly column: number };
      /** The disk did not take it; what was decided is kept, and `writeAgain` tries it again. */
      readonly again?: true;
    };

/** Facts that a person can enter. An empty string takes the fact away. */
export type EnteredFacts = Partial<Record<'published' | 'outlet', string>>;

/** A text to be scanned by itself, beside no other. */
export interface TextToScan {
  readonly id: string;
  readonly text: string;
  /** The day that relative ones are laid against; else the one that is stated, else the one that the text leaves to be inferred. */
  readonly published?: string;
  /** The file that it is the text of: its sidecar and `sources.yaml` above it may state the day. */
  readonly uri?: string;
}

/**
 * The one front door of the core. Every face speaks to this and to nothing below it. All methods are async, so that a
 * worker may answer them; all arguments and results are plain data.
 */
export interface AnnotationService
  extends CorpusKnowledge,
    Relocation,
    Merging,
    SidecarEditingService,
    Stories,
    Undoing,
    Unwritten,
    Curation,
    Beside,
    ConflictDecisions {
  /**
   * Reads an open document as an article (facts, sidecar, scan); undefined when it is none. Later calls with a newer
   * version replace it. The sidecar of an article that is known already is taken as known: `fileChanged` tells of a new one.
   */
  openArticle(document: OpenDocument): Promise<ArticleView | undefined>;
  /** The view of an open article as of now, after the corpus or the sidecar changed. */
  viewOf(uri: string): Promise<ArticleView | undefined>;
  /** The document is closed: the article goes on as its file says. */
  closeArticle(uri: string): Promise<void>;
  /** Reads every article below `root` into the index. Says nothing new where it was read already. */
  loadCorpus(root: string, progress?: Progress, cancellation?: Cancellation): Promise<{ readonly articles: number }>;
  /** A file was written, made or deleted by somebody: an article, a sidecar, a corpus file. True when anything known changed. */
  fileChanged(uri: string): Promise<boolean>;
  /** The card at a place of an open document (code units of its text); the innermost mark first. */
  cardsAt(uri: string, offset: number): Promise<readonly Card[]>;
  cardOf(ref: AnnotationRef): Promise<Card | undefined>;
  /** Where an annotation lies now. Spans are code units of the file's own text. */
  locate(ref: AnnotationRef): Promise<{ readonly uri: string; readonly span: Span } | undefined>;
  /** Scans and writes the sidecar; changes no byte when nothing is new. */
  annotate(uri: string): Promise<ActionResult>;
  /** The same for every article below `root`. */
  annotateFolder(
    root: string,
    progress?: Progress,
    cancellation?: Cancellation,
  ): Promise<readonly { readonly file: string; readonly result: ActionResult }[]>;
  decide(ref: AnnotationRef, status: 'accepted' | 'rejected'): Promise<ActionResult>;
  setNote(ref: AnnotationRef, note: string): Promise<ActionResult>;
  /** Marks a stretch by hand. `span` in code units of the open document. */
  addAnnotation(
    uri: string,
    made: { readonly span: Span; readonly type: AnnotationType; readonly note?: string },
  ): Promise<ActionResult>;
  setFacts(uri: string, facts: EnteredFacts): Promise<ActionResult>;
  /** What the articles below `root` agree and differ on, as Markdown for reading. */
  compareMarkdown(root: string, only?: readonly string[]): Promise<string>;
  /** The same as the JSON record of the CLI contract; `only` keeps to the sources with these uris. */
  compareJson(root: string, only?: readonly string[]): Promise<unknown>;
  /** Scans one text by itself: a record of `newsmark scan` (CLI contract). Nothing of it is kept. */
  scanText(record: TextToScan): Promise<ScanRecord>;
  /** Problems of every sidecar below `root`. */
  check(root: string): Promise<readonly { readonly file: string; readonly problems: readonly SidecarProblem[] }[]>;
}
