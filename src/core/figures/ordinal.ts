import type { FigureMention } from '../mention/mention.js';
import type { Scanner } from '../mention/scanner.js';
import { matchesOf } from '../text/matchesOf.js';
import { afterOf, beforeOf, mayBeginIn } from './around.js';
import { readCounted } from './counted.js';

const WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const SHAPE = new RegExp(`(?:(${WORDS.join('|')})|(\\d{1,4})(?:st|nd|rd|th))(?![\\p{L}\\p{N}])`, 'gu');
const DETERMINER = /\b(?:the|a|an|its|his|her|their|our|my|your|this|that|for the|\p{L}+'s|\p{L}+s') (?:\p{Ll}+ )?$/iu;
/** What follows makes it part of a fixed expression, a fraction, a calendar word or a rank that counts nothing. */
const NOT_A_PLACE =
  /^(?:-(?:half|hand|person|party|class|rate|guess|degree|tier|generation|line|ever|name|born)|s\b| (?:lady|minister|of (?:all|a|the (?:[a-z]+ )?(?:population|country|total|votes?|budget|money|world))|half|hand|century|aid|place that|thing|and foremost|nations?|names?|amendment|world war|floor|street|avenue|quarter|party|degree|ago|thoughts?|the|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|june|july|august|september|october|november|december))\b)/i;

/** "the second call", "its third cut this year", "14th in the table". Capitalised ones (Second World War) are names. */
export const ordinal: Scanner<FigureMention> = {
  name: 'ordinal',
  *scan({ text: { source, folded } }) {
    for (const match of matchesOf(source, SHAPE, mayBeginIn(source, '$€£.,-'))) {
      const end = match.index + match[0].length;
      const before = beforeOf(folded, match.index);
      const after = afterOf(folded, end);
      const value = match[1] ? WORDS.indexOf(match[1]) + 1 : Number(match[2]);
      if (NOT_A_PLACE.test(after) || isFraction(before, after)) continue;
      const noun = readCounted(after, true);
      if (!isPlace(before, after, match[2] !== undefined, value, noun !== undefined)) continue;
      const span = { start: match.index, end: end + (noun?.length ?? 0) };
      yield {
        kind: 'figure',
        measure: 'ordinal',
        span,
        text: source.slice(span.start, span.end),
        value,
        unit: '',
        of: noun?.of ?? '',
        confidence: noun ? (value === 1 ? 0.55 : 0.8) : 0.5,
        reason: noun ? 'an ordinal before what it counts' : 'an ordinal whose noun is not said',
      };
    }
  },
};

/** "a third of", "two fifths". */
const isFraction = (before: string, after: string): boolean =>
  /\b(?:a|one|an) $/i.test(before) && /^ (?:of\b|the\b|more\b|less\b)/.test(after);

function isPlace(before: string, after: string, digits: boolean, value: number, noun: boolean): boolean {
  if (value === 1 && !digits) return noun && DETERMINER.test(before);
  if (digits)
    return !/^ (?:and|or|to|-|of (?:January|February|March|April|May|June|July|August|September|October|November|December))/.test(
      after,
    );
  return DETERMINER.test(before) || (noun && /^ \p{Ll}/u.test(after));
}
