import type { Drops } from './drops.js';

const HEADS =
  'War|Wars|Agreement|Accords?|Revolution|Uprising|Rising|Offensive|Movement|Massacre|Rebellion|Truce|Monarchy|Coup|Olympics?|Games|Paralympics|Brigades?|Islands?|Conspiracy|Plot|Declaration|Manifesto|Institute|Foundation|Club';
const STREETS =
  'Street|Avenue|Square|Bridge|Road|Boulevard|Stadium|University|Airport|Hospital|Hotel|Park|Station|Mosque|Lane|Drive|Plaza';
/** `War` of `Seven Years' War`, `Movement` of `April 6 Youth Movement`. */
const OF_A_NAME = new RegExp(`^['’]? (?:[A-Z][a-z]+ )?(?:${HEADS}|${STREETS})\\b`);
const OF_AN_EVENT = new RegExp(`^['’]? (?:${HEADS})\\b`);
const GOODS =
  /^ (?:trees?|cards?|carols?|eggs?|bunny|costumes?|deals?|sales?|discounts?|bargains?|presents?|gifts?|lights|shoppers?|pudding|songs?|decorations?|candy|turkey|crackers?|jumpers?|stockings?)\b/;

/** `The March accession`, `a March summit`: a noun behind the month; no word of grammar, and no past form. */
const ATTRIBUTE =
  /^ (?!(?:on|for|of|against|to|from|in|into|through|by|at|with|was|is|were|had|has|have|will|would|and|or|but|that|which|who|began|went|took|drew|came|ran|left|saw|may|can|could|should|over|under|across|past|toward|towards|outside|near|after|before|organi[sz]ers?|organi[sz]ed)\b)(?![a-z]+ed\b)[a-z]{3,}/;

/** Wars, movements, streets, islands and goods that have a day in their name: `Good Friday Agreement`, `9th of July Avenue`. */
export const THINGS: readonly Drops[] = [
  ({ text, shape }, _, after) =>
    shape !== 'yearAlone' && !/\b\d{4}$/.test(text) && /[A-Z0-9]/.test(text) && OF_A_NAME.test(after),
  ({ text, type }, _, after) => type === 'DURATION' && /[A-Z]/.test(text) && OF_AN_EVENT.test(after),
  ({ shape }, _, after) => shape === 'holiday' && GOODS.test(after),
  // "his March to the Sea", "the Ice March to the south".
  ({ text }, _, after) => /^March$/.test(text) && /^ to the [A-Z]/.test(after),
  ({ text }, before) => /^September$/.test(text) && /\bBlack $/.test(before),
  ({ shape }, before) =>
    (shape === 'yearPart' || shape === 'calendarDate') &&
    /\b(?:Avenue|Street|Square|Boulevard|Bridge|Plaza|Rue|Calle|Avenida) (?:of|de|del) (?:the )?$/.test(before),
  ({ text }, before, after) =>
    /^March$/.test(text) &&
    !ATTRIBUTE.test(after) &&
    !/\b(?:in|last|since|until|by|of|this|early|late|next) $/.test(before) &&
    (/\b(?:Women's|Women’s|the|The|a|A|Long|Freedom|Pride|Protest|Peace|Million Man) $/.test(before) ||
      (/^ (?:on|for|of|against|to|from) (?!last|this|\d|(?:the|his|her) )/.test(after) && /^ for |^ against /.test(after))),
];
