import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import { lineEnd, trimmedEnd } from './splice.js';

const rangeOf = (node: unknown): readonly [number, number, number] => (node as Node).range ?? [0, 0, 0];

export const keyStart = (pair: Pair): number => rangeOf(pair.key)[0];

/** Behind the colon of a pair; behind its key where it has none. */
export function colonEnd(body: string, pair: Pair): number {
  const key = rangeOf(pair.key)[1];
  const colon = body.indexOf(':', key);
  // `{a}` and `? a` have none: the next one is another key's.
  return colon < 0 || body.slice(key, colon).trim() ? key : colon + 1;
}

const isEmpty = ({ value }: Pair): boolean => !value || (isScalar(value) && value.value === null && !value.source);

/** Where the value ends: no line break, no comment but those within a list or map of lines. */
export function pairEnd(body: string, pair: Pair): number {
  if (isEmpty(pair)) return colonEnd(body, pair);
  const [start, end] = rangeOf(pair.value);
  return trimmedEnd(body, start, end);
}

/** Where the last thing in the value ends: the comments below it are not counted in. */
export function leafEnd(body: string, pair: Pair): number {
  if (isEmpty(pair)) return colonEnd(body, pair);
  let { value } = pair;
  for (;;) {
    const last = (isMap(value) || isSeq(value)) && !value.flow ? value.items.at(-1) : undefined;
    if (last === undefined) break;
    if (!isSeq(value)) return leafEnd(body, last as Pair);
    value = last;
  }
  const [start, end] = rangeOf(value);
  return trimmedEnd(body, start, end);
}

/** `end` of a value, or of the empty lines below it that a block scalar there keeps as part of its text (`|+`). */
export function withKeptLines(body: string, value: unknown, end: number): number {
  const stop = keepsLines(body, value) ? rangeOf(lastScalar(value))[1] : end;
  if (stop <= end) return end;
  return body[stop - 1] === '\n' ? stop - (body[stop - 2] === '\r' ? 2 : 1) : stop;
}

/** Whether a value ends in a text that keeps the empty lines below it. */
export function keepsLines(body: string, value: unknown): boolean {
  const last = lastScalar(value);
  const start = last && isBlock(last) ? rangeOf(last)[0] : body.length;
  return /^[|>][0-9]?\+/.test(body.slice(start, start + 3));
}

/** Whether a block scalar ends the value: what is indented below it becomes part of it. */
export function endsInBlock(value: unknown): boolean {
  const last = lastScalar(value);
  return last !== undefined && isBlock(last);
}

const isBlock = (node: Scalar): boolean => node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';

/** The scalar that ends a value, however deep. */
function lastScalar(node: unknown): Scalar | undefined {
  let at = node;
  while (isMap(at) || isSeq(at)) at = isMap(at) ? (at.items.at(-1)?.value ?? undefined) : at.items.at(-1);
  return isScalar(at) ? at : undefined;
}

/** The comment behind a key whose value stands on the lines below, with the space before it. */
export function headComment(body: string, pair: Pair, colon: number): string {
  const isBelow = isScalar(pair.value) ? isBlock(pair.value) : !(pair.value as { flow?: boolean } | null)?.flow;
  const line = body.slice(colon, lineEnd(body, colon));
  return isBelow ? commentIn(line) : '';
}

/** The comment of a line with nothing else but the head of a block scalar, with the space before it; linear on any line. */
function commentIn(line: string): string {
  const head = /^[ \t]*[|>][-+0-9]{0,2}/.exec(line)?.[0].length ?? 0;
  const rest = line.slice(head);
  if (!/^[ \t]+#.*$/.test(rest)) return '';
  return head ? rest : rest.slice(rest.indexOf('#') - 1);
}
