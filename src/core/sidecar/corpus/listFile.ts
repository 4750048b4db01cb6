import { isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { type ParsedYaml, parseYaml } from '../parse/parseYaml.js';
import { fieldsOf } from '../parse/plain.js';
import type { SidecarProblem } from '../problem.js';
import { offsetOf, pairOf, type Rule, type Violation, validate } from '../validate.js';

/** A corpus file: one list of blocks under one key. */
export interface ListForm {
  /** The key of the list, and the file's name without its ending. */
  readonly key: string;
  /** What an item may hold: the shipped schema's rule, which the editor's own YAML support reads too. */
  readonly item: Rule;
  /** Fields that must be right where they stand: an item that says half of what was meant would do harm. */
  readonly vital: readonly string[];
  /** What items say against each other, with the place of each. */
  readonly doubts?: (items: readonly ListItem[]) => readonly { readonly message: string; readonly offset: number }[];
  /** First line of a new file: what it is. */
  readonly heading: string;
}

/** Known fields of an item, in the order in which they are written. */
export const fieldOrder = ({ item }: ListForm): readonly string[] => Object.keys(item.properties ?? {});

/** The form of a file, its item as the shipped schema has it. */
export const listForm = (schema: unknown, form: Omit<ListForm, 'item'>): ListForm => ({
  ...form,
  item: (schema as Rule).properties?.[form.key]?.items ?? {},
});

/** What the entries of a corpus file say, and what is wrong in it. */
export interface EntriesReading<E> {
  readonly entries: readonly E[];
  readonly problems: readonly SidecarProblem[];
}

/** A reader of files of a form whose fields are those of `E`. An entry that cannot be read is reported, the others hold. Never throws. */
export const entriesReader =
  <E>(form: ListForm) =>
  (source: string): EntriesReading<E> => {
    const { items, problems } = readList(source, form);
    return { entries: items.map(({ fields }) => fields as unknown as E), problems };
  };

/** One item that can be read. */
export interface ListItem {
  readonly node: YAMLMap;
  /** Its known fields that are as they have to be. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What a corpus file says. */
export interface ListReading {
  readonly items: readonly ListItem[];
  /** In order of their place. */
  readonly problems: readonly SidecarProblem[];
  /** False where the file does not parse or has no place for an item: it must not be written. */
  readonly writable: boolean;
}

/** The list of a corpus file, where there is one. */
export function listOf(root: YAMLMap | undefined, { key }: ListForm): YAMLSeq | undefined {
  const value = root && pairOf(root, key)?.value;
  return isSeq(value) ? value : undefined;
}

/**
 * Reads a corpus file. Never throws. An item that cannot be read, or repeats an id, is reported and left out; of the
 * others a wrong optional field, or a wrong value in a list, is reported and left out. An empty file is an empty list.
 */
export const readList = (source: string, form: ListForm): ListReading => readParsedList(parseYaml(source), form);

/** The same for a text that was parsed already. */
export function readParsedList(yaml: ParsedYaml, form: ListForm): ListReading {
  const problems: SidecarProblem[] = [...yaml.problems];
  const shape = shapeProblem(yaml, form);
  if (shape) problems.push(shape);
  const items: ListItem[] = [];
  const ids = new Set<unknown>();
  for (const node of listOf(yaml.root, form)?.items ?? []) {
    if (isBroken(node, yaml)) continue;
    const violations = validate(node, form.item);
    for (const { code, message, offset } of violations) problems.push(yaml.problemAt(code, message, offset));
    const isVital = (field: unknown) => field === undefined || form.vital.includes(String(field));
    const missing = isMap(node) && (form.item.required ?? []).some((field) => !pairOf(node, field));
    if (!isMap(node) || missing || violations.some(({ path: [field], harmless }) => !harmless && isVital(field))) continue;
    const fields = goodFields(node, form, violations);
    const { id } = fields;
    if (id !== undefined && ids.has(id))
      problems.push(yaml.problemAt('DUPLICATE_ID', `The id ${id} stands twice.`, offsetOf(node)));
    else items.push({ node, fields });
    ids.add(id);
  }
  for (const { message, offset } of form.doubts?.(items) ?? [])
    problems.push(yaml.problemAt('WRONG_VALUE', message, offset, 'warning'));
  return {
    items,
    problems: problems.sort((a, b) => a.line - b.line || a.column - b.column),
    writable: !yaml.broken.length && !shape,
  };
}

function goodFields(node: YAMLMap, form: ListForm, violations: readonly Violation[]): Record<string, unknown> {
  const fields = fieldsOf(node, fieldOrder(form));
  for (const [name, index] of violations
    .filter(({ harmless }) => !harmless)
    .map(({ path }) => path)
    .toReversed()) {
    const value = fields[String(name)];
    if (typeof index === 'number' && Array.isArray(value)) value.splice(index, 1);
    else if (index === undefined) delete fields[String(name)];
  }
  return fields;
}

/** The parser stumbled in it: the syntax error says enough. */
const isBroken = (node: unknown, { broken }: ParsedYaml): boolean => {
  const [start, , end] = (node as Node | null)?.range ?? [0, 0, 0];
  return broken.some((offset) => start <= offset && offset <= end);
};

/** Something that is no list where the list should be. An empty file and an empty key are fine. */
function shapeProblem(yaml: ParsedYaml, form: ListForm): SidecarProblem | undefined {
  const { root, body } = yaml;
  if (!root) {
    const isEmpty = !body.replace(/#.*|^---|^\.\.\.|\s/gm, '') || yaml.problems.some(({ severity }) => severity === 'error');
    return isEmpty ? undefined : yaml.problemAt('WRONG_VALUE', `This should be a list under \`${form.key}:\`.`, 0);
  }
  const pair = pairOf(root, form.key);
  const isEmpty = !pair?.value || (isScalar(pair.value) && pair.value.value === null) || isSeq(pair.value);
  return isEmpty ? undefined : yaml.problemAt('WRONG_VALUE', `\`${form.key}\` must be a list.`, offsetOf(pair.value));
}
