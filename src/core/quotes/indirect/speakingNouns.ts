import { ROLES } from '../speaker/speakerLexicon.js';

/** People and bodies that speak in the news, beyond the roles of quotations. */
const MORE = new Set(
  (
    'rebel troop guard fan pilot cop kid guerrilla refugee relative chef captain nun monk crew gang tribe clan community airline hospital school club ' +
    'store hotel charity ngo watchdog militia startup neighbour parent nurse military navy air-force opposition cabinet chamber council county city ' +
    'town village province state country nation region media press prosecution defence defense jury staff others people men women folk colleague ' +
    'aunt uncle cousin grandmother grandfather widow twin chief coast-guard interior-ministry'
  ).split(' '),
);

/** Nouns for people by their endings: what somebody does, believes or comes from. */
const ENDING = /(?:[^aeiou]er|[tsc]or|ist|[^e]ian|m[ae]n|wom[ae]n|ee|ant|[^m]ent|eer|ward|ese)s?$/;

/** The same endings, and no people. */
const THINGS = new Set(
  (
    'number order sign computer poster sticker banner letter weather winter summer river water matter power center centre factor sector after under ' +
    'over other rather together ever never whether paper chapter corner border disaster danger door floor tower fever sermon dinner ' +
    'december september october november quarter fee coffee degree tree committee restaurant plant grant event accident incident percent cent tent ' +
    'recent current different independent apparent frequent silent violent ancient urgent present moment list mist twist toward forward award afterward reward folder header counter meter printer server timer'
  ).split(' '),
);

/** Whether a noun (lower case, singular or plural) stands for somebody or some body that can say something. */
export function canSpeak(noun: string): boolean {
  const single = noun.replace(/ies$/, 'y').replace(/s$/, '');
  if (ROLES.has(noun) || ROLES.has(single) || MORE.has(noun) || MORE.has(single)) return true;
  return ENDING.test(noun) && !THINGS.has(noun) && !THINGS.has(single);
}
