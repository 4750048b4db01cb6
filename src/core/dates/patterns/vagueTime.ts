import { createShape, type Pattern } from './shape.js';

const word = (source: string, value: string, confidence = 0.8): Pattern => ({
  source,
  read: () => ({ type: 'DATE', meaning: { of: 'value', value }, stated: [], confidence }),
});

/** `the future status`, `the future king`: an adjective. What may follow where it is a time is a word of grammar or a verb. */
const NO_NOUN =
  "(?! (?!(?:of|is|isn't|was|wasn't|will|won't|would|can|could|may|might|should|shall|must|has|had|have|looks?|looked|lies|lay|holds?|held|brings?|seems?|seemed|remains?|remained|depends?|belongs?|for|in|on|at|to|with|without|by|from|as|and|or|but|nor|if|when|while|where|that|which|who|than|about|after|before|until|because|since|so|he|she|it|they|we|you|i|there|this|these|those|a|an|the|not|no|more|under|over|during|through|beyond|rather|too|also|again|may|now|only|even|still|course|amid|unless|though|although|he's|she's|it's|they're|we're)\\b)[a-z])";

/** `now`, `currently`, `recently`, `the future`: TIMEX3's PRESENT_REF, PAST_REF and FUTURE_REF. */
export const vagueTime = createShape('vagueTime', [
  word(
    'the early (?:days|years|months|weeks) of (?:his|her|their|its|the) (?:first |second |third )?(?:term|presidency|administration|war|campaign|office|reign|tenure|conflict|invasion)',
    'PAST_REF',
  ),
  word(
    '(?:right |just )?now(?:w{2,9})?(?! defunct)|at present|at the moment|nowadays|these days|currently|presently',
    'PRESENT_REF',
  ),
  word('current(?= )', 'PRESENT_REF', 0.6),
  word('the other (?:day|week|night|evening|morning|afternoon)', 'PAST_REF'),
  word('(?:more |most )?recently|lately', 'PAST_REF', 0.7),
  word(
    'the (?:recent |distant )?past(?! (?:few|several|\\d|[a-z-]+ (?:second|minute|hour|day|week|month|quarter|year|decade|summer|winter|spring|season|century)))',
    'PAST_REF',
  ),
  word(
    `the (?:near |foreseeable |not-too-distant |immediate |distant )?future(?!s)${NO_NOUN}|(?:near |foreseeable )?future(?= ?[.,;:!?")]|$)`,
    'FUTURE_REF',
  ),
  word(
    '(?<!\\b(?:was|were|had) )(?:very )?soon(?! as| after| afterwards?| [a-z]{2,12}ed\\b| became| began| had| was| were| found| took| came| went| left| got| made| gave| told| spread)|a later date|as soon as possible',
    'FUTURE_REF',
    0.7,
  ),
]);
