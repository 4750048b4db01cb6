import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import type { ShownPassage } from '../../src/core/service/sidecarEditing/sidecarEditingTypes.js';
import { type PassageWords, passageMarkdown } from '../../src/vscode/sidecarEditing/passageMarkdown.js';

const WORDS: PassageWords = {
  at: (line, file) => `Line ${line} of ${file}`,
  guessed: 'Found by a guess:',
  mayBe: 'It may have been here:',
  open: 'Go to Passage',
};
const passage = (part: Partial<ShownPassage>): ShownPassage => ({
  uri: 'mem:/a.txt',
  line: 3,
  column: 1,
  endLine: 3,
  endColumn: 9,
  file: 'a.txt',
  before: 'said ',
  words: 'Jane Doe',
  after: ' of Oslo.',
  ...part,
});
const field = { start: 0, end: 8 };
const html = (markdown: string): string => marked.parse(markdown, { async: false });

describe('the passage on hover', () => {
  test('says where the words stand, shows them in bold, and leads there', () => {
    const shown = html(passageMarkdown({ field, found: passage({}) }, WORDS, 'command:newsmark.openPassage?%5B%5D'));
    expect(shown).toContain('Line 3 of a.txt');
    expect(shown).toContain('said <strong>Jane Doe</strong> of Oslo.');
    expect(shown).toContain('<a href="command:newsmark.openPassage?%5B%5D">Go to Passage</a>');
  });

  test('says that it guessed and why, and why it found nothing', () => {
    expect(html(passageMarkdown({ field, found: passage({}), reattached: 'the words changed' }, WORDS))).toContain(
      '<em>Found by a guess: the words changed</em>',
    );
    const lost = html(passageMarkdown({ field, lost: 'These words are not in the article.', guess: passage({}) }, WORDS));
    expect(lost).toMatch(/These words are not in the article\.[\s\S]*It may have been here:[\s\S]*<strong>Jane Doe<\/strong>/u);
  });

  test.each([
    '[x](command:workbench.action.quit)',
    '<img src=x onerror=alert(1)>',
    '**bold** `code` ~~no~~',
    '# heading',
    '$(trash) &lt;b&gt;',
    '<https://example.org>',
    '](command:x) [',
  ])('shows nothing of the article but its characters: %s', (hostile) => {
    const shown = html(
      passageMarkdown(
        {
          field,
          found: passage({ before: hostile, words: hostile, after: hostile, file: hostile }),
          reattached: hostile,
          lost: hostile,
        },
        WORDS,
      ),
    );
    expect(shown.replace(/<\/?(?:p|em|strong|blockquote)>/g, '')).not.toMatch(/<[a-z]/i);
  });
});

test('a passage of spaces without end is shown at once, and its words are in bold', () => {
  const words = ` a${' '.repeat(200_000)}b `;
  expect(passageMarkdown({ field, found: passage({ words }) }, WORDS)).toContain(`said  **${words.trim()}** `);
  expect(passageMarkdown({ field, found: passage({ words: ' '.repeat(200_000) }) }, WORDS)).not.toContain('**');
});
