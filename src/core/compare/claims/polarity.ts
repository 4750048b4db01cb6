import { type FoldedWord, writtenOut } from '../foldedWords.js';
import { stem } from '../stem.js';

/** How a verb is said: that it is so or not, bound to be, or to come. */
export interface Polarity {
  readonly isDenied: boolean;
  readonly isPromise: boolean;
  readonly isAhead: boolean;
  /** Index of the first word of the verb group. */
  readonly from: number;
}

const HELPERS: ReadonlySet<string> = new Set('has have had having is are was were been did does do will wont'.split(' '));
/** Behind these a verb is no claim that it happened. */
const OPEN: ReadonlySet<string> = new Set('may might could would can should must if whether unless to'.split(' '));
const DENIALS: ReadonlySet<string> = new Set('not never neither nor'.split(' '));
export const NOTHING: ReadonlySet<string> = new Set('nothing nobody none no'.split(' '));
/** Verbs whose infinitive is what does not happen. */
const REFUSALS: ReadonlySet<string> = new Set('refused refuses refuse declined declines failed fails'.split(' '));
export const COMMITMENTS: ReadonlySet<string> = new Set(
  'agree promise pledge vow decide decision commit undertake guarantee plan promised intention intend'.split(' ').map(stem),
);
/** Nouns that say the same: "the decision to send". */
const COMMITMENT_NOUNS: ReadonlySet<string> = new Set('decision promise pledge vow commitment'.split(' '));
/** Past forms of verbs that news has most, which no ending gives away. */
const PAST: ReadonlySet<string> = new Set(
  'met held began left went came took gave rose fell sank struck lost won spoke told paid built broke caught found knew led sold bought shut cut sent kept made wrote drew rang stood signed'.split(
    ' ',
  ),
);
const BETWEEN: ReadonlySet<string> = new Set('be yet also already now ever since still even simply'.split(' '));
/** Words before a verb that may belong to it. */
const GROUP = 5;

/** What a word before a verb does to it. */
type Role = 'denies' | 'helps' | 'opens' | 'between' | 'none';

function roleOf(folded: string): Role {
  const [first = ''] = writtenOut(folded);
  if (DENIALS.has(folded)) return 'denies';
  if (HELPERS.has(first)) return 'helps';
  if (OPEN.has(first)) return 'opens';
  return BETWEEN.has(folded) ? 'between' : 'none';
}

/** Whether a word is a verb that is said to be so, or denied; undefined where it is no verb or left open. */
export function polarityOf(words: readonly FoldedWord[], at: number): Polarity | undefined {
  const foldedAt = (place: number): string => words[place]?.folded ?? '';
  if (COMMITMENT_NOUNS.has(foldedAt(at)) && foldedAt(at + 1) === 'to')
    return { isDenied: false, isPromise: true, isAhead: false, from: at };
  let from = at;
  let isDenied = false;
  let helped: string | undefined;
  let isAhead = false;
  for (; from > Math.max(0, at - GROUP); from--) {
    const folded = foldedAt(from - 1);
    const refusal = folded === 'to' && REFUSALS.has(foldedAt(from - 2));
    const role = refusal ? 'denies' : roleOf(folded);
    if (role === 'none') break;
    // "Would rule nothing out" tells what she said, as "said it would not appeal" does; the rest is left open.
    const isTold = folded === 'would' && isReported(words, from - 1, at);
    if (role === 'opens' && !isTold) return undefined;
    isAhead ||= isTold;
    if (role === 'denies' || writtenOut(folded)[1] === 'not') isDenied = !isDenied;
    if (role === 'helps' || role === 'opens' || refusal) helped = writtenOut(folded)[0];
    if (refusal) from--;
  }
  if (helped === undefined && (isDenied || !isPast(foldedAt(at)))) return undefined;
  const none = noneBefore(words, from);
  isAhead ||= helped === 'will';
  return { isDenied: isDenied !== none > 0, isPromise: isAhead, isAhead, from: from - (none === 2 ? 2 : 0) };
}

/** Words back from "would" in which somebody says so. */
const SAID_BEFORE = 8;

/** Whether "would" is somebody's "will", told: a verb of saying goes before it, and no "have" behind. */
function isReported(words: readonly FoldedWord[], at: number, verb: number): boolean {
  if (NOTHING.has(words[verb + 1]?.folded ?? '')) return true;
  if (words[at + 1]?.folded === 'have') return false;
  return words
    .slice(Math.max(0, at - SAID_BEFORE), at)
    .some(({ folded }) => stem(folded) === 'say' || COMMITMENTS.has(stem(folded)));
}

/** Words before a verb group that deny it: one of "nothing happened", two of "no plants would be closed". */
function noneBefore(words: readonly FoldedWord[], from: number): 0 | 1 | 2 {
  const [second = '', first = ''] = [words[from - 2]?.folded, words[from - 1]?.folded];
  return NOTHING.has(first) ? 1 : second === 'no' && /[^s]s$/.test(first) ? 2 : 0;
}

const isPast = (folded: string): boolean => (folded.length > 4 && folded.endsWith('ed')) || PAST.has(folded);
