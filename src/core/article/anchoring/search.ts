import type { Candidate } from './candidate.js';
import type { Link } from './chain.js';
import type { Sought } from './sought.js';
import type { Twins } from './twins.js';

/** A record that is not where it was. */
export interface Open extends Sought {
  readonly twins: Twins;
}

/** A record on its way, with the places where it may be. */
export interface Search {
  readonly open: Open;
  /** Places with the same words today. */
  readonly count: number;
  candidates: readonly Candidate[];
  /** Where it may not be, for another record has the place. */
  barred: readonly Candidate[];
  /** What speaks for each of these candidates, once it was weighed. */
  links?: { readonly of: readonly Candidate[]; readonly links: readonly Link[] };
}
