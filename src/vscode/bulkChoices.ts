import type { Mark } from '../core/serviceTypes.js';
import { overlaps, type Span } from '../core/text/span.js';
import { ANNOTATION_TYPES, type AnnotationType } from '../core/text/vocabulary.js';
import type { Say } from './marks/markWords.js';

/** One way to say which of many suggestions are meant. */
export interface BulkChoice {
  readonly label: string;
  readonly marks: readonly Mark[];
}

/** Confidences, in per cent, from which on suggestions are offered together. */
const SURE = [95, 90, 75];

/**
 * Ways to choose among suggestions: all, those in sight, those shared with other sources, the surer ones; then by kind.
 * One that would choose the same as all, or nothing, is left out.
 */
export function bulkChoices(
  marks: readonly Mark[],
  visible: readonly Span[],
  titleOf: (type: AnnotationType) => string,
  t: Say,
): { readonly together: readonly BulkChoice[]; readonly kinds: readonly BulkChoice[] } {
  const inSight = marks.filter(({ span }) => span && visible.some((part) => overlaps(part, span)));
  const parts: readonly BulkChoice[] = [
    { label: t('Visible in the Editor'), marks: inSight },
    { label: t('Shared with Other Sources'), marks: marks.filter(({ sharedBy }) => sharedBy > 0) },
    ...SURE.map((percent) => ({
      label: t('At Least {0} % Sure', percent),
      marks: marks.filter(({ confidence }) => confidence * 100 >= percent),
    })),
  ];
  const kinds = ANNOTATION_TYPES.map((type) => ({
    label: titleOf(type),
    marks: marks.filter((mark) => mark.type === type),
  })).filter((choice) => choice.marks.length > 0);
  const isTelling = ({ marks: some }: BulkChoice, at: number, all: readonly BulkChoice[]): boolean =>
    some.length > 0 && some.length < marks.length && !isSame(some, all[at - 1]?.marks ?? []);
  return {
    together: [{ label: t('All Suggestions'), marks }, ...parts.filter(isTelling)],
    kinds: kinds.length > 1 ? kinds : [],
  };
}

const isSame = (a: readonly Mark[], b: readonly Mark[]): boolean =>
  a.length === b.length && a.every((mark, at) => mark === b[at]);
