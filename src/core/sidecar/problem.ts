/** What can be wrong with a sidecar; tests and the editor go by the code, people by the message. */
export const SIDECAR_PROBLEM_CODES = [
  'YAML_SYNTAX',
  'MERGE_MARKERS',
  'TOO_LARGE',
  'NEWER_VERSION',
  'WRONG_VERSION',
  'NOT_A_SIDECAR',
  'MISSING_FIELD',
  'WRONG_VALUE',
  'UNKNOWN_TYPE',
  'DUPLICATE_ID',
  'NO_ARTICLE',
  'UNKNOWN_ENTITY',
  'UNCLEAR_PLACE',
  'WRONG_ENCODING',
  'UNSETTLED_CONFLICT',
] as const;
export type SidecarProblemCode = (typeof SIDECAR_PROBLEM_CODES)[number];

/** One problem with its place. Lines and columns count from 1, columns in code units. */
export interface SidecarProblem {
  readonly code: SidecarProblemCode;
  /** What is wrong and what to do, in one sentence. */
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning';
}
