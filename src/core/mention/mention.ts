import type { Span } from '../text/span.js';
import type { EntityType, RegionKind, Stance, TimexType } from '../text/vocabulary.js';

/** What every mention carries. Spans are code units of the portable text. */
interface MentionBase {
  readonly span: Span;
  /** The words as they stand in the text. */
  readonly text: string;
  /** 0 to 1: how sure the scanner is. Shown, and lighter marks below 0.5. */
  readonly confidence: number;
  /** Why it was found, in words a reader understands: `"envoy" before a full name`. */
  readonly reason: string;
  /** Named oddities, such as `opening-mark-is-closing-mark`. */
  readonly flags?: readonly string[];
}

/** Text that names somebody or something (NER). */
export interface EntityMention extends MentionBase {
  readonly kind: 'entity';
  readonly type: EntityType;
  /** The fullest name this article gives: `Jane Doe` for "Doe". Without titles and possessives. */
  readonly canonicalName: string;
  /** Titles and roles beside a person, as written: `US envoy`. */
  readonly title?: string;
  /** Of a place whose name stands for the government that sits there: `Moscow` in "Moscow said". Absent: the place itself. */
  readonly sense?: 'government';
}

/** A date expression (TIMEX3). */
export interface DateMention extends MentionBase {
  readonly kind: 'date';
  readonly type: TimexType;
  /** TIMEX3 value: `2025-03-16`, `2025-W11`, `2025-03`, `P30D`, `2025-03-18T14:00Z`, `PAST_REF`. Undefined: unresolved. */
  readonly value?: string;
  /**
   * First and last day where the expression is a stretch of days: `last week`; of the first end of a stretch the days of the
   * whole: `March 3` of `March 3-5`, whose second end is a mention of its own; of a DURATION where its ends are
   * stated or follow from the published day: `the past three days` (TIMEX3's beginPoint and endPoint). ISO days, both inclusive.
   */
  readonly range?: { readonly begin: string; readonly end: string };
  readonly mod?: 'START' | 'MID' | 'END' | 'APPROX' | 'BEFORE' | 'AFTER' | 'LESS_THAN' | 'MORE_THAN';
  /** Of a SET, as TIMEX3 has them: `EVERY`, `EACH`, `SOME`; how often in each period: `2X`, `3D`. */
  readonly quant?: string;
  readonly freq?: string;
  /** What a relative value was counted from; absent where the words say everything. */
  readonly anchor?: DateAnchor;
  /** Chrono's certain / implied: which parts the text states and which were filled in from `dct` or tense. */
  readonly stated: readonly DatePart[];
  readonly implied: readonly DatePart[];
}
export type DatePart = 'year' | 'month' | 'week' | 'day' | 'weekday' | 'time' | 'zone' | 'length';

/** The day or stretch that a relative date was counted from (TIMEX3's anchorTimeID). */
export interface DateAnchor {
  /** The day of the article, an earlier date of the text, or the own day of a caption. */
  readonly of: 'published' | 'text' | 'caption';
  /** Its TIMEX3 value: `2025-03-17`. */
  readonly value: string;
  /** The words that gave it, where it is a date of the text. */
  readonly span?: Span;
}

/**
 * Words given as somebody's own. `span` has the quotation marks, `content` has not. Quotations in marks do not overlap but
 * for nested ones (`within`); an `indirect` one covers what was reported, with any words in marks that stand in it.
 */
export interface QuoteMention extends MentionBase {
  readonly kind: 'quote';
  /** `speech`: somebody's utterance or part of one; `scare`: a term, title or distancing; `indirect`: said without marks. */
  readonly form: 'speech' | 'scare' | 'indirect';
  readonly content: Span;
  /** The words that say so: `he added`, `told CNN that he expected`; and the stance that their verb takes, if any. */
  readonly cue?: { readonly span: Span; readonly text: string; readonly stance?: Stance };
  readonly speaker?: Speaker;
  /** Parts of one utterance cut by a cue (`"…," he said, "…"`) share a number, in order of text; absent: a whole. */
  readonly utterance?: number;
  /** Span of the quotation in marks that this one stands in: words that a speaker quotes. Absent: outermost. */
  readonly within?: Span;
}

/** Who spoke: the mention as written (a pronoun or description too) and the person or group behind it. */
export interface Speaker {
  readonly span: Span;
  readonly text: string;
  /** Canonical name of the entity behind the mention, where it is known: `Jane Doe` for "he". */
  readonly canonicalName?: string;
  readonly confidence: number;
  readonly reason: string;
}

/** A number that counts, measures or prices something. */
export interface FigureMention extends MentionBase {
  readonly kind: 'figure';
  readonly measure: 'count' | 'money' | 'percent' | 'duration' | 'length' | 'weight' | 'area' | 'ordinal' | 'other';
  /** The number, with hundred, thousand, million worked in; ranges have `high` too. */
  readonly value: number;
  readonly high?: number;
  /** Normal unit: `USD`, `%`, `day`, `km`; empty for a plain count. */
  readonly unit: string;
  /** What is counted, as written and without the number: `detainees`, `soldiers a week`, `ceasefire`. Empty if not said. */
  readonly of: string;
  /** `about`, `over`, `at least`, `nearly`. */
  readonly mod?: 'APPROX' | 'MORE_THAN' | 'LESS_THAN' | 'AT_LEAST' | 'AT_MOST';
}

export type Mention = EntityMention | DateMention | QuoteMention | FigureMention;

/** A part of the article that is not plain body. */
export interface Region {
  readonly kind: RegionKind;
  readonly span: Span;
  readonly confidence: number;
  readonly reason: string;
  /** Of a `duplicate`: the stretch it repeats. */
  readonly copyOf?: Span;
}
