import { describe, expect, test } from 'vitest';
import { readMarked } from '../scanQuotes.js';

const NAMES = { Doe: 'Jane Doe', Roe: 'Richard Roe' };

/** One quotation each: the mention as written, and who is behind it. */
const SAID: readonly (readonly [string, string, string | undefined])[] = [
  ['{person:Jane Doe} arrived. {quote:“We won,”} {person:Doe} said.', 'Doe', 'Jane Doe'],
  ['{quote:“We won,”} said {person:Doe}.', 'Doe', 'Jane Doe'],
  ['{person:Doe} told {organization:CNN} that she {quote:“would stay.”}', 'Doe', 'Jane Doe'],
  [
    '{person:Doe}, who met {person:Roe} in {place:Paris}, told {organization:CNN} that she expected {quote:“a long night”}.',
    'Doe',
    'Jane Doe',
  ],
  ['{person:Richard Roe} met {person:Jane Doe}. {quote:“We won,”} she said.', 'she', 'Jane Doe'],
  ['{person:Richard Roe} thanked {person:Jane Doe}. {quote:“We won,”} he said.', 'he', 'Richard Roe'],
  ['{quote:“We won,”} {organization:White House} press secretary {person:Jane Doe} said.', 'Jane Doe', 'Jane Doe'],
  ['It is {quote:“going well,”} according to {person:Doe}.', 'Doe', 'Jane Doe'],
  ['The {organization:Kremlin} described the call as {quote:“positive and constructive.”}', 'Kremlin', 'Kremlin'],
  ['{quote:“Nobody was hurt,”} police said.', 'police', undefined],
  ['{quote:“Nobody was hurt,”} a spokeswoman told reporters.', 'a spokeswoman', undefined],
  ['{person:Doe} spoke for an hour, saying, {quote:“Peace is near.”}', 'Doe', 'Jane Doe'],
  ['{person:Doe} continued:\n\n{quote:“Peace is near.”}', 'Doe', 'Jane Doe'],
  ['It fits {person:Doe}’s timeline of {quote:“weeks.”}', 'Doe', 'Jane Doe'],
  ['{quote:“I would stay.”} ― {person:Jane Doe}', 'Jane Doe', 'Jane Doe'],
];

describe('who spoke', () => {
  test.each(SAID)('%s', (source, text, name) => {
    const { quotes } = readMarked(source, NAMES);
    expect(quotes.map(({ speaker }) => [speaker?.text, speaker?.canonicalName])).toEqual([[text, name]]);
  });

  test('“he added” goes to the one who spoke before, not to the one named last', () => {
    const { quotes } = readMarked('“We won,” {person:Richard Roe} said of {person:John Poe}. “At last,” he added.');
    expect(quotes[1]?.speaker).toMatchObject({ text: 'he', canonicalName: 'Richard Roe' });
    expect(quotes[1]?.cue?.text).toBe('he added');
    expect(quotes[1]?.speaker?.reason).toContain('Richard Roe');
  });

  test('speech that goes on after its cue keeps its speaker', () => {
    const { quotes } = readMarked('“We won,” said {person:Doe}. “It took years.”', NAMES);
    expect(quotes[1]?.speaker?.canonicalName).toBe('Jane Doe');
  });

  test('the next paragraph’s subject is not taken for the speaker', () => {
    const { quotes } = readMarked('As the phone rang, {person:Doe} said, “Who is it?”\n\n{person:Roe} said nothing.', NAMES);
    expect(quotes[0]?.speaker?.canonicalName).toBe('Jane Doe');
  });

  test('works without known names', () => {
    const { quotes } = readMarked('Jane Doe arrived. “We won,” said Doe.');
    expect(quotes[0]?.speaker).toMatchObject({ text: 'Doe', canonicalName: 'Jane Doe' });
  });

  test('no speaker rather than a wrong one', () => {
    const { quotes } = readMarked('“We won.” The rain fell on the empty square.');
    expect(quotes).toHaveLength(1);
    expect(quotes[0]?.speaker).toBeUndefined();
  });
});
