import type { CardBody, CardInput } from './cardInput.js';
import { line, strong, text } from './show.js';

/** A note or a claim that a person made: their words are the fact. */
export function noteCard({ annotation }: CardInput): CardBody {
  const { record } = annotation;
  const verdict = record.verdict ? [text(` · ${record.verdict}`)] : [];
  const tags = record.tags?.length ? [line(text(`Tags: ${record.tags.join(', ')}`))] : [];
  return { head: line(strong(record.note ?? annotation.type), ...verdict), details: tags, why: '' };
}
