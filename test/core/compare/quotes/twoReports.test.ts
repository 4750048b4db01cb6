import { describe, expect, test } from 'vitest';
import { quotesOf, reports, told } from './twoReports.js';

type Case = readonly [why: string, a: string, b: string, expected: readonly string[]];

const check = (cases: readonly Case[]) =>
  test.each(cases)('%s', (_, a, b, expected) => expect(quotesOf(reports(a, b)).map(told)).toEqual(expected));

describe('the same words', () => {
  check([
    [
      'with other marks and stops',
      '"The dam is holding and we expect it to hold," Adeyemi said.',
      'Adeyemi told reporters: “The dam is holding, and we expect it to hold.”',
      ['same-quote'],
    ],
    [
      'cut by a cue in the middle of a sentence',
      '"The dam is holding and we expect it to hold," Adeyemi said.',
      '“The dam is holding,” Adeyemi said, “and we expect it to hold.”',
      ['same-quote'],
    ],
    [
      'cut by a cue in both',
      '"I will not sleep," said Brock, "until the last of them is dry."',
      '“I will not sleep until the last of them,” Brock said, “is dry.”',
      ['same-quote'],
    ],
    [
      'two sentences, whole first and cut later',
      '"We have seen worse than this. We will see better," Brock said.',
      '“We have seen worse than this,” said Brock. “We will see better.”',
      ['same-quote'],
    ],
    [
      'an ellipsis that hides nothing',
      '"A valley is not a bathtub. You cannot pull the plug," Adeyemi said.',
      '“A valley is not a bathtub […] You cannot pull the plug,” said Adeyemi.',
      ['same-quote'],
    ],
    [
      'in single marks',
      '"The dam is holding and we expect it to hold," Adeyemi said.',
      "'The dam is holding and we expect it to hold,' Adeyemi said.",
      ['same-quote'],
    ],
    [
      'opened with a closing mark',
      '"The dam is holding and we expect it to hold," Adeyemi said.',
      '”The dam is holding and we expect it to hold”, Adeyemi said.',
      ['same-quote'],
    ],
    [
      'with a quotation within',
      `"My father told me 'never build below a dam' and I laughed," Brock said.`,
      '“My father told me ‘never build below a dam’ and I laughed,” said Brock.',
      ['same-quote'],
    ],
    [
      'whose speaker is a role here and a name there',
      '"We will rebuild every house in the valley by winter," the minister said.',
      '“We will rebuild every house in the valley by winter,” Carla Dunmore said.',
      ['same-quote'],
    ],
    [
      'whose speaker is an office that the other report gives the speaker by name',
      'Paul Adeyemi, head of the river board, was up all night. "We will rebuild every house by winter," Adeyemi said.',
      '“We will rebuild every house by winter,” said the head of the river board.',
      ['same-quote'],
    ],
    [
      'of a speaker by last name and of one with title and name in full',
      '"We will rebuild every house in the valley by winter," Dunmore said.',
      '“We will rebuild every house in the valley by winter,” said Interior Minister Carla Dunmore.',
      ['same-quote'],
    ],
    [
      'before the cue and after it',
      'Brock said: "The water took my own kitchen."',
      '“The water took my own kitchen,” Brock said.',
      ['same-quote'],
    ],
    [
      'over two paragraphs',
      '"We warned the county in March. We warned it again in April," Adeyemi said.',
      'Adeyemi said: “We warned the county in March.\n\n“We warned it again in April.”',
      ['same-quote'],
    ],
  ]);
});

