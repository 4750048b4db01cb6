/**
 * `npm run accuracy [-- ner|dates|quotes|SET …]`: scores the scanners on the data beside the repository, where it is present.
 * Quotations are scored as speech: the gold lists have no titles, nicknames and terms in marks.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ScanResult, scan } from '../../src/core/scan/scan.js';
import { type Name, type Pair, type Prf, type Quoted, scoreDates, scoreNames, scoreQuotes, type Timex } from './score.js';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly doc_date?: string;
  readonly entities?: readonly Name[];
  readonly dates?: readonly Timex[];
  readonly quotes?: readonly Quoted[];
}

const data = process.env.NEWSMARK_DATA ?? path.join(import.meta.dirname, '../../../shared/data');
const wanted = process.argv.slice(2);
if (!existsSync(data)) console.log(`No data at ${data}: nothing to score. NEWSMARK_DATA names another folder.`);

const TASKS = {
  ner: ['conll2020', 'worldwide', 'conllpp03', 'wikigold', 'uner_ewt', 'seeds'],
  dates: ['timebank', 'aquaint', 'wikiwars', 'tweets', 'seeds'],
  quotes: ['polnear', 'polnear_broken', 'seeds'],
} as const;

const NAME_TYPES = ['person', 'organisation', 'place'];
/** The data's spelling and folding of types (data/README.md). */
const typeOf = (type: string): string => (type === 'organization' ? 'organisation' : type === 'facility' ? 'place' : type);

const REPORTS: Readonly<Record<keyof typeof TASKS, (rows: readonly Row[]) => string>> = {
  ner(rows) {
    const names = (list: readonly Name[]) => list.map((name) => ({ ...name, type: typeOf(name.type) }));
    const { exact, byType } = scoreNames(
      pairs(
        rows,
        (row) => names(row.entities ?? []),
        ({ entities }) => names(entities.map(({ span, type }) => ({ ...span, type }))),
      ),
      NAME_TYPES,
    );
    return `exact ${show(exact)}   ${NAME_TYPES.map((type) => `${type} ${byType[type]?.f1}`).join('  ')}`;
  },
  dates(rows) {
    const { strict, relaxed, value } = scoreDates(
      pairs(
        rows,
        (row) => row.dates ?? [],
        ({ dates }) => dates.map(({ span, type, value: v }) => ({ ...span, type, value: v ?? '' })),
      ),
    );
    return `strict ${show(strict)}   relaxed ${show(relaxed)}   value F1 ${value.f1}`;
  },
  quotes(rows) {
    // A gold list without mentions gives the person behind them.
    const byFullName = !rows.some(({ quotes }) => quotes?.some((quote) => quote.speaker_start !== undefined));
    const spoken = ({ quotes }: ScanResult) => quotes.filter(({ form }) => form === 'speech');
    const score = scoreQuotes(
      pairs(
        rows,
        (row) => row.quotes ?? [],
        (found) =>
          spoken(found).map(({ span, speaker }) => ({
            ...span,
            ...(speaker
              ? {
                  speaker: byFullName ? (speaker.canonicalName ?? speaker.text) : speaker.text,
                  speaker_start: speaker.span.start,
                  speaker_end: speaker.span.end,
                }
              : {}),
          })),
      ),
    );
    return `exact F1 ${score.exact.f1}   IoU ${show(score.iou)}   speaker mention ${score.speakerMention} %   speaker ${score.speaker} %`;
  },
};

const show = ({ precision, recall, f1 }: Prf): string => `P ${precision} R ${recall} F1 ${f1}`;

function pairs<T>(
  rows: readonly Row[],
  gold: (row: Row) => readonly T[],
  found: (result: ScanResult) => readonly T[],
): readonly Pair<T>[] {
  return rows.map((row) => ({
    text: row.text,
    gold: gold(row),
    found: found(scan(row.text, row.doc_date ? { dct: row.doc_date } : {})),
  }));
}

for (const [task, sets] of Object.entries(TASKS) as [keyof typeof TASKS, readonly string[]][]) {
  for (const set of sets) {
    const file = path.join(data, task, `${set}.dev.jsonl`);
    if (!existsSync(file) || (wanted.length && !wanted.includes(task) && !wanted.includes(set))) continue;
    const rows = readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Row);
    console.log(`${`${task}/${set}.dev`.padEnd(28)}${REPORTS[task](rows)}`);
  }
}
