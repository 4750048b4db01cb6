import type { Conflict, Statement } from '../../sources/finding.js';
import { sourceAndDay } from '../../sources/labels.js';
import { valueLabel } from '../../sources/valueLabel.js';
import { plainLine } from '../../text/escapeMarkdown.js';
import { sideOf } from '../beside/passageSide.js';
import type { Corpus } from '../corpus.js';
import type { HeldArticle } from '../heldArticle.js';
import { originalSpan } from '../originalSpan.js';
import type { Refs } from '../refs.js';
import { counted } from '../saving/counted.js';
import { byOrigin, type Sides } from './byOrigin.js';
import type { MarkConflict } from './problemTypes.js';

/** What contradicts a mark, as its article's reader meets it: this article's side first. */
export const conflictsOn = (
  conflicts: readonly Conflict[],
  article: HeldArticle,
  corpus: Corpus,
  refs: Refs,
): readonly MarkConflict[] =>
  byOrigin(corpus.index, article.uri, conflicts).flatMap(([first, ...copies]) => {
    const { kind, own, other } = first;
    const home = corpus.articles.get(other.source.uri);
    if (!home) return [];
    return [
      {
        kind,
        sentence: plainLine(sentenceOf(first, copies.length)),
        span: originalSpan(article)(own.span),
        here: sideOf(own, article, refs),
        there: sideOf(other, home, refs),
      },
    ];
  });

function sentenceOf({ kind, own, other }: Sides, copies: number): string {
  const who = `${sourceAndDay(other.source)}${copies ? ` (and ${counted(copies, 'reprint')})` : ''}`;
  const here = `here (${sourceAndDay(own.source)})`;
  if (kind === 'negation') return `${who} says the opposite: “${wordsOf(other)}”, ${here} “${wordsOf(own)}”.`;
  if (kind === 'speaker') return `${who} gives these words to ${speakerOf(other)}, ${here} they are ${speakerOf(own)}’s.`;
  if (kind === 'ordinal' && own.value === other.value)
    return `${who} says of another event “${wordsOf(other)}”, ${here} “${wordsOf(own)}”: only one can be.`;
  return `${who} says ${saidIn(kind, other)}, ${here} ${saidIn(kind, own)}.`;
}

/** `“Thursday” (Thursday 13 March 2025)`, `“a dozen” (12)`, `“27 sailors”`: what it comes to where the words do not show it. */
function saidIn(kind: Conflict['kind'], statement: Statement): string {
  const words = wordsOf(statement);
  const isPlain = kind === 'ordinal' || /\d/.test(words);
  const value = kind === 'date' ? valueLabel(statement.value) : isPlain ? '' : statement.value;
  return value && value !== words ? `“${words}” (${value})` : `“${words}”`;
}

const wordsOf = ({ source, span }: Statement): string => source.text.slice(span.start, Math.min(span.end, span.start + 80));

const speakerOf = ({ annotation: { mention }, value }: Statement): string =>
  (mention?.kind === 'quote' ? mention.speaker?.canonicalName : undefined) ?? value;
