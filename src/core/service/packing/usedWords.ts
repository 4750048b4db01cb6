import type { Annotation } from '../../article/annotation.js';
import type { HeldArticle } from '../heldArticle.js';

const NONE: HeldArticle['used'] = { tags: [], flags: [] };

/** Tags and flags of some annotations, one for each use. */
export function usedWords(annotations: readonly Annotation[]): HeldArticle['used'] {
  const tags = annotations.flatMap(({ record }) => record.tags ?? []);
  const flags = annotations.flatMap(({ record }) => record.flags ?? []);
  return tags.length || flags.length ? { tags, flags } : NONE;
}
