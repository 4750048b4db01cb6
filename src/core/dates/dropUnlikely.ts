import type { DateMention } from '../mention/mention.js';
import type { Refiner } from '../mention/scanner.js';
import { IRREGULAR_PAST } from './tense/verbLexicon.js';
import { isTimex, type Timex } from './timex.js';

/** Drops what only looks like a date: ages, scores, prices, plain numbers, `May` the verb, `March` the protest. */
export const dropUnlikely: Refiner<DateMention> = {
  name: 'dropUnlikely',
  refine(found, { text: { source } }) {
    return found.filter((mention) => {
      if (!isTimex(mention)) return true;
      const before = source.slice(Math.max(0, mention.span.start - 40), mention.span.start);
      const after = source.slice(mention.span.end, mention.span.end + 40);
      return !REASONS_TO_DROP.some((drops) => drops(mention, before, after));
    });
  },
};

type Drops = (mention: Timex, before: string, after: string) => boolean;

const REASONS_TO_DROP: readonly Drops[] = [
  // "a 24-year-old", "aged 30 years", "22 years of age".
  ({ type }, _, after) => type === 'DURATION' && /^[- –](?:old|olds)\b|^ of age\b/i.test(after),
  // "$2000", "No. 1984", "1,2014", "3.1999".
  ({ text, shape }, before) =>
    /^\d/.test(text) &&
    !(/^(?:rangeEnd|calendarDate|clockTime|informal)$/.test(shape) || / B\.?C/.test(text)) &&
    /[$£€¥#]\s?$|\b(?:No|Nos|no)\. ?$|[\d][.,:/-]$|\d[-–]$/.test(before) &&
    !/^\d{4}\b/.test(text.replace(/^'/, '')),
  ({ text, shape }, before) =>
    shape !== 'clockTime' && /^\d/.test(text) && /[$£€¥#]\s?$|\b(?:No|Nos|no)\. ?$|\d[.,:]$/.test(before),
  // "2000 people", "1,984 votes", "1945 troops".
  ({ text, shape }, before, after) =>
    shape === 'yearAlone' &&
    /^\d{4}$/.test(text) &&
    (isCount(after) || /\b(?:over|nearly|almost|about|than|some|least|approximately|route|flight|room|page|rs) $/i.test(before)),
  // "may" and "march" in lower case, and "May" that stands before a verb.
  ({ text, shape }) => shape !== 'informal' && /^(?:may|march|mar|sat|sun|mon|wed|fri|dec|jan|sec|sep|oct|nov)\.?$/.test(text),
  ({ text }, before, after) =>
    /^May$/.test(text) &&
    (/^ (?:be|have|not|I|we|he|she|they|it|the|God|you)\b/.test(after) ||
      /\b(?:Theresa|Ms|Mrs|Mr|Minister|Elaine|Brian|Prime Minister) \.?$/.test(before) ||
      /^ (?:said|told|says|resigned)\b/.test(after)),
  ({ text }, before, after) =>
    /^March$/.test(text) &&
    !/\b(?:in|last|since|until|by|of|this|early|late|next) $/.test(before) &&
    (/\b(?:Women's|Women’s|the|The|a|A|Long|Freedom|Pride|Protest|Peace|Million Man) $/.test(before) ||
      (/^ (?:on|for|of|against|to|from) (?!last|this|\d|(?:the|his|her) )/.test(after) && /^ for |^ against /.test(after))),
  ({ text }, _, after) =>
    /^(?:April|June|August|May|Jan|Jun)$/.test(text) && /^ [A-Z][a-z]+(?: [A-Z][a-z]+)? (?:said|told|says|added)\b/.test(after),
  ({ text }, before) =>
    /^(?:Sun|Sat|Mon|Mar|Jan|Dec)$/.test(text) && /\b(?:The|the|Baltimore|Vancouver|Toronto|Mr|Ms|[A-Z]) $/.test(before),
  // "spring" and "fall" as verbs and things: only where something stands beside them that says season.
  ({ text, shape }, before) =>
    shape === 'yearPart' &&
    /^(?:fall|spring|winter|summer|autumn)$/i.test(text) &&
    ((/^(?:fall|spring)$/.test(text) && !/\b(?:in|by|this|last|next|the|since|until|during|of|each) $/i.test(before)) ||
      (/^(?:Fall|Spring|Winter|Summer)$/.test(text) && /[a-z] $/.test(before) && !/\b(?:in|by|since|until) $/.test(before))),
  // "the Easter Rising", "the Good Friday Agreement": the name of what happened or was signed.
  ({ shape }, _, after) =>
    shape === 'holiday' &&
    /^ (?:Offensive|Rising|Uprising|Rebellion|Revolution|Agreements?|Accords?|War|Massacre|Truce)\b/.test(after),
  // "his March to the Sea", "the Ice March to the south".
  ({ text }, _, after) => /^March$/.test(text) && /^ to the [A-Z]/.test(after),
  // "a decrease of a quarter in the number".
  ({ text, type }, _, after) =>
    type === 'DURATION' && /\ba quarter$/i.test(text) && /^ (?:in|of) (?:the|its|their|all)\b/.test(after),
  // "soon became a flood", "was soon divided"; "the fall of the city".
  ({ text }, before, after) =>
    /^soon$/i.test(text) && (/\b(?:was|were|had|who|which) $/i.test(before) || isPastVerb(/^ ([a-z]+)\b/.exec(after)?.[1] ?? '')),
  ({ text, shape }, _, after) =>
    shape === 'yearPart' && /\bfall$/i.test(text) && /^ of (?!\d{4}|['’]\d|the (?:same|previous|following|next) )/.test(after),
  // "60 Minutes", "The New York Times", names of works.
  ({ text }) => /^60 Minutes$/.test(text),
  // "Sun" the firm, "Sat" the test: an abbreviated weekday needs a neighbour that says day.
  ({ text, shape }, before, after) =>
    shape === 'weekday' &&
    /^(?:Sun|Sat|Mon|Wed|Fri|Thu|Tue|Thur|Tues|Thurs)\.?$/i.test(text) &&
    !/(?:\b(?:on|this|last|next|every|by|until|and|or|from|to)|[(,-]) ?$/i.test(before) &&
    !/^[,.]? ?\d/.test(after),
  ({ text }, _, after) =>
    /^quarterly$/i.test(text) &&
    /^ (?:dividend|earnings|loss|profit|net|results|report|operating|income|revenue|sales)/.test(after),
  // "three-quarters of its food", "Good evening", "Copyright 2025", "two second place finishes".
  ({ text }, _, after) =>
    /quarters?$/i.test(text) &&
    /^ of (?:its|the|their|all|his|her|our|a|those|these|[a-z]+s)\b/.test(after) &&
    /^(?:about |nearly |almost |over )?(?:three|one|a)\b/i.test(text),
  ({ text }, before) => /^(?:morning|afternoon|evening|night)$/i.test(text) && /\bgood $/i.test(before),
  ({ shape }, before) => shape === 'yearAlone' && /(?:©|\(c\)|copyright) ?(?:©|\(c\))? ?$/i.test(before),
  ({ shape }, before) => shape === 'numericDate' && /[\d/.]$/.test(before),
  // "a second betrayal".
  ({ text }, _, after) =>
    /^(?:a|one) sec(?:ond)?$/i.test(text) && /^ (?!or\b|and\b|after\b|before\b|to\b|in\b|at\b|for\b)\p{L}/u.test(after),
];

const isPastVerb = (word: string): boolean => (word.endsWith('ed') && word.length > 4) || IRREGULAR_PAST.has(word);

const isCount = (after: string): boolean =>
  /^ (?:people|troops|soldiers|men|women|votes|jobs|dollars|euros|pounds|employees|workers|miles|km|kilometers|kilometres|metres|meters|feet|tons|tonnes|points|shares|students|homes|houses|dead|deaths|civilians|prisoners|children|cases|units|members|refugees|times|acres|square|percent|per cent)\b|^%/i.test(
    after,
  );
