/** One piece of a card's line. Texts are raw: each renderer makes them safe. */
export type CardPart =
  | { readonly kind: 'text' | 'strong' | 'reason'; readonly text: string }
  /** Words that the other source adds, or lacks, against this one. */
  | { readonly kind: 'added' | 'removed'; readonly text: string }
  /** A passage to open; `to` is an {@link AnnotationRef}. */
  | { readonly kind: 'passage'; readonly text: string; readonly to: AnnotationRef }
  /** The page of a Wikidata id, `Q42`; the only address that a card leads to. */
  | { readonly kind: 'wikidata'; readonly text: string; readonly id: string }
  | { readonly kind: 'action'; readonly text: string; readonly action: CardAction };

/** `xxxxxxxx#id`: eight hex digits of the article's uri and the annotation's id. The only argument a command link carries. */
export type AnnotationRef = string;

/** What a person can do from a card. */
export const CARD_ACTIONS = [
  'accept',
  'reject',
  'confirm',
  'reattach',
  'note',
  'compare',
  'board',
  'setFacts',
  'beside',
  'cite',
] as const;
export type CardAction = (typeof CARD_ACTIONS)[number];

export interface CardLine {
  readonly parts: readonly CardPart[];
}

/** What a hover says: the fact, the other sources, the reason, the actions. At most twelve lines (design/card.md). */
export interface Card {
  readonly ref: AnnotationRef;
  readonly lines: readonly CardLine[];
}
