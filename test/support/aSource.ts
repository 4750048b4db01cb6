import type { Annotation, AnnotationRecord } from '../../src/core/article/annotation.js';
import type { ArticleFacts } from '../../src/core/article/facts.js';
import type { DateMention, FigureMention, Mention, QuoteMention } from '../../src/core/mention/mention.js';
import type { Source } from '../../src/core/sources/source.js';
import { type AnnotationType, ENTITY_TYPES, REGION_KINDS, type RegionKind } from '../../src/core/text/vocabulary.js';
import { type MarkedSpan, marked } from './marked.js';

/** What the marks of a text cannot say by themselves, keyed by the marked words. */
export interface SourceInit extends ArticleFacts {
  readonly uri?: string;
  /** Values of dates. */
  readonly values?: Readonly<Record<string, string>>;
  /** Fullest names of short ones. */
  readonly names?: Readonly<Record<string, string>>;
  /** Titles of people, by their words. */
  readonly titles?: Readonly<Record<string, string>>;
  /** Speakers of quotations, in order of text; an empty string for nobody. */
  readonly speakers?: readonly string[];
  /** Numbers of the quotations' utterances, in order of text. */
  readonly utterances?: readonly (number | undefined)[];
  /** What else is known of dates and quotations, by their words. */
  readonly dates?: Readonly<Record<string, Partial<DateMention>>>;
  readonly quotes?: Readonly<Record<string, Partial<QuoteMention>>>;
  readonly figures?: Readonly<Record<string, Partial<FigureMention>>>;
  /** What a person stored, by the words. */
  readonly records?: Readonly<Record<string, Partial<AnnotationRecord>>>;
}

/**
 * A source from a marked text: `{person:Jane Doe}`, `{date:Thursday}`, `{quote:“…”}`, `{figure:212 passengers}`, and the
 * regions by their names, `{teaser:…}`. Ids count up from 0 in order of text. Depends on no scanner.
 */
export function aSource(file: string, markedText: string, init: SourceInit = {}): Source {
  const { uri, values, names, titles, speakers, utterances, dates, quotes: quoted, figures, records, ...facts } = init;
  const { text, spans } = marked(markedText);
  const isRegion = ({ label }: MarkedSpan) => (REGION_KINDS as readonly string[]).includes(label);
  const regions = spans
    .filter(isRegion)
    .map(({ label, start, end }) => ({ kind: label as RegionKind, span: { start, end }, confidence: 1, reason: 'marked' }));
  let quotes = 0;
  const annotations = spans
    .filter((span) => !isRegion(span))
    .map((span, at): Annotation => {
      const record: AnnotationRecord = {
        id: String(at),
        type: span.label as AnnotationType,
        exact: span.text,
        ...records?.[span.text],
      };
      const place = { start: span.start, end: span.end };
      const region = regions.find((r) => r.span.start <= span.start && span.end <= r.span.end);
      return {
        id: record.id,
        type: record.type,
        status: record.status ?? 'suggested',
        span: place,
        anchoring: { kind: 'exact', span: place },
        record,
        mention: mentionOf(span, quotes),
        region: region?.kind ?? 'body',
        stored: records?.[span.text] !== undefined,
      };
    });
  return { uri: uri ?? `mem:/${file}`, file, text, facts, regions, annotations };

  function mentionOf({ label, text: words, start, end }: MarkedSpan, nth: number): Mention {
    const base = { span: { start, end }, text: words, confidence: 0.9, reason: 'marked' };
    if (label === 'date')
      return {
        ...{ ...base, kind: 'date', type: 'DATE', stated: ['day'], implied: [] },
        ...given('value', values?.[words]),
        ...dates?.[words],
      };
    if (label === 'figure') return { ...base, kind: 'figure', measure: 'count', value: 0, unit: '', of: '', ...figures?.[words] };
    if (label === 'quote') {
      quotes++;
      const name = speakers?.[nth];
      return {
        ...base,
        kind: 'quote',
        form: 'speech',
        content: { start: start + 1, end: end - 1 },
        ...given('utterance', utterances?.[nth]),
        ...(name ? { speaker: { span: base.span, text: name, canonicalName: name, confidence: 0.9, reason: 'marked' } } : {}),
        ...quoted?.[words],
      };
    }
    if (!(ENTITY_TYPES as readonly string[]).includes(label)) throw new Error(`no mention is made of {${label}:…}`);
    return {
      ...base,
      kind: 'entity',
      type: label as (typeof ENTITY_TYPES)[number],
      canonicalName: names?.[words] ?? words,
      ...given('title', titles?.[words]),
    };
  }
}

const given = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
