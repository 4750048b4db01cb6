import { LABELS, TYPES } from '../../core/entities/tagger/labels/labels.js';
import { MAGIC, VERSION } from '../../core/entities/tagger/model.js';
import type { ClassTable } from '../../core/entities/tagger/weights/classTable.js';
import type { Weights } from './sequence.js';

/** Weights of one look with the hash of each row's feature. */
export interface Learned {
  readonly keys: Int32Array;
  readonly weights: Weights;
}

/** Rows of the first and of the second look that are shipped: more cost more bytes than they bring. */
const MOST = [100_000, 6000] as const;

/** The bytes of a model, as readModel of core/entities/tagger/model.ts takes them. Of each look the `most` rows that say most are kept. */
export function modelBytes(
  classes: ClassTable,
  first: Learned,
  second: Learned,
  most: readonly [number, number] = MOST,
): Uint8Array {
  const out = new Writer();
  out.ascii(MAGIC);
  out.u16(VERSION);
  out.u16(LABELS);
  out.u16(TYPES.join(',').length);
  out.ascii(TYPES.join(','));
  out.u32(classes.words.length);
  for (const word of classes.words) out.i32(word);
  for (const fine of classes.fine) out.u16(fine);
  for (const middle of classes.middle) out.u8(middle);
  for (const coarse of classes.coarse) out.u8(coarse);
  writeLook(out, first, most[0]);
  writeLook(out, second, most[1]);
  return out.bytes();
}

/** Largest weight that is told from larger ones, and so the size of a step. */
const LARGEST = 4;

function writeLook(out: Writer, { keys, weights }: Learned, most: number): void {
  const unit = LARGEST / 127;
  const rows = strongest(weights.rows, most).sort((a, b) => a - b);
  out.f32(unit);
  for (const step of weights.steps) out.f32(step);
  const whole = rows.map((row) => wholeRow(weights.rows, row, unit));
  out.u32(rows.length);
  for (const row of rows) out.i32(keys[row] as number);
  for (const row of whole) out.u16(row.reduce((set, weight, label) => (weight ? set | (1 << label) : set), 0));
  for (const row of whole) for (const weight of row) if (weight) out.u8(weight & 0xff);
}

/** A row in whole steps; single steps are noise. */
const wholeRow = (rows: Float32Array, row: number, unit: number): readonly number[] =>
  Array.from(rows.subarray(row * LABELS, (row + 1) * LABELS), (weight) => {
    const whole = Math.max(-127, Math.min(127, Math.round(weight / unit)));
    return Math.abs(whole) < 2 ? 0 : whole;
  });

/** Numbers of the rows whose largest weights are largest. */
function strongest(rows: Float32Array, most: number): number[] {
  const size = rows.length / LABELS;
  const strength = Float32Array.from({ length: size }, (_, row) => {
    let sum = 0;
    for (let label = 0; label < LABELS; label++) sum += (rows[row * LABELS + label] as number) ** 2;
    return sum;
  });
  return Array.from({ length: size }, (_, row) => row)
    .sort((a, b) => (strength[b] as number) - (strength[a] as number) || a - b)
    .slice(0, most);
}

/** Grows; little endian. */
class Writer {
  private view = new DataView(new ArrayBuffer(1 << 22));
  private at = 0;

  private step(size: number): number {
    if (this.at + size > this.view.byteLength) {
      const larger = new Uint8Array(this.view.byteLength * 2);
      larger.set(new Uint8Array(this.view.buffer));
      this.view = new DataView(larger.buffer);
    }
    this.at += size;
    return this.at - size;
  }

  u8 = (value: number): void => this.view.setUint8(this.step(1), value);
  u16 = (value: number): void => this.view.setUint16(this.step(2), value, true);
  u32 = (value: number): void => this.view.setUint32(this.step(4), value, true);
  i32 = (value: number): void => this.view.setInt32(this.step(4), value, true);
  f32 = (value: number): void => this.view.setFloat32(this.step(4), value, true);
  ascii(text: string): void {
    for (const letter of text) this.u8(letter.charCodeAt(0));
  }
  bytes = (): Uint8Array => new Uint8Array(this.view.buffer.slice(0, this.at));
}
