import type { ScanResult } from '../../scan/scan.js';
import type { Text } from '../../text/text.js';
import { type DayClue, dayClues, type FullDay } from './dayClue.js';
import { withYear } from './yearOf.js';

/** What the rules of inference look at. */
export interface Evidence {
  readonly text: Text;
  /** Every date that the article names, in order of text. */
  readonly clues: readonly DayClue[];
  /** The clues of the story itself: no caption, teaser or boilerplate, no second copy, nothing that somebody is quoted with. */
  readonly told: readonly DayClue[];
  /** The whole day that a clue names, its year found where the article leaves only one. */
  dayOf(clue: DayClue): FullDay | undefined;
}

/** `© 2025`, `Copyright 2025 The Harbour Post`. */
const RIGHTS = /(?:©|\(c\)|copyright)[^\d\n]{0,24}((?:19|20)\d\d)\b/i;

/** Gathers the evidence of a scan that was made without a published day. */
export function evidenceOf(text: Text, found: ScanResult): Evidence {
  const clues = dayClues(text, found);
  const rights = RIGHTS.exec(text.source.slice(-4000))?.[1];
  const known = new Map<DayClue, FullDay | undefined>();
  return {
    text,
    clues,
    told: clues.filter(({ region, quoted }) => ['body', 'headline', 'dateline', 'byline'].includes(region) && !quoted),
    dayOf(clue) {
      if (!known.has(clue)) known.set(clue, withYear(clue, clues, rights === undefined ? undefined : Number(rights)));
      return known.get(clue);
    },
  };
}
