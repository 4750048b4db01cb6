import { createShape, type Pattern } from './shape.js';

const word = (source: string, value: string, confidence = 0.8): Pattern => ({
  source,
  read: () => ({ type: 'DATE', meaning: { of: 'value', value }, stated: [], confidence }),
});

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
    '(?:the )(?:near |foreseeable |not-too-distant |immediate |distant )?future(?!s)(?! [a-z]+s\b)|(?:near |foreseeable )?future(?= ?[.,;:!?")]|$)',
    'FUTURE_REF',
  ),
  word(
    '(?<!\\b(?:was|were|had) )(?:very )?soon(?! as| after| afterwards?| [a-z]{2,12}ed\\b| became| began| had| was| were| found| took| came| went| left| got| made| gave| told| spread)|a later date|as soon as possible',
    'FUTURE_REF',
    0.7,
  ),
]);
