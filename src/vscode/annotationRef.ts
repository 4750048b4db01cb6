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

/**
 * Whether an argument means to name something, though no annotation: text, a number, a row without a ref. A command then does
 * nothing; without an argument, or with the uri that the editor's own menus pass, it takes what is at the cursor.
 */
export const namesNothing = (argument: unknown): boolean =>
  argument !== undefined &&
  argument !== null &&
  refFrom(argument) === undefined &&
  (typeof argument !== 'object' || Array.isArray(argument) || 'ref' in argument || 'rows' in argument);

/** How deep rows lie in rows: a group holds names, a name mentions. */
const DEEPEST = 3;

/**
 * Every annotation that rows name, by themselves or by the rows below them, each once. Where several rows are selected and
 * the command was run on one of them, all of them count.
 */
export function refsFrom(argument: unknown, selected?: unknown): readonly AnnotationRef[] {
  const rows = Array.isArray(selected) && selected.includes(argument) ? selected : [argument];
  return [...new Set(rows.flatMap((row) => below(row, DEEPEST)))];
}

function below(row: unknown, depth: number): readonly AnnotationRef[] {
  const rows = typeof row === 'object' && row && 'rows' in row ? row.rows : undefined;
  if (Array.isArray(rows)) return depth > 0 ? rows.flatMap((inner) => below(inner, depth - 1)) : [];
  const ref = refFrom(row);
  return ref ? [ref] : [];
}
