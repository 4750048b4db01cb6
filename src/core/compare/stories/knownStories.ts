import type { Source } from '../../sources/source.js';

type Story = ReadonlySet<Source>;

/** The stories that were found since the last change. */
export interface KnownStories {
  of(source: Source): Story | undefined;
  /** Stories that were found together. One that is as it was before the last change is the same object again. */
  know(found: readonly Story[]): void;
  /** Another source stands for one, and the stories stay as they are. */
  rename(before: Source, source: Source): void;
  /** A source is gone, and the story that had it: nothing of it is held. */
  drop(source: Source): void;
  /** After a change of any source nothing is known of which tell what. */
  forget(): void;
}

export function createKnownStories(): KnownStories {
  const held = new Map<Source, { readonly story: Story; readonly change: number }>();
  let change = 0;
  const hold = (story: Story, at: number) => {
    for (const member of story) held.set(member, { story, change: at });
  };
  return {
    of(source) {
      const known = held.get(source);
      return known?.change === change ? known.story : undefined;
    },
    know(found) {
      for (const part of found) {
        const [first] = part;
        const last = first && held.get(first)?.story;
        hold(last && areEqual(last, part) ? last : part, change);
      }
    },
    rename(before, source) {
      const known = held.get(before);
      held.delete(before);
      if (known) hold(new Set([...known.story].map((member) => (member === before ? source : member))), known.change);
    },
    drop(source) {
      const known = held.get(source);
      for (const member of known?.story ?? []) if (held.get(member)?.story === known?.story) held.delete(member);
    },
    forget() {
      change++;
    },
  };
}

function areEqual(a: Story, b: Story): boolean {
  if (a.size !== b.size) return false;
  for (const one of a) if (!b.has(one)) return false;
  return true;
}
