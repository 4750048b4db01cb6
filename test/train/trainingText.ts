import type { TrainingText } from '../../src/train/trainingTexts.js';
import { marked } from '../support/marked.js';

/** A marked text as a row of the training data. */
export function trainingText(source: string): TrainingText {
  const { text, spans } = marked(source);
  return { text, entities: spans.map(({ start, end, label }) => ({ start, end, type: label })) };
}
