import { contentEnd, nextLine } from '../merge/layout.js';
import { lineEnd, lineStart } from '../splice/splice.js';
import { offsetOf, pairOf } from '../validate.js';
import { parseYaml } from './parseYaml.js';

/** A sidecar with no entry under `annotations:`, all else to the byte; the same text where it has none in block style. */
export function withoutEntries(text: string): string {
  const { body, bom, root } = parseYaml(text);
  const pair = root && !root.flow ? pairOf(root, 'annotations') : undefined;
  if (!pair) return text;
  const start = lineStart(body, offsetOf(pair.key));
  const end = nextLine(body, lineEnd(body, contentEnd(body, pair)));
  return bom + body.slice(0, start) + body.slice(end);
}
