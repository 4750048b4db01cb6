import { isEmpty, KEY, type Line, linesOf } from '../parse/yamlLines.js';
import type { EntryAbove, EntryPlace, PlaceInSidecar, SidecarBlock } from './placeInSidecar.js';
import { unquoted, valueAt } from './valueOnLine.js';

/** The same as placeInSidecar, by lines and indentation alone: it needs no text that parses. Block style, and `{…}` on one line. */
export function placeByLines(body: string, at: number): PlaceInSidecar | undefined {
  const lines = linesOf(body);
  const here = lines.findLastIndex(({ start }) => start <= at);
  const line = lines[here] as Line;
  if (line.content.startsWith('#')) return undefined;
  const column = line.content || line.dash >= 0 ? line.column : at - line.start;
  const chain = parentsOf(lines, here, line.dash >= 0 ? line.dash : column);
  const around = aroundOf(lines, here, line, column, chain);
  if (!around) return undefined;
  const { block, entry, first } = around;
  const above = first === undefined && line.dash < 0 ? entryAbove(lines, here, column) : undefined;
  const base = { block, ...(entry ? { entry } : {}), ...(above ? { above } : {}) };
  if (line.content.startsWith('{')) return inFlow(line, at, base);
  const list = line.dash >= 0 ? chain[0]?.key : undefined;
  const isItem = list !== undefined && !(BLOCKS as readonly string[]).includes(list);
  if (isItem) return item(line, at, list, { ...base, fields: [] });
  return onField(line, at, {
    ...base,
    fields: first === undefined ? topFields(lines, column) : fieldsFrom(lines, first, column),
  });
}

const BLOCKS = ['article', 'regions', 'annotations', 'links'] as const satisfies readonly SidecarBlock[];

/** A key under which lines stand, and where. */
interface Parent {
  readonly key: string;
  readonly at: number;
  readonly column: number;
  /** The line on which the entry begins that this key lies in; undefined where it is in no list. */
  readonly dashLine?: number;
}

/** The keys under which a column stands, the innermost first. A list may stand as deep as its key (YAML 1.2, 8.2.2). */
function parentsOf(lines: readonly Line[], here: number, column: number): readonly Parent[] {
  const found: Parent[] = [];
  let limit = column;
  let isList = (lines[here] as Line).dash >= 0;
  let dashLine: number | undefined;
  for (let at = here - 1; at >= 0 && (limit > 0 || isList); at--) {
    const line = lines[at] as Line;
    if (isEmpty(line)) continue;
    const key = KEY.exec(line.content)?.[1];
    const isAbove = line.column < limit || (isList && line.column === limit && line.dash < 0);
    if (key !== undefined && isAbove) {
      found.push({ key, at, column: line.column, ...(dashLine === undefined ? {} : { dashLine }) });
      limit = line.dash >= 0 ? line.dash : line.column;
      isList = line.dash >= 0;
      dashLine = line.dash >= 0 ? at : undefined;
    } else if (!isList && line.dash >= 0 && line.dash < limit && limit <= line.column) {
      // The first line of the entry that this column belongs to.
      limit = line.dash;
      isList = true;
      dashLine = at;
    }
  }
  return found;
}

function aroundOf(
  lines: readonly Line[],
  here: number,
  line: Line,
  column: number,
  chain: readonly Parent[],
): { readonly block: SidecarBlock; readonly entry?: EntryPlace; readonly first?: number } | undefined {
  const inner = chain.findIndex(({ key }) => (BLOCKS as readonly string[]).includes(key));
  const parent = chain[inner];
  if (!parent) return column === 0 || !line.content ? { block: 'top' } : undefined;
  const block = parent.key as SidecarBlock;
  if (block === 'article') return { block, first: parent.at + 1 };
  const first = line.dash >= 0 && inner === 0 ? here : parent.dashLine;
  if (block === 'regions') return { block, ...(first === undefined ? {} : { first }) };
  if (block === 'annotations') {
    if (first === undefined) return { block };
    return { block, first, entry: entryFrom(lines, parent.at, first) };
  }
  const above = chain.findIndex(({ key }, index) => index > inner && key === 'annotations');
  const list = chain[above];
  const entry = list?.dashLine === undefined ? undefined : entryFrom(lines, list.at, list.dashLine);
  return { block, ...(entry ? { entry } : {}), ...(first === undefined ? {} : { first }) };
}

