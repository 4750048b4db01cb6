import type { Text } from '../text/text.js';

/** Which way a sentence looks, and the word that says so. */
export interface Tense {
  readonly direction: 'past' | 'future' | 'unknown';
  readonly cue?: string;
}

const FUTURE = new Set(
  'will shall would expected scheduled slated plans planned planning going due upcoming ahead until set expects hopes hope intends to-be can could may might should must'.split(
    ' ',
  ),
);
const WEAK_FUTURE = new Set('can could may might should must set due planned hopes hope would'.split(' '));
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
  const near = after[0];
  if (near && near.at < 4 && near.direction === 'future' && before[0]?.cue !== 'said') return near;
  return before.find((verb) => !verb.weak) ?? before[0] ?? after.find((verb) => !verb.weak) ?? near ?? { direction: 'unknown' };
}

interface Verb extends Tense {
  readonly at: number;
  readonly weak: boolean;
}

function verbs(stretch: string): Verb[] {
  const found: Verb[] = [];
  let at = 0;
  for (const [word] of stretch.matchAll(/[A-Za-z]+(?:['’][a-z]+)?/g)) {
    const lower = word.toLowerCase();
    const direction = directionOf(lower);
    const last = found.at(-1);
    if (lower === 'to' && last?.weak && last.direction === 'future' && last.at === at - 1)
      found[found.length - 1] = { ...last, weak: false };
    if (direction) found.push({ direction, cue: word, at, weak: WEAK_FUTURE.has(lower) });
    at++;
  }
  return found;
}

function directionOf(word: string): 'past' | 'future' | undefined {
  if (FUTURE.has(word) || /['’]ll$|^won['’]t$/.test(word)) return 'future';
  if (PAST.has(word)) return 'past';
  return word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word) ? 'past' : undefined;
}
