import { isSpan } from './isSpan.js';
import { KEY_END, type Strings } from './strings.js';
import { TAG } from './tags.js';

let bytes = new Uint8Array(1 << 16);
let end = 0;

/**
 * Plain data (objects, lists, strings, numbers, booleans, undefined, null, Uint32Array, Uint8Array) as bytes, its strings in `strings`.
 * `source` is the text that spans are of: words that stand at an object's own span are not kept twice. Throws on anything
 * else, and on what nests deeper than the stack.
 */
export function writePacked(value: unknown, strings: Strings, source = ''): Uint8Array {
  end = 0;
  write(value, strings, source);
  return bytes.slice(0, end);
}

function write(value: unknown, strings: Strings, source: string): void {
  if (typeof value === 'number') writeNumber(value);
  else if (typeof value === 'string') numbered(TAG.string, strings.numberOf(value));
  else if (typeof value === 'boolean') byte(value ? TAG.true : TAG.false);
  else if (value === undefined) byte(TAG.undefined);
  else if (value === null) byte(TAG.null);
  else if (value instanceof Uint32Array) writeBytes(TAG.numbers, value);
  else if (value instanceof Uint8Array) writeBytes(TAG.bytes, value);
  else if (Array.isArray(value)) {
    numbered(TAG.list, value.length);
    for (const one of value) write(one, strings, source);
  } else if (isSpan(value)) {
    numbered(TAG.span, value.start);
    varint(value.end - value.start);
  } else writeObject(value, strings, source);
}

function writeObject(value: unknown, strings: Strings, source: string): void {
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    throw new Error('only plain data can be packed');
  const fields = value as { readonly span?: unknown } & Readonly<Record<string, unknown>>;
  const keys = Object.keys(fields);
  numbered(TAG.object, strings.numberOf(shapeOf(keys)));
  for (const key of keys) {
    const { span } = fields;
    if (key === 'text' && isSpan(span) && fields[key] === source.slice(span.start, span.end)) byte(TAG.spanned);
    else write(fields[key], strings, source);
  }
}

interface Shape {
  readonly keys: readonly string[];
  readonly joined: string;
}

/** Shapes seen so far, by how many keys they have: joining the keys of each object anew took longer than all else of it. */
const shapes: Shape[][] = [];
/** Of so many keys so many shapes are remembered. */
const MOST = 64;

function shapeOf(keys: readonly string[]): string {
  const known = shapes[keys.length] ?? [];
  shapes[keys.length] = known;
  for (const shape of known) if (areEqual(shape.keys, keys)) return shape.joined;
  const joined = keys.join(KEY_END);
  if (known.length < MOST) known.push({ keys, joined });
  return joined;
}

function areEqual(a: readonly string[], b: readonly string[]): boolean {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

function writeNumber(value: number): void {
  const hundredths = Math.round(value * 100);
  if (Number.isSafeInteger(value) && !Object.is(value, -0)) {
    if (value >= 0 && value < TAG.first) byte(value);
    else numbered(value < 0 ? TAG.negative : TAG.whole, Math.abs(value));
  } else if (hundredths > 0 && hundredths < 1e6 && hundredths / 100 === value) {
    numbered(TAG.hundredths, hundredths);
  } else {
    byte(TAG.float);
    room(8);
    new DataView(bytes.buffer).setFloat64(end, value);
    end += 8;
  }
}

function numbered(tag: number, value: number): void {
  byte(tag);
  varint(value);
}

function writeBytes(tag: number, values: Uint32Array | Uint8Array): void {
  numbered(tag, values.length);
  room(values.byteLength);
  bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), end);
  end += values.byteLength;
}

function byte(value: number): void {
  room(1);
  bytes[end++] = value;
}

function varint(value: number): void {
  room(8);
  let rest = value;
  while (rest >= 0x80) {
    bytes[end++] = (rest % 0x80) | 0x80;
    rest = Math.floor(rest / 0x80);
  }
  bytes[end++] = rest;
}

function room(count: number): void {
  if (end + count <= bytes.length) return;
  const larger = new Uint8Array(Math.max(bytes.length * 2, end + count));
  larger.set(bytes);
  bytes = larger;
}
