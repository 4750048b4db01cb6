import type { Annotation } from '../../article/annotation.js';
import { contradictionInWords, quoteFlagInWords } from '../../card/flagWords.js';
import { plainLine } from '../../text/escapeMarkdown.js';
import type { Span } from '../../text/span.js';
import type { MarkFlaw } from './problemTypes.js';

/** Oddities of quotation marks that leave open where the words begin or end, and at which end they stand. */
const DAMAGE: Readonly<Record<string, 'opening' | 'closing' | 'both'>> = {
  'opening-mark-is-closing-mark': 'opening',
  'opening-mark-missing': 'opening',
  'closing-mark-is-opening-mark': 'closing',
  'closing-mark-missing': 'closing',
  'marks-mixed': 'both',
  'mark-doubled': 'both',
};

const CONTRADICTION = { 'weekday-mismatch': 'weekday', 'zone-mismatch': 'zone' } as const;

/** What is wrong with an annotation by itself. Spans are code units of the portable `text`. */
export function flawsOf({ type, span, record, mention }: Annotation, text: string): readonly MarkFlaw[] {
  const flags = record.flags ?? mention?.flags ?? [];
  if (!span || !flags.length) return [];
  if (type === 'quote') return damage(flags, span, text);
  const reason = record.basis ?? mention?.reason ?? '';
  return flags.flatMap((flag) => {
    const words = contradictionInWords(flag);
    if (!words || !(flag === 'weekday-mismatch' || flag === 'zone-mismatch')) return [];
    const kind = CONTRADICTION[flag];
    const proof = PROOF[kind].exec(reason)?.[1];
    return [{ kind, span, sentence: sentence(proof ? `${words}: ${proof}` : words) }];
  });
}

/** The part of a date's reason that says which two things do not go together. */
const PROOF = {
  weekday: /\bbut (\d[^;]*, not an? \p{Lu}\p{Ll}+)/u,
  zone: /(“[^”]*” is \d\d:\d\d GMT, “[^”]*” is \d\d:\d\d GMT)/,
} as const;

function damage(flags: readonly string[], span: Span, text: string): readonly MarkFlaw[] {
  const damaged = flags.filter((flag) => DAMAGE[flag] !== undefined);
  if (!damaged.length) return [];
  const ends = new Set(damaged.map((flag) => DAMAGE[flag]));
  const [end] = ends;
  const where = ends.size > 1 || end === undefined || end === 'both' ? span : endOf(span, end, text);
  return [
    { kind: 'quotation', span: where, sentence: sentence(`damaged quotation: ${damaged.map(quoteFlagInWords).join('; ')}`) },
  ];
}

/** The word at one end of a quotation with what marks stand at it: a long quotation is not underlined whole for one mark. */
function endOf(span: Span, end: 'opening' | 'closing', text: string): Span {
  const words = text.slice(span.start, span.end);
  if (end === 'opening') return { start: span.start, end: span.start + (/^\s*\S+/.exec(words)?.[0].length ?? words.length) };
  return { start: span.end - (/\S+\s*$/.exec(words.slice(-MOST))?.[0].length ?? Math.min(MOST, words.length)), end: span.end };
}

/** Code units looked at for the last word. */
const MOST = 200;

const sentence = (words: string): string => plainLine(`${words.charAt(0).toUpperCase()}${words.slice(1)}.`);
