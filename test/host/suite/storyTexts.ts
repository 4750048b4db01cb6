/** Three invented reports of one shipwreck: two that contradict each other, and a copy of the first. */
export const HERALD = 'wreck-herald.txt';
export const COURIER = 'wreck-courier.txt';
export const COPY = 'wreck-copy.txt';

const lineOf = (crew: number): string =>
  `The ferry that sank off Varna had a crew of ${crew} sailors, the harbour master Jane Doe said in Varna.`;
const BODY = [
  lineOf(34),
  '“We are really hopeful that the whole crew of the ferry will be found alive before the night falls over the bay,” Jane Doe said.',
  'The ferry Morning Star left the port of Varna at dawn with apples, timber and two horses for the fair in Burgas.',
  'Lifeboats from three villages searched the bay until dusk, while women lit fires on the beach to show them the way home.',
  'The port closed on Sunday, Feb. 4, 2025, the mayor of Varna said.',
];

export const TEXTS: Readonly<Record<string, string>> = {
  [HERALD]: `Ferry Morning Star sinks off Varna\n\nSunday, March 16, 2025\n\n${BODY.join('\n\n')}\n\n”Nobody saw it coming,” she added.\n`,
  [COURIER]: `Varna ferry lost with its crew\n\nMonday, March 17, 2025\n\n${lineOf(27)}\n\n“We are hopeful that the whole crew of the ferry will be found alive before the dark night falls over the bay,” Jane Doe, the harbour master, said.\n`,
  [COPY]: `Horses, apples and a ferry lost off Varna\n\nMonday, March 17, 2025\n\n${BODY.join('\n\n')}\n`,
};
