import type { Token } from './token.js';
import {
  AHEAD,
  AHEAD_OF_TO,
  ARRANGED,
  BEFORE_ADJECTIVES,
  BETWEEN_FORMS,
  HOPED,
  IRREGULAR_PARTICIPLE,
  IRREGULAR_PAST,
  NOT_PAST,
  PLANS,
  REACHED,
  SAME_IN_PAST,
  SCHEDULES,
  TIMETABLE,
} from './verbLexicon.js';

/** Which way a verb looks: `present` for a state that says nothing of its day. */
export type Direction = 'past' | 'future' | 'present';

/** A finite verb with its auxiliaries, or an infinitive that a verb of planning brings. Indexes count tokens. */
export interface VerbGroup {
  readonly direction: Direction;
  readonly from: number;
  readonly to: number;
  /** The words that say it. */
  readonly cue: string;
  /** A modal of chance, or a present form: gives way to a firmer verb. */
  readonly weak?: boolean;
  /** Which way the planning itself looks, where that differs: `agreed to sell`. */
  readonly act?: 'past';
  /** `is`, `was` alone: a day right after it is what it says. */
  readonly copula?: boolean;
}

/** The verb groups of a stretch, left to right, the first `most` of them. Reads English auxiliaries; everything else by its ending or by lexicon. */
export function verbGroups(list: readonly Token[], most = Number.POSITIVE_INFINITY): readonly VerbGroup[] {
  const found: VerbGroup[] = [];
  for (let at = 0; at < list.length && found.length < most; ) {
    const group = groupAt(list, at, found.at(-1));
    if (group) found.push(group);
    at = group ? group.to + 1 : at + 1;
  }
  return found;
}

function groupAt(list: readonly Token[], at: number, before: VerbGroup | undefined): VerbGroup | undefined {
  const { lower, word, mark } = list[at] as Token;
  if (mark) return undefined;
  const read = AUXILIARIES.get(lower) ?? (lower.endsWith("'ll") ? will : undefined);
  if (!read && !mayBegin(word, lower)) return undefined;
  const make: Make = (direction, to, more = {}) => ({ direction, from: at, to, cue: cueOf(list, at, to), ...more });
  const next = skip(list, at + 1);
  // "May resigned": the family name, before a past form.
  if (word === 'May' && list[at + 1] && isPast(list, at + 1)) return undefined;
  if (read) return read(list, at, next, make);
  const ahead = planned(list, at);
  if (ahead) return ahead;
  const following = list[next]?.lower ?? '';
  if (lower === 'to' && !before && isHeadline(list, at)) return make('future', next);
  if (
    (lower === 'due' && following !== 'to') ||
    (lower === 'expected' && bare(list, at)) ||
    (lower === 'set' && /^(?:for|to)$/.test(following))
  )
    return make('future', at);
  if (isPast(list, at)) return make('past', at);
  const fixed = TIMETABLE.has(word) && !BEFORE_ADJECTIVES.has(list[at - 1]?.lower ?? '');
  return fixed ? make('future', at, { weak: true }) : undefined;
}

/** `Doe to meet Roe`: a name and an infinitive, no other verb before. */
function isHeadline(list: readonly Token[], at: number): boolean {
  const [before, after] = [list[at - 1]?.word ?? '', list[at + 1]?.word ?? ''];
  if (!/^\p{Lu}/u.test(before) || !/^[a-z]+$/.test(after) || BEFORE_ADJECTIVES.has(after)) return false;
  return !/^(?:According|Due|Prior|Thanks|Owing|Contrary|Subject|Back|Next|Compared|From|Up|Close|In)$/.test(before);
}

function cueOf(list: readonly Token[], from: number, to: number): string {
  let cue = list[from]?.word ?? '';
  for (let at = from + 1; at <= to && at <= from + 3 && at < list.length; at++) cue += ` ${(list[at] as Token).word}`;
  return cue;
}

type Make = (direction: Direction, to: number, more?: Partial<VerbGroup>) => VerbGroup;
type Read = (list: readonly Token[], at: number, next: number, make: Make) => VerbGroup | undefined;

const will: Read = (list, _, next, make) => make('future', formEnd(list, next));
const did: Read = (list, _, next, make) => planned(list, next) ?? make('past', next);
const does: Read = (list, _, next, make) => planned(list, next) ?? make('present', next);