describe('other words', () => {
  check([
    [
      'a word dropped',
      '"This is a really bad night for the valley," Brock said.',
      '“This is a bad night for the valley,” Brock said.',
      ['wording-differs −really'],
    ],
    [
      'a contraction',
      '"It is not over, and it will not be over tomorrow," Brock said.',
      "“It's not over, and it won't be over tomorrow,” Brock said.",
      ["wording-differs −It is +It's −will not +won't"],
    ],
    [
      'a machine’s adverb before it: the rest is there',
      '"It will be a fruitful day for both towns," Brock said.',
      '“Buoyantly it will be a fruitful day for both towns,” Brock said.',
      ['shorter-than a'],
    ],
    [
      'a machine’s synonyms',
      '"I am really hopeful that we are going to see some real progress here," Dunmore said.',
      '“I am truly hopeful that we are going to see some genuine progress here,” Dunmore said.',
      ['wording-differs −really +truly −real +genuine'],
    ],
    [
      'another tense',
      '"We are leaving the house with two bags and the cat," Brock said.',
      '“We left the house with two bags and the cat,” Brock said.',
      ['wording-differs −are leaving +left'],
    ],
    [
      'another person in the pronoun',
      '"I have never seen my own river like this," Brock said.',
      '“She has never seen her own river like this,” Brock said.',
      ['wording-differs −I have +She has −my +her'],
    ],
    [
      'another spelling',
      '"Our neighbours organised the defence of the harbour themselves," Brock said.',
      '“Our neighbors organized the defense of the harbor themselves,” Brock said.',
      ['wording-differs −neighbours organised +neighbors organized −defence +defense −harbour +harbor'],
    ],
    [
      'a number in words',
      '"We have twenty pumps and twelve of them work," Adeyemi said.',
      '“We have 20 pumps and 12 of them work,” Adeyemi said.',
      ['wording-differs −twenty +20 −twelve +12'],
    ],
    [
      'words in brackets',
      '"They promised us a new gate before the winter," Adeyemi said.',
      '“[The county] promised us a new gate before the winter,” Adeyemi said.',
      ['wording-differs −They +[The county]'],
    ],
    [
      'shortened and changed',
      '"We heard it before we saw it. Then the street was a river and the cars were boats," Brock said.',
      '“Then the street became a river,” Brock said.',
      ['wording-differs −We heard it before we saw it. −was +became −and the cars were boats,'],
    ],
    [
      'the order of words',
      '"The lower gate was already under the water," Adeyemi said.',
      '“The lower gate was under the water already,” Adeyemi said.',
      ['wording-differs −already +already,'],
    ],
    [
      'a negation lost on the same day',
      '"The lower gate is not going to be opened tonight," Adeyemi said.',
      '“The lower gate is going to be opened tonight,” Adeyemi said.',
      ['wording-differs −not'],
    ],
    [
      'two sentences made one',
      '"We are easing the pressure. We are not emptying the lake," Adeyemi said.',
      "“We're easing the pressure, not emptying the lake,” Adeyemi said.",
      ["wording-differs −We are +We're −We are"],
    ],
  ]);
});

describe('fewer words', () => {
  check([
    [
      'cut at the end',
      '"Nobody should go back tonight. Nobody should go back tomorrow either," Brock said.',
      '“Nobody should go back tonight,” Brock said.',
      ['shorter-than b'],
    ],
    [
      'cut at an ellipsis',
      '"The county has had the money since spring, whatever it says now, and has not spent a penny," Adeyemi said.',
      '“The county has had the money since spring … and has not spent a penny,” Adeyemi said.',
      ['shorter-than b'],
    ],
    [
      'cut at an ellipsis in brackets',
      '"The county has had the money since spring, whatever it says now, and has not spent a penny," Adeyemi said.',
      '“The county has had the money since spring [...] and has not spent a penny,” Adeyemi said.',
      ['shorter-than b'],
    ],
    [
      'a few words in the reporter’s sentence',
      '"I have lost three winters of firewood and one very good dog," Brock said.',
      'Brock said she had lost “one very good dog” to the flood.',
      ['fragment-of b'],
    ],
    [
      'two words of weight in the reporter’s sentence',
      '"This was a slow and stupid disaster that we paid for ourselves," Brock said.',
      'Brock called it a “slow and stupid disaster”.',
      ['fragment-of b'],
    ],
    [
      'small words only, in the reporter’s sentence',
      '"I read the letter twice. I just did not like what it said," Brock told them.',
      'Brock read the letter, she said, but “just did not like” it.',
      ['fragment-of b'],
    ],
    [
      'reported speech with a few words in marks',
      '"We opened the gate by hand, which nobody had done since the war," Adeyemi said.',
      'Adeyemi said that they had opened the gate “by hand” for the first time and that “nobody had done” it “since the war”.',
      ['fragment-of b', 'fragment-of b'],
    ],
    [
      'one sentence of three',
      '"It rained. It rained more. Then the wall above the school began to sing," Brock said.',
      '“Then the wall above the school began to sing,” Brock said.',
      ['shorter-than b'],
    ],
    [
      'each half of a statement that the first report cuts in two',
      '"We were told to stay," said Brock. "Nobody told us how."',
      '“We were told to stay. Nobody told us how,” said Brock.',
      ['shorter-than a', 'shorter-than a'],
    ],
  ]);
});

