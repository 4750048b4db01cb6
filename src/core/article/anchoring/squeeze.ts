/** A text in which all that typesetting changes is made one, with the way back. */
export interface Squeezed {
  readonly words: string;
  /** Code unit in the text of the `index`-th of `words`; the text's length at the end. */
  startOf(index: number): number;
  /** Code unit in the text behind the `index - 1`-th of `words`. */
  endOf(index: number): number;
  /** First of `words` that stands at or behind a code unit of the text. O(log n). */
  indexOf(offset: number): number;
}

const SPACE = 1;
const DASH = 2;
const NOTHING = 3;
const SINGLE = 4;
const DOUBLE = 5;
const DOTS = 6;

const CLASSES = new Map<number, number>(
  (
    [
      [
        '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
        SPACE,
      ],
      ['-\u2010\u2011\u2012\u2013\u2014\u2015\u2212', DASH],
      ['\u00ad\u200b\u200e\u200f\u2060\ufeff', NOTHING],
      ["'`\u00b4\u2018\u2019\u201a\u201b\u2032", SINGLE],
      ['"\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033', DOUBLE],
      ['\u2026', DOTS],
    ] as const
  ).flatMap(([marks, kind]) => [...marks].map((mark) => [mark.charCodeAt(0), kind] as const)),
);

const classOf = (unit: number): number => {
  if (unit > 0x2f && unit < 0x60) return 0;
  if (unit > 0x60 && unit < 0x7f) return 0;
  return CLASSES.get(unit) ?? 0;
};

/**
 * Folds what two settings of the same words differ in: kinds of quote mark and dash, runs of white space and of dashes (with
 * the spaces around them), three dots, soft hyphens and marks of direction. Letters stay as they are. O(n).
 */
export function squeeze(text: string): Squeezed {
  const units = new Uint16Array(text.length * (text.includes('\u2026') ? 3 : 1));
  const origins = new Int32Array(units.length);
  let count = 0;
  const put = (unit: number, origin: number) => {
    units[count] = unit;
    origins[count++] = origin;
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const last = count ? (units[count - 1] as number) : 0;
    switch (classOf(unit)) {
      case SPACE:
        if (last !== 0x20 && last !== 0x2d) put(0x20, at);
        break;
      case DASH:
        if (last === 0x20) count--;
        if (count === 0 || units[count - 1] !== 0x2d) put(0x2d, at);
        break;
      case NOTHING:
        break;
      case SINGLE:
        // Two single marks are how some write a double one.
        if (last === 0x27 && origins[count - 1] === at - 1) units[count - 1] = 0x22;
        else put(0x27, at);
        break;
      case DOUBLE:
        put(0x22, at);
        break;
      case DOTS:
        for (let dot = 0; dot < 3; dot++) put(0x2e, at);
        break;
      default:
        put(unit, at);
    }
  }
  const words = stringOf(units.subarray(0, count));
  return {
    words,
    startOf: (index) => (index < count ? (origins[index] as number) : text.length),
    endOf: (index) => (index > 0 ? (origins[index - 1] as number) + 1 : 0),
    indexOf(offset) {
      let low = 0;
      let high = count;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((origins[middle] as number) < offset) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

const CHUNK = 8192;

function stringOf(units: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += CHUNK)
    parts.push(Reflect.apply(String.fromCharCode, undefined, units.subarray(at, at + CHUNK)));
  return parts.join('');
}
