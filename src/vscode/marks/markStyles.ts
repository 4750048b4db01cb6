import type { AnnotationType } from '../../core/text/vocabulary.js';

/** How marks of one kind look. Told apart by line and weight, so that colour is never the only sign (WCAG 2.2, 1.4.1). */
export interface MarkStyle {
  /** Line under the words, and its width in pixels while it is a suggestion. */
  readonly line?: 'solid' | 'double' | 'dotted' | 'dashed';
  readonly width: number;
  /** Percentage of the kind's colour laid under the words. */
  readonly tint?: number;
  /** Titles of works lean, as in print. */
  readonly italic?: boolean;
  /** Shown in the overview ruler. */
  readonly ruler?: boolean;
}

export const MARK_STYLES: Readonly<Record<AnnotationType, MarkStyle>> = {
  person: { line: 'solid', width: 1 },
  organization: { line: 'double', width: 3 },
  place: { line: 'dotted', width: 2 },
  nationality: { line: 'dotted', width: 1 },
  event: { line: 'dashed', width: 2 },
  work: { line: 'solid', width: 1, italic: true },
  date: { line: 'dotted', width: 2, tint: 14 },
  quote: { width: 0, tint: 14, ruler: true },
  figure: { line: 'dashed', width: 1 },
  claim: { line: 'solid', width: 3, tint: 14, ruler: true },
  note: { line: 'solid', width: 2, tint: 10, ruler: true },
};

/** How strongly a mark is drawn: a person's decision, a suggestion, a mark in boilerplate, or one of a sidecar that cannot be read now. */
export const TONES = ['accepted', 'suggested', 'faint', 'stale'] as const;
export type Tone = (typeof TONES)[number];

/** Percentage of the kind's colour in its line. test/manifest.test.ts holds contrast over 3:1 for the first two. */
export const LINE_STRENGTH: Readonly<Record<Tone, number>> = { accepted: 100, suggested: 75, faint: 40, stale: 100 };

/** Factor on a kind's tint. */
export const TINT_STRENGTH: Readonly<Record<Tone, number>> = { accepted: 1.5, suggested: 1, faint: 0.5, stale: 0.5 };

/** Theme colour under words that another source has differently. */
export const DIFFERENCE_COLOR = 'newsmark.difference';

/** The editor's own grey, for marks of a sidecar that cannot be read at this moment. */
export const STALE_COLOR = 'disabledForeground';

/** The editor's own colour of a warning, for the frame around words that were marked by a guess. */
export const GUESSED_COLOR = 'editorWarning.foreground';

/** Theme colour of a kind. */
export const colorOf = (type: AnnotationType): string => `newsmark.${type}`;

/** How much of the text's own colour is left in boilerplate, teasers and second copies. */
export const DIM_OPACITY = 0.6;
