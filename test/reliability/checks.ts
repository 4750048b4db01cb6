import type { Check } from './check.js';

/** Every check, in order of its id. */
export const CHECKS: readonly Check[] = [];
