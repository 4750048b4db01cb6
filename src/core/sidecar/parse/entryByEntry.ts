import { isMap, isScalar, isSeq, type Node, type Pair, Scalar, YAMLSeq } from 'yaml';
import { offsetOf, pairOf } from '../validate.js';
import type { EntryCut } from './cutEntries.js';
import type { EntryReading } from './entries.js';
import { type Fault, type LibraryYaml, moveNode, parseWithLibrary } from './libraryYaml.js';
import type { KnownEntry } from './parseSidecar.js';
import type { ParsedYaml, SidecarItem } from './parseYaml.js';
import { readEntryText } from './readEntryText.js';

/** What the library may be asked for the entries of one file, in structural characters: 8,000 entries in an odd layout. */
const MOST_ODD = 400_000;

/**
 * All of a text but its entries, with an empty list in their place, every node where it stands in the whole; undefined
 * where the key of the list turns out to be something else, so that the cut proves nothing.
 */
export function parseHead(body: string, { key, indent, starts, end }: EntryCut): LibraryYaml | undefined {
  const above = body.indexOf('\n', key) + 1;
  // A directive could change what the entries mean.
  if (body.startsWith('%') || body.slice(0, key).includes('\n%')) return undefined;
  const head = parseWithLibrary(body.slice(0, above) + body.slice(end));
  const put = (offset: number): number => (offset < above ? offset : offset + end - above);
  const faults = head.faults.map((fault) => ({ ...fault, offset: put(fault.offset) }));
  if (head.refused) return { ...head, faults };
  const root = head.contents;
  const pair = isMap(root) && !root.flow ? pairOf(root, 'annotations') : undefined;
  if (!pair || offsetOf(pair.key) !== key || !isEmpty(pair)) return undefined;
  moveNode(root, put);
  const list = new YAMLSeq();
  list.range = [(starts[0] as number) + indent, end, end];
  pair.value = list;
  return { ...head, faults };
}

const isEmpty = ({ value }: Pair): boolean =>
  !value || (isScalar(value) && value.value === null && !value.source && !value.anchor && !value.tag);

/** The entries of a list, each read by itself. */
export interface CutItems extends Pick<ParsedYaml, 'items' | 'readings'> {
  /** Syntax errors within entries, where they stand in the whole. */
  readonly faults: readonly Fault[];
  /** So many are in an odd layout that the file is not read. */
  readonly tooOdd?: Fault;
}

/** Reads every entry that is not `known`. */
export function cutItems(body: string, { starts, end }: EntryCut, known: KnownEntry): CutItems {
  const items: SidecarItem[] = [];
  const faults: Fault[] = [];
  const readings = new Map<string, EntryReading>();
  let work = 0;
  for (const [index, offset] of starts.entries()) {
    const text = body.slice(offset, starts[index + 1] ?? end);
    const reading = readings.get(text) ?? known(text) ?? readEntryText(text);
    readings.set(text, reading);
    work += reading.work;
    if (work > MOST_ODD) return { items, faults, readings, tooOdd: oddAt(offset) };
    if (reading.isBroken) for (const fault of reading.faults) faults.push({ ...fault, offset: offset + fault.offset });
    items.push({ reading, offset, node: () => nodeAt(text, offset) });
  }
  return { items, faults, readings };
}

const oddAt = (offset: number): Fault => ({
  code: 'TOO_LARGE',
  message: 'More annotations than can be read have an odd layout: write them as lines of `key: value`, from here on.',
  offset,
  severity: 'error',
});

/** The node of an entry that was read before; offsets are those of the whole text. */
function nodeAt(text: string, offset: number): Node {
  const { contents } = parseWithLibrary(text);
  const node = isSeq(contents) ? (contents.items[0] as Node) : new Scalar(null);
  node.range ??= [0, text.length, text.length];
  moveNode(node, (within) => within + offset);
  return node;
}

/** The same text with every node in its place, as the library gives it; for those who read nodes. */
export function withNodes(yaml: ParsedYaml): ParsedYaml {
  if (yaml.list && yaml.readings.size) yaml.list.items = yaml.items.map((item) => item.node());
  return yaml;
}
