import type { EntityMention } from '../../mention/mention.js';
import type { Refiner } from '../../mention/scanner.js';
import { foldName } from '../../text/fold.js';
import type { Text } from '../../text/text.js';
import { createLines } from './createLines.js';
import { isFullName, type Person, peopleOf } from './people.js';
import { whichPerson } from './whichPerson.js';

/**
 * Gives people the fullest name of the article: "Doe" is "Jane Doe", "Bill Doe" the "William Doe" of another line. A last
 * name that two people have goes to one of them only where something tells which; else it stays by itself and says why.
 */
export const peopleInFull: Refiner<EntityMention> = {
  name: 'peopleInFull',
  refine(found, { text }) {
    const people = peopleOf(found);
    if (!people.size) return found;
    const byFirst = firstNames(people);
    const lineOf = createLines(text.source);
    const whoIs = new Map([...people.values()].flat().flatMap((person) => person.at.map((at) => [at, person] as const)));
    const whereNamed = (person: Person) => `named in line ${lineOf((found[person.at[0] as number] as EntityMention).span.start)}`;
    return found.map((mention, index) => {
      if (mention.type !== 'person') return mention;
      const full = whoIs.get(index);
      if (full) return full.name === mention.text ? mention : asOther(mention, full);
      if (isFullName(mention)) return mention;
      const key = foldName(mention.text);
      const candidates = people.get(key) ?? byFirst.get(key);
      if (!candidates) return familyOf(mention, people, text);
      const { person, why, sure } = whichPerson({ mention, index, found, people: candidates, text });
      if (!person) return { ...mention, confidence: Math.min(mention.confidence, GUESSED), reason: `${mention.reason}; ${why}` };
      const reason = `“${mention.text}” is short for ${person.name}, ${whereNamed(person)}${why ? `: ${why}` : ''}`;
      const confidence = sure ? mention.confidence : Math.min(mention.confidence, GUESSED);
      return { ...mention, canonicalName: person.name, confidence, reason: `${mention.reason}; ${reason}` };
    });
  },
};

/** How sure a name is at most whose bearer is a guess. */
const GUESSED = 0.6;

const asOther = (mention: EntityMention, { name }: Person): EntityMention => ({
  ...mention,
  canonicalName: name,
  reason: `${mention.reason}; this article also says ${name}`,
});

function firstNames(people: ReadonlyMap<string, readonly Person[]>): ReadonlyMap<string, readonly Person[]> {
  const found = new Map<string, Person[]>();
  for (const person of [...people.values()].flat())
    for (const first of person.first) if (first.length > 1) found.set(first, [...(found.get(first) ?? []), person]);
  return found;
}

/** "the Does": a family is none of its members. */
function familyOf(mention: EntityMention, people: ReadonlyMap<string, readonly Person[]>, { source }: Text): EntityMention {
  const one = foldName(mention.text).replace(/e?s$/, '');
  const members = people.get(one) ?? people.get(foldName(mention.text).slice(0, -1));
  if (!members || !/\bthe $/i.test(source.slice(Math.max(0, mention.span.start - 5), mention.span.start))) return mention;
  const belongs = `${members
    .slice(0, 3)
    .map(({ name }) => name)
    .join(' and ')} ${members.length > 1 ? 'belong' : 'belongs'}`;
  return { ...mention, reason: `${mention.reason}; a family, to which ${belongs}` };
}
