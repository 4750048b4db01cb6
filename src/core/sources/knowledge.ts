import { isUntouched } from '../article/annotate.js';
import type { Annotation } from '../article/annotation.js';
import type { Ignored } from '../sidecar/corpus/ignoreFile.js';
import type { KnownEntities } from './knownEntities.js';
import { withKnown } from './withKnown.js';

/** What the `.newsmark` folders above an article say of names and of words that are never marked. */
export interface Knowledge {
  readonly known: KnownEntities | undefined;
  /** One for each folder that ignores anything in this article. */
  readonly ignored: readonly Ignored[];
  /** The same for all that is known alike; another where anything else is known. */
  readonly key: string;
}

/**
 * The annotations of an article with what the corpus knows: names stand for whom a person wrote down, and a suggestion
 * whose words are ignored is gone, a stored one that nobody touched too. What a person decided stays. The same list
 * where nothing is known. Cost by the article.
 */
export function withKnowledge(annotations: readonly Annotation[], { known, ignored }: Knowledge): readonly Annotation[] {
  const named = withKnown(annotations, known);
  if (!ignored.length) return named;
  const left = named.filter(
    ({ status, stored, type, record }) =>
      status !== 'suggested' || (stored && !isUntouched(record)) || !ignored.some((isIgnored) => isIgnored(type, record.exact)),
  );
  return left.length === named.length ? named : left;
}

/** Whether two readings of one article say the same of every annotation. */
export const sayTheSame = (a: readonly Annotation[], b: readonly Annotation[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at] || isSame(one, b[at]));

const isSame = (a: Annotation, b: Annotation | undefined): boolean =>
  a.id === b?.id &&
  a.type === b.type &&
  a.stored === b.stored &&
  JSON.stringify([a.known, a.record]) === JSON.stringify([b.known, b.record]);
