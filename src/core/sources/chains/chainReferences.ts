import { contradict } from './contradiction.js';
import { createGroups } from './groups.js';
import { linkNames } from './names.js';
import { linkCapitals, linkNouns } from './nouns.js';
import { linkPlaces } from './places.js';
import { linkPronouns } from './pronouns.js';
import { readReferences } from './readReferences.js';
import type { Read, ReferenceText } from './reference.js';
import { storiesOf } from './stories.js';
import { linkByGrammar } from './within.js';

/** Chains of references to one person, body or place, over all texts; each reference as the index of its text and its own. */
export function chainReferences(
  texts: readonly ReferenceText[],
): readonly (readonly { readonly text: number; readonly span: Read['span'] }[])[] {
  const all = readReferences(texts);
  const groups = createGroups(all, contradict);
  const of = texts.map((_, at) => all.filter((one) => one.at === at));
  for (const [at, here] of of.entries()) linkByGrammar(here, (texts[at] as ReferenceText).text, groups);
  for (const topic of storiesOf(texts.map(({ text }) => text.source))) {
    const topical = topic.flat().flatMap((at) => of[at] ?? []);
    linkNames(topical, groups);
    for (const at of topic.flat()) linkPronouns(of[at] ?? [], groups);
    for (const story of topic) {
      const told = story.flatMap((at) => of[at] ?? []);
      linkNouns(told, groups);
      linkPlaces(told, groups, false);
    }
    linkCapitals(topical, groups);
    linkPlaces(topical, groups, true);
  }
  for (const here of of) linkPronouns(here, groups);
  return groups.all().map((chain) => chain.map(({ at, span }) => ({ text: at, span })));
}
