import { isCounted, textOf } from '../../sources/passage.js';
import type { Source } from '../../sources/source.js';
import { hashedShingles, sharedRuns } from '../shingles.js';
import { type PlacedWord, placedStoryWords } from '../storyTerms.js';

/** What a source's text is compared by to tell copies from reports. */
export interface CopyText {
  /** Its runs of five words, sorted. */
  readonly runs: Uint32Array;
  /** Those outside quotations: the reporter's own. */
  readonly prose: Uint32Array;
  /** Entries by the clock: a live page carries everybody's text and copies nobody. */
  readonly isLive: boolean;
}

/** Words of a run. */
const RUN = 5;

/** The runs of a text's words alone. */
export const textRuns = (words: readonly PlacedWord[]): Uint32Array =>
  hashedShingles(
    words.map(({ folded }) => folded),
    RUN,
  );

/** Each part is read when it is asked for: most texts that are looked at share too few runs to be copies. */
export function copyText(source: Source): CopyText {
  let prose: Uint32Array | undefined;
  let isLive: boolean | undefined;
  return {
    runs: textRuns(placedStoryWords(source)),
    get prose() {
      prose ??= proseRuns(source);
      return prose;
    },
    get isLive() {
      isLive ??= isLivePage(source);
      return isLive;
    },
  };
}

function proseRuns(source: Source): Uint32Array {
  const quotes = source.annotations.filter((one) => one.type === 'quote' && isCounted(one)).flatMap(({ span }) => span ?? []);
  let at = 0;
  const prose: string[] = [];
  for (const { start, folded } of placedStoryWords(source)) {
    while (at < quotes.length && (quotes[at]?.end ?? 0) <= start) at++;
    const isQuoted = (quotes[at]?.start ?? Number.POSITIVE_INFINITY) <= start;
    // What stands on either side of a quotation is no run.
    if (!isQuoted) prose.push(folded);
    else if (prose.at(-1) !== GAP) prose.push(GAP);
  }
  return hashedShingles(prose, RUN, (word) => word !== GAP);
}

const GAP = '\u0000';

/** Paragraphs that begin with the time of the day, from which a page is one of entries. */
const ENTRIES = 4;

function isLivePage(source: Source): boolean {
  let entries = 0;
  for (const { start } of textOf(source).paragraphs) {
    if (/^\W{0,3}(?:[01]?\d|2[0-3])[:.h][0-5]\d\b/.test(source.text.slice(start, start + 12)) && ++entries >= ENTRIES)
      return true;
  }
  return false;
}

/** Share of the shorter text's runs, of all and of the reporter's own, that a copy has in common with the other text. */
const SAME_TEXT = 0.6;
const SAME_PROSE = 0.5;
/** Runs of the reporters' own that two texts share at least: one sentence of an agency's makes no copy. */
const LEAST_PROSE = 25;
/** Share of the longer one's: what is a small part of it is one item among many. */
const PART = 0.15;

/**
 * Whether one of two texts carries the other: trimmed, with an inserted paragraph or a new beginning. Reports of their own
 * share a tenth of their runs, copies nearly all; what two share in quotations alone proves nothing.
 */
export function areCopies(a: CopyText, b: CopyText): boolean {
  const shared = sharedRuns(a.runs, b.runs);
  if (shared < SAME_TEXT * Math.min(a.runs.length, b.runs.length)) return false;
  if (shared < PART * Math.max(a.runs.length, b.runs.length)) return false;
  if (a.isLive || b.isLive) return false;
  const prose = sharedRuns(a.prose, b.prose);
  return prose >= LEAST_PROSE && prose >= SAME_PROSE * Math.min(a.prose.length, b.prose.length);
}
