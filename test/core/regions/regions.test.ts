import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { marked } from '../../support/marked.js';
import { regionsOf } from './regionsOf.js';

const BODY = [
  'The harbour council voted on Tuesday to close the old ferry pier after engineers found cracks in its timber piles.',
  'Council leader Mara Lind said the pier would stay shut until the piles had been replaced, which could take a year.',
  'Ferries will use the northern quay from Monday, and the council has promised a bus between the two landings.',
].join('\n\n');

/** A one-line feed: paragraphs joined without a space. */
const GLUED = [
  ...BODY.split('\n\n'),
  'Lind told reporters that engineers had warned the council of the cracks in the spring.',
  'Fishermen at the pier said they had seen the timber move in the winter storms.',
  'The council will ask the harbour fund for the money to replace the piles.',
  'Engineers expect that work on the quay will begin before the winter storms.',
  'The old pier was built for the steam ferries and repaired by the council twice.',
  'Ferry passengers at the northern quay said that the walk was too long for them.',
].join('');

/** What the marks say must be found: every marked stretch, and nothing else. */
function expectRegions(source: string): void {
  const { text, spans } = marked(source);
  expect(regionsOf(text).map(({ kind, span }) => [kind, text.slice(span.start, span.end), span.start])).toEqual(
    spans.map(({ label, text: words, start }) => [label, words, start]),
  );
}

describe('parts of an article', () => {
  test.each([
    [
      'a headline and a byline',
      `{headline:Ferry pier shuts after cracks found}\n\n{byline:By Jonas Weir in Harbour Bay}\n\n${BODY}`,
    ],
    ['a desk as author', `{headline:Ferry pier shuts after cracks found}\n{byline:By our harbour staff}\n\n${BODY}`],
    [
      'a headline printed twice',
      `{headline:Ferry pier shuts}\n\n{boilerplate:3 min read}\n{headline:Ferry pier shuts}\n\n${BODY}`,
    ],
    ['an agency dateline', `{dateline:HARBOUR BAY, March 3 (Northern Wire) —} ${BODY}`],
    ['a bare dateline', `{dateline:NAIROBI, Kenya (AP) _} ${BODY}`],
    ['place and agency', `{dateline:LONDON (Reuters) -} ${BODY}`],
    ['the agency alone', `{dateline:(Reuters) -} ${BODY}`],
    ['place and dash', `{dateline:WASHINGTON —} ${BODY}`],
    ['a line that only says when', `{headline:Pier closed}\n\n{dateline:Harbour Council, 3 March 2024}\n\n${BODY}`],
    [
      'a caption in brackets',
      `{headline:Pier closed}\n\n{caption:[The pier in the summer of 1998. Photo: Bay Archive]}\n\n${BODY}`,
    ],
    [
      'a file photo with its credit',
      `{caption:FILE PHOTO: Ferries at the pier in Harbour Bay, July 1, 2019.}\n{caption:REUTERS / Ann Moe}\n${BODY}`,
    ],
    [
      'a long caption closed by its credit',
      `{headline:Pier closed}\n{caption:Mara Lind at the pier on Feb. 3, 2021. The pier was opened in 1911. Photographer: Ann Moe/Bloomberg via Getty Images}\n\n${BODY}`,
    ],
    ['the labels of a page', `{boilerplate:News Feed}\n\n{headline:Pier closed}\n{boilerplate:Advertisement}\n\n${BODY}`],
    ['a rights line', `${BODY}\n\n{boilerplate:© Northern Wire. Reproduction only with permission.}`],
    ['an invitation to subscribe', `${BODY}\n\n{boilerplate:Sign up for our letter: the 5 stories you need by 7am.}`],
    [
      'a note on the author',
      `{headline:Pier closed}\n\n{byline:By Jonas Weir}\n\n${BODY}\n\n{boilerplate:Jonas Weir has covered the harbour for 12 years.}`,
    ],
    ['who reported and edited', `${BODY}\n{boilerplate:(Reporting by Ann Moe; Editing by Jo Dale)}`],
    ['a pointer to another story', `${BODY}\n\n{teaser:Also in the Courier: raffle sells 221 tickets, raises £4,300.}`],
    [
      'a pointer and a rights line in one paragraph',
      `${BODY}\n\n{teaser:Related: Petrol ration to rise to 30 litres.} {boilerplate:Copyright The Courier 2024}`,
    ],
    [
      'a pointer at the end of a one-line article',
      `${BODY.replaceAll('\n\n', ' ')} {teaser:TOMORROW IN THE COURIER: holiday villas from 1,200 a week}`,
    ],
    ['who else contributed', `${BODY}\n\n{boilerplate:Northern Wire’s Ann Moe contributed to this report.}`],
    ['names and place below a headline', `{headline:Pier closed}\n\n{byline:Jane Doe and Jo Dale in Harbour Bay}\n\n${BODY}`],
    ['when it was updated', `{headline:Pier closed}\n{dateline:Updated 5:14 PM EDT, Mon March 17, 2025}\n\n${BODY}`],
    ['a rights sign glued to the last sentence', `${GLUED}{boilerplate:© 2024 Courier Media. All Rights Reserved.}`],
    ['front matter', `{boilerplate:---\ntitle: Pier\n---}\n\n${BODY}`],
  ])('%s', (_, source) => expectRegions(source));

  test('leads to other stories before a rights line, glued to the article, are teasers', () => {
    const leads =
      'The actor’s wife asked doctors for help a day before the concert.A Brazilian court has ordered the miner to pay villagers.Scientists say the comet will brighten until Christmas.';
    expectRegions(`${GLUED}{teaser:${leads}} {boilerplate:Copyright 2024 Courier. All rights reserved.}`);
  });

  test('everything behind the labels that close an article is no part of it', () => {
    expectRegions(
      `${BODY}\n\n{teaser:What the new bridge means for fishermen}\n{teaser:The bridge was opened last week and fishermen say that it has}\n{boilerplate:Article image}\n\n{boilerplate:Avatar}\n\n{boilerplate:We are the news team. Feel free to contact us.}\n\n{boilerplate:Read more}\n{boilerplate:News Feed}\n\n{teaser:A storm hit the southern islands on July 26.}\n\n{boilerplate:Show More}`,
    );
  });

  test('a body that stands twice counts once, and says what it repeats', () => {
    expectRegions(`{headline:Pier closed}\n\n${BODY}\n\n{duplicate:${BODY}}`);
    const { text } = marked(`${BODY}\n\n${BODY}`);
    expect(regionsOf(text)[0]?.copyOf).toEqual({ start: 0, end: BODY.length });
  });

  test('a short line that opens the second copy belongs to it', () => {
    expectRegions(`Updated 11.20am. ${BODY}\n\n{duplicate:Updated 11.20am. ${BODY}}`);
  });

  test('each region says why', () => {
    for (const region of regionsOf(`News Feed\n\nPier closed\n\nBy Jo Dale\n\n${BODY}\n\n${BODY}`)) {
      expect(region.reason.length).toBeGreaterThan(10);
      expect(region.confidence).toBeGreaterThan(0.5);
    }
  });
});

