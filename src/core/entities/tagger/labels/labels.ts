import { ENTITY_TYPES, type EntityType } from '../../../text/vocabulary.js';

/** What a word can be: 0 no part of a name; 1 + 2t opens a name of the type t of {@link TYPES}, 2 + 2t goes on in one (BIO). */
export const TYPES: readonly EntityType[] = ENTITY_TYPES;
export const OUTSIDE = 0;
export const LABELS = 1 + 2 * TYPES.length;

export const opening = (type: number): number => 1 + 2 * type;
export const inner = (type: number): number => 2 + 2 * type;
export const isInner = (label: number): boolean => label > 0 && label % 2 === 0;
/** Index of the type; -1 of OUTSIDE. */
export const typeAt = (label: number): number => (label - 1) >> 1;

/** A name goes on only after its own opening or inside: what the sequence of labels has to obey. */
export const mayFollow = (label: number, before: number): boolean => !isInner(label) || before === label || before === label - 1;

/** Labels as bits, for the set that a word may have. */
export const ANY = (1 << LABELS) - 1;
export const NO_OPENING = TYPES.reduce((bits, _, type) => bits & ~(1 << opening(type)), ANY);
export const NO_INNER = TYPES.reduce((bits, _, type) => bits & ~(1 << inner(type)), ANY);
export const ONLY_OUTSIDE = 1 << OUTSIDE;
