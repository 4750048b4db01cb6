import type { Span } from '../text/span.js';

/**
 * Where an annotation is, said three ways (W3C Web Annotation Data Model, 4.2.4 TextQuoteSelector and 4.2.5
 * TextPositionSelector). The quote is the authority, the position a hint.
 */
export interface Selector {
  /** The words as in the portable text. */
  readonly exact: string;
  /** Up to 32 characters before and after, cut at whole characters. */
  readonly prefix?: string;
  readonly suffix?: string;
  /** Start in code points of the portable text, as it was when written. */
  readonly at?: number;
  /** "2/3": the second of three equal quotes. */
  readonly nth?: string;
}

/**
 * How a selector was found again. `reattached`: by a guess, because the words or all that stood around them changed; it says
 * so, with the reason, until a person confirms it. `lost` keeps the best guess, which is shown and never applied by itself.
 */
export type Anchoring =
  | { readonly kind: 'exact' | 'moved'; readonly span: Span }
  | { readonly kind: 'reattached'; readonly span: Span; readonly reason: string }
  | { readonly kind: 'lost'; readonly guess?: Span };
