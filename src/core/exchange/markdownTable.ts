import { escapeMarkdown } from '../text/escapeMarkdown.js';

/** A GitHub-style table; cells are escaped, so a pipe in a file's name is no column. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [row(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(row)].join('\n');
}
