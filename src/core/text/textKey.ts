/**
 * A text as 128 bits in hex, and its length: the same for the same text, and by chance for no other (four lanes of
 * multiplication and rotation, mixed as MurmurHash3 does). For finding again what was read of a text, not for proof.
 */
export function textKey(text: string): string {
  let [a, b, c, d] = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93];
  // Two code units at a time, of the last one alone.
  for (let at = 0; at < text.length; at += 2) {
    const units = text.charCodeAt(at) | ((at + 1 < text.length ? text.charCodeAt(at + 1) : 0) << 16);
    a = b ^ Math.imul(a ^ units, 0x597399c3);
    b = c ^ Math.imul(b ^ units, 0x2870a3d1);
    c = d ^ Math.imul(c ^ units, 0x1b5678f9);
    d = a ^ Math.imul(d ^ units, 0x2f09cd0f);
    a = (a << 13) | (a >>> 19);
    c = (c << 17) | (c >>> 15);
  }
  const lanes = [a, b, c, d].map((lane, at) => mixed(lane ^ text.length ^ at));
  const all = lanes.reduce((sum, lane) => (sum + lane) | 0, 0);
  return `${[all, ...lanes.slice(1)].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('')}-${text.length}`;
}

function mixed(lane: number): number {
  let hash = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Bytes as 64 bits in hex, and their length (FNV-1a over two lanes): another key for other bytes, but by chance. */
export function bytesKey(bytes: Uint8Array): string {
  let [even, odd] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < bytes.length; at += 2) {
    even = Math.imul(even ^ (bytes[at] as number), 0x01000193);
    odd = Math.imul(odd ^ (bytes[at + 1] ?? 0) ^ (even >>> 24), 0x01000193);
  }
  return `${[even, odd].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('')}-${bytes.length}`;
}
