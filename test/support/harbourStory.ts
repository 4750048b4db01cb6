const PEOPLE = ['Jane Doe', 'John Smith', 'Ana Lopez', 'Ivan Horak', 'Mary Jones', 'Peter Novak', 'Lena Berg', 'Omar Haddad'];
const TOWNS = ['Oslo', 'Bergen', 'Lisbon', 'Gdansk', 'Trieste', 'Varna'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const WORDS = [
  'we will not sign a paper that nobody has read to the end',
  'the owners have had three weeks to make a fair offer to us',
  'no ship leaves this harbour before the night shift is paid',
  'our members voted and the vote was clearer than I had hoped',
  'they count containers while we count the hours without sleep',
  'there is still time for a deal if both sides pick up the phone',
  'what was promised in spring has to be worth something in winter',
  'I have never seen so many people at one gate before sunrise',
];

const pick = (list: readonly string[], at: number): string => list[at % list.length] as string;

/** An invented article of so many paragraphs, each with two names, a place, a day, a figure and a quotation of its own. */
export const harbourStory = (paragraphs: number): string =>
  [
    'Harbour strike goes on',
    ...Array.from({ length: paragraphs }, (_, at) => {
      const [speaker, other] = [pick(PEOPLE, at), pick(PEOPLE, at * 3 + 1)];
      const words = `${pick(WORDS, at)}, ship ${at + 1}`;
      return `“${words},” said ${speaker} in ${pick(TOWNS, at)} on ${pick(DAYS, at)}. ${other} counted ${120 + at * 7} ships off the coast.`;
    }),
    '',
  ].join('\n\n');
