const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs that are finite in every reading: auxiliaries, and pasts that differ from their participles. */
const FINITE = set(`
is are was were am has have had do does did will would can could may might must shall should isn aren wasn weren
went came took gave fell began knew became grew ran wrote said drove ate broke chose drew flew forgot sank spoke stole threw wore woke swore fled`);

/** Pasts that are participles or nouns as well. */
const PAST_TOO = set(`
saw rose got kept made meant met paid sent sold spent stood thought won told lost left let put hit cut felt found held heard led lay brought bought
caught built fought hid rang sat shot slept struck taught understood sought lit read set cost hurt spread shut split`);

/** Contractions of a subject and its verb, and of a verb and "not". */
const CONTRACTED = /^(?:\p{L}+n['’]t|(?:he|she|it|they|we|i|you|there|that|who|what)['’](?:s|d|ll|ve|re|m))$/iu;

/** Whether a word (lower case) is a verb of a main clause for sure: an auxiliary, an irregular past, a contraction. */
export const isFiniteVerb = (word: string): boolean => FINITE.has(word) || CONTRACTED.test(word);

/** The same, or a past that may be a participle or a noun. */
export const mayBeFinite = (word: string): boolean =>
  isFiniteVerb(word) || PAST_TOO.has(word) || (word.length > 3 && word.endsWith('ed'));

export const NOMINATIVES = set('he she it they we i you there');
export const DETERMINERS =
  set(`the a an this that these those his her their its our my your some many several most all no any each every both another
one two three four five six seven eight nine ten more few little much neither either such people nobody nothing everyone everybody anyone anybody someone somebody what`);

/** Between a subject and its verb, and before a clause, these change nothing. */
export const ADVERBS = set(
  'also later earlier then still now again once afterwards meanwhile further simply just even first last always often too instead yesterday today tomorrow tonight however though',
);

/** Before a verb: what follows was not said, or not yet, or by nobody. */
export const UNSAID = set(
  'to not never would could may might must should shall can will did does do be been being is are was were am cannot having without nor neither if by of for from in on at the a an his her their its who which whom whose that let lets',
);

/** Words that open a clause of their own, which is no speech. */
export const SUBORDINATORS = set(
  'when while after before if as although though because since until unless once whether despite given whereas where upon during following',
);

export const RELATIVES = set('who which whom whose where when that because after before while if as although');

export const CONJUNCTIONS = set('and but while whereas although though yet');

/** After "said" no clause begins with these. */
export const NO_CLAUSE = set(
  'goodbye goodnight hello farewell sorry yes thanks grace prayers mass amen cheese so to of by about as or and but on for with into against from like well per',
);

/** Prepositions that may bring where, when and to whom, before a clause. */
export const PREPOSITIONS = set(
  'in on at during through via after to by before from for with late early since over amid about around near outside inside between of last this',
);
