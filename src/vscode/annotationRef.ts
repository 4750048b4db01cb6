import type { AnnotationRef } from '../core/card/card.js';

const REF = /^[0-9a-f]{8}#[a-z]-[A-Za-z0-9-]{4,40}$/;

/**
 * The annotation that a command's argument names: a ref, or a row of a list that carries one. Anything else, as a
 * link in somebody's text might pass, is no ref. No path and no text is ever taken from an argument.
 */
export function refFrom(argument: unknown): AnnotationRef | undefined {
  const ref = typeof argument === 'object' && argument && 'ref' in argument ? argument.ref : argument;
  return typeof ref === 'string' && REF.test(ref) ? ref : undefined;
}
