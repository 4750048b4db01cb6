import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/core/article/annotate.js';
import type { AnnotationRecord } from '../../../src/core/article/annotation.js';
import { describe as describeSpan } from '../../../src/core/article/describe.js';
import type { Mention } from '../../../src/core/mention/mention.js';
import type { ScanResult } from '../../../src/core/scan/scan.js';
import { ENTITY_TYPES, type EntityType } from '../../../src/core/text/vocabulary.js';
import { marked } from '../../support/marked.js';

/** What a scan would say of the marked words. */
function scanned(source: string): { text: string; scan: ScanResult } {
  const { text, spans } = marked(source);
  const mentions = spans.map(({ label, text: words, start, end }): Mention => {
    const base = { span: { start, end }, text: words, confidence: 0.876, reason: `why ${label}` };
    if (label === 'date') return { ...base, kind: 'date', type: 'DATE', value: '2025-03-17', stated: [], implied: [] };
    if (label === 'quote')
      return {
        ...base,
        kind: 'quote',
        form: 'speech',
        content: { start: start + 1, end: end - 1 },
        cue: { span: { start: end, end }, text: 'she said' },
        speaker: { span: { start, end }, text: 'she', canonicalName: 'Jane Doe', confidence: 1, reason: '' },
      };
    if (label === 'figure') return { ...base, kind: 'figure', measure: 'money', value: 3, high: 5, unit: 'USD', of: '' };
    return { ...base, kind: 'entity', type: label as EntityType, canonicalName: words };
  });
  const of = <K extends Mention['kind']>(kind: K) => mentions.filter((m): m is Extract<Mention, { kind: K }> => m.kind === kind);
  return { text, scan: { regions: [], entities: of('entity'), dates: of('date'), quotes: of('quote'), figures: of('figure') } };
}

function annotated(source: string, stored: readonly AnnotationRecord[] = []) {
  return annotate({ ...scanned(source), facts: {}, stored, scanner: 'scan@0.1' });
}

/** `type:words:status` of each. */
const shown = (annotations: ReturnType<typeof annotated>): readonly string[] =>
  annotations.map(({ type, record, status }) => `${type}:${record.exact}:${status}`);

const STORY = '{person:Jane Doe} came to {place:Paris} on {date:Monday}. {quote:“No,”} said {person:Jane Doe} for {figure:$3-5}.';
const stored = (source: string, index: number, fields: Partial<AnnotationRecord>): AnnotationRecord => {
  const { text, spans } = marked(source);
  const span = spans[index] as { start: number; end: number };
  return { id: 'x-stored', type: 'person', ...describeSpan(text, span), ...fields };
};

describe('a first scan', () => {
  test('becomes suggestions in order of text with all that a sidecar keeps', () => {
    const all = annotated(STORY);
    expect(shown(all)).toEqual([
      'person:Jane Doe:suggested',
      'place:Paris:suggested',
      'date:Monday:suggested',
      'quote:“No,”:suggested',
      'person:Jane Doe:suggested',
      'figure:$3-5:suggested',
    ]);
    expect(all[0]?.record).toMatchObject({
      entity: 'jane-doe',
      basis: 'why person',
      confidence: 0.88,
      by: 'scan@0.1',
      nth: '1/2',
    });
    expect(all[2]?.record).toMatchObject({ value: '2025-03-17', at: 26 });
    expect(all[3]?.record).toMatchObject({ speaker: 'jane-doe', cue: 'she said' });
    expect(all[5]?.record.value).toBe('3/5 USD');
    expect(new Set(all.map(({ id }) => id)).size).toBe(6);
    expect(all.map(({ id }) => id[0]).join('')).toBe('pldqpf');
    expect(all.every(({ id }) => /^[a-z]-[0-9a-f]{6,}$/.test(id))).toBe(true);
  });

  test('is the same when what it found was stored and is scanned again', () => {
    const first = annotated(STORY);
    const again = annotated(
      STORY,
      first.map(({ record }) => record),
    );
    expect(again.map(({ record }) => record)).toEqual(first.map(({ record }) => record));
    expect(again.every(({ stored, mention }) => stored && mention)).toBe(true);
  });
});

