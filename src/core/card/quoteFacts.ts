import type { QuoteMention, Speaker } from '../mention/mention.js';
import type { CardLine, CardPart } from './card.js';
import type { CardInput } from './cardInput.js';
import { ownWords } from './ownWords.js';
import { line, strong, text } from './show.js';

/** From where on a speaker is told without a doubt, and as more than a guess. */
const SURELY = 0.85;
const PROBABLY = 0.6;

/** How sure the scan is of a speaker, as a person would say it. */
export function sureness({ confidence }: Speaker): 'surely' | 'probably' | 'a guess' {
  if (confidence >= SURELY) return 'surely';
  return confidence >= PROBABLY ? 'probably' : 'a guess';
}

/** `Quoted within “We were told …” → line 5`: the quotation in which this one stands. */
export function withinRow(input: CardInput, { within }: QuoteMention): readonly CardLine[] {
  return within ? [line(text('Quoted within '), ...ownWords(input, within))] : [];
}

/**
 * `Reported: “the dam was unsafe”`: which words a yet open report is of. Its card stands on the cue, and nothing marks them.
 * Shortened like a part of an utterance.
 */
export function reportedRow({ source, annotation }: CardInput, { form, content }: QuoteMention): readonly CardLine[] {
  if (form !== 'indirect' || annotation.status === 'accepted') return [];
  const words = source.text.slice(content.start, content.end).replace(/\s+/g, ' ').trim();
  return [line(text(`Reported: “${shortened(words, REPORTED)}”`))];
}

/** Most code units that are shown of what is reported. */
const REPORTED = 120;
/** Most code units of one part of an utterance. */
const PART = 60;
/** Parts shown on either side of this one. */
const BESIDE = 2;

/** `One utterance in 3 parts: “We left … because we had to … and never came back.”`, this one's part strong. */
export function utteranceRow({ source, annotation }: CardInput, { utterance }: QuoteMention): readonly CardLine[] {
  if (utterance === undefined) return [];
  const parts = source.annotations.flatMap((one) =>
    one.mention?.kind === 'quote' && one.mention.utterance === utterance ? [{ id: one.id, ...one.mention }] : [],
  );
  if (parts.length < 2) return [];
  const own = parts.findIndex(({ id }) => id === annotation.id);
  const from = Math.max(0, own - BESIDE);
  const words = parts.slice(from, own + BESIDE + 1).flatMap(({ id, content }, at): CardPart[] => {
    const part = shortened(source.text.slice(content.start, content.end).replace(/\s+/g, ' ').trim());
    return [...(at + from ? [text(' … ')] : []), id === annotation.id ? strong(part) : text(part)];
  });
  return [line(text(`One utterance in ${parts.length} parts: “`), ...words, text(own + BESIDE + 1 < parts.length ? ' …”' : '”'))];
}

/** Both ends of a long part, for the cues stand there. */
function shortened(words: string, most = PART): string {
  if (words.length <= most) return words;
  return `${words.slice(0, most / 2).replace(/\S*$/, '')}… ${words.slice(-most / 2).replace(/^\S*\s/, '')}`;
}
