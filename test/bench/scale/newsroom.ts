import { type Random, random } from '../../support/random.js';
import { ADDED, TOLD, WORDS } from './storySentences.js';

const OUTLETS = ['The Daily Ledger', 'Morning Post', 'City Herald', 'World Report', 'The Observer', 'Evening Star'];
const MONTHS = WORDS.month as readonly string[];
const LENGTH = 3000;
/** Of a hundred articles: those that are another's text with a headline of their own, those that state no day. */
const REPRINTS = 10;
const UNDATED = 8;

/**
 * So many articles of about 3 KB, by path: stories of three to six outlets that share names, quotations, days and figures
 * and word them differently at times, with reprints among them. The same size gives the same articles; a larger corpus
 * begins with the smaller one's.
 */
export function newsroom(size: number): Readonly<Record<string, string>> {
  const articles: Record<string, string> = {};
  let made = 0;
  for (let story = 0; made < size; story++) {
    const chance = random(story + 1);
    const outlets = Math.min(3 + chance.below(4), size - made);
    const slots = storySlots(story, chance);
    let last: string | undefined;
    for (let outlet = 0; outlet < outlets; outlet++) {
      const text = last && chance.percent(REPRINTS) ? reprint(last, outlet) : report(slots, outlet, chance);
      articles[`${String(Math.floor(made / 100)).padStart(3, '0')}/${String(made).padStart(5, '0')}.txt`] = text;
      last = text;
      made++;
    }
  }
  return articles;
}

type Slots = Readonly<Record<string, string>>;

/** Who and what one story is about. */
function storySlots(story: number, chance: Random): Slots {
  const day = new Date(Date.UTC(2024, 0, 1 + Math.floor(story / 4)));
  const date = (plus: number) => {
    const moved = new Date(day.getTime() + plus * 86_400_000);
    return `${MONTHS[moved.getUTCMonth()]} ${moved.getUTCDate()}`;
  };
  return {
    ...numbers(chance),
    leader: person(chance),
    rival: person(chance),
    officer: person(chance),
    witness: person(chance),
    body: `${surname(chance)} ${chance.pick(['Group', 'Institute', 'Foundation', 'Corporation', 'Union'])}`,
    city: pick('city', chance),
    matter: pick('matter', chance),
    thing: pick('thing', chance),
    month: pick('month', chance),
    weekday: pick('weekday', chance),
    ordinal: pick('ordinal', chance),
    noun: pick('noun', chance),
    noun2: pick('noun2', chance),
    adjective: pick('adjective', chance),
    act: pick('act', chance),
    day: date(0),
    later: date(9),
    published: `${date(1)}, ${day.getUTCFullYear()}`,
  };
}

const numbers = (chance: Random): Slots => ({
  small: String(2 + chance.below(9)),
  toll: String(11 + chance.below(80)),
  money: String(12 + chance.below(900)),
  share: String(21 + chance.below(60)),
  number: String(110 + chance.below(9000)),
  year: String(1960 + chance.below(60)),
});

const report = (slots: Slots, outlet: number, chance: Random): string => {
  const lines = [`${slots.leader} in ${slots.city} for talks on ${slots.matter}\n\n`];
  if (!chance.percent(UNDATED)) lines.push(`Published: ${slots.published}\n\n`);
  lines.push(`By ${person(chance)}, ${OUTLETS[outlet]}\n\n`);
  const told = TOLD.filter(() => chance.percent(75)).map((sentence) => reworded(fill(sentence, slots), chance));
  let size = 0;
  for (let at = 0; size < LENGTH - 150; at++) {
    const sentence =
      at % 2 === 0 && told.length ? (told.shift() as string) : fill(chance.pick(ADDED), added(slots, chance), chance);
    lines.push(sentence, at % 3 === 2 ? '\n\n' : ' ');
    size += sentence.length + 1;
  }
  return `${lines.join('').trimEnd()}\n`;
};

/** Now and then a number or a word of a quotation is another. */
function reworded(sentence: string, chance: Random): string {
  if (chance.percent(12)) return sentence.replace(/\b\d{2}\b/, (digits) => String(Number(digits) + 2));
  return chance.percent(12) ? sentence.replace(' every ', ' each ').replace(' still ', ' ').replace(' our ', ' my ') : sentence;
}

/** A new headline and a trimmed end. */
const reprint = (text: string, outlet: number): string => {
  const body = text.slice(text.indexOf('\n\n'), text.lastIndexOf('\n\n'));
  return `What we know so far: ${OUTLETS[outlet]}${body}\n`;
};

const added = (slots: Slots, chance: Random): Slots => ({
  ...numbers(chance),
  ...picked(slots, ['body', 'thing', 'matter', 'day']),
  witness: chance.percent(50) ? (slots.witness as string) : person(chance),
  city: chance.percent(50) ? (slots.city as string) : pick('city', chance),
});

const picked = (slots: Slots, names: readonly string[]): Slots =>
  Object.fromEntries(names.map((name) => [name, slots[name] as string]));

const fill = (sentence: string, slots: Slots, chance?: Random): string =>
  sentence.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? (chance ? pick(name, chance) : slot));

const pick = (name: string, chance: Random): string => chance.pick(WORDS[name] ?? ['']);
const person = (chance: Random): string => `${pick('given', chance)} ${surname(chance)}`;

const STARTS = ['Bar', 'Cor', 'Dal', 'Fen', 'Gar', 'Hol', 'Kar', 'Lin', 'Mor', 'Nor', 'Pel', 'Ros', 'Sal', 'Tor', 'Var', 'Wel'];
const MIDDLES = ['a', 'e', 'i', 'o', 'an', 'er', 'in', 'ol'];
const ENDS = [
  'berg',
  'dale',
  'den',
  'field',
  'ford',
  'ley',
  'man',
  'nik',
  'rup',
  'sen',
  'ski',
  'son',
  'stad',
  'ton',
  'vic',
  'witz',
];
const surname = (chance: Random): string => chance.pick(STARTS) + chance.pick(MIDDLES) + chance.pick(ENDS);
