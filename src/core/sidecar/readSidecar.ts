import { isMap, isScalar, isSeq, YAMLMap } from 'yaml';
import type { AnnotationRecord } from '../article/annotation.js';
import type { ArticleFacts } from '../article/facts.js';
import type { RegionKind, Status } from '../text/vocabulary.js';
import { blockConflicts } from './parse/blockConflicts.js';
import { nameEntries } from './parse/entries.js';
import { parseSidecar } from './parse/parseSidecar.js';
import type { ParsedYaml } from './parse/parseYaml.js';
import { fieldsOf } from './parse/plain.js';
import type { SidecarProblem } from './problem.js';
import { ARTICLE_FIELDS } from './sidecarChange.js';
import type { OpenSidecar } from './sidecarReader.js';
import { keyOf, offsetOf, pairOf, RULES, type Rule, type Violation, validate } from './validate.js';

/** A part of the article that a person or a scan named in `regions:`. */
export interface RegionRecord {
  readonly id: string;
  readonly kind: RegionKind;
  /** The words with which it begins; `at` and `to` in code points of the portable text. */
  readonly from?: string;
  readonly at?: number;
  readonly to?: number;
  readonly by?: string;
  readonly status?: Status;
}

/** What a sidecar says. */
export interface SidecarReading {
  /** In order of their place. */
  readonly problems: readonly SidecarProblem[];
  /** False where the file does not parse, is too large, is no sidecar, or was made by a newer version: it must not be written. */
  readonly writable: boolean;
  readonly article: ArticleFacts;
  readonly articleFile?: string;
  readonly hash?: string;
  readonly records: readonly AnnotationRecord[];
  readonly regions: readonly RegionRecord[];
}

/** What stands above the annotations; the version is looked at by itself. */
const { sidecar: _version, ...headRules } = RULES.root.properties ?? {};
const HEAD: Rule = { ...RULES.root, required: ['article'], properties: headRules };

const REGION_FIELDS = ['id', 'kind', 'from', 'at', 'to', 'by', 'status'] as const;

/**
 * Reads a sidecar (design/sidecar.md). Never throws. Problems have lines and columns from 1. One bad entry does not hide
 * the others; a file with a syntax error gives what stands apart from the error, and is not writable.
 */
export function readSidecar(source: string): SidecarReading {
  return readParsed(parseSidecar(source));
}

/** The same for a text that was parsed already. */
export const readParsed = (yaml: ParsedYaml): SidecarReading => readOpened(yaml).reading;

/** The same, with the entries beside it. */
export function readOpened(yaml: ParsedYaml): OpenSidecar {
  const { root } = yaml;
  if (!root) return { yaml, reading: nothing(yaml), entries: [] };
  const version = versionProblem(root, yaml);
  const head = validate(headOnly(root), HEAD);
  const { entries, problems } = nameEntries(yaml.items, yaml);
  const shape = shapeProblems(root, yaml);
  const all = [
    ...yaml.problems,
    ...(version ? [version] : []),
    ...head.map(({ code, message, offset }) => yaml.problemAt(code, message, offset)),
    ...shape,
    ...blockConflicts(root, yaml),
    ...problems,
  ];
  const articleNode = pairOf(root, 'article')?.value;
  const { file, hash, ...facts } = isMap(articleNode) ? articleFields(articleNode, head) : {};
  const reading: SidecarReading = {
    problems: all.sort((a, b) => a.line - b.line || a.column - b.column),
    writable: !yaml.broken.length && !version && !shape.length,
    article: factsOf(facts),
    ...(typeof file === 'string' ? { articleFile: file } : {}),
    ...(typeof hash === 'string' ? { hash } : {}),
    records: entries.map(({ record }) => record),
    regions: readRegions(root, head),
  };
  return { yaml, reading, entries };
}

function nothing(yaml: ParsedYaml): SidecarReading {
  const problems = yaml.problems.some(({ severity }) => severity === 'error')
    ? yaml.problems
    : [yaml.problemAt('NOT_A_SIDECAR', 'This is not a sidecar: it should begin with `sidecar: 1`.', 0)];
  return { problems, writable: false, article: {}, records: [], regions: [] };
}

function versionProblem(root: YAMLMap, yaml: ParsedYaml): SidecarProblem | undefined {
  const pair = pairOf(root, 'sidecar');
  if (!pair) return yaml.problemAt('NOT_A_SIDECAR', 'This is not a sidecar: `sidecar: 1` is missing.', offsetOf(root));
  const version = isScalar(pair.value) ? pair.value.value : undefined;
  if (version === 1) return undefined;
  const offset = offsetOf(pair.value ?? pair.key);
  return typeof version === 'number' && version > 1
    ? yaml.problemAt('NEWER_VERSION', `A newer Newsmark wrote this (sidecar: ${version}); it is shown and left as it is.`, offset)
    : yaml.problemAt('WRONG_VERSION', '`sidecar` must be 1.', offset);
}

/** All but the annotations, which are read one by one. */
function headOnly(root: YAMLMap): YAMLMap {
  const head = new YAMLMap(root.schema);
  head.items = root.items.filter((pair) => keyOf(pair) !== 'annotations');
  head.range = root.range ?? null;
  return head;
}

/** Shapes into which no entry could be put. An empty `annotations:` is fine. */
function shapeProblems(root: YAMLMap, yaml: ParsedYaml): readonly SidecarProblem[] {
  const found: SidecarProblem[] = [];
  const list = pairOf(root, 'annotations');
  const isEmpty = !list?.value || (isScalar(list.value) && list.value.value === null);
  if (list && !isEmpty && !isSeq(list.value))
    found.push(yaml.problemAt('WRONG_VALUE', '`annotations` must be a list.', offsetOf(list.value)));
  return found;
}

function articleFields(node: YAMLMap, violations: readonly Violation[]): Record<string, unknown> {
  const bad = new Set(violations.filter(({ path, harmless }) => path[0] === 'article' && !harmless).map(({ path }) => path[1]));
  return fieldsOf(
    node,
    ARTICLE_FIELDS.filter((field) => !bad.has(field)),
  );
}

function factsOf(fields: Record<string, unknown>): ArticleFacts {
  const { published_from, published_why, length: _length, retrieved: _retrieved, ...same } = fields;
  return {
    ...same,
    ...(published_from === undefined ? {} : { publishedFrom: published_from }),
    ...(published_why === undefined ? {} : { publishedWhy: published_why }),
  } as ArticleFacts;
}

function readRegions(root: YAMLMap, violations: readonly Violation[]): readonly RegionRecord[] {
  const node = pairOf(root, 'regions')?.value;
  if (!isSeq(node)) return [];
  const bad = new Set(violations.filter(({ path, harmless }) => path[0] === 'regions' && !harmless).map(({ path }) => path[1]));
  return node.items.flatMap((item, index) =>
    isMap(item) && !bad.has(index) ? [fieldsOf(item, REGION_FIELDS) as unknown as RegionRecord] : [],
  );
}
