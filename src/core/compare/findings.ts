import type { Agreement, Conflict, QuotePair, Revision } from '../sources/finding.js';
import { byFile, byPlace } from '../sources/passage.js';
import type { Passage, Source } from '../sources/source.js';
import type { SourceIndex } from '../sources/sourceIndex.js';
import { createRecent } from '../text/recent.js';
import { agreementsBetween } from './agreements.js';
import { claimsIn } from './claims/claim.js';
import { negationConflicts } from './claims/negationConflicts.js';
import { isCopiedDay } from './copiedDay.js';
import { captionDays, type Fact, factsIn } from './fact.js';
import { createOrdinalIndex, type OrdinalIndex } from './facts/ordinalIndex.js';
import { compareFacts, isOf, type StoryFacts } from './facts/storyFacts.js';
import { createQuoteIndex } from './quotes/quoteIndex.js';
import { speakerConflicts } from './quotes/speakerConflicts.js';
import { isRefusedConflict } from './refusedPair.js';
import { createReprintIndex, type ReprintIndex } from './reprints/reprintIndex.js';
import { areSameSources } from './sameSources.js';
import { type SourceChange, sourceChanges } from './sourceChanges.js';
import { takeDigest } from './sourceDigest.js';
import { createStoryIndex, type StoryIndex } from './stories/storyIndex.js';
import { createDayReader, type DayReader } from './storyDay/dayReader.js';
import { isOfDay } from './storyDay/openDay.js';

/** What one index's sources say beside each other, kept up to date with it. */
export interface Findings {
  quotePairs(source: Source): readonly QuotePair[];
  /** `isMeant`: nobody needs those with others, which are left out where that saves work. */
  conflicts(source: Source, isMeant?: IsMeant): readonly Conflict[];
  agreements(source: Source, isMeant?: IsMeant): readonly Agreement[];
  revisions(source: Source): readonly Revision[];
  storyOf(source: Source): ReadonlySet<Source>;
  copiesOf(source: Source): readonly Source[];
  /** Days that the other sources of its story leave a source. */
  readonly days: DayReader;
}

type IsMeant = (other: Source) => boolean;
const anybody: IsMeant = () => true;

interface Kept extends Findings {
  /** Takes in what changed since the last question. */
  refresh(): void;
}

// One set of findings per index, gone with it.
const kept = new WeakMap<SourceIndex, Kept>();

/** The findings of an index as it stands. A changed source costs that source; what was found before is kept until then. */
export function findingsIn(index: SourceIndex): Findings {
  const known = kept.get(index) ?? createFindings(index);
  kept.set(index, known);
  known.refresh();
  return known;
}

function createFindings(index: SourceIndex): Kept {
  const stories = createStoryIndex();
  const reprints = createReprintIndex();
  const quotes = createQuoteIndex();
  let seen: readonly Source[] = [];
  const pairs = createRecent<Source, KeptPairs>(PAIRED);
  let largest = 0;
  const once = <F>(read: (source: Source) => F) => readOnce(read, () => largest);
  const factsOf = once((source) => factsIn(source));
  const daysOf = once((source) => factsIn(source, 'date').filter(isOfDay));
  const ordinals = createOrdinalIndex(factsOf);
  const rooms = { stories, reprints, ordinals };
  const claimsOf = once(claimsIn);
  const toldOf = once((source) => [...factsOf(source), ...captionDays(source)]);
  /** Others of the same story, in file order. */
  const others = (source: Source, isMeant = anybody): readonly Source[] => {
    const story = stories.storyOf(source);
    largest = Math.max(largest, story.size);
    return [...story].filter((other) => other !== source && isMeant(other)).sort(byFile);
  };
  const inStory = storyReader(factsOf);
  const findings: Kept = {
    refresh() {
      const now = index.sources();
      if (now === seen) return;
      for (const change of sourceChanges(seen, now)) takeChange(rooms, change);
      seen = now;
    },
    quotePairs(source) {
      const story = stories.storyOf(source);
      const find = (): KeptPairs => ({ story, found: [...quotes.pairsOf(source, story)].sort(byPair) });
      const last = pairs.get(source, find);
      if (last.story === story) return last.found;
      pairs.forget(source);
      return pairs.get(source, find).found;
    },
    conflicts: (source, isMeant = anybody) =>
      [
        ...inStory([source, ...others(source)]).conflicts.filter(isOf(source)),
        ...ordinals.conflicts(source, stories.storyOf, (story) => inStory([...story]).conflicts),
        ...others(source, isMeant).flatMap((other) => negationConflicts(claimsOf(source), claimsOf(other))),
        ...speakerConflicts(findings.quotePairs(source)),
      ]
        .filter((conflict) => !isRefusedConflict(conflict) && !isCopiedDay(conflict))
        .sort(byPair),
    agreements: (source, isMeant = anybody) =>
      andOthers(
        inStory([source, ...others(source)]).agreementsOf(source, isMeant),
        others(source, isMeant).flatMap((other) => agreementsBetween(toldOf(source), toldOf(other))),
      ).toSorted(byPair),
    revisions: (source) =>
      inStory([source, ...others(source)])
        .revisions.filter(isOf(source))
        .toSorted(byPair),
    storyOf: (source) => stories.storyOf(source),
    copiesOf: (source) => reprints.copiesOf(source),
    days: createDayReader({ others, copiesOf: reprints.copiesOf, daysOf }),
  };
  return findings;
}

