import type { Region } from '../mention/mention.js';
import type { Scanner } from '../mention/scanner.js';

const LONGEST = 8000;

/** YAML front matter of a Markdown article (`---` to `---` at the very start): facts about the file, no news. */
export const frontMatter: Scanner<Region> = {
  name: 'frontMatter',
  *scan({ text: { source } }) {
    if (!source.startsWith('---\n')) return;
    const close = source.slice(0, LONGEST).indexOf('\n---', 3);
    if (close < 0 || !/^\n---\s*(?:\n|$)/.test(source.slice(close, close + 40))) return;
    yield {
      kind: 'boilerplate',
      span: { start: 0, end: close + 4 },
      confidence: 1,
      reason: 'front matter between "---" lines at the start',
    };
  },
};
