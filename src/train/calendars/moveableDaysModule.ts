const DAY = 86_400_000;
const HEAD = `/**
 * Days that move with the moon or another calendar, 1950 to 2060, as \`YYYYMMDD\` in order of time. Made by
 * \`npm run calendars\` (src/train/calendars): Islamic days by the Umm al-Qura calendar, Jewish, Chinese and Persian days by
 * those of Unicode CLDR/ICU, Diwali, Holi and Vesak by the moon's place (Meeus, Astronomical Algorithms).
 */
export const MOVEABLE_DAYS = {
`;

/** The source of the module that holds the days, ten a line. */
export function moveableDaysModule(days: Readonly<Record<string, readonly number[]>>): string {
  const rows = Object.entries(days).map(([name, list]) => `  ${name}: \`${lines(list.map(written)).join('\n')}\`,\n`);
  return `${HEAD}${rows.join('')}} as const;\n`;
}

const written = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10).replaceAll('-', '');

const lines = (words: readonly string[]): readonly string[] =>
  words.length ? [words.slice(0, 14).join(' '), ...lines(words.slice(14))] : [];
