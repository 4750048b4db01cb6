/**
 * Common nouns that news uses for one and the same: each line is one class under its first word; own list. `many` where
 * the word stands for several people or a body also in the singular.
 */
const CLASSES = `
police cop policeman policemen investigator detective constable trooper authority law-enforcement
gunman shooter attacker bomber assailant killer murderer sniper
suspect accused defendant
robber thief burglar
pirate brigand bandit raider hijacker
worker employee staffer labourer laborer
colleague co-worker coworker ex-colleague workmate
boss ceo chief-executive executive-officer employer
host emcee presenter compere
comedian comic comedienne
doctor physician medic doc
surgeon neurosurgeon
journalist reporter correspondent newsman
climber mountaineer alpinist
driver motorist
woman grandmother mother lady mum mom
man guy gentleman
child kid youngster toddler
boy schoolboy
girl schoolgirl
wife husband spouse
soldier troop serviceman
militant insurgent rebel fighter extremist terrorist
protester demonstrator
resident local villager townspeople
official spokesperson spokesman spokeswoman
lawyer attorney counsel
lawmaker legislator congressman congresswoman
pupil student schoolchild
inmate prisoner convict
refugee migrant asylum-seeker
passenger traveller traveler
team club side squad franchise
company firm business corporation conglomerate maker manufacturer giant retailer startup start-up publisher airline lender insurer supplier
ship vessel boat
warship frigate destroyer
aircraft plane jet airliner
navy naval-force
administration government
academy organization organisation body
store shop supermarket outlet
house home residence apartment flat
office building workplace
road street highway freeway
prison jail penitentiary
hospital clinic
mountain peak summit
town city village
country nation state
region area
court courtroom
school college campus
scene
`;

/** Nouns that stand for several or for a body without an ending that says so. */
export const GROUPS: ReadonlySet<string> = new Set(
  (
    'police navy army military team club side squad crew staff family jury company firm business corporation organization ' +
    'organisation academy administration government ministry department agency committee council commission court party ' +
    'union group gang public audience crowd management press media board bank network newspaper association federation ' +
    'league university college hospital office authority force public-health transition couple congress parliament senate house'
  ).split(' '),
);

/** Nouns of things that bear names and are spoken of as if they acted. */
export const THINGS: ReadonlySet<string> = new Set('ship warship aircraft helicopter vehicle car truck train'.split(' '));

/** Nouns that say of somebody by themselves what part they have in a deed. */
export const PARTS: ReadonlyMap<string, 'harmed' | 'accused'> = new Map([
  ...'gunman suspect robber culprit perpetrator'.split(' ').map((noun) => [noun, 'accused' as const] as const),
  ['victim', 'harmed'] as const,
]);

/** Nouns for several who were spoken of before, whoever they are. */
export const SEVERAL: ReadonlySet<string> = new Set('pair duo trio'.split(' '));

/** Bodies that a text names first and then calls by what they are: "the club". */
export const BODY_KINDS: ReadonlySet<string> = new Set(
  'team company organization agency bank group network association party league'.split(' '),
);

/** Places of work and trade, which one report calls by one word and another by another. */
export const PREMISES: ReadonlySet<string> = new Set(
  'office store company wholesaler warehouse factory plant site premises business building firm shop'.split(' '),
);

/** Plurals that no ending makes. */
export const PLURALS: ReadonlyMap<string, string> = new Map(
  (
    'men:man women:woman children:child people:person persons:person wives:wife thieves:thief policemen:policeman ' +
    'gunmen:gunman congressmen:congressman servicemen:serviceman spokesmen:spokesman fishermen:fisherman businessmen:businessman ' +
    'crewmen:crewman firemen:fireman lives:life brothers-in-law:brother-in-law troops:troop authorities:authority'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

let byNoun: ReadonlyMap<string, string> | undefined;

const NO_COMPANY = /^(?:law|film|peace|policy|home|match|trouble|merry|rain)maker$/;

/** The class of a noun in the singular; the noun itself where it has none. "Chipmaker", "London-based carmaker" are companies. */
export function classOf(noun: string): string {
  if (noun.endsWith('maker') && !NO_COMPANY.test(noun)) return 'company';
  byNoun ??= new Map(
    CLASSES.trim()
      .split('\n')
      .flatMap((line) => {
        const nouns = line.trim().split(' ');
        return nouns.map((one) => [one, nouns[0] as string] as const);
      })
      .reverse(),
  );
  return byNoun.get(noun) ?? noun;
}

/** Whether a noun in the singular stands in any class. */
export function isClassed(noun: string): boolean {
  classOf('');
  return byNoun?.has(noun) ?? false;
}

/** The singular of a noun in lower case, and whether it was a plural. */
export function singular(noun: string): { readonly noun: string; readonly many: boolean } {
  const known = PLURALS.get(noun);
  if (known) return { noun: known, many: true };
  if (noun.length < 4 || !noun.endsWith('s') || /(?:ss|us|is|news|series|headquarters)$/.test(noun)) return { noun, many: false };
  if (noun.endsWith('ies')) return { noun: `${noun.slice(0, -3)}y`, many: true };
  if (/(?:sh|ch|x|ss)es$/.test(noun)) return { noun: noun.slice(0, -2), many: true };
  return { noun: noun.slice(0, -1), many: true };
}
