import { inferredInWords } from '../article/publishedDay/sayInferred.js';
import type { DateMention } from '../mention/mention.js';
import { dateLabel } from '../sources/dateWords/dateLabel.js';
import type { Passage } from '../sources/source.js';
import type { CardLine } from './card.js';
import type { CardBody, CardInput } from './cardInput.js';
import { anchorInWords, anchorRow, contradictionRows, partsInWords, stretchOf } from './dateFacts.js';
import { conflictRows, independentFirst, oneEach, otherSide, sourceRow } from './rows.js';
import { line, strong, text } from './show.js';
import { vagueRows } from './vagueRows.js';

/** A day: what it is after resolution and why, who else speaks of that day, who gives another one. */
export function dateCard(input: CardInput): CardBody {
  const { record, mention: found } = input.annotation;
  const mention = found?.kind === 'date' ? found : undefined;
  const value = record.value ?? mention?.value;
  // What the scan knows of its value says nothing of one that a person wrote.
  const known = mention && value === mention.value ? mention : undefined;
  const reason = record.basis ?? mention?.reason ?? '';
  return {
    head: value ? resolved(value, record.exact, known) : unresolved(input),
    details: [
      ...guessRows(input, value),
      ...contradictionRows(input),
      ...(known ? anchorRow(input, known) : []),
      ...conflictRows(input),
      ...sameDayRows(input),
      ...vagueRows(input),
    ],
    why: [reason, known && anchorInWords(known, reason), known && partsInWords(known), publishedInferred(input)]
      .filter(Boolean)
      .join('; '),
  };
}

function resolved(value: string, exact: string, known: DateMention | undefined): CardLine {
  const label = dateLabel(value, known);
  const rest = `${known ? stretchOf(known) : ''}${label === exact ? '' : ` · written “${exact}”`}`;
  return line(strong(label), ...(rest ? [text(rest)] : []));
}

/** A best guess is no value: it stands beside the question, with who gives rise to it. */
const guessRows = (input: CardInput, value: string | undefined): readonly CardLine[] =>
  value === undefined && input.guess
    ? [sourceRow(input.guess.passage, input, `Best guess ${dateLabel(input.guess.day, undefined)}, told there with its date: `)]
    : [];

function unresolved({ annotation, source }: CardInput): CardLine {
  const want = source.facts.published ? 'the text does not say which' : 'this article has no published day';
  const part = strong(`“${annotation.record.exact}”`);
  return source.facts.published
    ? line(part, text(` · not resolved: ${want}`))
    : line(part, text(` · not resolved: ${want} → `), { kind: 'action', text: 'Set it', action: 'setFacts' });
}

/** Passages that agree on the same event first, then others on that day, one a source, those of their own before reprints. */
function sameDayRows(input: CardInput): readonly CardLine[] {
  const sourceOf = ({ source }: Passage) => source;
  const agreeing = oneEach(input.agreements.map((agreement) => otherSide(agreement, input)));
  const seen = new Set(agreeing.map(({ source }) => source.uri).concat(input.source.uri));
  const others = oneEach(input.sameDay.filter(({ source }) => !seen.has(source.uri)));
  return [
    ...independentFirst(agreeing, input, sourceOf).map((p) => sourceRow(p, input, 'Agrees: ')),
    ...independentFirst(others, input, sourceOf).map((p) => sourceRow(p, input, isDay(input) ? 'Same day: ' : 'In that time: ')),
  ];
}

/** Whether the card is of one day, not of a week, month or year. */
const isDay = ({ annotation: { record, mention } }: CardInput): boolean =>
  /^\d{4}-\d\d-\d\d/.test(record.value ?? (mention?.kind === 'date' ? (mention.value ?? '') : ''));

function publishedInferred({ source, annotation }: CardInput): string {
  const mention = annotation.mention?.kind === 'date' ? annotation.mention : undefined;
  if (source.facts.publishedFrom !== 'inferred' || !mention?.implied.length) return '';
  const said = inferredInWords(source.facts.publishedWhy);
  return (annotation.record.basis ?? mention.reason).includes(said) ? '' : said;
}
