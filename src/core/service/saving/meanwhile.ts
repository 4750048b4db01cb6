import type { Annotation, AnnotationRecord } from '../../article/annotation.js';
import type { RecordChange } from '../../sidecar/writeSidecar.js';
import { plainLine } from '../../text/escapeMarkdown.js';

/** No decision: who took it and when, where the words were, what a scan says of them. Two who decide the same do not disagree. */
const NO_DECISION = new Set(['by', 'on', 'prefix', 'suffix', 'at', 'nth', 'confidence', 'basis', 'flags']);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/**
 * What came of an annotation between the moment a person saw it and the moment their decision is to be written.
 * `agreed`: somebody else decided the same, so nothing is left to do. A sentence: somebody else decided the same field
 * otherwise, which nobody but a person may settle.
 */
export function meanwhile(
  seen: Annotation,
  now: Annotation,
  wanted: RecordChange,
): 'unchanged' | 'agreed' | { readonly refused: string } {
  const fields = (Object.keys({ ...seen.record, ...now.record, ...wanted }) as (keyof AnnotationRecord)[]).filter(
    (field) => !NO_DECISION.has(field),
  );
  const touched = fields.filter((field) => !same(now.record[field], seen.record[field]));
  const changing = fields.filter((field) => wanted[field] !== undefined && !same(wanted[field], now.record[field]));
  if (!changing.length) return touched.length ? 'agreed' : 'unchanged';
  const otherwise = changing.filter((field) => touched.includes(field));
  if (!otherwise.length) return 'unchanged';
  return { refused: sentence(now.record, otherwise.includes('status')) };
}

function sentence({ exact, status, by }: AnnotationRecord, isStatus: boolean): string {
  const words = `“${plainLine(exact.length > 60 ? `${exact.slice(0, 59)}…` : exact)}”`;
  const who = by ? ` by ${plainLine(by)}` : ' by somebody else';
  const what = isStatus && status ? `is ${status}${who} since you saw it` : `was changed${who} since you saw it`;
  return `${words} ${what}. That stands; decide again to change it.`;
}
