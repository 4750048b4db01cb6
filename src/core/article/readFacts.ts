import type { ArticleFacts } from './facts.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const DAY_FORMS = [
  { form: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})\\b`, 'i'), day: 1, month: 2, year: 3 },
  { form: new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i'), day: 2, month: 1, year: 3 },
  { form: /\b(\d{4})-(\d\d)-(\d\d)\b/, day: 3, month: 2, year: 1 },
] as const;

/** `Published: …`, `Updated …`, `Posted on …`, at the start of a line; the day comes at once, and little after it. */
const SAYS_SO = /^(?:first )?(published|posted|updated|last updated|publication date|date)(?: on\b| at\b|:| )/i;
/** `This article was originally published on …`, by whom or where too. */
const TELLS_SO =
  /^this (?:article|story|report|piece|post|column) (?:was|has been) (?:originally |first )?(published|posted)(?: (?:by|in|at|on) (?!\p{L}+ \d)[\p{L}][^\d\n]{1,30}?)?(?=,? (?:on )?(?:\p{Lu}\p{L}{2,8}\.? )?\d)/iu;
const BEFORE_DAY = 16;
const AFTER_DAY = 32;
/** `PARIS, March 3, 2025 (Reuters) -`: a place in capitals, then a full date, then the source in brackets or a dash. */
const DATELINE = /^\p{Lu}[\p{Lu} .'-]{1,40}, .{6,30}? (?:\([^)]{2,30}\) ?)?[-–—]/u;
/** Lines looked at from each end of the text, and how much of each. */
const LINES = 12;
const LENGTH = 120;
/** Words by which English shows itself within a few sentences. */
const ENGLISH = /\b(?:the|and|of|to|in|that|said|was|for|is)\b/gi;

/**
 * What the text itself states: the published day where a line says so plainly (`Published: 16 March 2025`, a dateline
 * with a full date), and the author of a byline. The language is a guess from common words. Nothing else is inferred.
 */
export function readFacts(text: string): ArticleFacts {
  const lines = edgeLines(text);
  const published = statedDay(lines);
  const author = bylineAuthor(lines);
  return {
    ...(author ? { author } : {}),
    ...(published ? { published, publishedFrom: 'stated' as const } : {}),
    ...(looksEnglish(text) ? { language: 'en' } : {}),
  };
}

/** The first and last lines, cut to what a line of facts can be long. */
function edgeLines(text: string): readonly string[] {
  const head = text
    .slice(0, LINES * 400)
    .split('\n')
    .slice(0, LINES * 2);
  const tail =
    text.length > LINES * 400
      ? text
          .slice(-LINES * 200)
          .split('\n')
          .slice(1)
      : [];
  return [...head.filter((line) => line.trim()).slice(0, LINES), ...tail.filter((line) => line.trim()).slice(-LINES)].map(
    (line) => line.trim().slice(0, LENGTH),
  );
}

/** A line that says it was published then; after that a dateline; and a day of update where there is nothing better. */
function statedDay(lines: readonly string[]): string | undefined {
  const said = lines.flatMap((line) => {
    const said = SAYS_SO.exec(line) ?? TELLS_SO.exec(line);
    const found = said && findDay(line.slice(said[0].length));
    if (!found || found.before > BEFORE_DAY || found.after > AFTER_DAY) return [];
    return [{ day: found.day, isUpdate: /updated/i.test(said[1] as string) }];
  });
  const dateline = lines.flatMap((line) => {
    const head = DATELINE.exec(line)?.[0];
    return (head && findDay(head)?.day) || [];
  });
  return said.find(({ isUpdate }) => !isUpdate)?.day ?? dateline[0] ?? said[0]?.day;
}

/** The first full date of a line that the calendar has, and how many characters stand before and after it. */
function findDay(line: string): { day: string; before: number; after: number } | undefined {
  for (const { form, ...group } of DAY_FORMS) {
    const match = form.exec(line);
    if (!match) continue;
    const name = (match[group.month] as string).slice(0, 3).toLowerCase();
    const month = /^\d/.test(name) ? Number(match[group.month]) : MONTHS.indexOf(name) + 1;
    const [year, day] = [Number(match[group.year]), Number(match[group.day])];
    if (year < 1700 || day < 1 || day > daysIn(month, year)) return undefined;
    const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return { day: iso, before: match.index, after: line.length - match.index - match[0].length };
  }
  return undefined;
}

/** Days of a month, 0 where there is no such month. */
function daysIn(month: number, year: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** `By Jane Doe`, `By Jane Doe and John Roe`, alone on its line; a role after a comma or bar is left out. */
function bylineAuthor(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const names = /^[Bb][Yy]:? ((?:\p{Lu}[\p{L}.'’-]{0,30}(?: |$|(?=[,|]))|and |, ){2,12})(?:$|[|–—,-])/u.exec(line)?.[1];
    const author = names?.trim().replace(/,.*$/, '');
    if (author?.includes(' ') && !/\d/.test(author)) return author;
  }
  return undefined;
}

const looksEnglish = (text: string): boolean => (text.slice(0, 3000).match(ENGLISH)?.length ?? 0) >= 3;
