import type { ScanResult } from '../../src/core/scan/scan.js';
import { chainScores } from './chainScores.js';
import { type DataSet, fileName, type Row, type Task } from './data.js';
import { dateErrors } from './errors/dateErrors.js';
import { nameErrors } from './errors/nameErrors.js';
import { quoteErrors } from './errors/quoteErrors.js';
import type { ScoreError } from './errors/scoreError.js';
import { speakerErrors } from './errors/speakerErrors.js';
import { dateList, nameList, spokenList } from './lists.js';
import { peopleShares } from './peopleShares.js';
import { publishedScores } from './publishedScores.js';
import { scanUnseen } from './scanUnseen.js';
import type { Prf } from './score/prf.js';
import { scoreDates } from './score/scoreDates.js';
import { type Name, scoreNames } from './score/scoreNames.js';
import { type Quoted, type Share, scoreQuotes } from './score/scoreQuotes.js';
import type { Seen } from './seen.js';

/** What one run says of one set. */
export interface SetReport {
  readonly set: string;
  readonly texts: number;
  /** Where its texts are also trained on. */
  readonly seen?: Exclude<Seen, 'unseen'>;
  readonly figures: Readonly<Record<string, Prf>>;
  readonly shares: Readonly<Record<string, Share>>;
  readonly errors: readonly ScoreError[];
}

/** The types of names that every set has. */
export const NAME_TYPES = ['person', 'organisation', 'place'];

/** What a task's figures are. */
export type Scores = Pick<SetReport, 'figures' | 'shares' | 'errors'>;
export type Scanned = readonly (readonly [Row, ScanResult])[];

/** Scans a set's texts and scores its own task. */
export function reportOn({ task, name }: DataSet, rows: readonly Row[]): SetReport {
  const report = { set: `${task}/${name}`, texts: rows.length };
  if (task === 'chains') return { ...report, ...chainScores(rows) };
  if (task === 'published') return { ...report, ...publishedScores(rows) };
  const { seen, scan } = scanUnseen(`${task}/${fileName(name)}.jsonl`, rows);
  const scanned = rows.map((row) => [row, scan(row)] as const);
  return { ...report, ...(seen === 'unseen' ? {} : { seen }), ...SCORES[task](scanned, name) };
}

const SCORES: Readonly<Record<Exclude<Task, 'published' | 'chains'>, (scanned: Scanned, name: string) => Scores>> = {
  ner(scanned, name) {
    const pairs = scanned.map(([{ text, entities }, found]) => ({ text, found: nameList(found), gold: folded(entities ?? []) }));
    const { exact, byType } = scoreNames(pairs, NAME_TYPES);
    const others = scoreNames(pairs, ['nationality']).byType;
    const marked = others.nationality?.gold ? others : {};
    return {
      figures: { exact, ...byType, ...marked },
      shares: name === 'seeds' ? peopleShares(scanned) : {},
      errors: pairs.flatMap((pair) => nameErrors(pair, NAME_TYPES)),
    };
  },
  dates(scanned) {
    const pairs = scanned.map(([{ text, dates }, found]) => ({ text, found: dateList(found), gold: dates ?? [] }));
    const { byType, ...figures } = scoreDates(pairs);
    return { figures: { ...figures, ...byType }, shares: {}, errors: pairs.flatMap(dateErrors) };
  },
  quotes(scanned) {
    // A gold list without mentions gives the person behind them.
    const byFullName = !scanned.some(([{ quotes }]) => quotes?.some((quote) => quote.speaker_start !== undefined));
    const pairs = scanned.map(([{ text, quotes }, found]) => ({
      text,
      found: spokenList(found, ['speech'], byFullName),
      terms: spokenList(found, ['scare'], byFullName),
      gold: quotes ?? [],
    }));
    const { speakerMention, speaker, ...figures } = scoreQuotes(pairs);
    const { iou } = scoreQuotes(pairs.map((pair) => ({ ...pair, found: [...pair.found, ...pair.terms] })));
    const errors = pairs.flatMap(quoteErrors);
    const damage = byDamage(
      pairs.flatMap(({ gold }) => gold),
      errors,
    );
    return {
      figures: { ...figures, 'with terms': iou },
      shares: { ...(byFullName ? {} : { speakerMention }), speaker, ...damage },
      errors: [...errors, ...pairs.flatMap(speakerErrors)],
    };
  },
};

/** The data's folding of types: a facility is a place. */
const folded = (names: readonly Name[]): readonly Name[] =>
  names.map((name) => (name.type === 'facility' ? { ...name, type: 'place' } : name));

/** Of gold quotations whose marks were damaged, how many were found, for each damage. */
function byDamage(gold: readonly Quoted[], errors: readonly ScoreError[]): Readonly<Record<string, Share>> {
  const kinds = [...new Set(gold.flatMap(({ corruption }) => corruption ?? []))].sort();
  return Object.fromEntries(
    kinds.map((kind) => {
      const of = gold.filter(({ corruption }) => corruption?.includes(kind)).length;
      const wrong = errors.filter((error) => error.group !== 'spurious' && error.of.split(' + ').includes(kind)).length;
      return [`damage ${kind}`, { right: of - wrong, of }];
    }),
  );
}
