import type { LastRun } from '../lastRun.js';
import { setRows } from './bySet.js';
import { dateRows, nameRows, quoteRows } from './tables.js';
import { damageLine, wrongLines } from './wrong.js';

const OPEN = '<!-- accuracy -->';
const CLOSE = '<!-- /accuracy -->';

/** The README's section on accuracy, from one comment to the other: by kind, what goes wrong, by set. */
export const renderErrorCard = (run: LastRun): string =>
  [
    OPEN,
    '| What | In | Precision | Recall | F1 | |',
    '|---|---|---|---|---|---|',
    ...nameRows(run),
    ...dateRows(run),
    ...quoteRows(run),
    '',
    'What it gets wrong, with the number of errors:',
    '',
    ...wrongLines(run),
    '',
    damageLine(run),
    '',
    '| Set | F1, and shares |',
    '|---|---|',
    ...setRows(run),
    CLOSE,
  ].join('\n');

/** The section that stands in `readme`; undefined where it has none. */
export function errorCardOf(readme: string): string | undefined {
  const [start, end] = [readme.indexOf(OPEN), readme.indexOf(CLOSE)];
  return start < 0 || end < start ? undefined : readme.slice(start, end + CLOSE.length);
}
