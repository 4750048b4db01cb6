const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Past forms of irregular verbs, those left out that are also common nouns, adjectives or base forms (`set`, `left` stays). */
export const IRREGULAR_PAST = set(
  'said told met went came became took gave held got saw left began won lost sent brought kept spoke wrote heard led fell rose broke built ' +
    'bought caught chose drew drove felt flew found fought grew knew laid made meant paid ran sold shot showed stood struck taught thought ' +
    'threw understood withdrew ate blew bore bent bled bred clung crept dealt dug drank fled flung forbade forgot forgave froze hid hung ' +
    'knelt lay lent lit mistook overcame overtook rang rebuilt rode sank sang sat sought shook shone shrank slept slid sold sped spent ' +
    'spun sprang stole stuck stung swam swore swung tore undertook undid upheld withheld woke wore wound wept fed bound ' +
    'were was did had overthrew outlawed reopened foresaw arose awoke underwent oversaw retook strode swept misled resold dove pled',
);

/** Participles that differ from the past form: `was taken`, `the man shot` aside. */
export const IRREGULAR_PARTICIPLE = set(
  'been gone done taken given seen begun broken chosen drawn driven eaten fallen flown forgotten frozen grown hidden known ridden risen ' +
    'shown shaken spoken stolen sworn thrown torn written withdrawn worn woken become come run cut hit hurt put set shut split spread let read beaten',
);

/** Past and base form are one word: past only where a subject and an object stand around it. */
export const SAME_IN_PAST = set('cut hit hurt put set shut split spread let read quit shed cast burst');

/** Words in -ed that tell no time. */
export const NOT_PAST = set(
  'united need indeed speed exceed proceed succeed feed seed breed bed red wed ted fed armed alleged limited hundred sacred wicked naked ' +
    'aged related unrelated based so-called advanced supposed unprecedented bleed creed deed greed weed kindred crooked rugged ragged ' +
    'detailed complicated sophisticated beloved left-handed talented gifted embed kindhearted concerned',
);

/** What a person could not be on the day of writing: `could not be reached`. */
export const REACHED = set('reached located found contacted determined confirmed verified learned identified obtained traced');

/** Participles and adjectives that put their subject's act ahead: `is expected to`, `scheduled for`, `due`. */
export const AHEAD = set(
  'scheduled expected due slated planned supposed hoping planning preparing expecting going intending aiming booked billed targeted pencilled',
);

/** The same, but only before `to` or `for`: `about to`, `set for`. */
export const AHEAD_OF_TO = set(
  'set likely unlikely about poised ready bound certain sure obliged obligated destined projected forecast timed prepared willing looking',
);

/** Verbs and nouns whose infinitive lies ahead of them: `planned to leave`, `a plan to leave`. */
export const PLANS = set(
  'plan plans planned planning expect expects expected expecting hope hopes hoped hoping intend intends intended intending want wants wanted ' +
    'wanting aim aims aimed agree agrees agreed vow vows vowed promise promises promised pledge pledges pledged threaten threatens threatened ' +
    'propose proposes proposed prepare prepares prepared preparing scheduled slated due set likely unlikely ready poised bound about supposed ' +
    'wish wishes wished need needs needed seek seeks sought decide decides intention intentions proposal invitation offered ' +
    'ask asks asked order orders ordered urge urges urged require requires required instruct instructed invite invites invited allow allows ' +
    'allowed permit permits permitted arrange arranged meant call calls called eager willing free able',
);

/** Past forms of a state of mind: what they bring lies ahead even where the date stands before them. */
export const HOPED = set('planned expected hoped intended wanted aimed prepared wished needed scheduled slated supposed');

/** Verbs that put their object ahead without an infinitive: `planned a rally on Saturday`. */
export const SCHEDULES = set('plan plans planned planning schedule schedules scheduled slated slate');

/** Verbs that move something to a later day: `postponed until Tuesday`. */
export const POSTPONES = set(
  'postponed postpones postpone delayed delays delay extended extends extend adjourned adjourns adjourn deferred defer defers rescheduled ' +
    'reschedule recessed suspended remanded prolonged moved pushed gave given put has have',
);

/** Present forms that speak of what is fixed for a day: `meets Monday`, `opens on Friday`. No form that is as often a noun. */
export const TIMETABLE = set(
  'starts begins opens expires resumes convenes meets arrives leaves departs travels airs takes comes goes faces kicks hosts holds ends ' +
    'closes returns reopens becomes concludes appears launches begin open expire resume convene meet arrive leave depart gather conclude reopen',
);

/** Acts that the present progressive sets for a day: `is meeting Monday`. Others (`is investigating`) go on now. */
export const ARRANGED = set(
  'meeting holding traveling travelling arriving leaving coming hosting visiting speaking starting opening returning launching convening ' +
    'flying heading playing facing appearing beginning closing voting attending joining',
);

/** Nouns for what has happened by the time a paper names its day: `Wednesday's ruling`. */
export const DONE = set(
  'ruling decision attack attacks bombing bombings explosion explosions blast blasts announcement statement report arrest arrests death deaths ' +
    'killing killings shooting shootings crash accident defeat win victory loss losses close closing trading session earthquake quake storm ' +
    'agreement accord declaration incident fire massacre raid raids clash clashes violence verdict editions edition remarks comments resignation coup assassination drop ' +
    'decline gains gain rally sell-off plunge newspaper',
);

/** Words that belong to a verb and do not part its forms. */
export const BETWEEN_FORMS = set(
  "not n't also never ever still already now soon just only even probably likely certainly possibly perhaps then both all reportedly officially " +
    'formally finally immediately initially apparently recently previously long later eventually once again always often either currently',
);

/** Words after which a form in -ed is an adjective: `according to unconfirmed reports`. */
export const BEFORE_ADJECTIVES = set(
  'a an the this that these those its his her their our my your of with in from to for at as on into some any many several more most very no ' +
    'two three four five six seven eight nine ten other such so-called',
);

/** Prepositions and the like that may stand between a verb and its day without parting them. */
export const DAY_PREPOSITIONS = set(
  'on in for by until till through at from since before after of during over around early late to the',
);
