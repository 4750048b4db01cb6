import type { ArticleFacts } from '../article/facts.js';

/** Front matter of a Markdown article. */
export interface FrontMatter {
  readonly facts: ArticleFacts;
  /** Code units before the body. */
  readonly bodyStart: number;
}

/** YAML front matter of a Markdown article; undefined where there is none that speaks of an article. */
export function readFrontMatter(_text: string): FrontMatter | undefined {
  return undefined;
}
