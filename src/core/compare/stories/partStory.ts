import { byFile } from '../../sources/passage.js';
import type { Source } from '../../sources/source.js';

/** Two reports that seem to tell one event, and how alike they are. */
export interface StoryTie {
  readonly a: Source;
  readonly b: Source;
  readonly alike: number;
}

/** Whether a person put both into one story. */
export const isConfirmed = (a: Source, b: Source): boolean => a.facts.story !== undefined && a.facts.story === b.facts.story;

/** Whether a person put them into two stories, or kept one out of the other's. */
export const isRefused = (a: Source, b: Source): boolean => isDecided(a) && isDecided(b) && !canJoin(sidesOf(a), sidesOf(b));

/** Whether a person said anything of the story of a report. */
export const isDecided = ({ facts: { story, notStories } }: Source): boolean => story !== undefined || notStories !== undefined;

/**
 * Parts a story that holds reports which a person kept apart: the strongest ties first, none that would bring two of
 * those together (Kruskal, with links that cannot be). The same whichever report was asked about. Where nobody was kept
 * apart it stays whole, unless `areOne` says of two groups that a tie between two reports does not make them one.
 */
export function partStory(
  story: ReadonlySet<Source>,
  ties: () => readonly StoryTie[],
  areOne?: (a: ReadonlySet<Source>, b: ReadonlySet<Source>) => boolean,
): readonly ReadonlySet<Source>[] {
  const all = [...story].map(sidesOf);
  const stories = new Set(all.flatMap(({ stories: own }) => [...own]));
  if (!areOne && stories.size < 2 && !all.some(({ not }) => [...not].some((id) => stories.has(id)))) return [story];
  const groupOf = new Map<Source, Group>();
  for (const source of story) groupOf.set(source, { members: new Set([source]), ...sidesOf(source) });
  for (const { a, b, alike } of [...ties()].sort(byStrength)) {
    const [first, second] = [groupOf.get(a), groupOf.get(b)];
    if (!first || !second || first === second || !canJoin(first, second)) continue;
    if (areOne && alike !== Number.POSITIVE_INFINITY && !areOne(first.members, second.members)) continue;
    const joined: Group = {
      members: new Set([...first.members, ...second.members]),
      stories: new Set([...first.stories, ...second.stories]),
      not: new Set([...first.not, ...second.not]),
    };
    for (const member of joined.members) groupOf.set(member, joined);
  }
  return [...new Set(groupOf.values())].map(({ members }) => members);
}

/** What a person said of a report, or of several that stand together. */
interface Sides {
  readonly stories: ReadonlySet<string>;
  readonly not: ReadonlySet<string>;
}

interface Group extends Sides {
  readonly members: ReadonlySet<Source>;
}

const sidesOf = ({ facts: { story, notStories = [] } }: Source): Sides => ({
  stories: new Set(story === undefined ? [] : [story]),
  not: new Set(notStories),
});

const canJoin = (a: Sides, b: Sides): boolean =>
  new Set([...a.stories, ...b.stories]).size < 2 &&
  ![...a.not].some((id) => b.stories.has(id)) &&
  ![...b.not].some((id) => a.stories.has(id));

const byStrength = (x: StoryTie, y: StoryTie): number => y.alike - x.alike || byFile(x.a, y.a) || byFile(x.b, y.b);
