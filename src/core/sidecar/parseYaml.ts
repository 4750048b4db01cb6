import { type Document, isMap, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { tooDeepAt } from './nesting.js';
import type { SidecarProblem, SidecarProblemCode } from './problem.js';

/** Largest sidecar that is read, in characters: 5 MB. */
export const LARGEST = 5_000_000;

/** A YAML text with its nodes. Offsets are code units of `body`. */
export interface ParsedYaml {
  /** The text without its BOM. */
  readonly body: string;
  readonly bom: string;
  /** Undefined where nothing could be read, or the top is no block of fields. */
  readonly root: YAMLMap | undefined;
  readonly problems: readonly SidecarProblem[];
  /** Offsets of syntax errors. */
  readonly broken: readonly number[];
  problemAt(code: SidecarProblemCode, message: string, offset: number, severity?: 'error' | 'warning'): SidecarProblem;
}

/**
 * Parses YAML 1.2 core: no merge keys, no custom tags, aliases not followed, size and depth limited, so that no file
 * can hang or crash the reader. Never throws.
 */
export function parseYaml(source: string): ParsedYaml {
  const bom = source.startsWith('\ufeff') ? '\ufeff' : '';
  const body = source.slice(bom.length);
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = body.indexOf('\n'); at >= 0; at = body.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  const problemAt: ParsedYaml['problemAt'] = (code, message, offset, severity = 'error') => {
    const { line, col } = lines.linePos(offset);
    return { code, message, line: Math.max(1, line), column: Math.max(1, col), severity };
  };
  const refused = (code: SidecarProblemCode, message: string, offset: number): ParsedYaml => ({
    body,
    bom,
    root: undefined,
    problems: [problemAt(code, message, offset)],
    broken: [offset],
    problemAt,
  });
  if (body.length > LARGEST) return refused('TOO_LARGE', 'The file is larger than 5 MB and was not read.', 0);
  const marker = /^(?:<{7}|>{7}|\|{7})(?= |\r?$)/m.exec(body);
  if (marker)
    return refused('MERGE_MARKERS', 'Two versions were merged and left marks here: settle the conflict first.', marker.index);
  const deep = tooDeepAt(body);
  if (deep !== undefined) return refused('YAML_SYNTAX', 'This is nested too deeply for a sidecar.', deep);
  let document: Document;
  try {
    document = parseDocument(body, {
      version: '1.2',
      schema: 'core',
      merge: false,
      prettyErrors: false,
      // Its own check compares every key with every other; validate.ts does it in one pass.
      uniqueKeys: false,
      logLevel: 'silent',
    });
  } catch {
    return refused('YAML_SYNTAX', 'This is not YAML that can be read.', 0);
  }
  const problems = [...document.errors, ...document.warnings].map((error) =>
    problemAt('YAML_SYNTAX', sentence(error.message), error.pos[0], error.name === 'YAMLWarning' ? 'warning' : 'error'),
  );
  const broken = document.errors.map(({ pos }) => pos[0]);
  return { body, bom, root: isMap(document.contents) ? document.contents : undefined, problems, broken, problemAt };
}

const sentence = (message: string): string => {
  const line = (message.split('\n')[0] as string).slice(0, 200);
  return /[.!?]$/.test(line) ? line : `${line}.`;
};
