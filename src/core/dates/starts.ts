import { fold } from '../text/fold.js';
import type { Text } from '../text/text.js';
import { DAY_PARTS, MONTHS, NUMBER_WORDS, ORDINALS, SEASONS, UNITS, WEEKDAYS } from './lexicon.js';

/** A text made ready for the shapes: folded, and the offsets at which an expression can start. */
export interface Prepared {
  readonly folded: string;
  readonly starts: readonly number[];
}

/** Words that carry time by themselves; a stretch without one has no date. */
const CORE = new Set([
  ...[MONTHS, WEEKDAYS, SEASONS, DAY_PARTS].flatMap((lexicon) => Object.keys(lexicon)),
  ...Object.keys(UNITS).flatMap((unit) => [unit, `${unit}s`]),
  ...(
    'centuries millennia today yesterday tomorrow tonight now currently current recently recent soon future past previously ' +
    'presently nowadays lately formerly decades annually daily weekly monthly yearly hourly quarterly nightly biweekly biennial ' +
    'fiscal easter christmas xmas halloween thanksgiving ramadan eid passover hanukkah diwali lent st saint valentine nights ' +
    'mornings afternoons evenings mondays tuesdays wednesdays thursdays fridays saturdays sundays summers winters springs weekends ' +
    'period term time moment juneteenth labor memorial independence election veterans boxing martin inauguration palm ash good new ' +
    'a.m p.m am pm s tdy tmr tmrw tomorow tmw 2day 2moro present fifties sixties seventies eighties nineties twenties thirties forties ' +
    'nineteen eighteen q1 q2 q3 q4 h1 h2'
  ).split(' '),
]);

/** Words that an expression can open with, or that stand in it. */
const BESIDE = new Set([
  ...[NUMBER_WORDS, ORDINALS].flatMap((lexicon) => Object.keys(lexicon)),
  ...(
    'the this that these those last next past previous coming following same each every early earlier late later mid end start beginning ' +
    'middle more less than about around nearly almost over at least most up to some several many few only just roughly approximately ' +
    'under between and or of its his her their our fiscal full first half latest entire whole all recent right as per both post pre ' +
    'upcoming another ago before after from then well no not fewer in sometime exactly additional further trading straight consecutive business working calendar comparable corresponding very near foreseeable ca circa year-ago'
  ).split(' '),
]);

/** How far before a word of time an expression may start. */
const REACH = 7;

const prepared = new WeakMap<Text, Prepared>();

/** Prepares a text once for all shapes of the room. Linear in its words. */
export function prepare(text: Text): Prepared {
  let ready = prepared.get(text);
  if (!ready) {
    ready = { folded: fold(text.source), starts: startsOf(text) };
    prepared.set(text, ready);
  }
  return ready;
}

function startsOf(text: Text): readonly number[] {
  const starts: number[] = [];
  let open: number[] = [];
  let lastEnd = -9;
  for (const word of text.words) {
    if (word.start - lastEnd > 3) open = [];
    lastEnd = word.end;
    const kind = kindOf(word.text);
    if (kind === 'other') {
      open = [];
      continue;
    }
    open.push(word.start);
    if (kind === 'core') {
      starts.push(...open.slice(-REACH));
      open = [];
    }
  }
  return starts;
}

function kindOf(word: string): 'core' | 'beside' | 'other' {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return 'core';
  const lower = word
    .toLowerCase()
    .replace(/['’].*$/, '')
    .replace(/\.$/, '');
  if (CORE.has(lower)) return 'core';
  return BESIDE.has(lower) ? 'beside' : 'other';
}
