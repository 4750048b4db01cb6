import type { Text } from '../../text/text.js';
import { NAME_HEADS } from '../holiday/nameHeads.js';
import { SLANG_DAYS, SLANG_TONIGHT } from '../informal/slang.js';
import { DAY_PARTS, MONTHS, NUMBER_WORDS, ORDINALS, SEASONS, UNITS, WEEKDAYS } from './lexicon.js';

/** A text made ready for the shapes: folded, and the offsets at which an expression can start. */
export interface Prepared {
  readonly folded: string;
  readonly starts: readonly number[];
  /** The offsets at which the name of a day can start: `last Thanksgiving`. */
  readonly names: readonly number[];
}

/** Words that carry time by themselves; a stretch without one has no date. */
const CORE = new Set([
  ...[MONTHS, WEEKDAYS, SEASONS, DAY_PARTS].flatMap((lexicon) => Object.keys(lexicon)),
  ...Object.keys(UNITS).flatMap((unit) => [unit, `${unit}s`]),
  ...(
    'centuries millennia today yesterday tomorrow tonight now currently current recently recent soon future past previously ' +
    'presently nowadays lately formerly decades annually daily weekly monthly yearly hourly quarterly nightly biweekly biennial ' +
    'fiscal nights ' +
    'mornings afternoons evenings mondays tuesdays wednesdays thursdays fridays saturdays sundays summers winters springs weekends ' +
    'period term time moment o past ' +
    'a.m p.m am pm s present fifties sixties seventies eighties nineties twenties thirties forties noughties ' +
    'nineteen eighteen q1 q2 q3 q4 h1 h2 nxt wknd wkend morn arvo nites'
  ).split(' '),
  ...Object.keys(SLANG_DAYS),
  ...SLANG_TONIGHT,
]);

/** Words that an expression can open with, or that stand in it. */
const BESIDE = new Set([
  ...[NUMBER_WORDS, ORDINALS].flatMap((lexicon) => Object.keys(lexicon)),
  ...(
    'the this that these those other last next past previous coming following same each every early earlier late later mid end start beginning ' +
    'middle more less than about around nearly almost over at least most up to some several many few only just roughly approximately ' +
    'under between and or of its his her their our fiscal full first half latest entire whole all recent right as per both post pre ' +
    'upcoming another ago before after from then well no not fewer in ad sometime exactly additional further trading straight consecutive business working calendar comparable corresponding very near foreseeable bloody brutal bitter tense turbulent hectic intervening ensuing succeeding subsequent preceding remaining successive ca circa year-ago once twice thrice times'
  ).split(' '),
]);

const KINDS: ReadonlyMap<string, 'core' | 'beside'> = new Map([
  ...[...BESIDE].map((word) => [word, 'beside'] as const),
  ...[...CORE].map((word) => [word, 'core'] as const),
]);

/** Words of which a time of day is spoken. */
const SPOKEN: ReadonlySet<string> = new Set(
  'half one two three four five six seven eight nine ten eleven twelve twenty twenty-five five-and-twenty'.split(' '),
);

const BEFORE_CLOCK: ReadonlySet<string> = new Set('at by until till before'.split(' '));

/** How far before a word of time an expression may start. */
const REACH = 7;
/** And before the name of a day: `the beginning of Ramadan`. */
const NAME_REACH = 4;

const prepared = new WeakMap<Text, Prepared>();

/** Prepares a text once for all shapes of the room. Linear in its words. */
export function prepare(text: Text): Prepared {
  let ready = prepared.get(text);
  if (!ready) {
    ready = { folded: text.folded, ...startsOf(text) };
    prepared.set(text, ready);
  }
  return ready;
}

function startsOf(text: Text): Pick<Prepared, 'starts' | 'names'> {
  const starts: number[] = [];
  const names: number[] = [];
  let open: number[] = [];
  let lastEnd = -9;
  for (const [index, word] of text.words.entries()) {
    if (word.start - lastEnd > 3) open = [];
    lastEnd = word.end;
    const lower = keyOf(text.lower[index] as string);
    const kind = kindOf(lower);
    if (NAME_HEADS.has(lower)) names.push(...open.slice(-NAME_REACH), word.start);
    if (kind === 'other') {
      open = [];
      continue;
    }
    // "At twenty to seven": nothing in it is a word of time.
    if (kind === 'beside' && SPOKEN.has(lower) && BEFORE_CLOCK.has(text.lower[index - 1] ?? '')) starts.push(word.start);
    else open.push(word.start);
    if (kind === 'core') {
      starts.push(...open.slice(-REACH));
      open = [];
    }
  }
  return { starts, names };
}

/** A word in lower case without what follows an apostrophe and without its point. Asked of every word: no pattern. */
function keyOf(lower: string): string {
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code === 0x27 || code === 0x2019) return lower.slice(0, at);
  }
  return lower.charCodeAt(lower.length - 1) === 0x2e ? lower.slice(0, -1) : lower;
}

function kindOf(lower: string): 'core' | 'beside' | 'other' {
  const first = lower.charCodeAt(0);
  if (first >= 48 && first <= 57) return 'core';
  const kind = KINDS.get(lower);
  if (kind) return kind;
  const drawn = lower.length > 3 && lower.charCodeAt(lower.length - 1) === lower.charCodeAt(lower.length - 3);
  return drawn && CORE.has(lower.replace(/(.)\1{1,12}$/, '$1')) ? 'core' : 'other';
}
