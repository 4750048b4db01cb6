/** `npm run train [-- --data DIR] [--without KIND,KIND]`: makes the generated half of core/entities/lexicon; README.md. */
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { clueTable } from './clueTable.js';
import { examplesOf } from './examples.js';
import { learnedClues } from './learnedClues.js';
import { learn } from './learner.js';
import { countNames, NOTHING_READ } from './nameCounts.js';
import { readTrainingTexts, TRAINING_FILES } from './trainingTexts.js';
import { untaughtRoom } from './untaughtRoom.js';
import { wordLists } from './wordLists.js';
import { writeClues, writeLists } from './writeLexicon.js';

const ROOT = path.join(import.meta.dirname, '../..');
const LEXICON = path.join(ROOT, 'src/core/entities/lexicon');
const SCRATCH = path.join(ROOT, 'out/train');

/** Trains and writes. Nothing is written to the lexicon before everything is learned. */
async function train(data: string, leftOut: ReadonlySet<string>): Promise<void> {
  const texts = readTrainingTexts(data);
  const room = await untaughtRoom(SCRATCH, wordLists(texts, NOTHING_READ));
  const examples = examplesOf(room, texts.marked);
  const clues = learnedClues(examples, leftOut);
  const table = clueTable(learn(examples, clues, room.OUTCOMES.length));
  const lists = wordLists(texts, countNames(texts.marked));
  writeLists(LEXICON, lists);
  writeClues(LEXICON, table);
  rmSync(SCRATCH, { recursive: true });
  const shipped = [...table.kinds.values()].flat().length;
  console.log(`${texts.marked.length} texts, ${examples.length} pieces, ${clues.length} clues learned, ${shipped} shipped`);
  for (const [name, entries] of Object.entries(lists)) console.log(`${name}: ${entries.length}`);
}

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: path.join(ROOT, '../shared/data') },
    without: { type: 'string', default: '' },
  },
});
const missing = Object.values(TRAINING_FILES)
  .flat()
  .map((file) => path.join(values.data, file))
  .filter((file) => !existsSync(file));
if (missing.length) {
  console.error(`No training data: ${missing.join(', ')} not found. --data names the folder that holds train/.`);
  process.exitCode = 1;
} else await train(values.data, new Set(values.without.split(',').filter(Boolean)));
