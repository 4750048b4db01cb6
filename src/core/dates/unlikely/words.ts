import { IRREGULAR_PAST } from '../tense/verbLexicon.js';
import type { Drops } from './drops.js';

/** What `spring` and `fall` need before them to be a season. */
const OF_TIME = /\b(?:in|by|this|last|next|since|until|till|through|throughout|during|of|for|before|after|from|to|each|every) $/i;
const NOUN_BEHIND =
  /^[- ](?:jobs?|care|centers?|centres?|traders?|school|labou?rers?|owls?|clubs?|nurser(?:y|ies)|warriors?|gowns?|sickness|after pill)\b/;

const WATER_BEHIND =
  /^ (?:(?:is|was|ran|had run|has run|runs|had gone|has gone|went|had been|has been) (?:dry|clear|foul|muddy|shallow|blocked|polluted|sacred)\b|dried|flow(?:s|ed)\b|feeds|fed\b|rises|gush(?:es|ed)|bubbl(?:es|ed)|water)/;

/** Verbs, things and turns of speech that are spelled like dates: `may`, `a spring`, `the second half`, `Wait a second`. */
export const WORDS: readonly Drops[] = [
  // "may" and "march" in lower case, and "May" that stands before a verb.
  ({ text, shape }) => shape !== 'informal' && /^(?:may|march|mar|sat|sun|mon|wed|fri|dec|jan|sec|sep|oct|nov)\.?$/.test(text),
  ({ text, shape }) => shape !== 'informal' && /^(?:this|that|the|last|next) (?:march|may)$/.test(text),
  // "Sun Microsystems", "Sun's profit": a firm.
  ({ text, shape }, before, after) =>
    shape === 'weekday' &&
    /^(?:that )?Sun$/.test(text) &&
    /^(?:['’]s\b| [A-Z][a-z]+| [a-z]{4,})/.test(after) &&
    !/\bon $/.test(before),
  ({ text }, before, after) =>
    /^May$/.test(text) &&
    (/^ (?:be|have|not|I|we|he|she|they|it|the|God|you)\b/.test(after) ||
      /\b(?:Theresa|Ms|Mrs|Mr|Minister|Elaine|Brian|Prime Minister) \.?$/.test(before) ||
      /^ (?:said|told|says|resigned)\b/.test(after)),
  ({ text }, before, after) =>
    text === 'august' && /\b(?:the|an|most|this|that|so|such) $/i.test(before) && /^ [a-z]/.test(after),
  // "spring" and "fall" as verbs and things: only where something stands beside them that says season.
  ({ text, shape }, before) =>
    shape === 'yearPart' &&
    /^(?:fall|spring|winter|summer|autumn)$/i.test(text) &&
    ((/^(?:fall|spring)$/.test(text) && !/\b(?:in|by|this|last|next|the|since|until|during|of|each) $/i.test(before)) ||
      (/^(?:Fall|Spring|Winter|Summer)$/.test(text) && /[a-z] $/.test(before) && !/\b(?:in|by|since|until) $/.test(before))),
  ({ text }, _, after) =>
    /^a (?:spring|fall)$/i.test(text) && !/^ [a-z]/.test(after.replace(/^ (?:of|in|near|from|at|by|and|to)\b/, '')),
  // "The spring was dry", "the spring feeds a pond": water.
  ({ text }, _, after) => /^the spring$/i.test(text) && WATER_BEHIND.test(after),
  ({ text }, before, after) => /^the fall$/i.test(text) && (!OF_TIME.test(before) || /^ from\b/.test(after)),
  // "a decrease of a quarter in the number".
  ({ text, type }, _, after) =>
    type === 'DURATION' && /\ba quarter$/i.test(text) && /^ (?:in|of) (?:the|its|their|all)\b/.test(after),
  // "soon became a flood", "was soon divided"; "the fall of the city".
  ({ text }, before, after) =>
    /^soon$/i.test(text) && (/\b(?:was|were|had|who|which) $/i.test(before) || isPastVerb(/^ ([a-z]+)\b/.exec(after)?.[1] ?? '')),
  ({ text, shape }, _, after) =>
    shape === 'yearPart' && /\bfall$/i.test(text) && /^ of (?!\d{4}|['’]\d|the (?:same|previous|following|next) )/.test(after),
  // "Sun" the firm, "Sat" the test: an abbreviated weekday needs a neighbour that says day.
  ({ text, shape }, before, after) =>
    shape === 'weekday' &&
    /^(?:Sun|Sat|Mon|Wed|Fri|Thu|Tue|Thur|Tues|Thurs)\.?$/i.test(text) &&
    !/(?:\b(?:on|this|last|next|every|by|until|and|or|from|to)|[(,-]) ?$/i.test(before) &&
    !/^[,.]? ?\d/.test(after),
  ({ text }, _, after) =>
    /^quarterly$/i.test(text) &&
    /^ (?:dividend|earnings|loss|profit|net|results|report|operating|income|revenue|sales)/.test(after),
  // "three-quarters of its food", "the quarter-final".
  ({ text }, _, after) =>
    /quarters?$/i.test(text) &&
    /^ of (?:its|the|their|all|his|her|our|a|those|these|[a-z]+s)\b/.test(after) &&
    /^(?:about |nearly |almost |over )?(?:three|one|a)\b/i.test(text),
  ({ text }, _, after) => /quarter$/i.test(text) && /^-?finals?\b/.test(after),
  // The second half of a game.
  ({ text }, before) =>
    /^the (?:first|second) half$/i.test(text) &&
    /\b(?:scored?|scores|scoring|goals?|led|trailed|equali[sz]er|penalty|kick)\b/i.test(before),
  ({ text }, before) => /^(?:morning|afternoon|evening|night)$/i.test(text) && /\bgood $/i.test(before),
  // "a second betrayal", "a minute amount", "Wait a second".
  ({ text }, _, after) =>
    /^(?:a|one) sec(?:ond)?$/i.test(text) && /^ (?!or\b|and\b|after\b|before\b|to\b|in\b|at\b|for\b)\p{L}/u.test(after),
  ({ text }, _, after) =>
    /^a minute$/i.test(text) &&
    /^ (?:amount|fraction|quantity|detail|part|number|trace|change|difference|particle)s?\b/.test(after),
  ({ text }, before) => /^a (?:second|minute|sec|moment)$/i.test(text) && /\b(?:wait|just|hold on|hang on) $/i.test(before),
  // "the order of the day", "saved the day", "the Day of Judgment".
  ({ text }, before) =>
    /^the (?:day|hour)$/.test(text) &&
    /\b(?:order of|saves?|saved|saving|carry|carried|ruled?|seized?|man of|woman of) $/.test(before),
  ({ text }, _, after) => /^The Day$/.test(text) && /^ of [A-Z]/.test(after),
  // "a day job", "a night owl", "weekend warriors".
  ({ text }, _, after) =>
    /^(?:(?:an?|the|his|her) )?(?:day|night|evening|morning|weekend)$/i.test(text) && NOUN_BEHIND.test(after),
  ({ text }, _, after) => /^the (?:evening|morning)$/.test(text) && /^ (?:prayers?|mass|service|gown)\b/.test(after),
  // "the daily was shut", "he bought a monthly".
  ({ text }, before, after) =>
    /^(?:daily|weekly|monthly)$/.test(text) &&
    /\b(?:the|a|this) $/i.test(before) &&
    /^(?: (?:was|is|has|had|said|reported|wrote)\b|[.,;])/.test(after),
  // "the current was strong".
  ({ text }, before, after) =>
    text === 'current' &&
    (/^ (?:of|was|is|flows?|flowed|ran|runs|swept|carried)\b/.test(after) ||
      /\b(?:electric|ocean|direct|alternating) $/i.test(before)),
];

const isPastVerb = (word: string): boolean => (word.endsWith('ed') && word.length > 4) || IRREGULAR_PAST.has(word);
