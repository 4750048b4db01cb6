import { scanUndated } from '../../src/core/article/publishedDay/scanArticle.js';
import { scan } from '../support/scan.js';
import type { Row } from './data.js';
import type { ScoreError } from './errors/scoreError.js';
import type { Scores } from './setReport.js';

/** The published day with every statement of it hidden but the text's own: how often it is inferred rightly, wrongly, not at all. */
export function publishedScores(rows: readonly Row[]): Scores {
  const dated = rows.filter(({ doc_date }) => doc_date);
  const inferred = dated.flatMap(({ id, text, doc_date: stated = '' }) => {
    const { inferred: found } = scanUndated(scan, text);
    return found ? [{ id, stated, ...found }] : [];
  });
  const right = inferred.filter(({ day, stated }) => day === stated).length;
  const of = dated.length;
  return {
    figures: {},
    shares: { right: { right, of }, wrong: { right: inferred.length - right, of }, none: { right: of - inferred.length, of } },
    errors: inferred.filter(({ day, stated }) => day !== stated).map(wrongDay),
  };
}

function wrongDay({ id, stated, day, why }: Record<'id' | 'stated' | 'day' | 'why', string>): ScoreError {
  const off = Math.abs(Date.parse(day) - Date.parse(stated)) / 86_400_000;
  const how = off <= 1 ? 'one day off' : off <= 7 ? 'off by up to a week' : 'off by more than a week';
  return { group: 'wrong', of: 'published day', how, shown: `${id}: ${stated}; inferred ${day}: ${why}` };
}
