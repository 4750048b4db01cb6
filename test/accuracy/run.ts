/** `npm run accuracy [-- SET …]`: scores the scanners on the data beside the repository, where it is present. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { scan } from '../../src/core/scan/scan.js';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly doc_date?: string;
}

const data = process.env.NEWSMARK_DATA ?? path.join(import.meta.dirname, '../../../shared/data');
const scorer = path.join(data, '../eval/score.mjs');
if (!existsSync(scorer)) {
  console.log(`no data at ${data}: nothing to score`);
  process.exit(0);
}
const { scoreNer, scoreDates, scoreQuotes } = await import(scorer);
const wanted = process.argv.slice(2);
const read = (file: string): Row[] =>
  readFileSync(path.join(data, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const predict = (rows: Row[]) =>
  new Map(
    rows.map((row) => {
      const found = scan(row.text, row.doc_date ? { dct: row.doc_date } : {});
      return [
        row.id,
        {
          id: row.id,
          entities: found.entities.map((e) => ({ ...e.span, type: e.type === 'organization' ? 'organisation' : e.type })),
          dates: found.dates.map((d) => ({ ...d.span, type: d.type, value: d.value ?? '' })),
          quotes: found.quotes
            .filter((q) => q.form !== 'indirect')
            .map((q) => ({
              ...q.span,
              ...(q.speaker
                ? { speaker: q.speaker.text, speaker_start: q.speaker.span.start, speaker_end: q.speaker.span.end }
                : {}),
            })),
        },
      ];
    }),
  );

const NAMES = ['person', 'organisation', 'place'];
for (const set of ['conll2020', 'worldwide', 'uner_ewt', 'wikigold', 'seeds'].filter(
  (s) => !wanted.length || wanted.includes(s) || wanted.includes('ner'),
)) {
  const rows = read(`ner/${set}.dev.jsonl`);
  const score = scoreNer(rows, predict(rows), { types: NAMES, map: { facility: 'place' } });
  console.log(
    `ner/${set}`.padEnd(24),
    'exact',
    score.exact.p,
    score.exact.r,
    score.exact.f,
    JSON.stringify(Object.fromEntries(Object.entries(score.perType).map(([k, v]) => [k, (v as { f: number }).f]))),
  );
}
for (const set of ['timebank', 'aquaint', 'wikiwars', 'tweets', 'gum_news', 'seeds'].filter(
  (s) => !wanted.length || wanted.includes(s) || wanted.includes('dates'),
)) {
  const rows = read(`dates/${set}.dev.jsonl`);
  const { miss, ...score } = scoreDates(rows, predict(rows), { valueOnly: set === 'gum_news' });
  console.log(`dates/${set}`.padEnd(24), JSON.stringify(score));
}
for (const set of ['polnear', 'polnear_broken', 'polnear.extra', 'seeds'].filter(
  (s) => (!wanted.length && s !== 'polnear.extra') || wanted.includes(s) || (wanted.includes('quotes') && s !== 'polnear.extra'),
)) {
  const rows = read(set === 'polnear.extra' ? 'quotes/polnear.extra_dev.jsonl' : `quotes/${set}.dev.jsonl`);
  const score = scoreQuotes(rows, predict(rows), {});
  console.log(
    `quotes/${set}`.padEnd(24),
    'exact',
    score.exactInner.f,
    'iou',
    score.iou80.p,
    score.iou80.r,
    score.iou80.f,
    JSON.stringify(score.speaker),
  );
}
