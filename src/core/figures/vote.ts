import type { FigureMention } from '../mention/mention.js';
import type { Scanner } from '../mention/scanner.js';
import { matchesOf } from '../text/matchesOf.js';
import { beforeOf, mayBeginIn } from './around.js';
import { readNumeral } from './readNumeral.js';

const TALLY =
  /(\d{1,3})[-–](\d{1,3})(?![\p{N}.,:/-]\p{N}|[\p{L}\p{N}])|([a-z]{3,12})( votes)? to ([a-z]{3,12}|\d{1,3})(?![\p{L}\p{N}-])/giu;
const VOTING =
  /\b(?:vot(?:e|es|ed|ing)|ballots?|ruled|ruling|decided|decision|majority|judges?|justices|council|committee|board|court|carried|passed)\b/i;

/** A tally of votes, "6-3" or "seven to two": two figures, for and against. A score of a game is none. */
export const vote: Scanner<FigureMention> = {
  name: 'vote',
  *scan({ text: { source, folded, sentenceAt } }) {
    for (const match of matchesOf(source, TALLY, tallyBegins(source))) {
      const sides = [match[1] ?? match[3], match[2] ?? match[5]].map((side) => readNumeral(side ?? ''));
      const [ayes, noes] = sides;
      if (!ayes || !noes || (match[3] && ayes.length !== match[3].length) || ayes.value <= noes.value) continue;
      const sentence = sentenceAt(match.index);
      const near = sentence
        ? source.slice(Math.max(sentence.start, match.index - 120), Math.min(sentence.end, match.index + 100))
        : '';
      if (!match[4] && !VOTING.test(near) && !VOTING.test(beforeOf(folded, match.index))) continue;
      const cut = match.index + (match[1] ?? `${match[3]}${match[4] ?? ''}`).length;
      const end = match.index + match[0].length;
      yield side(source, match.index, cut, ayes.value, 'votes for');
      yield side(source, end - (match[2] ?? match[5] ?? '').length, end, noes.value, 'votes against');
    }
  },
};

function tallyBegins(source: string): (at: number) => boolean {
  const [inWords, inDigits] = [mayBeginIn(source, '-'), mayBeginIn(source, '.,:/-')];
  return (at) => (/\d/.test(source[at] as string) ? inDigits(at) : inWords(at));
}

const side = (source: string, start: number, end: number, value: number, of: string): FigureMention => ({
  kind: 'figure',
  measure: 'count',
  span: { start, end },
  text: source.slice(start, end),
  value,
  unit: '',
  of,
  confidence: 0.9,
  reason: 'one side of a tally of votes',
});
