import picomatch from 'picomatch';
import { isMap, isSeq } from 'yaml';
import { type ArticleFacts, mergeFacts } from '../article/facts.js';
import { factsOfMap } from './factFields.js';
import { parseYaml } from './parseYaml.js';
import { fieldsOf } from './plain.js';
import type { SidecarProblem } from './problem.js';
import { offsetOf, pairOf } from './validate.js';

/** One entry of `.newsmark/sources.yaml`. */
export interface SourceEntry {
  /** Path or glob below the folder that holds `.newsmark`. */
  readonly file: string;
  readonly facts: ArticleFacts;
}

/** Longest path or glob that is looked at. */
const LONGEST = 500;

/** Reads `.newsmark/sources.yaml` (design/house.md). An entry that cannot be read is reported, the others hold. Never throws. */
export function readSourcesFile(source: string): {
  readonly entries: readonly SourceEntry[];
  readonly problems: readonly SidecarProblem[];
} {
  const yaml = parseYaml(source);
  const list = yaml.root && pairOf(yaml.root, 'sources')?.value;
  const entries: SourceEntry[] = [];
  const problems = [...yaml.problems];
  for (const item of isSeq(list) ? list.items : []) {
    const file = isMap(item) ? fieldsOf(item, ['file']).file : undefined;
    if (isMap(item) && typeof file === 'string' && file && file.length <= LONGEST)
      entries.push({ file: file.replace(/^\.\//, ''), facts: factsOfMap(item) });
    else problems.push(yaml.problemAt('MISSING_FIELD', '`file` is missing: a path or a glob of articles.', offsetOf(item)));
  }
  return { entries, problems };
}

/**
 * What the entries say of an article at `relativePath` (below the folder that holds `.newsmark`, with `/`); undefined where
 * none fits. A plain path wins over globs, and among globs the first.
 */
export function factsFromSources(entries: readonly SourceEntry[], relativePath: string): ArticleFacts | undefined {
  const exact = entries.filter(({ file }) => file === relativePath);
  const globs = entries.filter(({ file }) => file !== relativePath && matches(file, relativePath));
  return exact.length + globs.length ? mergeFacts(...[...exact, ...globs].map(({ facts }) => facts)) : undefined;
}

function matches(glob: string, path: string): boolean {
  try {
    return picomatch.isMatch(path, glob);
  } catch {
    return false;
  }
}
