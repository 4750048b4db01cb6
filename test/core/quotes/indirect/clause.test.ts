import { describe, expect, test } from 'vitest';
import { readReported } from './reported.js';

/** What stands behind its verb, and who says it. */
const WITH_THAT: readonly (readonly [string, string])[] = [
  ['The minister said that {said:the talks had failed}.', 'The minister'],
  ['{person:Jane Doe} said that {said:nobody would come}.', 'Jane Doe'],
  ['{person:Jane Doe} said on Monday that {said:nobody would come}.', 'Jane Doe'],
  ['{person:Doe} said in a letter to the council that {said:the bridge was unsafe}.', 'Doe'],
  ['{person:Doe} told {organization:CNN} that {said:she would run}.', 'Doe'],
  ['{person:Doe} told a crowd of farmers in {place:Kent} that {said:she would run}.', 'Doe'],
  ['The report found that {said:two valves were broken}.', 'The report'],
  ['The court ruled that {said:the vote was valid}.', 'The court'],
  ['A study showed that {said:bees can count}.', 'A study'],
  ['{person:Doe} denied that {said:she had met him}.', 'Doe'],
  ['{person:Doe} has admitted that {said:the letter was lost}.', 'Doe'],
  ['The ministry confirmed that {said:the envoy is in {place:Oslo}}.', 'The ministry'],
  ['The union warned that {said:strikes may follow}.', 'The union'],
  ['{person:Doe} also noted that {said:the ferry was late}.', 'Doe'],
  ['{person:Doe} later claimed that {said:it was a joke}.', 'Doe'],
  ['She insisted that {said:the figures were right}.', 'She'],
  ['They argued that {said:the law goes too far}.', 'They'],
  ['Police announced that {said:the road is open again}.', 'Police'],
  ['The agency predicts that {said:prices will rise in spring}.', 'The agency'],
  ['{person:Doe}, the mayor of {place:Bergen}, said that {said:the town would pay}.', 'Doe'],
  ['{person:Jane Doe}, 45, a teacher, said that {said:the roof leaks}.', 'Jane Doe'],
  ['A spokesman for the ministry said that {said:the envoy would resign}.', 'A spokesman'],
  ['{person:Doe} went on to say that {said:the deal was near}.', 'Doe'],
  ['{person:Doe} came late and said that {said:the train had stopped}.', 'Doe'],
  ['{person:Doe} promised that {said:taxes would fall}.', 'Doe'],
  ['The bank estimates that {said:one in ten loans will fail}.', 'The bank'],
  ['{person:Doe} wrote that {said:he had seen the plan}.', 'Doe'],
  ['The letter says that {said:the school will close in June}.', 'The letter'],
  ['The governor acknowledged that {said:mistakes were made}.', 'The governor'],
  ['{person:Doe} complained that {said:nobody answers the phone}.', 'Doe'],
];

const WITHOUT: readonly (readonly [string, string])[] = [
  ['The minister said {said:the talks had failed}.', 'The minister'],
  ['{person:Doe} said {said:she would run}.', 'Doe'],
  ['{person:Doe} says {said:the deal is dead}.', 'Doe'],
  ['{person:Doe} told reporters {said:she would run}.', 'Doe'],
  ['{person:Doe} told the {organization:Evening Star} {said:he was tired}.', 'Doe'],
  ['{person:Doe} said in a statement {said:the club had lost money}.', 'Doe'],
  ['Police said {said:two people died in the fire}.', 'Police'],
  ['Officials say {said:the dam could break}.', 'Officials'],
  ['{person:Doe} claimed {said:the vote was bought}.', 'Doe'],
  ['{person:Doe} believes it will rain, but she said {said:nobody should worry}.', 'she'],
  ['The firm announced {said:it would close two plants}.', 'The firm'],
  ['{person:Doe} denied {said:he had been warned}.', 'Doe'],
  ['{person:Doe} admitted {said:she was wrong}.', 'Doe'],
  ['The coach insisted {said:his players were fit}.', 'The coach'],
  ['{person:Doe} added {said:there was no danger}.', 'Doe'],
  ['A retired fisherman said {said:the boat had turned over at once}.', 'A retired fisherman'],
  ['Several villagers said {said:the soldiers came at night}.', 'Several villagers'],
  ['The company said {said:Thursday’s fire began in a kitchen}.', 'The company'],
  ['{person:Doe} said {said:that was wrong}.', 'Doe'],
  ['Scientists warned {said:the ice is melting faster}.', 'Scientists'],
  ['The spokeswoman said {said:everyone who asks will get one}.', 'The spokeswoman'],
];

const CUT: readonly string[] = [
  '{person:Doe} said {said:the talks had failed}, adding that {said:nobody was to blame}.',
  '{person:Doe} said {said:the talks had failed}, but {person:Roe} said {said:they would go on}.',
  '{person:Doe} said that {said:the talks had failed}, while the union insisted that {said:they had not begun}.',
  '{person:Doe} said {said:the talks had failed} and added that {said:nobody was to blame}.',
  '{person:Doe} said {said:the talks had failed} and warned that {said:a strike would follow}.',
  '{person:Doe} said that {said:the talks had failed and that she would leave}.',
  '{person:Doe} resigned on Monday, saying {said:she was ill}.',
  '{person:Doe} praised the crew, noting that {said:nobody was hurt}.',
  '{person:Doe} said that {said:{person:Roe} had told her the talks would fail}.',
  '{person:Doe} said {said:the crew was safe}. Roe left.',
];

