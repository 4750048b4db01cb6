const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Pronouns that can be a speaker as written. `I` and `we` outside quotation marks are the reporter's. */
export const PRONOUNS = set('he she they it who which i we');

/** Pronouns that own what was said: `in his words`. */
export const POSSESSIVES = set('his her their');

/** Words that speak without an article or a noun: `others say`. */
export const BARE_SUBJECTS =
  set(`others many some several few most both another one those people someone somebody everyone everybody nobody
netizens villagers locals rebels protestors organisers rights campaigners detractors fans users readers students teachers parents workers unions
engineers scholars physicians senators ministers members leaders representatives employers employees passengers neighbours neighbors relatives`);

/** Words that neither open nor close a phrase that speaks. */
export const NEVER_SUBJECTS =
  set(`the a an this that these those and or but if when while where what why how not no is are was were be been being am do does did
has have had will would can could may might must shall should to there here then now yet so also only just than more most very
because although though since until unless who whom whose which it he she they we you i his her their its our your my me him them us
sunday monday tuesday wednesday thursday friday saturday yesterday today tomorrow week month year morning afternoon evening night day time`);

/** People and bodies by their role, in the singular: `the envoy`, `a spokeswoman`. The plural takes an s or stands below. */
export const ROLES = set(`
president minister premier chancellor king queen prince princess pope senator congressman congresswoman representative governor mayor secretary ambassador envoy
diplomat spokesman spokeswoman spokesperson official adviser advisor aide leader chief head director chairman chairwoman chair ceo executive manager
analyst expert economist professor scholar researcher scientist historian author writer columnist reporter journalist editor anchor host moderator
lawyer attorney prosecutor judge justice sheriff officer commander general colonel captain admiral soldier detective investigator
candidate nominee campaign critic supporter opponent voter activist organizer protester demonstrator resident neighbor neighbour witness survivor victim
businessman businesswoman billionaire developer founder owner entrepreneur strategist pollster consultant lobbyist operative surrogate
doctor physician nurse teacher student coach player pastor priest bishop rabbi imam
father mother son daughter brother sister wife husband man woman boy girl couple family friend colleague
source insider observer lawmaker politician legislator democrat republican conservative liberal party committee commission council agency ministry department
government administration court company firm union group organization organisation network newspaper magazine website paper team
study report poll survey statement letter lawsuit complaint document memo narrator actor actress singer star driver farmer worker employee
foundation institute university bank police blogger netizen user commentator caller guest panelist questioner caucus regime kremlin white-house parliament army military
narrator ad commercial article story editorial piece book email tweet billionaire mogul democrat negotiator delegate commissioner superintendent trustee embassy office league federation association alliance coalition movement panel lady announcer
bylaw charter constitution indictment affidavit transcript manifesto
woodsman chronicler predecessor successor counterpart deputy representative investor broker trader`);

/** Roles in the plural that stand without article: `police said`, `sources say`. */
export const BARE_ROLES = set(
  'police officials authorities prosecutors investigators sources critics experts analysts researchers scientists lawmakers ' +
    'witnesses residents lawyers aides advisers democrats republicans activists protesters demonstrators doctors diplomats economists reporters observers supporters opponents voters organizers insiders campaigns',
);

/** `of` and these before a role tell how many of them speak: `one of the drivers`. */
export const HOW_MANY = set(
  'one two three four five six some many most several both all none few half another each either neither',
);

/** Titles before a surname, without their full stop. */
export const HONORIFICS = set('mr mrs ms miss dr sen rep gov gen lt sgt capt prof rev sir lady judge justice');

export const ARTICLES = set('the a an his her their its one another some many several this that our my two three other');
