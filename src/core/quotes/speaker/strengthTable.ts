/** The strength of a value under its kind, and the next value with the same hash. */
interface Entry {
  readonly value: string;
  readonly strength: number;
  readonly next: Entry | undefined;
}

type Kind = Map<number, Entry>;

/** Strengths by kind and value; those of unknown values are nought. */
export interface StrengthTable {
  /** The strength of the value that the parts make when joined. Joins nothing: a text asks for hundreds a paragraph. */
  strengthOf(kind: string, first: string, second: string, third: string, fourth: string): number;
}

/** Reads a table of kinds, each with its entries `value<tab>strength` joined with `|`; line breaks count for nothing. */
export function createStrengthTable(table: Readonly<Record<string, string>>): StrengthTable {
  const kinds = new Map(Object.entries(table).map(([kind, entries]) => [kind, readKind(entries.replace(/\n/g, ''))]));
  return {
    strengthOf(kind, first, second, third, fourth) {
      const known = kinds.get(kind);
      if (!known) return 0;
      let entry = known.get(hashOn(hashOn(hashOn(hashOn(BASIS, first), second), third), fourth));
      while (entry && !isJoined(entry.value, first, second, third, fourth)) entry = entry.next;
      return entry ? entry.strength : 0;
    },
  };
}

function readKind(entries: string): Kind {
  const known: Kind = new Map();
  for (const entry of entries.split('|')) {
    const tab = entry.indexOf('\t');
    const value = entry.slice(0, tab);
    const hash = hashOn(BASIS, value);
    known.set(hash, { value, strength: Number(entry.slice(tab + 1)), next: known.get(hash) });
  }
  return known;
}

/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo 1991): what comes in parts hashes as the whole does. */
const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

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
    value.startsWith(second, two) &&
    value.startsWith(third, three) &&
    value.startsWith(fourth, four)
  );
}
