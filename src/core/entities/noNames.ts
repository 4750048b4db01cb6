import type { Document } from './document.js';
import { knownWord } from './knownNames.js';
import { commonWords, givenNames, noNames, surnames } from './lexicon.js';
import type { Run } from './runs.js';
import type { Token } from './token.js';

/** Whether a capitalised word names nobody wherever it stands: days, holidays, currencies, plain words in capitals. */
export function namesNobody({ tokens, source }: Document, at: number, run: Run): boolean {
  const token = tokens[at] as Token;
  if (isHoliday(tokens, at) || (SAINTS.has(token.key) && at < run.last && isHoliday(tokens, at + 1))) return true;
  if (token.caps && token.text.length > 3 && commonWords().has(token.key) && !knownWord(token).length) return true;
  if (/^[$£€]/.test(source.slice(token.end, token.end + 1))) return true;
  return noNames().has(token.key) && !isNamesake(tokens, at) && !isInitial(tokens, at, run) && !isMonthNamed(tokens, at, run);
}

const SAINTS = new Set(['st', 'saint', 'new']);
const DAYS = new Set(['day', 'eve']);

/** "St Patrick’s Day" names nobody. */
function isHoliday(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (token.possessive && next?.capital && DAYS.has(next.key)) return true;
  return DAYS.has(token.key) && (tokens[at - 1]?.possessive ?? false);
}

const NAMESAKES = new Set('jan jun mar may april august june sun sat wed mon'.split(' '));

/** "Jun Kimura", "April Jones": a month or day only where a number, a point or nothing of a name follows. */
function isNamesake(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!NAMESAKES.has(token.key) || next?.gap !== ' ' || !next.capital || token.caps) return false;
  return surnames().has(next.key) && !commonWords().has(next.key);
}

/** The "A" of "A. J. Fisher". */
const isInitial = (tokens: readonly Token[], at: number, run: Run): boolean =>
  at < run.last && (tokens[at] as Token).text.length === 1 && (tokens[at + 1] as Token).gap.startsWith('.');

/** "Theresa May": a month after a first name is a last name. */
function isMonthNamed(tokens: readonly Token[], at: number, run: Run): boolean {
  const before = tokens[at - 1];
  return at > run.first && before !== undefined && givenNames().has(before.key) && !before.opens;
}
