import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { grammars, stretches, tokenize } from './tokenize.js';

const read = async (source: string, scope: string) => stretches(await tokenize('news-article', source), scope);

describe('lines of a news article', () => {
  const ARTICLE =
    'Ferry pier ‘unsafe’, says mayor\nBy Jonas Weir in Harbour Bay\n[The pier in 1998. Photo: Bay Archive]\n3 min read\nHARBOUR BAY, March 3 (AP) — The pier is closed.\nRelated: Petrol ration to rise\nCopyright The Courier 2024';

  test.each([
    ['markup.heading.headline', ['Ferry pier ‘unsafe’, says mayor']],
    ['meta.byline', ['By Jonas Weir in Harbour Bay']],
    ['entity.name.author', ['Jonas Weir in Harbour Bay']],
    ['comment.line.caption', ['[The pier in 1998. Photo: Bay Archive]']],
    ['comment.line.boilerplate', ['3 min read', 'Copyright The Courier 2024']],
    ['meta.dateline', ['HARBOUR BAY, March 3 (AP) —']],
    ['entity.name.place', ['HARBOUR BAY']],
    ['entity.name.agency', [' (AP)']],
    ['comment.line.teaser', ['Related: Petrol ration to rise']],
  ])('%s', async (scope, expected) => {
    expect(await read(ARTICLE, scope)).toEqual(expected);
  });

  test.each([
    ['a first line that is a sentence is no headline', 'The pier is closed.\nMore.', 'markup.heading'],
    ['a second short line is no headline', 'The pier is closed.\nIn short', 'markup.heading'],
    ['a sentence that opens with By is no byline', 'Pier\nBy Tuesday the pier was closed.', 'meta.byline'],
    ['a dash in a sentence makes no dateline', 'Pier\nMara Lind - the mayor - spoke.', 'meta.dateline'],
    ['a sentence on copyright is no boilerplate', 'Pier\nThe copyright is hers.', 'comment.line.boilerplate'],
  ])('%s', async (_, source, scope) => expect(await read(source, scope)).toEqual([]));

  test.each([
    ['LONDON (Reuters) - Talks hung in the balance.', 'LONDON (Reuters) -'],
    ['NAIROBI, Kenya (AP) _ Talks began.', 'NAIROBI, Kenya (AP) _'],
    ['WASHINGTON, March 3 — Talks began.', 'WASHINGTON, March 3 —'],
    ['(Reuters) - Talks began.', '(Reuters) -'],
    ['Nairobi, Jun 16 2022 (IPS) - Talks began.', 'Nairobi, Jun 16 2022 (IPS) -'],
  ])('%s', async (line, expected) => expect(await read(`The talks\n${line}`, 'meta.dateline')).toEqual([expected]));

  test('a photographer’s credit closes a caption', async () => {
    const line = 'Mara Lind at the pier on Feb. 3. Photographer: Ann Moe/Bloomberg via Getty Images';
    expect(await read(`Pier\n${line}`, 'comment.line.caption')).toEqual([line]);
  });
});

describe('quotations in any marks', () => {
  test.each([
    ['“We will not sign,” she said.', ['“We will not sign,”']],
    ['"We will not sign," she said.', ['"We will not sign,"']],
    ['She said: ‘We will not sign.’', ['‘We will not sign.’']],
    ["She said: 'We won't sign.'", ["'We won't sign.'"]],
    ['« Nous ne signerons pas », dit-elle.', ['« Nous ne signerons pas »']],
    ['„Wir unterschreiben nicht“, sagte sie.', ['„Wir unterschreiben nicht“']],
    ['»Wir unterschreiben nicht«, sagte sie.', ['»Wir unterschreiben nicht«']],
    ['She said ”we will not sign”.', ['”we will not sign”']],
    ['“She told us ‘no’ twice,” he said.', ['“She told us ‘no’ twice,”']],
    ['“We will not sign," she said.', ['“We will not sign,"']],
    ['He said “one” and “two”.', ['“one”', '“two”']],
    ['The council’s decision and the sailors’ fate.', []],
    ["The council's decision and the sailors' fate.", []],
    ['A 6" pipe was laid.', []],
  ])('%s', async (line, expected) => expect(await read(`Pier\n\n${line}`, 'string.quoted')).toEqual(expected));

  test('a quotation that nothing closes ends with its paragraph', async () => {
    expect(await read('Pier\n\n“We will not sign, she said.\nThe mayor left.', 'string.quoted')).toEqual([
      '“We will not sign, she said.',
    ]);
  });
});

describe('plain text', () => {
  test.each([
    ['“We will not sign,” she said.', ['“We will not sign,”']],
    ['She said: "We will not sign it."', ['"We will not sign it."']],
    ['She said: ‘We will not sign it.’', ['‘We will not sign it.’']],
    ['name = "value"', []],
    ['path: "C:/Program Files/x"', []],
    ['The council’s decision, the sailors’ fate.', []],
    ['Ferry pier shut, says mayor', []],
  ])('%s', async (line, expected) => {
    expect(stretches(await tokenize('plaintext', line), 'string.quoted')).toEqual(expected);
  });
});

describe('what the manifest contributes', () => {
  const root = path.join(import.meta.dirname, '../..');
  test('every grammar of the folder is contributed under its own scope', () => {
    const files = readdirSync(path.join(root, 'syntaxes')).filter((file) => file.endsWith('.tmLanguage.json'));
    expect(grammars.map((grammar) => path.posix.basename(grammar.path)).sort()).toEqual(files.sort());
    for (const grammar of grammars) {
      expect(JSON.parse(readFileSync(path.join(root, grammar.path), 'utf8')).scopeName).toBe(grammar.scopeName);
    }
  });

  test.each(['"', '“', "'", '‘a ', '"a ', 'A, ', '[', '«', '“a "b '])(
    'a line of 20,000 characters of %s is read to its end',
    async (unit) => {
      const line = unit.repeat(Math.ceil(20_000 / unit.length));
      for (const language of ['news-article', 'plaintext']) {
        const tokens = await tokenize(language, line);
        expect(tokens.map(({ text }) => text).join('')).toBe(line);
      }
    },
  );
});
