import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, plainLine } from '../../../src/core/text/escapeMarkdown.js';

describe('text of an article in Markdown', () => {
  test.each([
    ['a command link', '[x](command:workbench.action.terminal.new)', '\\[x\\](command:workbench.action.terminal.new)'],
    ['an address', 'see https://example.org now', 'see https\\://example.org now'],
    ['an address without a scheme', 'see WWW.example.org', 'see WWW\\.example.org'],
    ['a mail address', 'jane@example.org', 'jane\\@example.org'],
    ['an image with a handler', '<img onerror=x>', '\\<img onerror=x\\>'],
    ['a theme icon', '$(trash)', '\\$(trash)'],
    ['an entity', '&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['a table cell', 'a|b', 'a\\|b'],
    ['a heading', '# Breaking', '\\# Breaking'],
    ['a list', '1. First', '1\\. First'],
    ['code that closes itself', '`` x ``', '\\`\\` x \\`\\`'],
    ['a backslash before a bracket', '\\[x](y)', '\\\\\\[x\\](y)'],
  ])('%s is shown, not made', (_, text, shown) => {
    expect(escapeMarkdown(text)).toBe(shown);
  });

  test('prose stays as it reads', () => {
    const prose = '“It’s 10:00 (14:00 GMT), said Mr. O’Neil – 3.5% up!”';
    expect(escapeMarkdown(prose)).toBe(prose);
  });

  test('what turns or hides text is gone, and a line stays a line', () => {
    expect(plainLine('Jane\u202e Doe\u200b said\n\nno\tmore')).toBe('Jane Doe said no more');
  });
});

describe('with the renderer that VS Code uses', () => {
  const nasty = fc
    .array(
      fc.constantFrom(
        'a',
        ' ',
        '*',
        '_',
        '**',
        '~~',
        '`',
        '``',
        '[',
        ']',
        '](',
        '(',
        ')',
        '!',
        '<b>',
        '</b>',
        '<',
        '>',
        '&amp;',
        '&',
        '|',
        '\\',
        '$(x)',
        'https://x.y',
        'www.x.y',
        'a@b.cd',
        'ftp://x',
        '#',
        '-',
        '1.',
        '+',
        '=',
        '\n',
        '\t',
        '${',
        '^',
        '{',
        '}',
        ':',
        '.',
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(''));

  test('no text makes anything but itself', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const html = marked.parse(escapeMarkdown(text), { gfm: true, async: false });
        expect(html.replace(/^<p>|<\/p>\n?$/g, '')).not.toMatch(/<[a-z/]/i);
        const shown = html
          .replace(/<\/?p>/g, '')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&#39;', "'")
          .replaceAll('&amp;', '&');
        expect(shown.trim()).toBe(plainLine(text).trim());
      }),
      { numRuns: 3000 },
    );
  });
});
