import { sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { fold } from '../text/fold.js';
import { isAscii } from '../text/letters.js';
import { type AnnotationType, TYPE_LETTERS } from '../text/vocabulary.js';

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
/** The first digits of some bytes, or all. */
function hex(bytes: Uint8Array, digits = 2 * bytes.length): string {
  let text = '';
  for (let at = 0; 2 * at < digits; at++) text += HEX[bytes[at] as number];
  return text.slice(0, digits);
}
const unused = sha1.create();
const hasher = sha1.create();
/** One hasher serves all: making one takes as long as hashing a few words. */
const sha1Of = (bytes: Uint8Array): Uint8Array => unused._cloneInto(hasher).update(bytes).digest();

const encoder = new TextEncoder();
const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** The same of a few words: an encoder takes longer to be called than this takes. */
function utf8OfWords(text: string): Uint8Array {
  if (!isAscii(text)) return utf8(text);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** `sha256:` and the hash of a portable text in UTF-8 (design/sidecar.md, section 1). */
export const hashOf = (text: string): string => `sha256:${hex(sha256(utf8(text)))}`;

/** The letter with which ids of a type begin. */
export const letterOf = (type: AnnotationType | 'region'): string => (type === 'region' ? 'r' : TYPE_LETTERS[type]);

/**
 * Id of a machine-made annotation: letter and the first 6 hex digits of sha1(type, folded words, ordinal). More digits
 * where `taken` holds it already. The same on every machine (design/sidecar.md, section 4).
 */
export function annotationId(
  type: AnnotationType,
  exact: string,
  ordinal: number,
  taken: { has(id: string): boolean } = new Set<string>(),
): string {
  const digest = sha1Of(utf8OfWords(`${type}\0${fold(exact)}\0${ordinal}`));
  for (let digits = 6; digits < 2 * digest.length; digits++) {
    const id = `${letterOf(type)}-${hex(digest, digits)}`;
    if (!taken.has(id)) return id;
  }
  return annotationId(type, exact, ordinal + 1_000_000, taken);
}
