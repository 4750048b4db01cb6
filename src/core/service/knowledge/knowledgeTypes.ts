import type { AnnotationRef } from '../../card/card.js';
import type { ActionResult } from '../../serviceTypes.js';
import type { SidecarProblem } from '../../sidecar/problem.js';
import type { EntityType } from '../../text/vocabulary.js';

/** Somebody or something that a corpus names, for picking from a list. Texts are raw. */
export interface KnownName {
  /** What `entity:` of a sidecar points to. */
  readonly id: string;
  readonly name: string;
  readonly type?: EntityType;
  readonly aliases: readonly string[];
  /** `Q42`. */
  readonly wikidata?: string;
  /** Whether `entities.yaml` has it; the others were found in the articles. */
  readonly written: boolean;
  /** Articles that name it. */
  readonly articles: number;
}

/** Another article of the corpus, for picking from a list. Texts are raw. */
export interface StorySource {
  readonly uri: string;
  /** Path below the corpus root. */
  readonly file: string;
  /** Outlet and day, or the file's name. */
  readonly label: string;
  /** Whether it tells the same story, as far as is known now. */
  readonly same: boolean;
}

/**
 * What a person knows of a whole corpus, kept in `.newsmark/`: in the nearest such folder above the article, else in one
 * made at the root. Each action changes the lines of its own entry only, takes effect at once in every article, and is one
 * step for undo.
 */
export interface CorpusKnowledge {
  /** Never marks the words of an annotation again, as what they are marked; what was accepted stays. */
  ignore(ref: AnnotationRef, where: 'article' | 'corpus'): Promise<ActionResult>;
  /** The name at `ref` is another name of `entityId`. The id that it had keeps its meaning in sidecars. */
  mergeEntities(ref: AnnotationRef, entityId: string): Promise<ActionResult>;
  /** The name at `ref` is not `entityId`, however alike; where both were taken for one, it becomes one of its own. */
  separateEntities(ref: AnnotationRef, entityId: string): Promise<ActionResult>;
  /** `Q42`, or the address of its page; an empty text takes it away. */
  setWikidata(ref: AnnotationRef, id: string): Promise<ActionResult>;
  addAlias(ref: AnnotationRef, alias: string): Promise<ActionResult>;
  /** Everybody that a person wrote down, then those found in the articles, as seen from an article or a folder. */
  knownEntities(uri: string): Promise<readonly KnownName[]>;
  /** These articles tell one story. */
  confirmStory(uris: readonly string[], title?: string): Promise<ActionResult>;
  /** The article does not tell the story of the others. */
  refuseStory(uri: string, others: readonly string[]): Promise<ActionResult>;
  /** The other articles of the corpus of one. */
  storySources(uri: string): Promise<readonly StorySource[]>;
  /** Problems of a file in `.newsmark/` as it is now, unsaved edits included; undefined for any other file. */
  corpusFileProblems(uri: string): Promise<readonly SidecarProblem[] | undefined>;
}
