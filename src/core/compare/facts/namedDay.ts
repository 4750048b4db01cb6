import { type Fact, termOf } from '../fact.js';
import { alikeWord } from './alikeWords.js';
import type { StoryReading } from './storyReading.js';
import { surroundingsOf } from './surroundings.js';

/** Two facts of two sources. */
interface Named {
  readonly a: Fact;
  readonly b: Fact;
}

/** What the surroundings must share beside the event itself. */
const SHARED = 0.08;

/**
 * An event that one source calls by its month or day ("a February call") and another puts into another ("in January, when
 * news of the call …"): the event right beside that one, and its source tells nothing of the first day.
 */
export function namedDays(facts: readonly Fact[], reading: StoryReading): readonly Named[] {
  const days = facts.filter(({ scale }) => scale === 'date 7' || scale === 'date 10');
  return days.flatMap((a) => {
    const event = namedEvent(a);
    if (event === undefined) return [];
    const rivals = new Map<unknown, Fact>();
    for (const b of days) {
      const { source } = b.statement;
      if (source === a.statement.source || b.scale !== a.scale || rivals.has(source) || reading.tellings(source, a.key).length)
        continue;
      if (surroundingsOf(b).terms.get(event) === 1 && shared(a, b, event, reading) >= SHARED) rivals.set(source, b);
    }
    return [...rivals.values()].map((b) => ({ a, b }));
  });
}

function shared(a: Fact, b: Fact, event: string, { weightOf }: StoryReading): number {
  const other = surroundingsOf(b).terms;
  let sum = 0;
  for (const [term, weight] of surroundingsOf(a).terms)
    if (term !== event) sum += Math.min(weight, other.get(term) ?? 0) * weightOf(term);
  return sum;
}

/** The event that a day is the name of: "a February call", "the May 2021 accident". */
function namedEvent({ statement: { source, span } }: Fact): string | undefined {
  if (!/\b(?:an?|the|this|that|its|his|her|their|last)\s$/i.test(source.text.slice(Math.max(0, span.start - 6), span.start)))
    return undefined;
  const noun = /^(?:['’]s)? (\p{Ll}{3,20})\b/u.exec(source.text.slice(span.end, span.end + 26))?.[1];
  const term = noun && termOf(noun);
  return term ? alikeWord(term) : undefined;
}
