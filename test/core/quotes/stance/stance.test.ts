import { describe, expect, test } from 'vitest';
import { stanceOf } from '../../../../src/core/quotes/stance/stanceOf.js';
import { STANCES } from '../../../../src/core/text/vocabulary.js';
import { marked } from '../../../support/marked.js';
import { quotesOf } from '../scanQuotes.js';

const stanceIn = (source: string) => {
  const { text, spans } = marked(source);
  return stanceOf(text, spans[0] ?? { start: 0, end: 0 });
};

const TAKEN: readonly (readonly [string, string])[] = [
  ['Doe {cue:claimed} that the bridge was safe.', 'claims'],
  ['Doe {cue:alleges} that the vote was bought.', 'claims'],
  ['The mayor {cue:insisted} nothing was wrong.', 'claims'],
  ['{cue:she maintained} that the figures were right.', 'claims'],
  ['The bank {cue:admitted} it had lost the letter.', 'admits'],
  ['{cue:He conceded} that the plan was late.', 'admits'],
  ['The union {cue:acknowledges} the delay.', 'admits'],
  ['The minister flatly {cue:denied} that she had met him.', 'denies'],
  ['The club {cue:denies} the report.', 'denies'],
  ['The ministry {cue:rejected} the claim.', 'denies'],
  ['Police {cue:confirmed} that two men were held.', 'confirms'],
  ['The coach {cue:reaffirmed} that he would stay.', 'confirms'],
  ['Roe {cue:accused} the firm of lying.', 'accuses'],
  ['Roe {cue:is blaming} the weather.', 'accuses'],
  ['The agency {cue:warned} of floods.', 'warns'],
  ['Rebels {cue:threatened} to blow up the bridge.', 'warns'],
  ['She {cue:vowed} to fight on.', 'promises'],
  ['He {cue:swore} that it would not happen again.', 'promises'],
  ['Banks {cue:forecast} a mild winter.', 'predicts'],
  ['She {cue:foresaw} a long strike.', 'predicts'],
  ['The governor {cue:urged} people to stay in.', 'demands'],
  ['The opposition {cue:called} for a new vote.', 'demands'],
  ['The council {cue:called} on both sides to stop.', 'demands'],
  ['The families {cue:appealed} for help.', 'demands'],
  ['A reporter {cue:asked} whether he would go.', 'asks'],
  ['Many {cue:wonder} what comes next.', 'asks'],
  ['The lawyer {cue:questioned} the tape.', 'doubts'],
  ['The report {cue:casts} serious doubt on the figures.', 'doubts'],
  ['The king {cue:praised} the crew.', 'praises'],
  ['The chancellor {cue:hails} the pact.', 'praises'],
  ['Critics {cue:slammed} the deal.', 'condemns'],
  ['He {cue:lashed} out at the press.', 'condemns'],
  ['The pope {cue:decried} the war.', 'condemns'],
];

const NONE: readonly string[] = [
  'Doe {cue:said} that the bridge was safe.',
  'Doe {cue:added} that nobody was hurt.',
  'Doe {cue:told} reporters that she would run.',
  'The firm {cue:announced} a new boss.',
  'The paper {cue:reported} that he had gone.',
  'Doe did not {cue:deny} that she had met him.',
  'Doe didn’t {cue:deny} it.',
  'Doe has never {cue:admitted} that she was there.',
  'The ministry refused to {cue:confirm} the report.',
  'The ministry declined to {cue:confirm} the report.',
  'A spokesman could not immediately {cue:confirm} the report.',
  'The army neither {cue:confirmed} nor denied the strike.',
  'The army neither confirmed nor {cue:denied} the strike.',
  'Doe was {cue:accused} of lying.',
  'The firm has been repeatedly {cue:warned} about the dam.',
  'Doe {cue:called} her mother.',
  'Doe {cue:called} it a scandal.',
  'The judge stopped short of {cue:accusing} the firm.',
  'Doe {cue:made} clear that she would go.',
  'The {cue:cast} of the play bowed.',
];

describe('how the verb of a cue takes the words', () => {
  test.each(TAKEN)('%s %s', (source, stance) => {
    expect(stanceIn(source)).toBe(stance);
  });

  test.each(NONE)('no stance: %s', (source) => {
    expect(stanceIn(source)).toBeUndefined();
  });

  test('every stance has a sentence here', () => {
    expect(new Set(TAKEN.map(([, stance]) => stance))).toEqual(new Set(STANCES));
  });

  test.each([
    ['“I never met him,” Jane Doe claimed.', 'claims'],
    ['Jane Doe warned: “The dam will break.”', 'warns'],
    ['“I was wrong,” admitted Jane Doe.', 'admits'],
    ['“I was there,” Jane Doe said.', undefined],
  ])('a quotation keeps it on its cue: %s', (source, stance) => {
    expect(quotesOf(source)[0]?.cue?.stance).toBe(stance);
  });
});
