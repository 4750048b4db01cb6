/** Entries of a sidecar as large as a year of work on one article makes it: its writing takes a while. */
const ENTRIES = 3000;

/** The sidecar of a round: every entry says which round it is, so that a mixture of two rounds shows. */
export const largeSidecar = (round: number): string =>
  [
    'sidecar: 1',
    'article:',
    '  file: story.txt',
    'annotations:',
    ...Array.from(
      { length: ENTRIES },
      (_, at) => `  - {id: n-entry${at}, type: note, exact: "word ${at}", note: "round ${round}"}`,
    ),
    '',
  ].join('\n');
