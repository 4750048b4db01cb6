import { type Document, isMap, isPair, isSeq, type Node, parseDocument, visit, type YAMLError } from 'yaml';
import type { SidecarProblemCode } from '../problem.js';
import { tooDeepAt } from './nesting.js';
import { syntaxMessage } from './syntaxMessage.js';
import { workloadOf } from './workload.js';

/** Something that keeps a text, or a part of it, from being read. `offset` in code units of the text. */
export interface Fault {
  readonly code: SidecarProblemCode;
  readonly message: string;
  readonly offset: number;
  readonly severity: 'error' | 'warning';
}

/** What the `yaml` library makes of a text. Offsets of nodes and faults are code units of it. */
export interface LibraryYaml {
  readonly contents: Node | null;
  readonly faults: readonly Fault[];
  /** The library was not asked at all: `faults` says why. */
  readonly refused: boolean;
  /** How much it had to do, in structural characters. */
  readonly work: number;
}

/**
 * Parses YAML 1.2 core with the library: no merge keys, no custom tags, aliases not followed. Work and depth are bounded
 * before it is called, so that no text can hang or crash it. Never throws.
 */
export function parseWithLibrary(text: string): LibraryYaml {
  const { work, tooMuch } = workloadOf(text);
  const refused = (code: SidecarProblemCode, message: string, offset: number): LibraryYaml => ({
    contents: null,
    faults: [{ code, message, offset, severity: 'error' }],
    refused: true,
    work,
  });
  const deep = tooDeepAt(tooMuch ? text.slice(0, tooMuch.offset) : text);
  if (deep !== undefined)
    return refused('YAML_SYNTAX', 'This is nested too deeply for a sidecar: take brackets or indentation out.', deep);
  if (tooMuch) return refused('TOO_LARGE', tooMuch.message, tooMuch.offset);
  let document: Document;
  try {
    document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      prettyErrors: false,
      // Its own check compares every key with every other; validate.ts does it in one pass.
      uniqueKeys: false,
      logLevel: 'error',
    });
  } catch {
    return refused('YAML_SYNTAX', 'This is not YAML that can be read.', 0);
  }
  return { contents: document.contents as Node | null, faults: faultsOf(document), refused: false, work };
}

/** Begin of each text in quotes by its end. */
function quotes(contents: Node | null): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  visit(contents, {
    Scalar: (_, { range, type }) => {
      if (range && type?.startsWith('QUOTE')) found.set(range[1], range[0]);
    },
  });
  return found;
}

/** What the library found, where a person looks for it: a quote that never ends is wrong where it begins. */
function faultsOf({ errors, warnings, contents }: Document): readonly Fault[] {
  const isOpen = ({ message }: YAMLError): boolean => message.startsWith('Missing closing');
  const begins = errors.some(isOpen) ? quotes(contents as Node | null) : undefined;
  return [...errors, ...warnings].map((error) => ({
    code: 'YAML_SYNTAX',
    message: syntaxMessage(error),
    offset: (isOpen(error) ? begins?.get(error.pos[0]) : undefined) ?? error.pos[0],
    severity: error.name === 'YAMLWarning' ? 'warning' : 'error',
  }));
}

/** Moves a node, with all within, to where it stands in a longer text. Depth is bounded by {@link tooDeepAt}. */
export function moveNode(node: unknown, by: (offset: number) => number): void {
  if (isPair(node)) {
    moveNode(node.key, by);
    moveNode(node.value, by);
    return;
  }
  const { range } = (node ?? {}) as Partial<Node>;
  if (range) (node as Node).range = [by(range[0]), by(range[1]), by(range[2])];
  if (isMap(node) || isSeq(node)) for (const item of node.items) moveNode(item, by);
}
