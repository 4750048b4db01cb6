import type { ActionResult } from '../../serviceTypes.js';

/** A file or folder that goes, or went, from one uri to another. */
export interface FileMove {
  readonly from: string;
  readonly to: string;
}

/** What a move of articles means for their sidecars. */
export interface SidecarMoves {
  /** Sidecars that go along. */
  readonly along: readonly FileMove[];
  /** Sidecars that stay, because another one stands at their new place already: that one is never overwritten. */
  readonly blocked: readonly FileMove[];
}

/** An article that a sidecar without one may belong to. */
export interface RelinkCandidate {
  readonly articleUri: string;
  /** Its path below the root. */
  readonly file: string;
  /** `same-text`: by the hash that the sidecar keeps. `guess`: the text is another one by now. */
  readonly how: 'same-text' | 'guess';
  /** In words for the person. */
  readonly reason: string;
  /** A sidecar stands beside it already: re-linking merges the two, and is never done without asking. */
  readonly isTaken: boolean;
}

/** A sidecar with no article beside it. */
export interface Orphan {
  readonly sidecarUri: string;
  /** Its path below the root. */
  readonly file: string;
  /** How many annotations it keeps. */
  readonly annotations: number;
  /** The likeliest first. */
  readonly candidates: readonly RelinkCandidate[];
  /** Uri of the one article that it belongs to beyond doubt: the same text, which nothing else claims. */
  readonly sure?: string;
}

/** A new article with the text of another one. */
export interface ArticleCopy {
  readonly uri: string;
  readonly file: string;
  /** Uri and path of the one that has a sidecar. */
  readonly ofUri: string;
  readonly ofFile: string;
  /** Its name says so too: the same one in another folder, or `x copy.txt`. */
  readonly isNamedAsCopy: boolean;
}

/** Sidecars go with their articles, and find them again. Nothing here deletes or overwrites a file. */
export interface Relocation {
  /** Which sidecars go along when files and folders are moved. Asked before the move; folders take their own along. */
  sidecarsAlong(moves: readonly FileMove[]): Promise<SidecarMoves>;
  /** Files and folders below `root` were moved: `article.file` of their sidecars and the links to them are written anew. */
  filesMoved(root: string, moves: readonly FileMove[]): Promise<ActionResult>;
  /** Sidecars below `root` that have no article beside them, in order of their path. */
  orphans(root: string): Promise<readonly Orphan[]>;
  /**
   * Takes a sidecar without article to an article; where that has a sidecar of its own by now, merges both entry by entry.
   * One step of undo.
   */
  relink(root: string, sidecarUri: string, articleUri: string): Promise<ActionResult>;
  /** Takes every sidecar below `root` to its article that belongs to one beyond doubt. One step of undo. */
  relinkAll(root: string): Promise<ActionResult>;
  /** The article of the same text that a new article without sidecar was copied from; undefined where there is none, or several. */
  copyOf(root: string, articleUri: string): Promise<ArticleCopy | undefined>;
  /** Gives a copied article a copy of the other one's sidecar. */
  copySidecar(root: string, copy: Pick<ArticleCopy, 'uri' | 'ofUri'>): Promise<ActionResult>;
}
