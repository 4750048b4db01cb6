import type { Span } from '../../text/span.js';

/** Marks that may close one another without surprise. `low` is „ or ‚, which “ and ‘ close. */
export type MarkFamily = 'straight' | 'curly' | 'low' | 'single' | 'angle';

/** Which end of a quotation the glyph is made for; `either` for straight marks. */
export type Glyph = 'open' | 'close' | 'either';

/**
 * A quotation mark as written, with what each role would cost where it stands: 0 fits, 5 and more is an oddity.
 * `skip` is the cost of its being no quotation mark at all: an apostrophe, feet or inches, a stray.
 */
export interface QuoteMark extends Span {
  readonly family: MarkFamily;
  readonly glyph: Glyph;
  readonly open: number;
  readonly close: number;
  readonly skip: number;
  /** Cost of closing where nothing was opened: low where a cue or a comma shows that speech ends here. */
  readonly orphan: number;
  /** Two marks written together, that may be one doubled or an end and a beginning glued. */
  readonly doubled: boolean;
}

/** A stretch between two marks of the outermost level; one of the marks may be missing. */
export interface MarkPair {
  readonly open?: QuoteMark;
  readonly close?: QuoteMark;
  /** The mark before which a stretch without closing mark must end; absent at the paragraph's end. */
  readonly before?: QuoteMark;
}
