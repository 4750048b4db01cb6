import { describe, expect, test } from 'vitest';
import { storyMarkdown } from '../../../src/core/exchange/storyMarkdown.js';
import type { Source } from '../../../src/core/sources/source.js';
import { aSource, type SourceInit } from '../../support/aSource.js';
import { boardAmong, report } from '../compare/board/boards.js';

const read = (...sources: readonly Source[]) => storyMarkdown(boardAmong(...sources), 'The last trip of the Aurelie');

/** What an outlet has of its own, so that nobody is taken for a reprint. */
const BEFORE: Readonly<Record<string, string>> = {
  Courier:
    'Families waited on the pier through the night with candles and soup from the school kitchen. The list of those who were saved hung in the window of the bakery, written by hand and twice corrected. Nobody from the owner had come by the evening, and the telephone in the office rang unanswered. ',
  Post: 'A fisherman who had been out for mackerel heard three long blasts and then nothing but the water. He turned his boat at once and followed the sound until he saw lamps moving where no lamps should be. What he found there he would tell the inquiry and nobody else, he added. ',
};

const aboard = (outlet: string, count: number, init: SourceInit = {}) =>
  report(
    outlet,
    `${BEFORE[outlet] ?? ''}The ship Aurelie had {figure:N people} on board when it sank off the island. In the hall {person:Jane Doe} said: {quote:“we have a fair deal that holds for every ferry”}.`,
    { figures: { 'N people': { value: count, of: 'people' } }, speakers: ['Jane Doe'], ...init },
  );

describe('a story as Markdown', () => {
  test('tells sources, conflicts with every sentence, outlet and day, and who is silent', () => {
    const text = read(aboard('Post', 212), aboard('Courier', 221, { published: '2024-03-10' }), report('Mail', 'It was foggy.'));
    expect(text).toContain('# The last trip of the Aurelie\n\n3 sources, 3 independent · 10 to 11 March 2024');
    expect(text).toContain('| Courier · 10 Mar | Mail · 11 Mar | Post · 11 Mar |');
    expect(text).toMatch(
      /\| The ship Aurelie had … people on board \| 221 \(“N people”\) \| silent \| differs: 212 \(“N people”\) \|/,
    );
    expect(text).toMatch(/- \*\*Courier · 10 Mar\*\* \(line 1\), 221: “The ship Aurelie had N people on board .*”/);
    expect(text).toContain('- **Mail · 11 Mar** leaves out:');
    expect(text).toContain('  - Quotations: we have a fair deal that holds for every ferry');
  });

  test('its sections stand in one order', () => {
    const headings = read(aboard('Post', 212), aboard('Courier', 221)).match(/^## .*$/gm);
    expect(headings).toEqual([
      '## Conflicts',
      '## Quotations',
      '## Days and figures',
      '## People',
      '## Who is missing',
      '## Timeline',
    ]);
  });

  test('a story of one source says so and claims nothing', () => {
    const text = read(aboard('Post', 212));
    expect(text).toContain('No other article of this folder tells this story.');
    expect(text).toContain('No contradiction was found.');
    expect(text).not.toContain('differs');
  });

  test('a story of many sources is told row by row, not in a table nobody can read', () => {
    const outlets = Array.from({ length: 9 }, (_, at) => aboard(`Paper${at}`, at ? 212 : 221));
    expect(read(...outlets)).toMatch(/- \*\*The ship Aurelie had … people on board\*\*: Paper0 · 11 Mar: 221/);
  });

  test('text that was written to be run is shown as text', () => {
    const evil = '[x](command:run) <img src=x> `a` | b $(trash) https://evil.example ![y](z)';
    const hostile = (file: string, outlet: string) =>
      aSource(
        file,
        `${BEFORE[outlet === 'A | <script>' ? 'Post' : 'Courier']}The ferry Aurelie struck the Pollen rocks off Ennisk in thick fog and sank. {quote:“${evil} we have a fair deal that holds for every ferry”} said {person:Jane | Doe <b>}.`,
        { outlet, published: '2024-03-11', speakers: ['Jane | Doe <b>'] },
      );
    const text = storyMarkdown(
      boardAmong(hostile('a|b.txt', 'A | <script>'), hostile('[c](d).txt', '[Mail](command:x)')),
      '# <b>',
    );
    expect(text).not.toMatch(/(?<!\\)\]\(|(?<!\\)<|(?<!\\)`|(?<!\\)\$\(|https?:\/\//);
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    expect(new Set(rows.map((row) => row.split(/(?<!\\)\|/).length))).toEqual(new Set([6, 5]));
  });
});
