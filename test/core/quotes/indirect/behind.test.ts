import { describe, expect, test } from 'vitest';
import { readReported } from './reported.js';

/** What stands before its cue, and who says it. */
const BEFORE: readonly (readonly [string, string])[] = [
  ['{said:The talks had failed}, {person:Doe} said.', 'Doe'],
  ['{said:The talks had failed}, the minister said on Monday.', 'the minister'],
  ['{said:The talks had failed}, said {person:Jane Doe}, the mayor.', 'Jane Doe'],
  ['{said:The talks had failed}, officials said.', 'officials'],
  ['{said:Two people died}, police said in a statement.', 'police'],
  ['{said:She would run again}, {person:Doe} told reporters.', 'Doe'],
  ['{said:The road is open}, the agency reported.', 'the agency'],
  ['{said:The envoy will resign}, {organization:Reuters} reported on Friday.', 'Reuters'],
  ['But {said:the talks had failed}, she added.', 'she'],
  ['{said:The plan was “dead on arrival,”} {person:Doe} said.', 'Doe'],
  ['{said:The bridge, which opened in May, was unsafe}, the report concluded.', 'the report'],
  ['{said:The firm has lost money}, {organization:Acme} chief {person:John Roe} said.', 'John Roe'],
  ['{said:The fire was put out by noon}, said a spokesman for the brigade.', 'a spokesman'],
  ['{said:Prices will rise in spring}, the bank predicted.', 'the bank'],
  ['{said:He had never met her}, he insisted.', 'he'],
];

const ACCORDING: readonly (readonly [string, string])[] = [
  ['According to police, {said:two people died}.', 'police'],
  ['According to {person:Jane Doe}, {said:the talks had failed}.', 'Jane Doe'],
  ['According to {person:Jane Doe}, the mayor of {place:Bergen}, {said:the talks had failed}.', 'Jane Doe'],
  ['{said:Two people died}, according to police.', 'police'],
  ['{said:Two people died} according to police.', 'police'],
  ['{said:Prices rose by four percent}, according to a report by the bank.', 'a report'],
  ['According to official data, {said:prices rose by four percent}.', 'official data'],
  ['But according to the union, {said:nobody was asked}.', 'the union'],
  ['{said:The plan “will fail” by spring}, according to {person:Doe}.', 'Doe'],
];

const ASKED: readonly (readonly [string, string])[] = [
  ['A reporter asked {said:whether she would run}.', 'A reporter'],
  ['{person:Doe} asked {said:why nobody had called the police}.', 'Doe'],
  ['{person:Doe} asked the council {said:if the road was safe}.', 'Doe'],
  ['Critics wondered {said:how the money was spent}.', 'Critics'],
  ['{person:Doe} questioned {said:whether the vote was fair}.', 'Doe'],
  ['The governor urged {said:voters to stay home}.', 'The governor'],
  ['The governor told {said:residents to leave the valley}.', 'The governor'],
  ['The judge ordered {said:the firm to pay}.', 'The judge'],
  ['{person:Doe} asked {said:him not to go}.', 'Doe'],
  ['Police warned {said:drivers not to use the bridge}.', 'Police'],
  ['{person:Doe} vowed {said:to fight on}.', 'Doe'],
  ['The rebels threatened {said:to blow up the dam}.', 'The rebels'],
  ['{person:Doe} promised {said:to cut taxes}.', 'Doe'],
];

describe('what is reported before its cue', () => {
  test.each(BEFORE)('%s %s', (source, speaker) => {
    const { clauses, expected, speakers } = readReported(source);
    expect(clauses).toEqual(expected);
    expect(speakers).toEqual([speaker]);
  });

  test('a cue may cut the clause in two: both are one utterance', () => {
    const { clauses, expected, mentions } = readReported(
      '{said:The talks had failed}, {person:Doe} said, {said:and nobody was to blame}.',
    );
    expect(clauses).toEqual(expected);
    expect(mentions.map(({ utterance }) => utterance)).toEqual([1, 1]);
  });
});

describe('according to somebody', () => {
  test.each(ACCORDING)('%s %s', (source, speaker) => {
    const { clauses, expected, speakers } = readReported(source);
    expect(clauses).toEqual(expected);
    expect(speakers).toEqual([speaker]);
  });
});

describe('questions and demands', () => {
  test.each(ASKED)('%s %s', (source, speaker) => {
    const { clauses, expected, speakers } = readReported(source);
    expect(clauses).toEqual(expected);
    expect(speakers).toEqual([speaker]);
  });
});
