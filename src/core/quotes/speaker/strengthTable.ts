/** Strengths by kind and value; those of unknown values are nought. */
export interface StrengthTable {
  /** The strength of the value that the parts make when joined. Joins nothing: a text asks for hundreds a paragraph. */
  strengthOf(kind: string, first: string, second: string, third: string, fourth: string): number;
}

/** Entries of one kind by the hash of their value, in twice as many slots as needed; a slot that is taken hands on to the next. */
interface Kind {
  /** Slots are a power of two; this is their number less one. */
  readonly mask: number;
  /** FREE where a slot is. */
  readonly hashes: Int32Array;
  readonly values: readonly string[];
  readonly strengths: Int8Array;
}

/** Reads a table of kinds, each with its entries `value<tab>strength` joined with `|`; line breaks count for nothing. */
export function createStrengthTable(table: Readonly<Record<string, string>>): StrengthTable {
  const kinds = new Map(Object.entries(table).map(([kind, entries]) => [kind, readKind(entries.replace(/\n/g, ''))]));
  return {
    strengthOf(kind, first, second, third, fourth) {
      const known = kinds.get(kind);
      if (!known) return 0;
      const { mask, hashes, values, strengths } = known;
      const hash = hashOn(hashOn(hashOn(hashOn(BASIS, first), second), third), fourth) || NOUGHT;
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const held = hashes[slot] as number;
        if (held === FREE) return 0;
        if (held === hash && isJoined(values[slot] as string, first, second, third, fourth)) return strengths[slot] as number;
      }
    },
  };
}

function readKind(written: string): Kind {
  const entries = written.split('|');
  const size = 2 ** Math.ceil(Math.log2(2 * entries.length));
  const hashes = new Int32Array(size);
  const strengths = new Int8Array(size);
  const values = new Array<string>(size).fill('');
  for (const entry of entries) {
    const tab = entry.indexOf('\t');
    const value = entry.slice(0, tab);
    const hash = hashOn(BASIS, value) || NOUGHT;
    let slot = hash & (size - 1);
    while (hashes[slot] !== FREE) slot = (slot + 1) & (size - 1);
    hashes[slot] = hash;
    values[slot] = value;
    strengths[slot] = Number(entry.slice(tab + 1));
  }
  return { mask: size - 1, hashes, values, strengths };
}

/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo 1991): what comes in parts hashes as the whole does. */
const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const FREE = 0;
/** Stands for a hash of nought. */
const NOUGHT = 1;

function hashOn(before: number, part: string): number {
  let hash = before;
  for (let at = 0; at < part.length; at++) hash = Math.imul(hash ^ part.charCodeAt(at), PRIME);
  return hash;
}

function isJoined(value: string, first: string, second: string, third: string, fourth: string): boolean {
  const two = first.length;
  const three = two + second.length;
  const four = three + third.length;
  return (
    value.length === four + fourth.length &&
    value.startsWith(first) &&
    (second === '' || value.startsWith(second, two)) &&
    (third === '' || value.startsWith(third, three)) &&
    (fourth === '' || value.startsWith(fourth, four))
  );
}