const MIXED: readonly string[] = [
  '{person:Doe} said {said:the plan was “dead on arrival” and would fail}.',
  '{person:Doe} said that {said:the plan was “dead on arrival.”}',
  '{person:Doe} told reporters that {said:the “so-called experts” were wrong}.',
  '{person:Doe} said that {said:“the plan” would fail in the end}.',
  'The ministry claimed that {said:it had “no knowledge” of the raid}.',
];

describe('what is reported behind its verb', () => {
  test.each([...WITH_THAT, ...WITHOUT])('%s %s', (source, speaker) => {
    const { clauses, expected, speakers } = readReported(source);
    expect(clauses).toEqual(expected);
    expect(speakers).toEqual([speaker]);
  });

  test.each(CUT)('ends before the next: %s', (source) => {
    const { clauses, expected } = readReported(source);
    expect(clauses).toEqual(expected);
  });

  test.each(MIXED)('holds words in marks: %s', (source) => {
    const { clauses, expected } = readReported(source);
    expect(clauses).toEqual(expected);
  });

  test('“adding” goes on with the one who spoke', () => {
    const { speakers } = readReported(
      '{person:Doe} told {person:Roe} that the talks had failed, adding that nobody was to blame.',
    );
    expect(speakers).toEqual(['Doe', 'Doe']);
  });

  test('keeps the person behind a pronoun, the stance, a low confidence and a reason that says so', () => {
    const { mentions } = readReported('{person:Jane Doe} left early. She denied that she had been asked to go.');
    expect(mentions).toHaveLength(1);
    expect(mentions[0]).toMatchObject({ cue: { text: 'She denied', stance: 'denies' }, speaker: { canonicalName: 'Jane Doe' } });
    expect(mentions[0]?.confidence).toBeLessThanOrEqual(0.6);
    expect(mentions[0]?.reason).toContain('reported without quotation marks');
  });
});

/** Where the end of the clause is not the end of the sentence, and where the words before look like a report. */
const EDGES: readonly string[] = [
  'Four people were in the boat; according to police, {said:one of them died}.',
  'After a year of politics, history and economics, {person:Doe} wrote for a paper in {place:Leeds}.',
  '{said:Forty people were hurt}, {organization:Reuters} reported the governor said.',
  'But after {person:Doe} promised {said:to lead the march}, he joined the cabinet.',
  'If the French president {person:Jane Doe} denies the charges in a talk she is to give, they will leave.',
  'According to the data, {said:{person:Doe}, now 40, is ill}.',
  'According to police, {said:in the town, two people died}.',
  '{said:The dam leaks badly}, according to a survey; {said:two bridges are closed}, according to police.',
  'Some of the ice was gone, implying that it had melted.',
  'In his memoirs, Night Train, he wrote of his mother.',
  'A mother told us in a face-to-face talk.',
  'It reminded them of the case that was lost.',
  '{place:Iran} has pledged money and {place:Peru} is paying for the road.',
  'While {person:Doe} said that {said:the talks had failed}, the union went on.',
  'As an example, {person:Doe} said that {said:in bad weather, the ferry stays in}.',
  '{person:Doe} said that {said:a deal was near “in the coming weeks”}.”I hope so,” she said.',
  '{person:Doe} said {said:the crew was safe}; {person:Roe} later said {said:the boat was lost}.',
  '{person:Doe} confirmed that {said:the call was planned}, telling {organization:CNN}, “It will come.”',
  '{person:Doe} said that {said:the talks had failed}, {organization:Reuters} reported.',
  'Looking back at her year, she noted, “It was hard and I was tired.”',
  '{person:Doe} answered the recent claim that the dam was unsafe with a smile.',
  'The ferry sank with forty people, including, according to police, two children.',
  'The union (which was founded in 1910, according to {person:Doe}) has no members.',
  '{person:Doe} confirmed his name to the court and was sent home.',
  'The driver mentioned in the report and his wife later said that {said:nobody had come}.',
  '{said:The plan would cost a million}, according to {place:Ohio} Senator {person:Jane Doe}.',
];

describe('the edges of a clause', () => {
  test.each(EDGES)('%s', (source) => {
    const { clauses, expected } = readReported(source);
    expect(clauses).toEqual(expected);
  });

  test('of a spokesman for somebody, the spokesman speaks', () => {
    const { speakers } = readReported('A spokesman for Mr. {person:Doe} has denied that the dam leaks.');
    expect(speakers).toEqual(['A spokesman']);
  });

  test('of a body and its officials, the officials speak', () => {
    const { speakers } = readReported('Two people died, according to {organization:White House} officials.');
    expect(speakers).toEqual(['officials']);
  });
});
