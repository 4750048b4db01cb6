import type { Node, YAMLMap, YAMLSeq } from 'yaml';
import type { SidecarProblem, SidecarProblemCode } from '../problem.js';
import type { EntryReading, ReadItem } from './entries.js';
import { withNodes } from './entryByEntry.js';
import { parseSidecar } from './parseSidecar.js';

/** One item under `annotations:`, read; its node only when it is asked for. */
export interface SidecarItem extends ReadItem {
  /** The node, its offsets those of `body`. */
  node(): Node;
}

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
  /** What stands under `annotations:`. */
  readonly items: readonly SidecarItem[];
  /** The list under `annotations:`; undefined where there is none. After parseSidecar its nodes are in `items` alone. */
  readonly list: YAMLSeq | undefined;
  /** Readings of the entries by their text, for reading the next version of it. */
  readonly readings: ReadonlyMap<string, EntryReading>;
  problemAt(code: SidecarProblemCode, message: string, offset: number, severity?: 'error' | 'warning'): SidecarProblem;
}

/**
 * Parses YAML 1.2 core with every node in its place: no merge keys, no custom tags, aliases not followed, size, depth and
 * work limited, so that no file can hang or crash the reader. Never throws. `isWritten`: whether the file may be written
 * again from this text; then a character that was lost in decoding makes it unreadable.
 */
export const parseYaml = (source: string, isWritten = true): ParsedYaml => withNodes(parseSidecar(source, undefined, isWritten));
