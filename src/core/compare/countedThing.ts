import { foldedWords } from './foldedWords.js';
import { stem } from './stem.js';
import { STOP_WORDS } from './stopWords.js';

/** Nouns that reports use for one another, each under one of them. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  (
    'person:passenger,civilian,resident,member,seaman,crew,worker,victim,other,inhabitant,citizen,guest,fan,patient,villager,injure,die,' +
    'firefighter,officer,soldier,driver,islander,adult,child,survivor,student,pupil,kid,youngster,teenager,tourist,traveller,commuter,volunteer,hiker,climber ship:vessel,boat,ferry,craft truck:lorry prisoner:detainee,captive ' +
    'home:house,property job:post,position plane:aircraft,jet worker:employee,staff vote:ballot talk:negotiation,haggling,bargaining,discussion,consultation strike:walkout,stoppage'
  )
    .split(' ')
    .flatMap((group) => {
      const [name, list] = group.split(':') as [string, string];
      return list.split(',').map((noun) => [stem(noun), name] as [string, string]);
    }),
);

/** The noun that is counted: the last word before the first small word, as its stem; empty where nothing is said to be counted. */
export function countedNoun(counted: string): string {
  const words = foldedWords(counted, { start: 0, end: counted.length }).map(({ folded }) => folded);
  const stop = words.findIndex((word, at) => at > 0 && STOP_WORDS.has(word));
  const noun = words.slice(0, stop < 0 ? undefined : stop).at(-1);
  return noun ? stem(noun) : '';
}

/** The kind of thing a counted noun names: people of every calling are one, so are lorries and trucks. */
export function kindOfThing(noun: string): string {
  if (/..(?:wom|m)en$/.test(noun)) return 'person';
  return ALIKE.get(noun) ?? noun;
}
