import type { Text } from '../text/text.js';

/** Which way a sentence looks, and the word that says so. */
export interface Tense {
  readonly direction: 'past' | 'future' | 'unknown';
  readonly cue?: string;
}

const FUTURE = new Set(
  'starts begins opens expires payable effective will shall would expected scheduled slated plans planning going due upcoming set to expects hopes hope intends can could may might should must'.split(
    ' ',
  ),
);
const WEAK_FUTURE = new Set(
  'starts begins opens expires can could may might should must set due hopes hope effective to'.split(' '),
);
const PAST = new Set(
  (
    'was were had did said told met went came made took gave held got saw left began became won lost sent brought kept spoke wrote heard led fell rose ' +
    'broke built bought caught chose cut drew drove felt flew found fought grew hit knew laid let meant paid put ran sold shot showed shown stood struck ' +
    'taught thought threw understood withdrew been ago since earlier last'
  ).split(' '),
);
const NOT_PAST = new Set(
  'united need indeed speed exceed proceed succeed feed seed breed bed red wed ted fed armed alleged limited'.split(' '),
);
const MODAL = /^(?:will|would|shall|won['’]t|to)$|['’]ll$/i;
const AUXILIARY = /^(?:be|been|being|have|get)$/;
const BEFORE = 200;
const AFTER = 120;

/**
 * Reads the tense of the sentence around a mention: the nearest verb before it, else the first one after, where a modal
 * right behind the mention ("Monday's vote will") goes first. Looks at most {@link BEFORE} code units back.
 */
export function tenseAt(text: Text, span: { readonly start: number; readonly end: number }): Tense {
  const sentence = text.sentenceAt(span.start) ?? span;
  const before = verbs(text.source.slice(Math.max(sentence.start, span.start - BEFORE), span.start)).reverse();
  const after = verbs(text.source.slice(span.end, Math.max(span.end, Math.min(sentence.end, span.end + AFTER))));
  const [last] = before;
  const [near] = after;
  if (last?.direction === 'past' && last.gap <= 1) return last;
  if (near && near.at < 4 && near.direction === 'future' && MODAL.test(near.cue) && near.cue !== 'to') return near;
  const strong = (verb: Verb): boolean => !verb.weak;
  return before.find(strong) ?? after.find(strong) ?? last ?? near ?? { direction: 'unknown' };
}

interface Verb extends Tense {
  readonly cue: string;
  /** Words before it in its stretch, and after it. */
  readonly at: number;
  readonly gap: number;
  readonly weak: boolean;
}

function verbs(stretch: string): Verb[] {
  const found: Verb[] = [];
  let at = 0;
  let previous = '';
  for (const [word] of stretch.matchAll(/[A-Za-z]+(?:['’][a-z]+)?/g)) {
    const lower = word.toLowerCase();
    const direction = directionOf(word, lower);
    const last = found.at(-1);
    // "will be held", "to be named": the participle belongs to the word before it.
    const group = last?.direction === 'future' && direction === 'past' && at - last.at <= 3 && AUXILIARY.test(previous);
    if (lower === 'to' && last?.weak && last.direction === 'future' && last.at === at - 1)
      found[found.length - 1] = { ...last, weak: false };
    if (direction && !group) found.push({ direction, cue: word, at, gap: 0, weak: WEAK_FUTURE.has(lower) });
    at++;
    previous = lower;
  }
  return found.map((verb) => ({ ...verb, gap: at - 1 - verb.at }));
}

function directionOf(written: string, word: string): 'past' | 'future' | undefined {
  if (FUTURE.has(word) || /['’]ll$|^won['’]t$/.test(word)) return 'future';
  if (PAST.has(word)) return 'past';
  return word.length > 4 && written.endsWith('ed') && written === word && !NOT_PAST.has(word) ? 'past' : undefined;
}
