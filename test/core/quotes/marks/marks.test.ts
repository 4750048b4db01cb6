import { describe, expect, test } from 'vitest';
import { quotesOf, readMarked } from '../scanQuotes.js';

/** Whole puzzles: exactly the marked stretches are found, in order. */
const PUZZLES: readonly (readonly [string, string])[] = [
  ['curly marks', '{quote:“We will sign,”} he said.'],
  ['straight marks', '{quote:"We will sign,"} he said.'],
  ['single marks as the only ones', '{quote:‘We will sign,’} he said. {quote:‘It’s done.’}'],
  ['straight single marks with apostrophes inside', "{quote:'We don't know, it's late,'} he said."],
  ['French marks with inner spaces', 'Il a dit : {quote:« Nous signerons. »}'],
  ['German marks', 'Er sagte: {quote:„Wir unterschreiben.“} Sie sagte: {quote:„Nein.“}'],
  ['German pointed marks', 'Er sagte: {quote:»Wir unterschreiben.«} Dann ging er.'],
  ['typesetters’ marks', "{quote:``We will sign,''} he said."],
  ['doubled marks', '{quote:""We will sign,""} he said.'],
  ['mixed marks', '{quote:“We will sign,"} he said. {quote:"Today,”} she said.'],
  ['single marks inside double ones', '{quote:“He told us {quote:‘never again’} and left,”} she said.'],
  ['double marks inside single ones', '{quote:‘He told us {quote:“never again”} and left,’} she said.'],
  ['nested marks that close together', '{quote:“They all cried {quote:‘never again.’}”} Then silence.'],
  ['the same marks nested', '{quote:“He called it {quote:“a mess”} and left,”} she said.'],
  ['an opening written with a closing mark', 'He said that {quote:“there will be a call”}.{quote:”We’re talking,”} he added.'],
  ['a closing written with an opening mark', '{quote:“We will sign,“} he said. {quote:“Soon.”}'],
  ['sentences glued to marks', 'It is over.{quote:“We won,”} she said.{quote:“At last.”}Then they left.'],
  ['straight marks glued to each other', '{quote:"We won."}{quote:"At last,"} she said.'],
  ['a plural possessive inside', '{quote:‘The workers’ union will strike,’} she said.'],
  ['inches inside a quotation', '{quote:“It is a 24" pipe,”} the plumber said.'],
  ['feet and inches beside a quotation', 'At 6\'2" he said: {quote:"I am not tall."}'],
  ['parentheses and dashes around', 'The plan ({quote:“a disgrace,”} she said) failed—{quote:“utterly.”}'],
  ['brackets and dots inside', 'A deal {quote:“in [the] coming … weeks”} was near, he said.'],
  ['a quotation after a colon without space', 'He said:{quote:"We will sign."}'],
  ['a headline in single marks', '“We sell,” he said.\n\n{quote:‘Painful for Russia:’} What new sanctions mean'],
  ['a list of fragments', 'Topics include {quote:“land,”} {quote:“power plants,”} and {quote:“certain assets,”} he said.'],
];

describe('quotation marks', () => {
  test.each(PUZZLES)('%s', (name, source) => {
    const { quotes, expected } = readMarked(
      name === 'a headline in single marks' ? source.replace('“We sell,”', '{quote:“We sell,”}') : source,
    );
    expect(quotes.map((quote) => quote.text)).toEqual(expected);
  });

  test('the span has the marks, the content has not', () => {
    const [quote] = quotesOf('He said: « Non. » Then left.');
    expect(quote && 'He said: « Non. » Then left.'.slice(quote.content.start, quote.content.end)).toBe('Non.');
    expect(quote?.text).toBe('« Non. »');
  });

  test('each paragraph of a running quotation opens, only the last closes', () => {
    const { quotes, expected } = readMarked(
      '{quote:“We came.}\n\n{quote:“We saw.}\n\n{quote:“We left,”} he said.\n\nNobody spoke.',
    );
    expect(quotes.map((quote) => quote.text)).toEqual(expected);
    expect(quotes.map((quote) => quote.flags)).toEqual([['runs-on'], ['runs-on'], undefined]);
    expect(quotes.map((quote) => quote.utterance)).toEqual([1, 1, 1]);
  });

  test('a missing closing mark never swallows the next paragraph', () => {
    const { quotes, expected } = readMarked(
      'He called it {quote:“a complete disgrace.}\n\nThe house rose. {quote:“Order,”} she said.',
    );
    expect(quotes.map((quote) => quote.text)).toEqual(expected);
    expect(quotes[0]?.flags).toEqual(['closing-mark-missing']);
  });

  test('where a closing mark is missing, speech ends before its cue', () => {
    const { quotes, expected } = readMarked('{quote:“We will never sign,} he said. {quote:“Never.”}');
    expect(quotes.map((quote) => quote.text)).toEqual(expected);
  });

  test('where an opening mark is missing, speech begins with its sentence', () => {
    const { quotes, expected } = readMarked('The vote was close. {quote:We will win,”} she said.');
    expect(quotes.map((quote) => quote.text)).toEqual(expected);
    expect(quotes[0]?.flags).toContain('opening-mark-missing');
    expect(quotes[0]?.confidence).toBeLessThan(0.6);
  });

  test('a flipped opening mark is told', () => {
    const quotes = quotesOf('They expect “a call”.”We’re ready,” he added.');
    expect(quotes[1]?.text).toBe('”We’re ready,”');
    expect(quotes[1]?.flags).toContain('opening-mark-is-closing-mark');
  });

  test('parts cut by a cue share a number, the next utterance has its own', () => {
    const quotes = quotesOf(
      '“We came,” he said, “and we saw.” The hall was silent. “Nobody,” she said, “clapped.” He left. “Bye.”',
    );
    expect(quotes.map((quote) => quote.utterance)).toEqual([1, 1, 2, 2, undefined]);
  });

  test('an article of one long line loses nothing', () => {
    const source = 'The envoy spoke at length about the call.“We are talking,” he said. '.repeat(60).trim();
    expect(quotesOf(source)).toHaveLength(60);
  });
});
