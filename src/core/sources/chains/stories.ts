import { foldName } from '../../text/fold.js';
import { DIE, HARM_ACTIVE, HARM_PAST, LAW_ACTIVE, LAW_PAST } from './lexicon/verbs.js';

/** Mean cosine from which texts of a collection belong to one topic, and of a topic to one story. */
const OF_TOPIC = 0.055;
const OF_STORY = 0.07;

/** Parts texts into topics and each topic into stories, by average-link clusters over tf-idf (Allan et al. 1998). Quadratic: for a story's short list. */
export function storiesOf(texts: readonly string[]): readonly (readonly (readonly number[])[])[] {
  return clusters(texts, OF_TOPIC).map((topic) =>
    clusters(
      topic.map((at) => texts[at] as string),
      OF_STORY,
    ).map((story) => story.map((at) => topic[at] as number)),
  );
}

const SMALL = new Set(
  'the a an of to in on at for and or but is was were be been has have had with as by from that this it its his her their he she they who which after before not will would said says say i we you are than more one'.split(
    ' ',
  ),
);

const stemOf = (word: string): string => word.replace(/(?<=...)(?:ing|ed|es|s)$/, '');

/** Words that reports of any such event have: they say little of which it is. */
const GENERAL = new Set(
  [
    ...HARM_PAST,
    ...HARM_ACTIVE,
    ...DIE,
    ...LAW_PAST,
    ...LAW_ACTIVE,
    ...'man woman person people men police suspect victim court judge charge murder death old year day night'.split(' '),
  ].map((word) => stemOf(word)),
);
const OF_GENERAL = 0.4;

function termsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of foldName(text).split(' ')) {
    if (word.length < 2 || SMALL.has(word)) continue;
    const term = stemOf(word);
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

function clusters(texts: readonly string[], least: number): readonly (readonly number[])[] {
  const vectors = vectorsOf(texts);
  const alike = vectors.map((a) => Float64Array.from(vectors, (b) => dot(a, b)));
  let groups = texts.map((_, at) => ({ members: [at], sums: alike[at] as Float64Array }));
  while (groups.length > 1) {
    let best = { mean: least, a: -1, b: -1 };
    for (let a = 1; a < groups.length; a++) {
      const one = groups[a] as (typeof groups)[number];
      for (let b = 0; b < a; b++) {
        const { members } = groups[b] as (typeof groups)[number];
        let sum = 0;
        for (const member of members) sum += one.sums[member] as number;
        const mean = sum / (members.length * one.members.length);
        if (mean > best.mean) best = { mean, a, b };
      }
    }
    if (best.a < 0) break;
    const [one, other] = [groups[best.a], groups[best.b]] as [(typeof groups)[number], (typeof groups)[number]];
    const joined = {
      members: [...other.members, ...one.members],
      sums: one.sums.map((sum, at) => sum + (other.sums[at] as number)),
    };
    groups = groups.map((group, at) => (at === best.b ? joined : group)).filter((_, at) => at !== best.a);
  }
  return groups.map(({ members }) => [...members].sort((a, b) => a - b));
}

function vectorsOf(texts: readonly string[]): readonly ReadonlyMap<string, number>[] {
  const terms = texts.map(termsOf);
  const documents = new Map<string, number>();
  for (const counts of terms) for (const term of counts.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
  return terms.map((counts) => {
    const weights = [...counts].flatMap(([term, count]) => {
      const of = documents.get(term) as number;
      return of < 2
        ? []
        : [[term, (1 + Math.log(count)) * Math.log((texts.length + 5) / of) * (GENERAL.has(term) ? OF_GENERAL : 1)] as const];
    });
    const norm = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1;
    return new Map(weights.map(([term, weight]) => [term, weight / norm]));
  });
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
}
