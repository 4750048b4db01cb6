import type { AnnotationRef } from '../../card/card.js';
import type { SidecarProblem } from '../../sidecar/problem.js';
import type { Splice } from '../../sidecar/splice/splice.js';
import type { Span } from '../../text/span.js';

/** A sidecar as its editor has it, unsaved changes and all. Offsets beside it are code units of `text`. */
export interface SidecarText {
  readonly uri: string;
  readonly text: string;
}

/** A stretch of a file. Lines and columns count from 1, columns in code units; the end is the first place after it. */
export interface PlaceInFile {
  readonly uri: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One thing that could stand at a place of a sidecar. */
export interface SidecarCompletion {
  /** What the list shows: the word, or the name behind an id. */
  readonly label: string;
  /** Beside the label: the id of a name, how often a tag is used, what a status means. */
  readonly detail?: string;
  readonly kind: 'field' | 'value' | 'entity' | 'tag' | 'file' | 'annotation';
  /** Replaces `span`. */
  readonly insert: string;
  readonly span: Span;
  /** What the typed letters are looked for in. */
  readonly filter: string;
  /** It asks for more at once: a field for its value, a file for its annotation. The cursor goes before a closing quote. */
  readonly asksOn: boolean;
  /** The schema alone says so, as any editor of YAML that reads it. */
  readonly fromSchema: boolean;
}

/** Words of an article with their surroundings, cut for one line. */
export interface ShownPassage extends PlaceInFile {
  /** Name of the article, as people call it. */
  readonly file: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** What a field of a sidecar leads to. */
export interface SidecarPassage {
  /** The value in the sidecar, as a stretch of its text. */
  readonly field: Span;
  readonly found?: ShownPassage;
  /** Found by a guess, and why. */
  readonly reattached?: string;
  /** Why it was not found, in one sentence. */
  readonly lost?: string;
  /** Of a lost one: where it may have been. */
  readonly guess?: ShownPassage;
  /** Of an annotation that links and commands can name. */
  readonly ref?: AnnotationRef;
}

/** One of several places where the words of an entry stand. */
export interface PlaceChoice extends ShownPassage {
  /** From 0, in order of the text. */
  readonly nth: number;
  /** Another entry of the same type has these words already. */
  readonly isTaken: boolean;
}

/** What completing an entry comes to: splices for the editor that holds the text, or a question. */
export type EntryCompletion =
  | { readonly kind: 'edits'; readonly edits: readonly Splice[]; readonly message: string }
  | { readonly kind: 'choose'; readonly choices: readonly PlaceChoice[]; readonly message: string }
  | { readonly kind: 'nothing'; readonly message: string };

/** Something that can be put right at a place of a sidecar; `words` say what, for the person. */
export type SidecarFix =
  | { readonly kind: 'keepThis' | 'takeOther'; readonly edits: readonly Splice[]; readonly words: string }
  | { readonly kind: 'replace'; readonly edits: readonly Splice[]; readonly words: string }
  /** By a command: a person may have to be asked which place is meant. */
  | { readonly kind: 'complete' }
  | { readonly kind: 'completeAll'; readonly count: number }
  | { readonly kind: 'merge' };

/** A problem with the stretch that it is about. */
export interface ShownProblem extends SidecarProblem {
  readonly endLine: number;
  readonly endColumn: number;
}

/** Help for a person who works in the YAML itself, and the ways between a mark and its entry. Writes nothing by itself. */
export interface SidecarEditingService {
  /** What could stand at an offset. Empty for what is no sidecar. */
  completionsAt(sidecar: SidecarText, offset: number): Promise<readonly SidecarCompletion[]>;
  /** The passage that `exact`, its surroundings or a link at an offset stand for. */
  passageAt(sidecar: SidecarText, offset: number): Promise<SidecarPassage | undefined>;
  /** Where the entry, link or name at an offset leads. */
  definitionAt(sidecar: SidecarText, offset: number): Promise<{ readonly from: Span; readonly to: PlaceInFile } | undefined>;
  /** The entry of an annotation in the sidecar as it is now; undefined where it is not written yet. */
  entryOf(ref: AnnotationRef): Promise<PlaceInFile | undefined>;
  /** Fills the entry at an offset. `choice`: which of several places is meant, from 0 in order of the text. */
  completeEntry(sidecar: SidecarText, offset: number, choice?: number): Promise<EntryCompletion>;
  /** Fills every entry that lacks its id or place; those that stand at several places are left and named. */
  completeEntries(sidecar: SidecarText): Promise<EntryCompletion>;
  /** What can be put right in a stretch. */
  fixesAt(sidecar: SidecarText, span: Span): Promise<readonly SidecarFix[]>;
  /** Problems of a sidecar as its editor has it. */
  checkSidecar(sidecar: SidecarText): Promise<readonly ShownProblem[]>;
  /** Problems of the sidecars of all known articles, as last read; the clean ones left out. */
  knownProblems(): Promise<readonly { readonly uri: string; readonly problems: readonly ShownProblem[] }[]>;
}