/** Names of the fields of an entry, with the text of their values. */
function pairsFrom(lines: readonly Line[], first: number, column: number): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let at = first; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (isEmpty(line)) continue;
    if (line.column < column || (line.dash >= 0 && line.dash < column && at > first)) break;
    const key = line.column === column ? KEY.exec(line.content)?.[1] : undefined;
    if (key !== undefined && !found.has(key)) found.set(key, line.content.slice(key.length + 1));
  }
  return found;
}

/** The entry of which the line above is the last, if its dash stands in this column. */
function entryAbove(lines: readonly Line[], here: number, column: number): EntryAbove | undefined {
  for (let at = here - 1; at >= 0; at--) {
    const line = lines[at] as Line;
    if (isEmpty(line) || (line.dash < 0 && line.column <= column)) return undefined;
    if (line.dash !== column) continue;
    if (line.content.startsWith('{')) return undefined;
    return { fields: fieldsFrom(lines, at, line.column), indent: ' '.repeat(line.column - line.dash) };
  }
  return undefined;
}

const fieldsFrom = (lines: readonly Line[], first: number, column: number): readonly string[] => [
  ...pairsFrom(lines, first, column).keys(),
];

const topFields = (lines: readonly Line[], column: number): readonly string[] =>
  lines.flatMap((line) => (line.column === column && line.dash < 0 ? (KEY.exec(line.content)?.[1] ?? []) : []));

function entryFrom(lines: readonly Line[], list: number, first: number): EntryPlace {
  const { dash, column, content } = lines[first] as Line;
  const isFlow = content.startsWith('{');
  const pairs = isFlow ? pairsOfFlow(content) : pairsFrom(lines, first, column);
  const index = lines.slice(list + 1, first).filter((line) => line.dash === dash).length;
  const text = (name: string) => {
    const value = unquoted(pairs.get(name) ?? '').text;
    return value ? { [name]: value } : {};
  };
  return { index, ...text('id'), ...text('type'), ...text('exact') };
}

type Base = Omit<PlaceInSidecar, 'on' | 'span' | 'value' | 'field'>;

function onField(line: Line, at: number, base: Base): PlaceInSidecar | undefined {
  const start = line.start + line.column;
  const key = /^[A-Za-z_][\w-]{0,40}/.exec(line.content)?.[0] ?? '';
  if (line.content[key.length] !== ':') {
    if (key.length !== line.content.length || at > start + key.length) return undefined;
    const span = key ? { start, end: start + key.length } : { start: at, end: at };
    return { ...base, on: 'key', span, value: key };
  }
  if (at <= start + key.length) return { ...base, field: key, on: 'key', span: { start, end: start + key.length }, value: key };
  const from = line.column + key.length + 1;
  return { ...base, field: key, on: 'value', ...valueAt(line.text.slice(from), line.start + from, at) };
}

/** An item of a list of plain values on a line of its own. */
const item = (line: Line, at: number, field: string, base: Base): PlaceInSidecar => ({
  ...base,
  field,
  on: 'value',
  ...valueAt(line.text.slice(line.column), line.start + line.column, at),
});

/** Fields of `{…}` on one line, by the commas outside of quotes. */
function pairsOfFlow(content: string): ReadonlyMap<string, string> {
  return new Map(
    partsOfFlow(content).flatMap(({ text }) => {
      const key = KEY.exec(text.trimStart())?.[1];
      return key === undefined ? [] : [[key, text.trimStart().slice(key.length + 1)] as const];
    }),
  );
}

function partsOfFlow(content: string): readonly { readonly from: number; readonly text: string }[] {
  const found: { from: number; text: string }[] = [];
  let from = 1;
  let quote = '';
  let depth = 0;
  for (let at = 1; at <= content.length; at++) {
    const char = content[at];
    if (quote) quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '[') depth++;
    else if (char === ']') depth--;
    if (char === undefined || (!quote && depth <= 0 && /[,}]/.test(char))) {
      found.push({ from, text: content.slice(from, at) });
      from = at + 1;
      if (char === '}') break;
    }
  }
  return found;
}

function inFlow(line: Line, at: number, base: Omit<Base, 'fields'>): PlaceInSidecar | undefined {
  const inner = at - line.start - line.column;
  const part = partsOfFlow(line.content).findLast(({ from, text }) => from <= inner && inner <= from + text.length);
  if (!part) return undefined;
  const lead = part.text.length - part.text.trimStart().length;
  const start = line.start + line.column + part.from;
  const alone: Line = { start, text: part.text, dash: -1, column: lead, content: part.text.trim() };
  return onField(alone, at, { ...base, fields: [...pairsOfFlow(line.content).keys()] });
}