/** Which reading each auxiliary begins; `'ll` may hang on any word. */
const AUXILIARIES: ReadonlyMap<string, Read> = new Map(
  (
    [
      ["will shall won't shan't", will],
      ["would wouldn't can can't cannot could couldn't may might should shouldn't must mustn't", modal],
      ["has have had hasn't haven't hadn't they've we've you've i've", perfect],
      ["is are am isn't aren't they're we're you're i'm", present],
      ["was were wasn't weren't", was],
      ["did didn't", did],
      ["does do doesn't don't", does],
    ] as const
  ).flatMap(([words, read]) => words.split(' ').map((word) => [word, read] as const)),
);

/** Whether a word that is no auxiliary can begin a group at all: most cannot, and this is asked of every word. */
const mayBegin = (word: string, lower: string): boolean =>
  lower === 'to' ||
  lower.endsWith('ed') ||
  BEGINNERS.has(lower) ||
  IRREGULAR_PAST.has(word) ||
  SAME_IN_PAST.has(word) ||
  TIMETABLE.has(word);
const BEGINNERS: ReadonlySet<string> = new Set([...PLANS, ...SCHEDULES, 'due', 'set']);

const WEAK = { weak: true };

const isNegated = (list: readonly Token[], at: number, next: number): boolean =>
  (list[at]?.lower ?? '').endsWith("n't") || list.slice(at + 1, next).some((token) => token.lower === 'not');

const isUnreached = (list: readonly Token[], next: number): boolean =>
  list[next]?.lower === 'be' && REACHED.has(list[skip(list, next + 1)]?.lower ?? '');

/** `would leave`, `would have left`, `could not be reached`. */
function modal(list: readonly Token[], at: number, next: number, make: Make): VerbGroup {
  const follows = list[next]?.lower;
  const lower = list[at]?.lower ?? '';
  if (follows === 'have') return make('past', formEnd(list, next));
  if (lower.startsWith('could') && (isNegated(list, at, next) || isUnreached(list, next)))
    return make('past', formEnd(list, next));
  return make('future', formEnd(list, next), lower.startsWith('would') ? {} : WEAK);
}

/** `has left`, `had been due to`, `has been scheduled`, `have to leave`. */
function perfect(list: readonly Token[], at: number, next: number, make: Make): VerbGroup {
  const had = /^had/.test(list[at]?.lower ?? '');
  const follows = list[next]?.lower ?? '';
  if (follows === 'to') return make(had ? 'past' : 'future', next + 1);
  const inner = follows === 'been' ? skip(list, next + 1) : next;
  if (!had && follows === 'been' && isAhead(list, inner)) return make('future', toEnd(list, inner));
  const plan = follows === 'been' ? undefined : planned(list, next);
  if (plan && !had) return plan;
  if (follows === 'been' || isParticiple(list[next]))
    return make('past', isAhead(list, inner) ? toEnd(list, inner) : formEnd(list, next));
  return make(had ? 'past' : 'present', at, { copula: true });
}

/** `is to leave`, `is expected to`, `is meeting`, `are held`. */
function present(list: readonly Token[], at: number, next: number, make: Make): VerbGroup {
  const follows = list[next]?.lower ?? '';
  if (follows === 'to') return make('future', formEnd(list, next + 1));
  if (follows === 'being') return make('present', next);
  if (isAhead(list, next)) return make('future', toEnd(list, next));
  if (/ing$/.test(follows) && follows.length > 4) return make(ARRANGED.has(follows) ? 'future' : 'present', next, { weak: true });
  if (isParticiple(list[next])) return make('present', next);
  return make('present', at, { copula: true });
}

/** `was to leave`, `was scheduled to`, `were planning to`, `was held`. */
function was(list: readonly Token[], at: number, next: number, make: Make): VerbGroup {
  const follows = list[next]?.lower ?? '';
  if (follows === 'to') return make('future', formEnd(list, next + 1));
  if (isAhead(list, next)) return make('future', toEnd(list, next));
  return make('past', isParticiple(list[next]) || /ing$/.test(follows) ? next : at);
}

/** `scheduled`, `due`; `about` and `likely` only before `to`, `set` and `ready` before `to` or `for`. */
function isAhead(list: readonly Token[], at: number): boolean {
  const word = list[at]?.lower ?? '';
  const after = list[at + 1]?.lower ?? '';
  return AHEAD.has(word) || (AHEAD_OF_TO.has(word) && (after === 'to' || after === 'for'));
}

