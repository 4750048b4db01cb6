import type { QuotePair, WordDiff } from '../../sources/finding.js';
import type { Passage } from '../../sources/source.js';
import { words } from '../../text/words.js';

/** Characters after which a line is broken at the next word that both wordings have. */
const LINE = 64;

/**
 * Both wordings of a pair to the letter, without their outer marks and without the cue that cuts one. Lines are broken at the
 * same words, so that a diff of lines sets beside each other what belongs together.
 */
export function wordingsOf({ aParts, bParts, diff }: QuotePair): { readonly a: string; readonly b: string } {
  const [a, b] = [pieces(textOf(aParts)), pieces(textOf(bParts))];
  const lines = { a: '', b: '', length: 0 };
  const take = (side: 'a' | 'b', from: string[]) => {
    const piece = from.shift() ?? '';
    lines[side] += piece;
    return piece.length;
  };
  for (const { op, text } of diff) {
    for (let left = words(text).length; left > 0; left--) {
      const isShared = op === 'same';
      lines.length += Math.max(op === 'added' ? 0 : take('a', a), op === 'removed' ? 0 : take('b', b));
      if (!isShared || lines.length < LINE || !isBetweenWords(lines)) continue;
      lines.a = `${lines.a.trimEnd()}\n`;
      lines.b = `${lines.b.trimEnd()}\n`;
      lines.length = 0;
    }
  }
  return { a: `${(lines.a + a.join('')).trimEnd()}\n`, b: `${(lines.b + b.join('')).trimEnd()}\n` };
}

const isBetweenWords = ({ a, b }: { readonly a: string; readonly b: string }): boolean => /\s$/.test(a) && /\s$/.test(b);

const textOf = (parts: readonly Passage[]): string =>
  parts
    .map(({ source, annotation: { mention }, span }) => {
      const { start, end } = mention?.kind === 'quote' ? mention.content : span;
      return source.text.slice(start, end).replace(/\s+/g, ' ').trim();
    })
    .join(' ');

/** Each word with what follows it up to the next one, the first with what stands before it too. */
function pieces(text: string): string[] {
  const starts = words(text).map(({ start }, at) => (at ? start : 0));
  return starts.map((start, at) => text.slice(start, starts[at + 1] ?? text.length));
}

/** Whether either wording has words that the other one lacks. */
export const isWordedOtherwise = (diff: readonly WordDiff[]): boolean => diff.some(({ op }) => op !== 'same');
