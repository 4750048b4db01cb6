import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { noticeWords, plainWords } from '../../src/vscode/plainWords.js';

/** How the editor finds links in a notification and runs their commands (vs/base/common/linkedText.ts). */
const EDITOR_LINK = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/gi;

describe('words of an article in a notification', () => {
  test.each([
    'Ignored “[Jane](command:workbench.action.terminal.new)”',
    '[x](command:workbench.action.terminal.new).txt.ann.yaml has no article beside it.',
    '[a]\u200b(command:x) and [b]\u202e(https://example.org "title")',
    '[[a](file:///etc/passwd)](command:x)',
    '[a\n](\ncommand:x)',
  ])('hold no link: %j', (message) => {
    expect(noticeWords(message)).not.toMatch(EDITOR_LINK);
  });

  test('show no icon, turn no text around and stay on one line', () => {
    expect(noticeWords('a $(trash) b\r\n\u202ec\u0000d')).toBe('a $ (trash) b c d');
    expect(plainWords('$\u200b(trash)')).toBe('$ (trash)');
  });

  test('are else as they were', () => {
    const said = '“Jane Doe” (3 times) is [sic] known already: 5 $, 100 %.';
    expect(noticeWords(said)).toBe(said);
  });
});

test('only notices.ts shows messages, so that none gets past it', () => {
  const root = path.resolve(import.meta.dirname, '../../src');
  const shows = /\.(showInformationMessage|showWarningMessage|showErrorMessage|setStatusBarMessage)\(/;
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  expect(files.filter((file) => shows.test(readFileSync(path.join(root, file), 'utf8')))).toEqual([
    path.join('vscode', 'notices.ts'),
  ]);
});

test('Markdown is trusted for our own commands alone, and HTML and icons never', () => {
  const root = path.resolve(import.meta.dirname, '../../src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const code = files.map((file) => readFileSync(path.join(root, file), 'utf8')).join('\n');
  expect(code).not.toMatch(
    /isTrusted\s*[:=]\s*true|supportHtml\s*[:=]\s*true|supportThemeIcons\s*[:=]\s*true|MarkdownString\([^)]*, true\)/u,
  );
});
