import { describe, expect, test } from 'vitest';
import { escapeMarkdown, plainLine } from '../../../src/core/text/escapeMarkdown.js';

describe('text of an article in Markdown', () => {
  test.each([
    [
      'a command link',
      '[x](command:workbench.action.terminal.new)',
      '\\[x\\]\\(command\\:workbench\\.action\\.terminal\\.new\\)',
    ],
    ['an autolink', 'see https://example.org now', 'see https\\:\\/\\/example\\.org now'],
    ['an image with a handler', '<img onerror=x>', '\\<img onerror\\=x\\>'],
    ['a theme icon', '$(trash)', '\\$\\(trash\\)'],
    ['an entity', '&lt;b&gt;', '\\&lt\\;b\\&gt\\;'],
    ['a table cell', 'a|b', 'a\\|b'],
  ])('%s is shown, not made', (_, text, shown) => {
    expect(escapeMarkdown(text)).toBe(shown);
  });

  test('what turns or hides text is gone, and a line stays a line', () => {
    expect(plainLine('Jane\u202e Doe\u200b said\n\nno\tmore')).toBe('Jane Doe said no more');
  });
});