/** Compares the facts of a story's sources at the first question, and again when one of them changed. */
function storyReader(factsOf: (source: Source) => readonly Fact[]): (story: readonly Source[]) => StoryFacts {
  const kept = createRecent<Source, ComparedStory>(STORIES);
  return (story) => {
    const sources = [...story].sort(byFile);
    const compare = (): ComparedStory => ({ sources, found: compareFacts(sources, factsOf) });
    const [first] = sources;
    if (!first) return compare().found;
    const last = kept.get(first, compare);
    if (areSameSources(last.sources, sources)) return last.found;
    kept.forget(first);
    return kept.get(first, compare).found;
  };
}

/** Stories whose comparison is remembered: those that were asked of last. */
const STORIES = 16;

interface ComparedStory {
  readonly sources: readonly Source[];
  readonly found: StoryFacts;
}

/** Those of the second list that say nothing of an annotation which the first says of the same two sources. */
function andOthers(found: readonly Agreement[], more: readonly Agreement[]): readonly Agreement[] {
  const keysOf = ({ a, b }: Agreement) =>
    [a, b].map(({ annotation, source }, at) => `${source.uri} ${annotation.id} ${[b, a][at]?.source.uri}`);
  const told = new Set(found.flatMap(keysOf));
  return [...found, ...more.filter((agreement) => !keysOf(agreement).every((key) => told.has(key)))];
}

interface Rooms {
  readonly stories: StoryIndex;
  readonly reprints: ReprintIndex;
  readonly ordinals: OrdinalIndex;
}

function takeChange({ stories, reprints, ordinals }: Rooms, { gone, come }: SourceChange): void {
  const read = come && takeDigest(come);
  if (gone && come) stories.replace(gone, come, read?.story);
  else if (come) stories.add(come, read?.story);
  else if (gone) stories.drop(gone);
  for (const room of [reprints, ordinals]) if (gone) room.drop(gone);
  if (!come) return;
  reprints.add(come, read?.reprint);
  ordinals.add(come, read?.ordinals);
}

/** Sources whose pairs are remembered: those that were asked about last. */
const PAIRED = 600;

/** Pairs of a source's quotations, and the story that they were found in: of another one they are others. */
interface KeptPairs {
  readonly story: ReadonlySet<Source>;
  readonly found: readonly QuotePair[];
}

/** Sources of which what was read is remembered: those of a few stories. Of a large corpus it would fill the memory. */
const REMEMBERED = 160;

/** Reads a source at the first question, and again only when many others were asked about since: more than `story` has. */
function readOnce<F>(read: (source: Source) => F, story: () => number): (source: Source) => F {
  const known = createRecent<Source, { readonly found: F }>(REMEMBERED);
  return (source) => {
    known.reserve(story() + MARGIN);
    return known.get(source, () => ({ found: read(source) })).found;
  };
}

/** Sources beside a large story that are remembered. */
const MARGIN = 40;

type Pair = { readonly a: Passage; readonly b: Passage };

/** By file, then by place, of the first side, then of the second. */
export const byPair = (x: Pair, y: Pair): number => byPlace(x.a, y.a) || byPlace(x.b, y.b);
