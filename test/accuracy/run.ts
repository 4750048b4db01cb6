/**
 * `npm run accuracy [-- ner|dates|quotes|chains|stories|SET …] [--errors [N]]`: scores the scanners on the data beside the repository, where
 * it is present; with --errors what they get wrong by kind, with N examples (3) in their sentence.
 * With --keep, as `npm run accuracy` has it, a run over all sets keeps its counts in lastRun.json and writes the README's
 * section on accuracy from them.
 * Quotations are scored as speech: the gold lists have no titles, nicknames and terms in marks.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DATA, DATA_SETS, readRows } from './data.js';
import { errorCardOf, renderErrorCard } from './errorCard/errorCard.js';
import { lastRunOf } from './lastRun.js';
import { errorLines, figuresLine } from './printed.js';
import { reportOn, type SetReport } from './setReport.js';
import { storyReport } from './stories/storyReport.js';

const words = process.argv.slice(2);
const keeps = words.includes('--keep');
const flag = words.indexOf('--errors');
const examples = flag < 0 ? undefined : Number(/^\d+$/.exec(words[flag + 1] ?? '')?.[0] ?? 3);
const wanted = words.filter((word, at) => !word.startsWith('--') && !(at === flag + 1 && flag >= 0 && /^\d+$/.test(word)));

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
const stories = !wanted.length || wanted.includes('stories') ? await storyReport() : undefined;
if (stories) {
  reports.push(stories);
  console.log(figuresLine(stories));
}
if (examples !== undefined) for (const report of reports) console.log(errorLines(report, examples));
if (keeps && !wanted.length && reports.length === DATA_SETS.filter(({ large }) => !large).length + 1) keep(reports);

function keep(all: readonly SetReport[]): void {
  const run = lastRunOf(all);
  writeFileSync(path.join(import.meta.dirname, 'lastRun.json'), `${JSON.stringify(run, null, 1)}\n`);
  const file = path.join(import.meta.dirname, '../../README.md');
  const readme = readFileSync(file, 'utf8');
  const section = errorCardOf(readme);
  if (!section) throw new Error('README.md has no section between the comments of errorCard.ts');
  // A function, for a "$" in the card means nothing.
  writeFileSync(
    file,
    readme.replace(section, () => renderErrorCard(run)),
  );
}
