import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { SidecarProblemCode } from './problem.js';
import schema from './sidecar.schema.json';

/** The part of JSON Schema draft-07 that the shipped schema uses; the editor's own YAML support reads the same file. */
export interface Rule {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Rule>>;
  readonly items?: Rule;
  readonly $ref?: string;
  /** For people. */
  readonly description?: string;
}

/** Something against the schema, and where it stands. `offset` in code units of the parsed text. */
export interface Violation {
  readonly code: SidecarProblemCode;
  readonly message: string;
  readonly offset: number;
  /** Keys and indexes from the checked node down. */
  readonly path: readonly (string | number)[];
  /** What it says of can be read all the same. */
  readonly harmless?: true;
}

const ROOT = schema as unknown as Rule;
const PROPERTIES = ROOT.properties as Readonly<Record<string, Rule>>;
/** Rules of the blocks of a sidecar. */
export const RULES = {
  root: ROOT,
  article: PROPERTIES.article as Rule,
  region: PROPERTIES.regions?.items as Rule,
  annotation: (schema as unknown as { definitions: { ann: Rule } }).definitions.ann,
} as const;

/** The patterns of the shipped schemas, made once: thousands of entries are held against them. */
const patterns = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  const pattern = patterns.get(source) ?? new RegExp(source, 'u');
  patterns.set(source, pattern);
  return pattern;
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'text (put it in quotes)',
  integer: 'a whole number',
  number: 'a number',
  array: 'a list',
  object: 'a block of fields',
};

/** Everything in `node` that `rule` forbids, in order of place. */
export function validate(node: unknown, rule: Rule, path: readonly (string | number)[] = []): readonly Violation[] {
  const resolved = rule.$ref ? RULES.annotation : rule;
  const key = path.at(-1);
  const name = key === undefined ? 'This' : typeof key === 'number' ? `Item ${key + 1}` : `\`${key}\``;
  const at = (code: SidecarProblemCode, message: string): Violation => ({ code, message, offset: offsetOf(node), path });
  if (isAlias(node)) return [at('WRONG_VALUE', `${name} is an alias (*): aliases are not followed, write the value out.`)];
  const wrong = wrongValue(node, resolved);
  if (wrong) return [at(key === 'type' && resolved.enum ? 'UNKNOWN_TYPE' : 'WRONG_VALUE', `${name} ${wrong}.`)];
  if (isMap(node)) return ofMap(node, resolved, path, at);
  if (isSeq(node) && resolved.items) {
    const { items } = resolved;
    return node.items.flatMap((item, index) => validate(item, items, [...path, index]));
  }
  return [];
}

function ofMap(
  node: YAMLMap,
  rule: Rule,
  path: readonly (string | number)[],
  at: (code: SidecarProblemCode, message: string) => Violation,
): readonly Violation[] {
  const missing = (rule.required ?? []).filter((field) => !pairOf(node, field));
  const seen = new Set<string>();
  const inner = node.items.flatMap((pair) => {
    const field = keyOf(pair);
    if (field === undefined || seen.has(field)) return [];
    seen.add(field);
    const own = Object.hasOwn(rule.properties ?? {}, field) ? rule.properties?.[field] : undefined;
    return own ? validate(pair.value ?? pair.key, pair.value ? own : { type: 'never' }, [...path, field]) : [];
  });
  return [...missing.map((field) => at('MISSING_FIELD', `\`${field}\` is missing.`)), ...repeated(node, path), ...inner];
}

/** Keys that stand twice: the first one counts. */
function repeated(node: YAMLMap, path: readonly (string | number)[]): readonly Violation[] {
  const seen = new Set<string>();
  return node.items.flatMap((pair) => {
    const field = keyOf(pair);
    if (field === undefined) return [];
    const isSecond = seen.has(field);
    seen.add(field);
    const message = `\`${field}\` stands twice: the first one counts.`;
    return isSecond
      ? [{ code: 'WRONG_VALUE' as const, message, offset: offsetOf(pair.key), path: [...path, field], harmless: true as const }]
      : [];
  });
}

function wrongValue(node: unknown, rule: Rule): string | undefined {
  const value = isScalar(node) ? node.value : undefined;
  const types = rule.type === undefined ? [] : [rule.type].flat();
  if (types.length && !types.some((type) => hasType(node, type))) return `must be ${NAMES[types[0] as string] ?? 'filled in'}`;
  if (isSeq(node) && rule.maxItems !== undefined && node.items.length > rule.maxItems) return 'is too long';
  return wrongScalar(value, rule);
}

/** Whether text or a number keeps the rule, its type apart. */
export const matches = (value: string | number, rule: Rule): boolean => wrongScalar(value, rule) === undefined;

function wrongScalar(value: unknown, rule: Rule): string | undefined {
  if (rule.const !== undefined && value !== rule.const) return `must be ${String(rule.const)}`;
  if (rule.enum && !rule.enum.includes(value)) return `must be one of ${rule.enum.join(', ')}`;
  if (typeof value === 'string') return wrongText(value, rule);
  if (typeof value === 'number') {
    if (rule.minimum !== undefined && value < rule.minimum) return `must not be less than ${rule.minimum}`;
    if (rule.maximum !== undefined && value > rule.maximum) return `must not be more than ${rule.maximum}`;
  }
  return undefined;
}

function wrongText(value: string, rule: Rule): string | undefined {
  if (rule.minLength !== undefined && value.length < rule.minLength) return 'must not be empty';
  if (rule.maxLength !== undefined && value.length > rule.maxLength && [...value].length > rule.maxLength)
    return `must not be longer than ${rule.maxLength} characters`;
  if (rule.pattern !== undefined && !patternOf(rule.pattern).test(value)) return 'is not written as it has to be';
  return undefined;
}

function hasType(node: unknown, type: string): boolean {
  if (type === 'object') return isMap(node);
  if (type === 'array') return isSeq(node);
  const value = isScalar(node) ? node.value : undefined;
  if (type === 'null') return value === null;
  if (type === 'integer') return typeof value === 'number' && Number.isInteger(value);
  return typeof value === type;
}

/** The key of a pair, where it is plain text. */
export const keyOf = (pair: Pair): string | undefined =>
  isScalar(pair.key) && typeof pair.key.value === 'string' ? pair.key.value : undefined;

/** The pair of a key; the first where one stands twice. */
export const pairOf = (map: YAMLMap, key: string): Pair | undefined => map.items.find((pair) => keyOf(pair) === key);

export const offsetOf = (node: unknown): number => (node as Node | null | undefined)?.range?.[0] ?? 0;
