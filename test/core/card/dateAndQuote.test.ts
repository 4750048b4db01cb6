import { describe, expect, test } from 'vitest';
import { buildCard, MAX_LINES } from '../../../src/core/card/buildCard.js';
import type { Card } from '../../../src/core/card/card.js';
import { cardMarkdown } from '../../../src/core/card/cardMarkdown.js';
import { cardText } from '../../../src/core/card/cardText.js';
import type { Source } from '../../../src/core/sources/source.js';
import { aSource, type SourceInit } from '../../support/aSource.js';

/** The card of the mark with these words, in a source of its own. */
function cardOf(words: string, source: Source): Card {
  const annotation = source.annotations.find(({ record }) => record.exact === words);
  if (!annotation) throw new Error(`nothing is marked as ${words}`);
  return buildCard({
    source,
    annotation,
    story: [source],
    pairs: [],
    conflicts: [],
    agreements: [],
    sameDay: [],
    missing: [],
    revisions: [],
    originalOf: (one) => one,
    farOriginalOf: (one) => one,
    refOf: ({ source: { file }, annotation: { id } }) => `${file}#${id}`,
  });
}
const lines = (words: string, text: string, init: SourceInit = {}) =>
  cardText(cardOf(words, aSource('post.txt', text, init))).split('\n');

describe('the card of a date', () => {
  const of = (words: string, date: NonNullable<SourceInit['dates']>[string], text = `It was {date:${words}}.`) =>
    lines(words, text, { dates: { [words]: date } });

  test.each([
    ['early in March', { value: '2025-03', mod: 'START' }, 'early March 2025 · written “early in March”'],
    ['some 30 days', { type: 'DURATION', value: 'P30D', mod: 'APPROX' }, 'about 30 days · written “some 30 days”'],
    ['twice weekly', { type: 'SET', value: 'P1W', freq: '2X' }, 'twice a week · written “twice weekly”'],
    ['Thursdays', { type: 'SET', value: 'XXXX-WXX-4' }, 'every Thursday · written “Thursdays”'],
    [
      'last week',
      { value: '2025-W11', range: { begin: '2025-03-10', end: '2025-03-16' } },
      'week 11 of 2025 · 10 to 16 March 2025 · written “last week”',
    ],
    [
      'March 3',
      { value: '2025-03-03', range: { begin: '2025-03-03', end: '2025-03-05' } },
      'Monday 3 March 2025 · 3 to 5 March 2025 · written “March 3”',
    ],
    ['1990', { value: '1990', range: { begin: '1990-01-01', end: '1995-12-31' } }, '1990 · 1 January 1990 to 31 December 1995'],
    ['March 2025', { value: '2025-03', range: { begin: '2025-03-01', end: '2025-03-31' } }, 'March 2025'],
    ['2025', { value: '2025', range: { begin: '2025-01-01', end: '2025-12-31' } }, '2025'],
  ] as const)('says %s in plain words', (words, date, head) => {
    expect(of(words, date)[0]).toBe(head);
  });

  test('counted from a date of the text leads to those words', () => {
    const text = 'On {date:March 3} they met. {date:Two days later} they left.';
    const start = 'On '.length;
    const source = aSource('post.txt', text, {
      dates: {
        'March 3': { value: '2025-03-03' },
        'Two days later': {
          value: '2025-03-05',
          anchor: { of: 'text', value: '2025-03-03', span: { start, end: start + 'March 3'.length } },
        },
      },
    });
    const card = cardOf('Two days later', source);
    expect(cardText(card).split('\n')[1]).toBe('Counted from “March 3”, Monday 3 March 2025 → line 1');
    expect(card.lines[1]?.parts).toContainEqual({ kind: 'passage', text: 'line 1', to: 'post.txt#0' });
  });

  test('counted from the published day says so once, and which parts the text does not state', () => {
    const anchor = { of: 'published', value: '2025-03-17' } as const;
    const parts = { value: '2025-03-16', stated: ['weekday'], implied: ['year', 'month', 'day'], anchor } as const;
    expect(of('Sunday', { ...parts, reason: 'past tense' })).toContain(
      'Why: past tense; counted from the published day, Monday 17 March 2025; stated: weekday; worked out: year, month and day',
    );
    expect(of('Sunday', { ...parts, reason: 'the last Sunday before the published day' }).join()).not.toContain('counted from');
  });

  test.each([
    ['weekday-mismatch', 'Tuesday, March 16', '⚠ Contradicts itself: the weekday does not fit the day'],
    ['zone-mismatch', '16:00 GMT', '⚠ Contradicts itself: the times given are not one moment in their zones'],
  ])('%s is said before anything else but the day', (flag, words, said) => {
    expect(of(words, { value: '2025-03-16', flags: [flag] })[1]).toBe(said);
  });

  test('of a day that a person wrote says nothing that holds for the other one alone', () => {
    const source = aSource('post.txt', 'It was {date:early in March}.', {
      dates: { 'early in March': { value: '2025-03', mod: 'START', stated: ['month'], implied: ['year'] } },
      records: { 'early in March': { value: '2024-03', status: 'accepted' } },
    });
    const card = cardText(cardOf('early in March', source));
    expect(card).toMatch(/^March 2024 · written/);
    expect(card).not.toContain('worked out');
  });
});

