import type { Splice } from '../splice/splice.js';
import type { Side } from './layout.js';
import type { Plain } from './nodeData.js';

/** A field that both sides changed to different things. Ours stays in the field; both are kept until a person settles it. */
export interface MergeConflict {
  /** Id of the annotation or region; `article` for the article's own facts, `sidecar` for the file's own keys. */
  readonly id: string;
  /** Name of the field; `entry` where one side took away what the other changed. */
  readonly field: string;
  /** As YAML on one line; undefined where that side has none. */
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
}

/** One merge while it is made: what is to be changed in our text, and what a person has to settle. */
export interface Merging {
  readonly ours: Side;
  readonly theirs: Side;
  readonly base: Side | undefined;
  /** Whether what theirs says of a field in conflict is noted in the entry. */
  readonly mark: boolean;
  readonly splices: Splice[];
  readonly conflicts: MergeConflict[];
}

/** Fields of an entry's `conflict:`. */
export type Marks = ReadonlyMap<string, Plain>;
