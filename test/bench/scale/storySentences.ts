/** Sentences of a story that each outlet tells: slots in braces are filled once for a story. */
export const TOLD = [
  '{leader} arrived in {city} on {weekday} for talks on {matter} with {rival}.',
  '“We will not {act} the {noun} before {matter} is settled and every {adjective} {noun2} has an answer,” {leader} said.',
  '“There is still a {adjective} {noun}, but it gets smaller with each {noun2},” {leader} told reporters in {city}.',
  '{rival} called the plan “a {adjective} answer to a {noun2}” and asked for {small} more days.',
  'At least {toll} people were injured when the {thing} in {city} collapsed on {weekday}, officials said.',
  '{body} will spend €{money} million on {matter} within {small} years.',
  'The {thing} was closed on {day}, according to {body}.',
  '{officer}, a spokeswoman for {body}, declined to comment.',
  '“Nobody told us that the {thing} would {act} our {noun2},” said {witness}, who lives in {city}.',
  'About {share} percent of voters in {city} support {leader}, {body} found.',
  '{leader} denied that {body} had known of the {noun} since {month}.',
  'The {ordinal} round of talks on {matter} begins on {later}.',
] as const;

/** Sentences that an outlet adds of its own: slots are filled anew each time. */
export const ADDED = [
  'The {noun} {verb} the {adjective} {noun2} for {small} years, and {city} expects the {noun} to {act} it.',
  'Analysts at {body} said the {noun} could {act} the {noun2} by {share} percent.',
  '{witness}, who {verb} the {noun} in {year}, said the {noun2} was {adjective}.',
  'Last week, the {adjective} {noun} {verb} a {noun2} that {body} called “{adjective} and {noun}”.',
  'In {month}, {body} {verb} {number} {noun}s, more than the {noun2} of {year}.',
  'Whether the {noun} would {act} the {adjective} {noun2} was {adjective} in {city}.',
  '“The {noun} is {adjective}, and no {noun2} can {act} it,” {witness} said.',
  'Residents {verb} the {adjective} {noun} with {number} {adjective} neighbours on {weekday}.',
  'The {adjective} {noun} of {city} {verb} the {noun2} on {day}, the {thing} said.',
  'For {witness}, the {noun} of {city} is a {adjective} {noun2}.',
  'A {adjective} {noun} would {act} the {noun2}, while {matter} remains {adjective}.',
  'Two {noun}s {verb} by {body} were {adjective}, the {ordinal} {verb} and {adjective}.',
] as const;

const words = (list: string): readonly string[] => list.split(' ');

/** Words for the slots that stand for no name. */
export const WORDS: Readonly<Record<string, readonly string[]>> = {
  noun: words(
    'harbour council budget school hospital market bridge factory tunnel airport library theatre museum station river forest ' +
      'ministry court verdict appeal contract strike union owner worker farmer driver teacher nurse doctor judge lawyer banker ' +
      'engine turbine reactor pipeline vessel ferry railway tram cable network satellite antenna vaccine clinic treatment trial ' +
      'survey report review inquiry hearing motion amendment treaty border tariff quota subsidy pension wage rent mortgage loan',
  ),
  noun2: words(
    'promise answer letter signal voter cabinet treasury chamber province district village crowd harvest storm flood drought wildfire ' +
      'summit dispute ceasefire sanction boycott embargo merger takeover lawsuit settlement ruling licence permit patent statute',
  ),
  verb: words(
    'studied opened delayed praised repaired inspected reviewed rejected approved closed funded questioned defended criticised ' +
      'visited measured replaced promised cancelled extended limited renewed transferred counted published printed recorded',
  ),
  act: words('change raise lower delay replace split protect damage reduce renew settle move weaken strengthen finance reopen'),
  adjective: words(
    'quiet narrow costly fragile modern distant public private former urgent careful sudden bitter gradual popular regional ' +
      'local heavy light early late legal technical temporary permanent broad shallow hidden visible rural urban coastal',
  ),
  matter: words('housing fishing energy migration water security pensions transport mining forestry aviation farming'),
  thing: words('bridge warehouse stadium terminal tower dam crane ferry school market'),
  month: words('January February March April May June July August September October November December'),
  weekday: words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  ordinal: words('second third fourth fifth sixth'),
  given: words(
    'Anna Peter Maria John Elena Thomas Laura Daniel Sofia Martin Julia Victor Nina Robert Clara Simon Alice Henry Irene Oscar',
  ),
  city: words(
    'Oslo Lisbon Vienna Porto Gdansk Leipzig Lyon Turin Bergen Valencia Nantes Zagreb Malmo Ghent Utrecht Dublin Leeds Glasgow ' +
      'Boston Denver Austin Portland Toronto Calgary Lima Quito Accra Nairobi Lagos Mumbai Hanoi Busan Osaka Perth Auckland Cairo',
  ),
};
