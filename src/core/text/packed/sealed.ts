import { readPacked } from './readPacked.js';
import { createStrings } from './strings.js';
import { writePacked } from './writePacked.js';

/** The first bytes of what is sealed: the name and the number of this form. */
const FORM = 'newsmark 1';

/** Plain data as bytes that stand by themselves, for who knows `label`: an edition of what wrote them. */
export function seal(value: unknown, label: string): Uint8Array {
  const strings = createStrings();
  const body = writePacked(value, strings);
  const all = JSON.stringify(strings.all);
  const sum = checksum(new TextEncoder().encode(all), checksum(body));
  const head = new TextEncoder().encode(JSON.stringify([FORM, label, body.length, sum, all]));
  const sealed = new Uint8Array(4 + head.length + body.length);
  new DataView(sealed.buffer).setUint32(0, head.length);
  sealed.set(head, 4);
  sealed.set(body, 4 + head.length);
  return sealed;
}

/** What was sealed with this label; undefined where the bytes are another's, of another edition, or damaged. Never throws. */
export function unseal(bytes: Uint8Array, label: string): unknown {
  try {
    // A Buffer of Node's says it is a Uint8Array, and gives no copies where one does.
    const sealed = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const size = new DataView(sealed.buffer, sealed.byteOffset, sealed.byteLength).getUint32(0);
    const head: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(sealed.subarray(4, 4 + size)));
    const [form, edition, length, sum, all] = head as readonly unknown[];
    const body = sealed.subarray(4 + size);
    if (form !== FORM || edition !== label || length !== body.length || typeof all !== 'string') return undefined;
    if (checksum(new TextEncoder().encode(all), checksum(body)) !== sum) return undefined;
    return readPacked(body, createStrings(JSON.parse(all) as readonly string[]));
  } catch {
    return undefined;
  }
}

/** FNV-1a over all bytes: finds what was cut or overwritten; it is no proof against intent. */
function checksum(bytes: Uint8Array, before = 0x811c9dc5): number {
  let hash = before;
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash >>> 0;
}
