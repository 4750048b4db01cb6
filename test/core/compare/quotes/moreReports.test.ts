import { describe, expect, test } from 'vitest';
import { quotesOf, reports, told } from './twoReports.js';

type Case = readonly [why: string, a: string, b: string, expected: readonly string[]];

const check = (cases: readonly Case[]) =>
  test.each(cases)('%s', (_, a, b, expected) => expect(quotesOf(reports(a, b)).map(told)).toEqual(expected));

describe('as outlets print it', () => {
  check([
    [
      'a popular paper’s first name and cue',
      '"I have lost the shop, but I still have the keys," said Brock.',
      'Tearful Helen sobbed: "I have lost the shop but I still have the keys."',
      ['same-quote'],
    ],
    [
      'a statement in which the utterance is one of many',
      '"We opened the gate because the wall was moving," Adeyemi said.',
      'Mr Adeyemi said: “At four in the morning the sensors failed. We opened the gate because the wall was moving. I would do it again, and I would do it sooner.”',
      ['shorter-than a'],
    ],
    [
      'a bracket for a pronoun in a shortened wording',
      '"They told us for years that the wall would outlive us all, and we believed them," Brock said.',
      '“[The engineers] told us for years that the wall would outlive us all,” Brock said.',
      ['wording-differs −They +[The engineers] −and we believed them,'],
    ],
    [
      'cut in three',
      '"We came with boats and ropes and we left with forty people and a goat," Adeyemi said.',
      '“We came with boats and ropes,” Adeyemi said, “and we left with forty people,” he added, “and a goat.”',
      ['same-quote'],
    ],
    [
      'a fragment cut out of the middle by a cue of its own',
      '"It was a night without any mercy, and the morning was no better," Brock said.',
      'It was, said Brock, “a night without any mercy”.',
      ['fragment-of b'],
    ],
    [
      'a fragment that changes a word',
      '"It was a night without any mercy, and the morning was no better," Brock said.',
      'Brock spoke of a “night without much mercy”.',
      ['wording-differs −It was a −any +much −and the morning was no better,'],
    ],
    [
      'who said it is not told',
      '"The lower town is a lake with chimneys now," Brock said.',
      '“The lower town is a lake with chimneys now,” residents heard on the radio.',
      ['same-quote'],
    ],
    [
      'a double dash and a semicolon',
      '"Go up; do not look back -- go up," Adeyemi told them.',
      '“Go up, do not look back – go up,” Adeyemi told them.',
      ['same-quote'],
    ],
    [
      'mixed with indirect speech',
      'Dunmore said that the state would pay "every cent of it", and that she had told the treasury.',
      '“The state will pay every cent of it,” Dunmore said.',
      ['fragment-of a'],
    ],
    [
      'an utterance that another report prints twice',
      '"Nobody in this valley sleeps tonight," Brock said.',
      '“Nobody in this valley sleeps tonight,” Brock said. The rain went on. She said it again to the cameras: “Nobody in this valley sleeps tonight.”',
      ['same-quote'],
    ],
    [
      'the end of a quotation is missing',
      '"The lake has found its old bed and it will not leave it," Adeyemi said.',
      'Adeyemi said: “The lake has found its old bed and it will not leave it.\n\nThe county disagrees.',
      ['same-quote'],
    ],
    [
      'a doubled small word',
      '"We saw that the the gate was open," Adeyemi said.',
      '“We saw that the gate was open,” Adeyemi said.',
      ['wording-differs −the'],
    ],
    [
      'percent in figures and words',
      '"Forty per cent of the pumps are older than I am," Adeyemi said.',
      '“40% of the pumps are older than I am,” Adeyemi said.',
      ['wording-differs −Forty per cent +40%'],
    ],
  ]);
});

describe('no pair', () => {
  check([
    [
      'two people on one thing in much the same small words',
      '"I do not know what we are going to do about it," Brock said.',
      '“I know what we are going to do about it next,” Dunmore said.',
      [],
    ],
    [
      'a name of an operation',
      'The army called it "Operation Dry Feet" on Tuesday.',
      'Soldiers of “Operation Dry Feet” arrived on Tuesday.',
      [],
    ],
    [
      'a condolence of two people',
      '"Our hearts go out to the people of Marstow," Dunmore said.',
      '“Our hearts go out to everybody who lost a home,” Adeyemi said.',
      [],
    ],
    [
      'one speaker’s two answers with one beginning',
      '"What I can tell you is that the school is closed until Monday," Brock said.',
      '“What I can tell you is that no child was hurt,” Brock said.',
      [],
    ],
    [
      'one speaker’s two promises',
      '"We will pay for the roof of the church," Dunmore said.',
      '“We will pay for hotel rooms until the end of the month,” Dunmore said.',
      [],
    ],
  ]);
});

test('a slogan that three people say is nobody’s', () => {
  const found = quotesOf(
    reports(
      '"Higher walls, not hymns!" chanted Brock with the crowd.',
      '“Higher walls, not hymns!” Adeyemi shouted.',
      '“Higher walls, not hymns!” Dunmore repeated from the steps.',
    ),
  );
  expect(found.map(told)).toEqual([]);
});