describe('the card of a quotation', () => {
  const speaker = (confidence: number) =>
    ({
      span: { start: 0, end: 8 },
      text: 'Jane Doe',
      canonicalName: 'Jane Doe',
      confidence,
      reason: 'from “Jane Doe said”',
    }) as const;

  test.each([
    [0.95, 'Jane Doe', 'speaker surely: from “Jane Doe said”'],
    [0.7, 'Jane Doe (probably)', 'speaker probably: from “Jane Doe said”'],
    [0.4, 'Jane Doe (a guess)', 'speaker a guess: from “Jane Doe said”'],
  ])('with a speaker of confidence %d says how sure that is', (confidence, head, why) => {
    const card = lines('“We sign,”', 'Jane Doe said {quote:“We sign,”} and left.', {
      quotes: { '“We sign,”': { speaker: speaker(confidence) } },
    });
    expect(card[0]).toBe(head);
    expect(card.at(-1)).toBe(`Why: marked; ${why}`);
  });

  test('a person who accepted it leaves no doubt, and the name that they wrote stands', () => {
    const init: SourceInit = {
      quotes: { '“We sign,”': { speaker: speaker(0.4) } },
      records: { '“We sign,”': { status: 'accepted', speaker: 'ann-poe' } },
    };
    expect(lines('“We sign,”', 'She said {quote:“We sign,”} and left.', init)[0]).toBe('ann-poe');
  });

  test('says that nobody is known to speak, and tells a term in marks from that', () => {
    expect(lines('“We sign.”', '{quote:“We sign.”}')[0]).toBe('Speaker not known');
    expect(lines('“deal”', 'The {quote:“deal”} fell.', { quotes: { '“deal”': { form: 'scare' } } })[0]).toBe(
      'A term in quotation marks',
    );
  });

  test('shows the stance of the cue, from the sidecar before the scan', () => {
    const cue = { span: { start: 0, end: 6 }, text: 'denied that', stance: 'denies' } as const;
    const text = 'Jane Doe denied that {quote:“we signed.”}';
    const init: SourceInit = { speakers: ['Jane Doe'], quotes: { '“we signed.”': { cue } } };
    expect(lines('“we signed.”', text, init)[0]).toBe('Jane Doe denies · “denied that”');
    const decided: SourceInit = { ...init, records: { '“we signed.”': { stance: 'doubts' } } };
    expect(lines('“we signed.”', text, decided)[0]).toBe('Jane Doe doubts · “denied that”');
  });

  test('says of reported words that they are not the own words, and which they are', () => {
    const words = 'the ferry will sail';
    const content = { start: 'Jane Doe said '.length, end: 'Jane Doe said '.length + words.length };
    const shown = lines(words, `Jane Doe said {quote:${words}}.`, { quotes: { [words]: { form: 'indirect', content } } });
    expect(shown[0]).toContain('not in their own words');
    expect(shown[1]).toBe('Reported: “the ferry will sail”');
  });

  test('repeats no words of speech in marks, which lie under the card', () => {
    expect(lines('“We sail,”', '{quote:“We sail,”} Jane Doe said.').join()).not.toContain('Reported');
  });

  test('within another quotation leads to that one', () => {
    const text = '{quote:“They told us ‘go home’ and left,”} she said.\n{quote:‘go home’}';
    const outer = { start: 0, end: '“They told us ‘go home’ and left,”'.length };
    const source = aSource('post.txt', text, { quotes: { '‘go home’': { within: outer } } });
    const card = cardOf('‘go home’', source);
    expect(cardText(card)).toContain('Quoted within “They told us ‘go home’ and left,” → line 1');
    expect(card.lines[1]?.parts.at(-1)).toEqual({ kind: 'passage', text: 'line 1', to: 'post.txt#0' });
  });

  test('of one utterance in parts shows them as one, this part strong', () => {
    const text = '{quote:“We left,”} she said, {quote:“because we had to,”} and added: {quote:“For good.”} {quote:“Why?”}';
    const card = cardOf('“because we had to,”', aSource('post.txt', text, { utterances: [1, 1, 1, undefined] }));
    expect(cardText(card)).toContain('One utterance in 3 parts: “We left, … because we had to, … For good.”');
    expect(cardMarkdown(card, () => 'command:x')).toContain('We left, … **because we had to,** … For good.');
  });

  test('of an utterance in many long parts stays as short as a card must', () => {
    const part = 'and then the ferry sailed without us because nobody had told the crew that we were on our way';
    const text = Array.from({ length: 40 }, (_, at) => `{quote:“${part} ${at}”} she said.`).join('\n');
    const source = aSource('post.txt', text, { utterances: Array.from({ length: 40 }, () => 1) });
    const card = cardOf(`“${part} 7”`, source);
    expect(card.lines.length).toBeLessThanOrEqual(MAX_LINES);
    expect(
      Math.max(
        ...cardText(card)
          .split('\n')
          .map((one) => one.length),
      ),
    ).toBeLessThan(500);
  });
});
