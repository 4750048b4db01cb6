import { describe, expect, test } from 'vitest';
import { cardText } from '../../../src/core/card/cardText.js';
import { openTestService } from '../../support/openTestService.js';

const LEAD =
  'A ferry with 212 passengers struck the Pollen rocks off Ennisk in thick fog on Sunday and sank, the coast guard said.';
const BODY =
  'Rescuers searched the water all night with two boats and a helicopter while families waited in the school hall above the ' +
  'harbour, where volunteers handed out tea and blankets and read the names of those who had been brought ashore. The owner of ' +
  'the line said the captain had sailed the route for eleven years and knew every rock of it by heart, even in the worst fog.';
const SAID = '“We have a fair deal with every pilot on this coast,” Mayor Jane Doe said in Ennisk.';

const source = (file: string, outlet: string, day: string) => `  - file: ${file}\n    outlet: ${outlet}\n    published: ${day}\n`;
const paper = (headline: string, ...paragraphs: readonly string[]) => `${headline}\n\n${paragraphs.join('\n\n')}\n`;

const TEXTS = {
  'mem:/c/courier.txt': paper('Fog sinks ferry', LEAD, 'Jane Doe, chief pilot of the harbour, wept when she spoke to us.', SAID),
  'mem:/c/copy.txt': paper('Ferry lost', LEAD, BODY, SAID),
  'mem:/c/mail.txt': paper('Ferry sinks with 212 aboard', LEAD, 'Nobody on the pier would speak to this newspaper about it.'),
  'mem:/c/wire.txt': paper('Ferry sinks off Ennisk', LEAD, BODY, SAID, 'The inquiry begins in two weeks.'),
  'mem:/c/.newsmark/sources.yaml': `sources:\n${source('wire.txt', 'The Wire', '2024-03-11')}${source('copy.txt', 'Copycat', '2024-03-12')}${source('courier.txt', 'The Courier', '2024-03-12')}${source('mail.txt', 'Mail', '2024-03-12')}`,
};

/** The lines of the card on these words of an article. */
async function card(file: string, words: string): Promise<readonly string[]> {
  const { service } = openTestService(TEXTS);
  await service.loadCorpus('mem:/c');
  const uri = `mem:/c/${file}`;
  const text = TEXTS[uri as keyof typeof TEXTS];
  await service.openArticle({ uri, text, version: 1 });
  const [first] = await service.cardsAt(uri, text.indexOf(words) + 1);
  return first ? cardText(first).split('\n') : [];
}

describe('other sources on a card', () => {
  test('are counted with those that tell it on their own; a reprint comes last and says that it is one', async () => {
    const lines = await card('courier.txt', 'Jane Doe, chief');
    const at = lines.indexOf('In 2 other sources of this story (1 independent), 2 mentions:');
    expect(at).toBeGreaterThan(0);
    expect(lines[at + 1]).toMatch(/^The Wire · 11 Mar · “/);
    expect(lines[at + 2]).toMatch(/^Copycat · 12 Mar · reprint · “/);
  });

  test('who carries the same text is no second witness of it', async () => {
    const lines = await card('wire.txt', 'Jane Doe');
    expect(lines).toContain('In 2 other sources of this story (1 independent), 3 mentions:');
    const rows = lines.filter((line) => /→ line/.test(line));
    expect(rows[0]).toMatch(/^The Courier/);
    expect(rows[1]).toMatch(/^Copycat · 12 Mar · reprint/);
  });

  test('those that leave out a person, a quotation or a figure that most have are named, reprints not among them', async () => {
    expect(await card('courier.txt', 'Jane Doe, chief')).toContain('Not named by: Mail');
    expect(await card('courier.txt', 'We have a fair deal')).toContain('Not quoted by: Mail');
    expect((await card('courier.txt', '212')).join('\n')).not.toContain('Not told by');
  });

  test('a title that others give otherwise is told with who gives it', async () => {
    const lines = await card('courier.txt', 'Jane Doe, chief');
    expect(lines.find((line) => line.startsWith('Called: '))).toMatch(/“Mayor” \(.*The Wire.*\)/);
  });
});
