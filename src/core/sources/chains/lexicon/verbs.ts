const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What is done to somebody who comes to harm; past forms, which are participles too, then the others. */
export const HARM_PAST = set(
  'killed shot struck hit injured wounded hurt stabbed murdered gunned mowed mown slain beaten attacked assaulted abducted ' +
    'kidnapped raped strangled drowned crushed buried poisoned executed trampled knocked run',
);
export const HARM_ACTIVE = set(
  'kill kills killing shoot shoots shooting strikes striking hits hitting injures injuring wounds wounding stabs stabbing murders ' +
    'murdering attacks attacking slays slaying kidnaps kidnapping abducts abducting',
);
/** What happens to somebody, with nobody who does it. */
export const DIE = set(
  'dead dies died die dying death fell fallen falls falling missing disappeared disappearing drowns collapsed perished',
);
/** Nouns of harm that name the harmed after "of". */
export const HARM_NOUNS = set('death killing murder shooting slaying assassination stabbing injury loss disappearance');

/** What the law does to somebody it holds for a deed. */
export const LAW_PAST = set(
  'charged arrested accused suspected convicted sentenced apprehended nabbed captured detained booked arraigned jailed indicted ' +
    'imprisoned handcuffed acquitted extradited',
);
export const LAW_ACTIVE = set(
  'charge charges charging arrest arrests arresting convicts nab nabs nabbing capture captures capturing apprehending apprehend ' +
    'detain detains detaining catch catches catching seize seizing',
);
/** What only somebody does who is held for a deed. */
export const DEED = set('allegedly pleaded confessed fled faces surrendered robbed opened goes');

export const BE = set('is are was were be been being am gets got has have had');
export const PREPOSITIONS = set(
  'in on at of by for with to from after before during near outside inside over under against as about into while when who and ' +
    'or but along alongside following early late this last that where yesterday today',
);
