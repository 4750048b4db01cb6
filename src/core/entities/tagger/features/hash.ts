/** FNV-1a over the code units from `from` to `to`: 32 bits, signed. The same in every engine. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** One number for a feature of a kind with a value; the finisher of MurmurHash3 spreads it over 32 bits. */
export function mix(kind: number, value: number): number {
  let hash = Math.imul(kind, 0x9e3779b1) ^ value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** The same of two values in order. */
export const mix2 = (kind: number, a: number, b: number): number => mix(kind, Math.imul(mix(1, a), 31) ^ b);

/** The same of three. */
export const mix3 = (kind: number, a: number, b: number, c: number): number => mix2(kind, mix2(2, a, b), c);
