import type { Amount } from './amount.js';

/** Words behind which a number is a label and counts nothing: "page 5", "Route 66", "rule 46". */
const LABELS =
  /(?:^|[^\p{L}])(?:no|nos|number|numbers|page|pages|pp|chapter|article|section|rule|paragraph|clause|phase|stage|level|grade|category|version|step|part|item|line|zone|size|room|gate|channel|route|act|title|volume|series|season|episode|flight|highway|interstate|road|street|floor|platform|model|type|class|group|unit|apartment|suite|box|district|ward|precinct|proposition|resolution|directive|permit|case|exhibit|figure|fig|table|appendix|annex|lot|hole|week|day|round|game|match|lap|call|dial|phone|tel|fax|code|apollo|super bowl|top|area|formula|under)s?\.?\s?#?$/iu;
const HASH = /#$/;
/** The rest of a fraction: "a two-thirds majority". */
const FRACTION = /^(?:-quarters?|[ -](?:thirds?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?))\b/i;
/** Capitalised words that open a sentence before a count and are no name. */
const FUNCTION_WORD =
  /(?:^|[\s"'(])(?:Now|Today|About|Around|Some|At|Over|Under|Nearly|Almost|Only|Just|Another|The|These|Those|Of|In|For|With|By|And|But|Or|All|Both|More|Less|Fewer|Than|Up|To|From|Between|After|Before|Since|Until|His|Her|Its|Their|Our|My|Your|Roughly|Approximately|Least|Estimated|An|A|Are|Is|Were|Was|On|As|If|When|While|That|This|Last|First|Next|Then|So|Still|Every|Each|Per|Not|No|Also|Those|There|He|She|It|They|We|You|I|Had|Has|Have) $/;
const CLOCK_BEFORE = /\b(?:at|by|past|until|till|before|after|since|o'clock|(?:five|ten|quarter|twenty|twenty-five|half) to) $/i;

/** What stands around makes the number a time of day when nothing is counted: "at five", "at twenty to seven". */
export const mayBeClock = (amount: Amount, before: string, after: string): boolean =>
  !amount.high && CLOCK_BEFORE.test(before) && (amount.value <= 12 || (amount.value <= 30 && /^ (?:to|past) [a-z]/.test(after)));

/**
 * Whether a written number is no figure for what stands around it: part of a code or name (F-16, Boeing 737, No. 10), a
 * clock time, a phone or list number. `before` and `after` are folded.
 */
export function isNoFigure(amount: Amount, before: string, after: string, text: string): boolean {
  if (amount.currency) return false;
  if (!amount.digits && FRACTION.test(after)) return true;
  if (!amount.digits)
    return /[\p{L}\d]-$/u.test(before) || (/^(?:-\p{L}|'s\b)/u.test(after) === false && isWordName(before, text));
  return (
    isPartOfCode(before, after) ||
    isClock(after, text) ||
    isDay(amount, before, after) ||
    isList(before, after) ||
    isPhone(before, after, text) ||
    isLabelled(amount, before, after, text)
  );
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?';
const DAY_BEFORE = new RegExp(`\\b${MONTH}\\.? $`);
const MONTH_AFTER = new RegExp(`^ ${MONTH}\\b`);

/** A day of the month, where the dates room has not claimed it. */
const isDay = (amount: Amount, before: string, after: string): boolean =>
  amount.value <= 31 && (DAY_BEFORE.test(before) || MONTH_AFTER.test(after));

const isPartOfCode = (before: string, after: string): boolean =>
  /(?:[\p{L}_]-?|\d[.,:/-]|[@#_/])$/u.test(before) ||
  /^(?:[/:_@]\d|[/_@]|\.\d|,\d|\p{L}{1,3}\d|-\d|(?:st|nd|rd|th)\b)/u.test(after);

const isClock = (after: string, text: string): boolean =>
  /^(?::\d\d| ?[ap]\.? ?m\b| ?o'clock| ?(?:GMT|UTC|EDT|EST|PDT|PST|CET|CEST|BST|IST)\b| ?hrs? (?:GMT|local))/i.test(after) &&
  text.length <= 5;

const isList = (before: string, after: string): boolean => /(?:^|\n)[\s(]{0,4}$/.test(before) && /^[.)-]\)? /.test(after);

const isPhone = (before: string, after: string, text: string): boolean =>
  /^0\d/.test(text) ||
  /\+$/.test(before) ||
  /^[ -]\d{3,4}[ -]\d{3}/.test(after) ||
  (/\d[ -]$/.test(before) && /^[ -]?\d/.test(after));

const NOUN_FOLLOWS = /^ (?:\p{Ll}[\p{L}-]+ ){0,2}\p{Ll}+(?:s|people|men|women|children|troops|dead)\b/u;
const YEAR_BEFORE =
  /(?:\b(?:in|of|since|by|until|the|a|from|to|and|before|after|during|this|for|early|late|mid|than|between|his|her|its|their|our|my)|'s) $/i;

/** Four digits alone are a year, and digits right behind a name or a label belong to it. */
function isLabelled(amount: Amount, before: string, after: string, text: string): boolean {
  if (LABELS.test(before) || HASH.test(before) || /^(?:s\b|'s\b)/.test(after)) return true;
  if (/^(?:1[5-9]|20)\d\d$/.test(text) && (!NOUN_FOLLOWS.test(after) || YEAR_BEFORE.test(before))) return true;
  if (/^\d{5,}$/.test(text) && amount.value < 1e15 && /(?:\p{Lu}\S* |[a-z]: )$/u.test(before)) return true;
  if (text.includes(',') || /^(?:%| ?(?:percent|per cent)\b|-)/.test(after)) return false;
  return isBehindName(before) && !(SENTENCE_OPENS.test(before) && NOUN_FOLLOWS.test(after));
}

const SENTENCE_OPENS = /(?:^|\n|[.!?]["')]{0,2} )["'(]?\p{Lu}[\p{L}'-]* $/u;
const isBehindName = (before: string): boolean => /\p{Lu}[\p{L}'-]* $/u.test(before) && !FUNCTION_WORD.test(before);

/** "Radio Four", "Chapter One": a capitalised number word behind a capitalised word. */
const isWordName = (before: string, text: string): boolean => /^\p{Lu}/u.test(text) && isBehindName(before);
