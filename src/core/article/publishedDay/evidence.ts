import type { ScanResult } from '../../scan/scan.js';
import type { Text } from '../../text/text.js';
import { type DayClue, dayClues, type FullDay, isTold } from './dayClue.js';
import { withYear, type YearHints, yearHints } from './yearOf.js';

/** What the rules of inference look at. */
export interface Evidence {
  readonly text: Text;
  /** Every date that the article names, in order of text. */
  readonly clues: readonly DayClue[];
  /** The clues of the story itself: no caption, teaser or boilerplate, no second copy, nothing that somebody is quoted with. */
  readonly told: readonly DayClue[];
  /** Whether the other sources of the story say which year it is. */
  readonly isOfStory: boolean;
  /** The whole day that a clue names, its year found where the article leaves only one. */
  dayOf(clue: DayClue): FullDay | undefined;
}

/** `© 2025`, `Copyright 2025 The Harbour Post`. */
const RIGHTS = /(?:©|\(c\)|copyright)[^\d\n]{0,24}((?:19|20)\d\d)\b/i;

/** Gathers the evidence of a scan that was made without a published day. `near`: a day number not far from the one looked for. */
export function evidenceOf(text: Text, found: ScanResult, near?: number): Evidence {
  const clues = dayClues(text, found);
  const rights = RIGHTS.exec(text.source.slice(-4000))?.[1];
  let hints: YearHints | undefined;
  const known = new Map<DayClue, FullDay | undefined>();
  return {
    text,
    clues,
    isOfStory: near !== undefined,
    told: clues.filter(isTold),
    dayOf(clue) {
      hints ??= yearHints(clues, rights === undefined ? undefined : Number(rights), near);
      if (!known.has(clue)) known.set(clue, withYear(clue, hints));
      return known.get(clue);
    },
  };
}
