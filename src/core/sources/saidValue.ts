import { dateLabel } from './dateWords/dateLabel.js';
import { figureLabel } from './figureLabel.js';
import type { Statement } from './finding.js';
import { valueLabel } from './valueLabel.js';

/** What a statement comes to, in words: `Thursday 13 March 2025`, `more than 5,000`, `30 days`, `2nd`, a name, `denied`. */
export function saidValue({ annotation: { mention, known, record }, value }: Statement): string {
  if (mention?.kind === 'date') return dateLabel(value, mention);
  if (mention?.kind === 'figure') return figureLabel(mention);
  if (mention?.kind === 'quote') return known?.name ?? mention.speaker?.canonicalName ?? record.speaker ?? value;
  return valueLabel(value);
}
