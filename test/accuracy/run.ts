/**
 * `npm run accuracy [-- ner|dates|quotes|SET …] [--errors [N]]`: scores the scanners on the data beside the repository, where
 * it is present; with --errors what they get wrong by kind, with N examples (3) in their sentence.
 * Quotations are scored as speech: the gold lists have no titles, nicknames and terms in marks.
 */
import { existsSync } from 'node:fs';
import { DATA, DATA_SETS, readRows } from './data.js';
import { errorLines, figuresLine } from './printed.js';
import { reportOn, type SetReport } from './setReport.js';

const words = process.argv.slice(2);
const flag = words.indexOf('--errors');
const examples = flag < 0 ? undefined : Number(/^\d+$/.exec(words[flag + 1] ?? '')?.[0] ?? 3);
const wanted = words.filter((word, at) => word !== '--errors' && !(at === flag + 1 && flag >= 0 && /^\d+$/.test(word)));

if (!existsSync(DATA)) console.log(`No data at ${DATA}: nothing to score. NEWSMARK_DATA names another folder.`);

const reports: SetReport[] = [];
for (const set of DATA_SETS) {
  const asked = wanted.includes(set.name) || (wanted.length ? !set.large && wanted.includes(set.task) : !set.large);
  const rows = asked ? readRows(set) : undefined;
  if (!rows) continue;
  const report = reportOn(set, rows);
  reports.push(report);
  console.log(figuresLine(report));
}
if (examples !== undefined) for (const report of reports) console.log(errorLines(report, examples));
