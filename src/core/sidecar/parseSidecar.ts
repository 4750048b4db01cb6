import { isMap, isScalar, isSeq, type Node, type Pair, Scalar, YAMLSeq } from 'yaml';
import { cutEntries, type EntryCut, MOST_ENTRIES } from './cutEntries.js';
import { annotationList, type EntryReading, readNode } from './entries.js';
import { type Fault, type LibraryYaml, moveNode, parseWithLibrary, TOO_MUCH } from './libraryYaml.js';
import { createLineIndex } from './lineIndex.js';
import type { ParsedYaml, SidecarItem } from './parseYaml.js';
import type { SidecarProblemCode } from './problem.js';
import { readEntryText } from './readEntryText.js';
import { refusalOf } from './refusal.js';
import { offsetOf, pairOf } from './validate.js';
import { MOST_WORK } from './workload.js';

/** What is known of an entry from its text alone. */
export type KnownEntry = (text: string) => EntryReading | undefined;

/**
 * Parses a sidecar entry by entry, where its lines prove which entry is which; else as a whole. Either gives what the
 * library reads of the whole text. An entry that is `known` is not read again. Never throws, never hangs.
 */
export function parseSidecar(source: string, known: KnownEntry = () => undefined, isWritten = true): ParsedYaml {
  const bom = source.startsWith('\ufeff') ? '\ufeff' : '';
  const body = source.slice(bom.length);
  const lines = createLineIndex(body);
  const problemAt: ParsedYaml['problemAt'] = (code, message, offset, severity = 'error') => ({
    code,
    message,
    ...lines.placeOf(offset),
    severity,
  });
  const base = { body, bom, problemAt };
  const refused = (code: SidecarProblemCode, message: string, offset: number): ParsedYaml => ({
    ...base,
    root: undefined,
    problems: [problemAt(code, message, offset)],
    broken: [offset],
    items: [],
    list: undefined,
    readings: new Map(),
  });
  const refusal = refusalOf(body, isWritten);
  if (refusal) return refused(refusal.code, refusal.message, refusal.offset);
  const cut = cutEntries(body);
  const head = cut && parseHead(body, cut);
  const items = cut && head ? cutItems(body, cut, known) : undefined;
  const yaml = head ?? parseWithLibrary(body);
  const whole = [...yaml.faults, ...(items?.faults ?? [])];
  const [fatal] = yaml.refused || items?.tooMuchAt !== undefined ? whole : [];
  if (items?.tooMuchAt !== undefined) return refused('TOO_LARGE', TOO_MUCH, items.tooMuchAt);
  if (fatal) return refused(fatal.code, fatal.message, fatal.offset);
  const root = isMap(yaml.contents) ? yaml.contents : undefined;
  const errors = whole.filter(({ severity }) => severity === 'error');
  const broken = errors.map(({ offset }) => offset);
  const list = root && annotationList(root);
  if (list && list.items.length > MOST_ENTRIES) return refused('TOO_LARGE', TOO_MANY, offsetOf(list.items[MOST_ENTRIES]));
  return {
    ...base,
    root,
    problems: whole.map(({ code, message, offset, severity }) => problemAt(code, message, offset, severity)),
    broken,
    items: items?.items ?? (list?.items ?? []).map((node) => wholeItem(node as Node, broken)),
    list,
    readings: items?.readings ?? new Map(),
  };
}

const TOO_MANY = `There are more than ${MOST_ENTRIES} annotations: split the article.`;

const wholeItem = (node: Node, broken: readonly number[]): SidecarItem => ({
  reading: readNode(node, broken),
  offset: 0,
  node: () => node,
});

/** All but the entries, with an empty list in their place; undefined where the cut is not proven by it. */
function parseHead(body: string, { key, indent, starts, end }: EntryCut): LibraryYaml | undefined {
  const above = body.indexOf('\n', key) + 1;
  if (body.startsWith('%') || body.slice(0, key).includes('\n%')) return undefined;
  const head = parseWithLibrary(body.slice(0, above) + body.slice(end));
  if (head.refused) return head;
  const root = head.contents;
  const pair = isMap(root) && !root.flow ? pairOf(root, 'annotations') : undefined;
  if (!pair || offsetOf(pair.key) !== key || !isEmpty(pair)) return undefined;
  const put = (offset: number): number => (offset < above ? offset : offset + end - above);
  moveNode(root, put);
  const list = new YAMLSeq();
  list.range = [(starts[0] as number) + indent, end, end];
  pair.value = list;
  return { ...head, faults: head.faults.map((fault) => ({ ...fault, offset: put(fault.offset) })) };
}

const isEmpty = ({ value }: Pair): boolean =>
  !value || (isScalar(value) && value.value === null && !value.source && !value.anchor && !value.tag);

function cutItems(
  body: string,
  { starts, end }: EntryCut,
  known: KnownEntry,
): { items: readonly SidecarItem[]; faults: readonly Fault[]; readings: ReadonlyMap<string, EntryReading>; tooMuchAt?: number } {
  const items: SidecarItem[] = [];
  const faults: Fault[] = [];
  const readings = new Map<string, EntryReading>();
  let work = 0;
  for (const [index, offset] of starts.entries()) {
    const text = body.slice(offset, starts[index + 1] ?? end);
    const reading = readings.get(text) ?? known(text) ?? readEntryText(text);
    readings.set(text, reading);
    work += reading.work;
    if (work > MOST_WORK) return { items, faults, readings, tooMuchAt: offset };
    if (reading.isBroken) for (const fault of reading.faults) faults.push({ ...fault, offset: offset + fault.offset });
    items.push({ reading, offset, node: () => nodeAt(text, offset) });
  }
  return { items, faults, readings };
}

/** The node of an entry that was read before; offsets are those of the whole text. */
function nodeAt(text: string, offset: number): Node {
  const { contents } = parseWithLibrary(text);
  const node = isSeq(contents) ? (contents.items[0] as Node) : new Scalar(null);
  node.range ??= [0, text.length, text.length];
  moveNode(node, (within) => within + offset);
  return node;
}

/** The same text with every node in its place, as the library gives it; for those who read nodes. */
export function withNodes(text: ParsedYaml): ParsedYaml {
  if (text.list && text.readings.size) text.list.items = text.items.map((item) => item.node());
  return text;
}
