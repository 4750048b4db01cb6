import type { Timex } from '../timex.js';

/** Whether a mention is no date, seen with the forty code units before and after it. */
export type Drops = (mention: Timex, before: string, after: string) => boolean;
