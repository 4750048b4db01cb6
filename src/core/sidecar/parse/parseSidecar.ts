import { isMap, type Node } from 'yaml';
import { offsetOf } from '../validate.js';
import { cutEntries, MOST_ENTRIES } from './cutEntries.js';
import { annotationList, type EntryReading, readNode } from './entries.js';
import { cutItems, parseHead } from './entryByEntry.js';
import { firstOfCascade } from './firstOfCascade.js';
import { type Fault, type LibraryYaml, parseWithLibrary } from './libraryYaml.js';
import { createLineIndex } from './lineIndex.js';
import type { ParsedYaml, SidecarItem } from './parseYaml.js';
import { refusalOf } from './refusal.js';

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
  const refusal = refusalOf(body, isWritten);
  const parts = refusal ? refused({ ...refusal, severity: 'error' }) : (partsOfCut(body, known) ?? partsOfWhole(body));
  const { contents, faults } = parts.yaml;
  const root = isMap(contents) ? contents : undefined;
  return {
    bom,
    body,
    problemAt,
    root,
    problems: firstOfCascade(faults.map(({ code, message, offset, severity }) => problemAt(code, message, offset, severity))),
    broken: faults.filter(({ severity }) => severity === 'error').map(({ offset }) => offset),
    items: parts.items,
    list: root && annotationList(root),
    readings: parts.readings,
  };
}

/** What a text comes to. */
type Parts = { readonly yaml: Pick<LibraryYaml, 'contents' | 'faults'> } & Pick<ParsedYaml, 'items' | 'readings'>;

const NONE: ReadonlyMap<string, EntryReading> = new Map();
const refused = (fault: Fault): Parts => ({ yaml: { contents: null, faults: [fault] }, items: [], readings: NONE });
const tooMany = (offset: number): Parts =>
  refused({
    code: 'TOO_LARGE',
    message: `There are more than ${MOST_ENTRIES} annotations, so none was read: split the article.`,
    offset,
    severity: 'error',
  });

/** Entry by entry; undefined where the layout does not prove which is which. */
function partsOfCut(body: string, known: KnownEntry): Parts | undefined {
  const cut = cutEntries(body);
  const head = cut && parseHead(body, cut);
  if (!cut || !head) return undefined;
  if (head.refused) return { yaml: head, items: [], readings: NONE };
  const extra = cut.starts[MOST_ENTRIES];
  if (extra !== undefined) return tooMany(extra);
  const { items, readings, faults, tooOdd } = cutItems(body, cut, known);
  return tooOdd ? refused(tooOdd) : { yaml: { ...head, faults: [...head.faults, ...faults] }, items, readings };
}

function partsOfWhole(body: string): Parts {
  const yaml = parseWithLibrary(body);
  const list = isMap(yaml.contents) ? annotationList(yaml.contents) : undefined;
  const extra = list?.items[MOST_ENTRIES];
  if (extra !== undefined) return tooMany(offsetOf(extra));
  const broken = yaml.faults.filter(({ severity }) => severity === 'error').map(({ offset }) => offset);
  const items = (list?.items ?? []).map(
    (node): SidecarItem => ({
      reading: readNode(node, broken),
      offset: 0,
      node: () => node as Node,
    }),
  );
  return { yaml, items, readings: NONE };
}
