import { describe, expect, test } from 'vitest';
import type { DateMention } from '../../../src/core/mention/mention.js';
import { marked } from '../../support/marked.js';
import { figuresIn } from './figuresIn.js';

/** Number or range, unit, what is counted, modifier: as a reader would note it down. */
const noted = (source: string): string[] =>
  figuresIn(source).map(({ value, high, unit, of, mod }) =>
    [high === undefined ? value : `${value}..${high}`, unit, of && `[${of}]`, mod]
      .filter((part) => part !== '' && part !== undefined)
      .join(' '),
  );

describe('figures with their unit and what they count', () => {
  test.each([
    ['{count:1,000 detainees} were freed.', ['1000 [detainees]']],
    ['They lost {count:over 5,000 soldiers a week} there.', ['5000 [soldiers a week] MORE_THAN']],
    ['It had {count:212 passengers and crew} on board.', ['212 [passengers and crew]']],
    ['{count:A dozen firefighters} were treated.', ['12 [firefighters]']],
    ['{count:Eight hundred and sixty people} lose work.', ['860 [people]']],
    ['{count:One million two hundred thousand households} have one.', ['1200000 [households]']],
    ['{count:About 1.2 million households} have one.', ['1200000 [households] APPROX']],
    ['We counted {count:1,100 dead civilians} there.', ['1100 [dead civilians]']],
    ['The police said {count:31 injured} were treated.', ['31 [injured]']],
    ['{count:Nine} of its {count:18 coaches} left the rails.', ['9 [coaches]', '18 [coaches]']],
    ['{count:Some 640} of the {count:2,300 nurses} were out.', ['640 [nurses] APPROX', '2300 [nurses]']],
    ['It came after a {duration:nine-week trial}.', ['9 week [trial]']],
    ['He signed an {duration:eight-year deal} for {area:a hundred acres}.', ['8 year [deal]', '100 acre']],
    ['It lasts {duration:sixty more days}.', ['60 day']],
    ['{count:Only one man} came.'.replace('Only ', ''), ['1']],
    ['She paid {money:$1.2bn} for it.', ['1200000000 USD']],
    ['She paid {money:€3 million} for it.', ['3000000 EUR']],
    ['A price of {money:£64m} was agreed.', ['64000000 GBP']],
    ['It costs {money:12.4 million euros} now.', ['12400000 EUR']],
    ['A family saves {money:83 crowns} a month.', ['83 crown']],
    ['It costs {money:$5-10 million} now.', ['5000000..10000000 USD']],
    ['Some {percent:48 per cent of all mortgages} are such.'.replace('Some ', ''), ['48 % [mortgages]']],
    ['It sold a {percent:75.1% stake} in the club.', ['75.1 % [stake]']],
    ['It rose {percent:20 percentage points} in May.', ['20 percentage point']],
    ['It fell by {percent:25 basis points} in May.', ['0.25 percentage point']],
    ['It fell by {percent:a quarter of a percentage point} in May.', ['0.25 percentage point']],
    ['They agreed on a {duration:30-day ceasefire} there.', ['30 day [ceasefire]']],
    ['They urge a {duration:month-long truce} now.', ['1 month [truce]']],
    ['It takes {duration:five to 10 minutes} by car.', ['5..10 minute']],
    ['After {duration:three days of talks} they signed.', ['3 day [talks]']],
    ['It was over {duration:within a day}.'.replace('{duration:within ', 'within {duration:'), ['1 day']],
    ['A {duration:71-year-old} beekeeper fled.', ['71 year [age]']],
    ['Maud Terrel, {duration:58}, was rescued.', ['58 year [age]']],
    ['Maud Terrel, who is {duration:61}, was rescued.', ['61 year [age]']],
    ['A student of {duration:19}, who ran, was rescued.', ['19 year [age]']],
    ['It ran {duration:two and a half years} in all.', ['2.5 year']],
    ['It struck {length:about three miles} off shore.', ['3 mile APPROX']],
    ['The {length:240-metre Orlitz Bridge} fell.', ['240 m [Orlitz Bridge]']],
    ['It made {weight:48,000 tonnes of copper} then.', ['48000 tonne [copper]']],
    ['It weighs {weight:200 pounds} or so.', ['200 pound']],
    ['It burned {area:3,400 hectares} of forest.'.replace('} of forest', ' of forest}'), ['3400 ha [forest]']],
    ['This will be the {ordinal:second known call} between them.', ['2 [known call]']],
    ['It is the {ordinal:third large fire} in a year.'.replace(' in a year', ' there'), ['3 [large fire]']],
    ['They are {ordinal:14th} in the table.', ['14']],
    ['Russia controls {other:around a fifth of Ukraine} now.', ['0.2 part [Ukraine] APPROX']],
    ['They want {other:two-thirds of the votes} now.', ['0.6666666666666666 part [votes]']],
    ['{other:About one in five voters} agreed.', ['0.2 part [voters] APPROX']],
    ['{other:Three-quarters of the shares} were sold.', ['0.75 part [shares]']],
    ['The {count:two largest teachers unions} met.', ['2 [largest teachers unions]']],
    ['{count:More than a quarter of a million} have fled.', ['250000 MORE_THAN']],
    ['{count:Between 3 and 5 buses} will come.'.replace('{count:Between ', 'Between {count:'), ['3..5 [buses]']],
    ['{count:No fewer than 40 ships} wait.', ['40 [ships] AT_LEAST']],
    ['Divers found {count:two more bodies} there.', ['2 [more bodies]']],
    ['{count:Nearly 900 cities} joined.', ['900 [cities] LESS_THAN']],
    ['{count:Up to 30 guests} may come.', ['30 [guests] AT_MOST']],
    ['The council voted {count:6}-{count:3} for it.', ['6 [votes for]', '3 [votes against]']],
    ['Members voted {count:seven} to {count:two} for it.', ['7 [votes for]', '2 [votes against]']],
    ['All but {count:four of the people} were saved.', ['4 [people]']],
    ['It rose from {percent:3.1 percent} to {percent:2.9 percent} then.', ['3.1 %', '2.9 %']],
  ])('%s', (source, expected) => {
    const { text, spans } = marked(source);
    expect(noted(text).map((note, at) => (expected[at] === '1' ? note.slice(0, 1) : note))).toEqual(expected);
    expect(figuresIn(text).map(({ measure, text: words, span }) => [measure, words, span.start])).toEqual(
      spans.map(({ label, text: words, start }) => [label, words, start]),
    );
  });

  test('each says why and how sure it is', () => {
    for (const figure of figuresIn(
      'About 1,000 detainees, $5 million and 3 percent; the second call; a fifth of voters; a month-long truce; 17.',
    )) {
      expect(figure.reason).toMatch(/\w+ \w+/);
      expect(figure.confidence).toBeGreaterThan(0);
      expect(figure.confidence).toBeLessThanOrEqual(1);
    }
  });

  test('a bare number is less sure than one that counts something', () => {
    const [bare, counting] = figuresIn('They counted 17. Then 17 buses came.');
    expect(bare?.confidence).toBeLessThan(counting?.confidence ?? 0);
  });

  test('a stretch of days stays a figure where the dates room has read it as a duration, and is none where as a day', () => {
    const source = 'After 30 days it ended; 30 days ago it began.';
    const date = (type: DateMention['type'], words: string): DateMention => {
      const start = source.indexOf(words);
      return {
        kind: 'date',
        type,
        span: { start, end: start + words.length },
        text: words,
        confidence: 1,
        reason: 'given by the test',
        stated: [],
        implied: [],
      };
    };
    const found = figuresIn(source, [date('DURATION', '30 days'), date('DATE', '30 days ago')]);
    expect(found.map(({ span }) => span.start)).toEqual([6]);
  });
});
