/**
 * `npm run train [-- --data DIR] [--without KIND,KIND] [--without-speaker KIND,KIND]`: makes the generated half of
 * core/entities/lexicon and core/quotes/speaker/strengths.ts; README.md.
 */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { clueTable } from './clueTable.js';
import { examplesOf } from './examples.js';
import { learnedClues } from './learnedClues.js';
import { learn } from './learner.js';
import { countNames, NOTHING_READ } from './nameCounts.js';
import { speakerQuestions } from './speakers/speakerQuestions.js';
import { speakerModule, speakerTable } from './speakers/speakerTable.js';
import { readTrainingTexts, TRAINING_FILES } from './trainingTexts.js';
import { untaughtQuotes, untaughtRoom } from './untaughtRoom.js';
import { wordLists } from './wordLists.js';
import { writeClues, writeLists } from './writeLexicon.js';

const ROOT = path.join(import.meta.dirname, '../..');
const LEXICON = path.join(ROOT, 'src/core/entities/lexicon');
const STRENGTHS = path.join(ROOT, 'src/core/quotes/speaker/strengths.ts');
const SCRATCH = path.join(ROOT, 'out/train');

/** Trains and writes. Nothing is written to the lexicon before everything is learned. */
async function train(data: string, leftOut: ReadonlySet<string>, speakerLeftOut: ReadonlySet<string>): Promise<void> {
  const texts = readTrainingTexts(data);
  const untaught = wordLists(texts, NOTHING_READ);
  const room = await untaughtRoom(path.join(SCRATCH, 'names'), untaught);
  const examples = examplesOf(room, texts.marked);
  const clues = learnedClues(examples, leftOut);
  const table = clueTable(learn(examples, clues, room.OUTCOMES.length));
  const lists = wordLists(texts, countNames(texts.marked));
  const quotes = await untaughtQuotes(path.join(SCRATCH, 'quotes'), untaught, table);
  const questions = speakerQuestions(quotes, texts.marked);
  const speakers = speakerTable(questions, speakerLeftOut);
  writeLists(LEXICON, lists);
  writeClues(LEXICON, table);
  writeFileSync(STRENGTHS, speakerModule(speakers));
  rmSync(SCRATCH, { recursive: true });
  const shipped = [...table.kinds.values()].flat().length;
  console.log(`${texts.marked.length} texts, ${examples.length} pieces, ${clues.length} clues learned, ${shipped} shipped`);
  console.log(`${questions.who.length} speakers, ${[...speakers.values()].flat().length} strengths shipped`);
  for (const [name, entries] of Object.entries(lists)) console.log(`${name}: ${entries.length}`);
}

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: path.join(ROOT, '../shared/data') },
    without: { type: 'string', default: '' },
    'without-speaker': { type: 'string', default: '' },
  },
});
const kinds = (list: string): ReadonlySet<string> => new Set(list.split(',').filter(Boolean));
const missing = Object.values(TRAINING_FILES)
  .flat()
  .map((file) => path.join(values.data, file))
  .filter((file) => !existsSync(file));
if (missing.length) {
  console.error(`No training data: ${missing.join(', ')} not found. --data names the folder that holds train/.`);
  process.exitCode = 1;
} else await train(values.data, kinds(values.without), kinds(values['without-speaker']));
