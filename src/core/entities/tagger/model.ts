import { bad, good, type Result } from '../../text/result.js';
import { LABELS, TYPES } from './labels/labels.js';
import type { ClassTable } from './weights/classTable.js';
import { RowTable } from './weights/rowTable.js';

/** What the tagger has learned. */
export interface TaggerModel {
  readonly classes: ClassTable;
  readonly first: Look;
  readonly second: Look;
}

/** Weights of one look at a text. */
export interface Look {
  readonly rows: RowTable;
  /** A row's numbers times this are natural logarithms. */
  readonly unit: number;
  /** Scores of the transitions, at `before * LABELS + label`, and e to their power. */
  readonly steps: Float64Array;
  readonly powers: Float64Array;
}

export const MAGIC = 'NMTG';
/** Changes with the format and with the features: weights of other features say nothing. */
export const VERSION = 2;

/**
 * Reads the bytes of `names.model`, little endian: "NMTG", version, number of labels (16 bits each), names of the types (length,
 * ASCII with commas), number of words with classes (32 bits), classes, and twice the weights: unit, transitions, number of rows and
 * of weights, keys, for each row the set of labels that have a weight, those weights.
 */
export function readModel(bytes: Uint8Array): Result<TaggerModel> {
  try {
    const reader = new Reader(bytes);
    if (reader.ascii(4) !== MAGIC) return bad('not a model of names');
    const version = reader.u16();
    if (version !== VERSION) return bad(`model version ${version}, not ${VERSION}`);
    const labels = reader.u16();
    const types = reader.ascii(reader.u16());
    if (labels !== LABELS || types !== TYPES.join(',')) return bad(`model of other types: ${types}`);
    const classes = readClasses(reader);
    const first = readLook(reader);
    const second = readLook(reader);
    return reader.left ? bad(`${reader.left} bytes too many in the model`) : good({ classes, first, second });
  } catch (error) {
    if (error instanceof RangeError) return bad('the model is cut short');
    throw error;
  }
}

function readClasses(reader: Reader): ClassTable {
  const size = reader.count(8);
  return {
    words: reader.i32s(size),
    fine: reader.u16s(size),
    middle: reader.u8s(size),
    coarse: reader.u8s(size),
  };
}

function readLook(reader: Reader): Look {
  const unit = reader.f32();
  const steps = Float64Array.from({ length: LABELS * LABELS }, () => reader.f32());
  const size = reader.count(6);
  const keys = reader.i32s(size);
  const sets = reader.u16s(size);
  const weights = new Int8Array(size * LABELS);
  for (let row = 0; row < size; row++)
    for (let set = sets[row] as number; set; set &= set - 1) weights[row * LABELS + 31 - Math.clz32(set & -set)] = reader.i8();
  return { rows: new RowTable(keys, weights), unit, steps, powers: steps.map(Math.exp) };
}

/** Reads numbers one after the other; throws RangeError beyond the end. */
class Reader {
  private at = 0;
  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get left(): number {
    return this.bytes.length - this.at;
  }

  private step(size: number): number {
    const from = this.at;
    this.at += size;
    return from;
  }

  /** A number of things of a size that are still to come. */
  count(size: number): number {
    const count = this.view.getUint32(this.step(4), true);
    if (count * size > this.left) throw new RangeError('more announced than there is');
    return count;
  }

  ascii(length: number): string {
    return String.fromCharCode(...this.u8s(length));
  }

  i8 = (): number => this.view.getInt8(this.step(1));
  u16 = (): number => this.view.getUint16(this.step(2), true);
  f32 = (): number => this.view.getFloat32(this.step(4), true);

  u8s(length: number): Uint8Array {
    if (length > this.left) throw new RangeError('more announced than there is');
    const from = this.step(length);
    return new Uint8Array(this.bytes.subarray(from, from + length));
  }

  u16s(length: number): Uint16Array {
    const found = new Uint16Array(length);
    const from = this.step(2 * length);
    for (let at = 0; at < length; at++) found[at] = this.view.getUint16(from + 2 * at, true);
    return found;
  }

  i32s(length: number): Int32Array {
    const found = new Int32Array(length);
    const from = this.step(4 * length);
    for (let at = 0; at < length; at++) found[at] = this.view.getInt32(from + 4 * at, true);
    return found;
  }
}
