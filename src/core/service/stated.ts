import type { ArticleFacts } from '../article/facts.js';
import { readFacts } from '../article/readFacts.js';
import { readFrontMatter } from '../sidecar/frontMatter.js';

/** What a text itself says of its article: in its front matter, where it has one, and in its lines. */
export interface Stated {
  readonly matter?: ReturnType<typeof readFrontMatter>;
  readonly facts?: ArticleFacts;
}

/** Reads a portable text. */
export const statedIn = (text: string): Stated => ({ matter: readFrontMatter(text), facts: readFacts(text) });

/** What of a text is scanned: its front matter is no prose, and is blanked, so that no offset moves. */
export function bodyOf(text: string, { matter }: Stated): string {
  const start = matter?.bodyStart ?? 0;
  return start ? text.slice(0, start).replace(/[^\n]/g, ' ') + text.slice(start) : text;
}