describe('another mouth', () => {
  check([
    [
      'an office whose holder the other report names',
      'Governor Olga Stern flew in. "We left with two bags and the cat on a lead," Brock said.',
      '“We left with two bags and the cat on a lead,” the governor said.',
      ['same-words-other-speaker'],
    ],
    [
      'a whole sentence',
      '"We left with two bags and the cat on a lead," Brock said.',
      '“We left with two bags and the cat on a lead,” Adeyemi said.',
      ['same-words-other-speaker'],
    ],
    [
      'whom the sentence names before a colon, with no verb of saying',
      '"We left with two bags and the cat on a lead," Brock said.',
      'Paul Adeyemi struck a weary note: “We left with two bags and the cat on a lead.”',
      ['same-words-other-speaker'],
    ],
    [
      'a telling phrase',
      'Dunmore spoke of a "slow and stupid disaster" in the valley.',
      'Adeyemi spoke of a “slow and stupid disaster” in the valley.',
      ['same-words-other-speaker'],
    ],
  ]);
});

describe('no pair', () => {
  check([
    [
      'two speakers who share a turn of phrase',
      '"Nobody told us that it was going to rain for a week," Brock said.',
      '“I always said that it was going to cost us the lower road,” Adeyemi said.',
      [],
    ],
    [
      'two utterances of one speaker that share words',
      '"I will rebuild the school before the first snow," Dunmore said.',
      '“I will visit every family before I leave for the capital,” Dunmore said.',
      [],
    ],
    [
      'two utterances that the other report has both: each meets its own',
      '"I will fight for every house in this valley," Brock said.',
      '“I will fight for every house in this valley,” Brock said. The mayor was asked about the mill. “I will fight for every job in this town,” she told the workers.',
      ['same-quote'],
    ],
    [
      'a stock phrase of two speakers',
      '"No comment at this time," Dunmore said.',
      '“No comment at this time,” Adeyemi said.',
      [],
    ],
    [
      'thoughts and prayers of two speakers',
      '"Our thoughts and prayers are with the families," Dunmore said.',
      '“Our thoughts and prayers are with the families of Marstow,” Brock said.',
      [],
    ],
    [
      'waiting and seeing, of two speakers',
      '"We will see what happens," Dunmore said.',
      '“We’ll see what happens,” Adeyemi said.',
      [],
    ],
    [
      'a translation of other words',
      '"The water came in the night and took the stairs from under us," Brock said.',
      '“During the night the flood arrived and swept away our staircase,” Brock said.',
      [],
    ],
    ['single words', 'Brock called it "unfortunate".', 'Brock called the flood “unfortunate”.', []],
    [
      'two speakers on one subject',
      '"The gate was opened at noon on Monday by the night crew," Adeyemi said.',
      '“The gate should have been opened on Sunday,” Brock said.',
      [],
    ],
    [
      'denial and claim of two speakers',
      '"The county knew about the crack in the wall," Adeyemi said.',
      '“The county did not know about the crack in the wall,” Dunmore said.',
      [],
    ],
  ]);
});
