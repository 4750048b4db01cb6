import type { WordLists } from './wordLists.js';

const SAYS: Readonly<Record<keyof WordLists, string>> = {
  givenNames: 'First names of people, folded to lower case.',
  surnames: 'Last names of people, folded to lower case.',
  places: 'Countries, states, cities, regions, landmarks.',
  nationalities: 'Peoples and adjectives of countries and regions.',
  organizations: 'Public bodies, parties, companies, news outlets, clubs.',
  works: 'Titles of programmes, laws, treaties, prizes.',
  events: 'Wars, games, summits, disasters with a name.',
  commonWords: 'Lower-case words of news English, most of what can open a sentence.',
};

const WIDTH = 1200;

/** The source of a module that holds one list, as the reader of the names room takes it (wordList.ts there). */
export const listModule = (list: keyof WordLists, entries: readonly string[]): string =>
  `/** ${SAYS[list]} Joined with \`|\`; lexicon/SOURCES.md says where each comes from. */\n` +
  `export const ${constantOf(list)} = \`${joined(entries)}\`;\n`;

const constantOf = (list: string): string => list.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** Entries joined with `|`, with a line break after a `|` wherever a line would grow past 1,200 code units. */
export function joined(entries: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const entry of entries) {
    if (line && line.length + entry.length > WIDTH) {
      lines.push(line);
      line = '';
    }
    line += (line ? '|' : '') + entry;
  }
  return [...lines, line].join('|\n');
}
