import type { Span } from '../span.js';
import type { Strings } from './strings.js';
import { TAG } from './tags.js';

/** What is read, and how far the reading is. */
interface Reader {
  readonly bytes: Uint8Array;
  readonly strings: Strings;
  readonly source: string;
  at: number;
}

/** The plain data that `writePacked` made bytes of. Throws on bytes that it did not make, or that were cut short. */
export const readPacked = (bytes: Uint8Array, strings: Strings, source = ''): unknown => read({ bytes, strings, source, at: 0 });

const SPANNED = Symbol('spanned');

function read(reader: Reader): unknown {
  const tag = byte(reader);
  if (tag < TAG.first) return tag;
  switch (tag) {
    case TAG.undefined:
      return undefined;
    case TAG.null:
      return null;
    case TAG.true:
      return true;
    case TAG.false:
      return false;
    case TAG.whole:
      return varint(reader);
    case TAG.negative:
      return -varint(reader);
    case TAG.hundredths:
      return varint(reader) / 100;
    case TAG.string:
      return reader.strings.at(varint(reader));
    case TAG.spanned:
      return SPANNED;
    default:
      return readLarge(tag, reader);
  }
}

function readLarge(tag: number, reader: Reader): unknown {
  switch (tag) {
    case TAG.span: {
      const start = varint(reader);
      return { start, end: start + varint(reader) };
    }
    case TAG.object:
      return readObject(reader);
    case TAG.list: {
      const length = count(reader);
      const list: unknown[] = [];
      for (let at = 0; at < length; at++) list.push(read(reader));
      return list;
    }
    case TAG.numbers: {
      const { buffer } = take(reader, count(reader) * 4).slice();
      return new Uint32Array(buffer);
    }
    case TAG.bytes:
      return take(reader, count(reader)).slice();
    case TAG.float: {
      const { buffer, byteOffset } = take(reader, 8);
      return new DataView(buffer, byteOffset).getFloat64(0);
    }
    default:
      throw new Error(`${tag} begins no packed value`);
  }
}

function readObject(reader: Reader): Record<string, unknown> {
  const keys = reader.strings.keysAt(varint(reader));
  const made: Record<string, unknown> = {};
  let isSpanned = false;
  for (const key of keys) {
    const value = read(reader);
    isSpanned ||= value === SPANNED;
    made[key] = value;
  }
  if (isSpanned) {
    const { start, end } = made.span as Span;
    made.text = reader.source.slice(start, end);
  }
  return made;
}

function byte(reader: Reader): number {
  const value = reader.bytes[reader.at++];
  if (value === undefined) throw new Error('packed bytes were cut short');
  return value;
}

/** A count can be no larger than what is left: who says otherwise is no list of ours. */
function count(reader: Reader): number {
  const value = varint(reader);
  if (value > reader.bytes.length - reader.at) throw new Error('packed bytes were cut short');
  return value;
}

function take(reader: Reader, length: number): Uint8Array {
  const end = reader.at + length;
  if (end > reader.bytes.length) throw new Error('packed bytes were cut short');
  const taken = reader.bytes.subarray(reader.at, end);
  reader.at = end;
  return taken;
}

function varint(reader: Reader): number {
  let value = 0;
  for (let scale = 1; ; scale *= 0x80) {
    const part = byte(reader);
    value += (part & 0x7f) * scale;
    if (part < 0x80) return value;
    if (scale > 2 ** 48) throw new Error('a packed number has no end');
  }
}