describe('the seeds', () => {
  const seed = (name: string) => readFileSync(path.join(import.meta.dirname, '../../../seeds', name), 'utf8');
  const covered = (text: string, kinds: readonly string[]) =>
    regionsOf(text)
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ span }) => text.slice(span.start, span.end))
      .join('\n');

  test('001: the caption’s own day and the July items reach no timeline', () => {
    const text = seed('001_2dd791e8254a4d49.txt');
    expect(covered(text, ['caption'])).toContain('Feb. 3, 2025');
    expect(covered(text, ['teaser'])).toMatch(/Painful for Russia[\s\S]*July 26[\s\S]*July 25/);
    expect(covered(text, ['teaser', 'boilerplate'])).not.toContain('permanent pathway');
  });

  test('002: the five leads and the copyright line are cut off within a sentence', () => {
    const text = seed('002_3f012ecb963bddac.txt');
    expect(covered(text, ['teaser'])).toMatch(/^The Trump administration has argued[\s\S]*trade war with the US\.$/);
    expect(covered(text, ['boilerplate'])).toMatch(/^Copyright 2025/);
  });

  test('003: the second printing of the body is found whole', () => {
    const text = seed('003_8c4b53a7bdcacb86.txt');
    expect(covered(text, ['duplicate'])).toBe(text.slice(text.length / 2 + 1).trim());
  });

  test.each(['000_9b4d5773153511ec.txt', '004_b0c51bd18036282c.txt'])('%s is body from end to end', (name) => {
    expect(regionsOf(seed(name))).toEqual([]);
  });
});