/** `talks expected Monday`: no auxiliary, no object. */
function bare(list: readonly Token[], at: number): boolean {
  const after = list[at + 1]?.lower;
  return after === undefined || /^(?:to|for|on|by|in|at|next|this|later|early)$/.test(after);
}

/** `planned to leave`, `ordered his men to leave`, `planned a rally`. */
function planned(list: readonly Token[], at: number): VerbGroup | undefined {
  const verb = list[at];
  const before = list[at - 1]?.lower ?? '';
  if (/^(?:as|previously)$/.test(before) || (/ed$/.test(verb?.lower ?? '') && BEFORE_ADJECTIVES.has(before))) return undefined;
  if (!verb || !(PLANS.has(verb.lower) || SCHEDULES.has(verb.lower))) return undefined;
  for (let i = at + 1; i <= at + 5 && i < list.length && !list[i]?.mark; i++) {
    const { lower, word } = list[i] as Token;
    if (lower === 'to' && /^[a-z]+$/.test(list[i + 1]?.word ?? '') && !BEFORE_ADJECTIVES.has(list[i + 1]?.lower ?? ''))
      return {
        direction: 'future',
        from: at,
        to: i + 1,
        cue: i === at + 1 ? `${verb.word} to` : verb.word,
        ...actOf(verb.lower),
      };
    if (/^(?:that|on|in|for|by|will|would|is|was|has|had)$/.test(lower) || /^[A-Z].*day$/.test(word)) break;
  }
  return SCHEDULES.has(verb.lower) && /^plann?(?:ed|ing|s)$|^sched|^slated/.test(verb.lower)
    ? { direction: 'future', from: at, to: at, cue: verb.word }
    : undefined;
}

/** `agreed to`, `ordered him to`: the act itself is past, what it is about lies ahead. */
const actOf = (verb: string): Pick<VerbGroup, 'act'> => (/ed$/.test(verb) && !HOPED.has(verb) ? { act: 'past' } : {});

/** Over adverbs and `not` to the next form of the verb. */
function skip(list: readonly Token[], from: number): number {
  let at = from;
  while (at < list.length && at < from + 4 && isBetween(list[at] as Token)) at++;
  return at;
}

const isBetween = ({ lower }: Token): boolean => BETWEEN_FORMS.has(lower) || (lower.length > 4 && lower.endsWith('ly'));

const FORMS: ReadonlySet<string> = new Set(['be', 'been', 'have', 'get', 'being']);

/** End of a group whose next form stands at `at`: over `be`, `have`, `been` and one participle. */
function formEnd(list: readonly Token[], at: number): number {
  let end = at;
  for (let i = 0; i < 3 && FORMS.has(list[end]?.lower ?? ''); i++) {
    const next = skip(list, end + 1);
    if (!isParticiple(list[next]) && !/^(?:been|being)$/.test(list[next]?.lower ?? '')) break;
    end = next;
  }
  // "is to be signed and ratified": the second participle is of the same group.
  if (end > at && /^(?:and|or)$/.test(list[end + 1]?.lower ?? '') && isParticiple(list[end + 2])) end += 2;
  return Math.min(end, list.length - 1);
}

/** `expected to leave`: the infinitive belongs to the group. */
const toEnd = (list: readonly Token[], at: number): number =>
  list[at + 1]?.lower === 'to' ? Math.min(at + 2, list.length - 1) : at;

function isParticiple(token: Token | undefined): boolean {
  if (!token) return false;
  return (
    IRREGULAR_PARTICIPLE.has(token.word) ||
    IRREGULAR_PAST.has(token.word) ||
    (token.word.length > 3 && /^[a-z]+ed$/.test(token.word))
  );
}

/** A past form that is no adjective of a noun and no noun. */
function isPast(list: readonly Token[], at: number): boolean {
  const { word } = list[at] as Token;
  const before = list[at - 1];
  if (IRREGULAR_PAST.has(word)) return !/^(?:the|a|an|his|her|their|its)$/.test(before?.lower ?? '');
  if (SAME_IN_PAST.has(word))
    return Boolean(before && !before.mark && !BEFORE_ADJECTIVES.has(before.lower)) && list[at + 1]?.lower !== 'to';
  if (word.length < 4 || !/^[a-z]+ed$/.test(word) || NOT_PAST.has(word)) return false;
  if (/^un/.test(word) && !/^un(?:veil|cover|load|leash)/.test(word)) return false;
  return !before || !BEFORE_ADJECTIVES.has(before.lower);
}
