import { match, type Pair } from '../score/match.js';
import { type Quoted, sameQuotation, sameSpeaker, withoutMarks } from '../score/scoreQuotes.js';
import { inSentence, type ScoreError } from './scoreError.js';

/** Speakers of the quotations that were found: none given, or somebody else. */
export function speakerErrors(pair: Pair<Quoted>): readonly ScoreError[] {
  const { text, found, gold } = withoutMarks(pair);
  const show = inSentence(text);
  return match(found, gold, sameQuotation).flatMap(([f, g]): ScoreError[] => {
    if (!g.speaker || sameSpeaker(f, g)) return [];
    const expected = `“${g.speaker}” ${placeOf(text, g)}`;
    const of = `${wordKind(g.speaker)} ${placeOf(text, g).replace(/ (?:before|after) it$/, '')}`;
    if (!f.speaker) return [{ group: 'no speaker', of, how: 'none given', shown: show(g, expected) }];
    const kind = wordKind(f.speaker);
    const given = kind === wordKind(g.speaker) ? `another ${kind}` : `a ${kind}`;
    const note = `${expected}; found “${f.speaker}” ${placeOf(text, f)}: ${f.note ?? ''}`;
    return [{ group: 'wrong speaker', of, how: `${given} given`, shown: show(g, note) }];
  });
}

function wordKind(speaker: string): string {
  if (/^(?:he|she|they|it|i|we|you|who)$/i.test(speaker)) return 'pronoun';
  return /\p{Lu}\p{L}+$/u.test(speaker.replace(/[’']s$/, '')) ? 'name' : 'description';
}

/** Where the speaker's mention stands, seen from the quotation. */
function placeOf(text: string, quote: Quoted): string {
  const { start, end, speaker_start: from, speaker_end: to } = quote;
  if (from === undefined || to === undefined) return 'somewhere';
  const after = from >= end;
  const gap = after ? text.slice(end, from) : text.slice(to, start);
  const side = after ? 'after' : 'before';
  if (gap.includes('\n')) return `in a paragraph ${side} it`;
  return gap.length <= 40 ? `close ${side} it` : `further off ${side} it`;
}
