import type { ArticleFacts } from '../article/facts.js';
import { factsOfMap } from './factFields.js';
import { parseYaml } from './parse/parseYaml.js';

/** Front matter of a Markdown article. */
export interface FrontMatter {
  readonly facts: ArticleFacts;
  /** Code units before the body. */
  readonly bodyStart: number;
}

/** Longest front matter that is looked at. */
const LONGEST = 20_000;
const OPEN = /^\ufeff?---[ \t]*\r?\n/;
const CLOSE = /^(?:---|\.\.\.)[ \t]*\r?(?:\n|$)/m;

/**
 * YAML front matter between two lines of `---` at the very top; undefined where there is none that states a fact of an
 * article (design/house.md). Never throws.
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const open = OPEN.exec(text.slice(0, 100))?.[0].length;
  if (open === undefined) return undefined;
  const rest = text.slice(open, open + LONGEST);
  const close = CLOSE.exec(rest);
  if (!close) return undefined;
  const { root } = parseYaml(rest.slice(0, close.index), false);
  const facts = root ? factsOfMap(root) : {};
  return Object.keys(facts).length ? { facts, bodyStart: open + close.index + close[0].length } : undefined;
}