describe('a person’s decision', () => {
  test('that a place is an organization replaces what the scan says', () => {
    const all = annotated(STORY, [stored(STORY, 1, { type: 'organization', status: 'accepted', by: 'maria' })]);
    expect(shown(all).filter((line) => line.includes('Paris'))).toEqual(['organization:Paris:accepted']);
    expect(all.find(({ id }) => id === 'x-stored')?.mention).toMatchObject({ type: 'organization' });
  });

  test('of no stays no, for that mention alone', () => {
    const all = annotated(STORY, [stored(STORY, 4, { status: 'rejected', by: 'maria' })]);
    expect(shown(all).filter((line) => line.includes('Jane'))).toEqual(['person:Jane Doe:suggested', 'person:Jane Doe:rejected']);
  });

  test('of no stays no when the words around it were all rewritten, by its turn', () => {
    const changed = 'Nobody knew why. {person:Ada Stone} had it all written down long ago in her diary.';
    const record: AnnotationRecord = {
      id: 'p-000001',
      type: 'person',
      exact: 'Ada Stone',
      prefix: 'quite other words ',
      suffix: ' and no more of it',
      status: 'rejected',
    };
    expect(shown(annotated(changed, [record]))).toEqual(['person:Ada Stone:rejected']);
  });

  test('on a shorter stretch wins over a longer find', () => {
    const wide = 'Then {person:Envoy Jane Doe} of the old harbour town came.';
    const narrow = 'Then Envoy {person:Jane Doe} of the old harbour town came.';
    expect(shown(annotated(wide, [stored(narrow, 0, { status: 'accepted' })]))).toEqual(['person:Jane Doe:accepted']);
  });

  test('against a quotation says nothing of the longer one around it', () => {
    const nested = 'He said {quote:“I heard her say {quote:‘no’} and then nothing at all”} to us.';
    const all = annotated(nested, [stored(nested, 1, { id: 'q-000001', type: 'quote', status: 'rejected' })]);
    expect(all.map(({ status }) => status)).toEqual(['suggested', 'rejected']);
  });

  test('keeps its own fields, whatever the scan says now', () => {
    const [one] = annotated(STORY, [stored(STORY, 0, { status: 'accepted', entity: 'own-entity', note: 'mine' })]);
    expect(one).toMatchObject({
      status: 'accepted',
      record: { entity: 'own-entity', note: 'mine' },
      stored: true,
      mention: { kind: 'entity' },
    });
  });

  test('on a duration leaves the figure over the same words alone', () => {
    const both = 'It took {date:30 days} in all.';
    const { text, scan } = scanned(both);
    const figure = scanned('It took {figure:30 days} in all.').scan.figures;
    const all = annotate({
      text,
      scan: { ...scan, figures: figure },
      facts: {},
      scanner: 's',
      stored: [stored(both, 0, { type: 'date', status: 'accepted' })],
    });
    expect([...shown(all)].sort()).toEqual(['date:30 days:accepted', 'figure:30 days:suggested']);
  });
});

describe('what was stored', () => {
  test('and is no longer in the text is lost, and listed last', () => {
    const gone: AnnotationRecord = { id: 'p-000009', type: 'person', exact: 'Nobody Known', at: 0, status: 'accepted' };
    const all = annotated(STORY, [gone]);
    expect(all.at(-1)).toMatchObject({ id: 'p-000009', status: 'lost', record: gone, anchoring: { kind: 'lost' } });
    expect(all.at(-1)?.span).toBeUndefined();
  });

  test('by a scan and is no longer found by it stays as it was', () => {
    const old = stored('He met {person:Tall Ship} there.', 0, { status: 'suggested', by: 'scan@0.0' });
    expect(annotated('He met Tall Ship there.', [old])).toMatchObject([{ status: 'suggested', record: old, stored: true }]);
  });

  test('by a scan takes the new values and keeps its id', () => {
    const old = stored(STORY, 2, {
      id: 'd-000001',
      type: 'date',
      status: 'suggested',
      by: 'scan@0.0',
      value: '1999',
      flags: ['old'],
    });
    const record = annotated(STORY, [old]).find(({ id }) => id === 'd-000001')?.record;
    expect(record).toMatchObject({ value: '2025-03-17', by: 'scan@0.1' });
    expect(record?.flags).toBeUndefined();
  });

  test('by a scan is no guess where the scan finds it again in other words', () => {
    const before = 'In May {person:Jane Stonefield} signed the note in the harbour.';
    const after = 'In May {person:Jane Stonefeild} signed the note in the harbour.';
    const [one, ...others] = annotated(after, [stored(before, 0, { id: 'p-000001', status: 'suggested', by: 'scan@0.0' })]);
    expect(one).toMatchObject({ id: 'p-000001', anchoring: { kind: 'moved' }, record: { exact: 'Jane Stonefeild' } });
    expect(others).toEqual([]);
  });

  test('by a person in other words is a guess, and the scan suggests nothing over it', () => {
    const before = 'In May {person:Jane Stonefield} signed the note in the harbour.';
    const after = 'In May {person:Jane Stonefeild} signed the note in the harbour.';
    const [one, ...others] = annotated(after, [stored(before, 0, { id: 'p-000001', status: 'accepted', by: 'maria' })]);
    expect(one).toMatchObject({ status: 'accepted', anchoring: { kind: 'reattached' }, record: { exact: 'Jane Stonefield' } });
    expect(others).toEqual([]);
  });

  test('never shares an id with a fresh find', () => {
    const [first] = annotated(STORY);
    const clash: AnnotationRecord = { id: first?.id as string, type: 'person', exact: 'Nobody Known', status: 'accepted' };
    const ids = annotated(STORY, [clash]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(ENTITY_TYPES)('as %s hides every other reading of the name', (type) => {
    expect(shown(annotated('So {person:Jordan} won.', [stored('So {x:Jordan} won.', 0, { type, status: 'accepted' })]))).toEqual([
      `${type}:Jordan:accepted`,
    ]);
  });
});
