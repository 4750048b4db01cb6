import type { DateMention, FigureMention, Mention } from '../mention/mention.js';
import { slug } from '../text/fold.js';
import type { AnnotationType } from '../text/vocabulary.js';
import type { Written } from '../text/written.js';
import type { AnnotationRecord } from './annotation.js';

/** The annotation type of a mention. */
export const typeOf = (mention: Mention): AnnotationType => (mention.kind === 'entity' ? mention.type : mention.kind);

/** Whether a mention is speech reported without quotation marks. */
export const isReported = (mention: Mention): boolean => mention.kind === 'quote' && mention.form === 'indirect';

type MachineFields = Pick<AnnotationRecord, 'entity' | 'value' | 'speaker' | 'cue' | 'stance' | 'confidence' | 'basis' | 'flags'>;

/** What a scan knows of its words, as the fields of a sidecar (design/sidecar.md, section 4). */
export function fieldsOfMention(mention: Mention): MachineFields {
  const { reason, confidence, flags } = mention;
  const fields = ownFields(mention);
  if (reason) fields.basis = reason;
  fields.confidence = Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100;
  if (flags?.length) fields.flags = flags;
  return fields;
}

function ownFields(mention: Mention): Written<MachineFields> {
  switch (mention.kind) {
    case 'entity':
      return { entity: slug(mention.canonicalName) };
    case 'date': {
      const value = dateValue(mention);
      return value ? { value } : {};
    }
    case 'quote': {
      const { speaker, cue } = mention;
      const name = speaker?.canonicalName;
      return {
        ...(name ? { speaker: slug(name) } : {}),
        ...(cue ? { cue: cue.text } : {}),
        ...(cue?.stance ? { stance: cue.stance } : {}),
      };
    }
    case 'figure':
      return { value: figureValue(mention) };
  }
}

/** ISO 8601; a stretch of days that has no TIMEX3 value of its own as `start/end`. */
const dateValue = ({ value, range }: DateMention): string | undefined => value ?? (range && `${range.begin}/${range.end}`);

/** Number and unit: `1.5 USD`, `3/5 day`, `300`. */
const figureValue = ({ value, high, unit }: FigureMention): string =>
  `${value}${high === undefined ? '' : `/${high}`}${unit ? ` ${unit}` : ''}`;
