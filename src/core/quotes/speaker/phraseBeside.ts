import { firstEndingAfter, overlaps, type Span, spanAt } from '../../text/span.js';
import type { Text } from '../../text/text.js';
import type { Word } from '../../text/words.js';
import { CUE_VERBS, PREPOSITIONS } from '../cueLexicon.js';
import { ARTICLES, BARE_SUBJECTS, NEVER_SUBJECTS } from './speakerLexicon.js';
import type { Candidate, CueWord } from './speechWords.js';

const LONGEST = 6;
/** After a noun these tell its name: `a film called`. */
const NAMING = /^(?:called|dubbed|labell?ed|termed|branded|described|quoted|posted|known)$/;

/**
 * The words that a verb of saying makes a speaker where nothing known stands beside it: `the pair said`, `others argued`,
 * `said one of the two`. Undefined where a name, a pronoun or a role is the verb's neighbour.
 */
export function phraseBeside(
  text: Text,
  cue: CueWord,
  quotes: readonly Span[],
  candidates: readonly Candidate[],
): Candidate | undefined {
  const span =
    (cue.verb.endsWith('ing') || NAMING.test(cue.verb) ? undefined : phraseBefore(text, cue)) ?? phraseAfter(text, cue);
  if (!span || spanAt(quotes, span.start) || spanAt(quotes, span.end - 1)) return undefined;
  const near = candidates[firstEndingAfter(candidates, span.start)];
  if (near && overlaps(near, span)) return undefined;
  const { start, end } = span;
  const words = text.source.slice(start, end);
  return {
    start,
    end,
    text: words,
    kind: 'phrase',
    entity: undefined,
    preposition: undefined,
    possessive: false,
    oblique: false,
  };
}

/** Words between subject and verb: `also`, `later`, `has`, `had reportedly`. */
const HELPERS = new Set(
  'also then later has have had would could will even once again still just never often both all'.split(' '),
);

function phraseBefore({ words, lower: folded, source }: Text, cue: Span): Span | undefined {
  let last = firstEndingAfter(words, cue.start) - 1;
  while (last >= 0 && isHelper(folded[last] as string, words[last] as Word) && joined(source, words, last)) last--;
  const head = words[last];
  if (!head || !joined(source, words, last) || !isNoun(folded[last] as string, head)) return undefined;
  for (let first = last; first >= 0 && last - first < LONGEST; first--) {
    const word = words[first] as Word;
    const lower = folded[first] as string;
    if (first < last && (!joined(source, words, first) || CUE_VERBS.has(lower))) break;
    if (first < last && PREPOSITIONS.has(lower) && lower !== 'of') break;
    if (ARTICLES.has(lower) && first < last)
      return isOblique(source, words, first) ? undefined : { start: word.start, end: head.end };
  }
  return BARE_SUBJECTS.has(folded[last] as string) ? head : undefined;
}

/** Whether a preposition stands right before the word: `a doctor at [the] hospital`. */
const isOblique = (source: string, words: readonly Word[], at: number): boolean =>
  at > 0 && joined(source, words, at - 1) && PREPOSITIONS.has((words[at - 1] as Word).text.toLowerCase());

/** `said a man in the square`, up to the preposition. */
function phraseAfter({ words, lower, source }: Text, cue: Span): Span | undefined {
  const first = firstEndingAfter(words, cue.end);
  const article = words[first];
  if (!article || !ARTICLES.has(lower[first] as string) || source.slice(cue.end, article.start).trim()) return undefined;
  let last = first;
  while (last - first < LONGEST && joined(source, words, last) && isNoun(lower[last + 1] ?? '', words[last + 1])) last++;
  return last > first ? { start: article.start, end: (words[last] as Word).end } : undefined;
}

/** Whether nothing but a space or hyphen stands between the word and the next. */
const joined = (source: string, words: readonly Word[], at: number): boolean =>
  /^[ \u00a0-]{0,2}$/.test(source.slice(words[at]?.end, words[at + 1]?.start));

const isHelper = (lower: string, { text }: Word): boolean => HELPERS.has(lower) || /^[a-z]{2,12}ly$/.test(text);

const isNoun = (lower: string, word: Word | undefined): boolean =>
  lower.length > 1 &&
  !NEVER_SUBJECTS.has(lower) &&
  !PREPOSITIONS.has(lower) &&
  !CUE_VERBS.has(lower) &&
  !/['’]s$/.test(word?.text ?? '');
