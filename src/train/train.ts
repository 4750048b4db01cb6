/**
 * `npm run train [-- --data DIR] [--quick] [--held-out] [--without-speaker KIND,KIND]`: makes the generated half of core/entities/lexicon,
 * core/entities/tagger/names.model and core/quotes/speaker/strengths.ts; with --held-out also the models that the sets which
 * names.model learned from are measured with; README.md.
 */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readModel, type TaggerModel } from '../core/entities/tagger/model.js';
import { trainHeldOut } from './heldOut.js';
import { countNames, NOTHING_READ } from './nameCounts.js';
import { speakerQuestions } from './speakers/speakerQuestions.js';
import { speakerModule, speakerTable } from './speakers/speakerTable.js';
import { trainFirstLook, trainSecondLook } from './tagger/trainTagger.js';
import { wordClasses } from './tagger/wordClasses.js';
import { type Learned, modelBytes } from './tagger/writeModel.js';
import { readTrainingTexts, TRAINING_FILES } from './trainingTexts.js';
import { untaughtRoom } from './untaughtRoom.js';
import { wordLists } from './wordLists.js';
import { writeLists } from './writeLexicon.js';

const ROOT = path.join(import.meta.dirname, '../..');
const LEXICON = path.join(ROOT, 'src/core/entities/lexicon');
const MODEL = path.join(ROOT, 'src/core/entities/tagger/names.model');
const STRENGTHS = path.join(ROOT, 'src/core/quotes/speaker/strengths.ts');
const SCRATCH = path.join(ROOT, 'out/train');
const CACHE = path.join(ROOT, 'node_modules/.cache/newsmark');

const FULL = { rounds: 8, warmUp: 3, folds: 3, times: 4 };
const QUICK = { rounds: 5, warmUp: 2, folds: 2, times: 1 };

/** Trains and writes. Nothing is written to the sources before everything is learned. */
async function train(data: string, { quick, heldOut }: Asked, speakerLeftOut: ReadonlySet<string>): Promise<void> {
  const texts = readTrainingTexts(data);
  const room = await untaughtRoom(SCRATCH, wordLists(texts, NOTHING_READ));
  const classes = wordClasses(CACHE);
  console.log(`${classes.words.length} words have classes`);
  const tools = { lists: room.shippedLists(), classes, settings: quick ? QUICK : FULL, log: console.log };
  const { second, folds } = trainSecondLook([...texts.marked, ...texts.others], tools);
  const first = trainFirstLook([...texts.marked, ...texts.others, ...texts.measured], tools);
  const untaught = folds.map((fold) => {
    const model = modelOf(modelBytes(classes, fold, second));
    return room.createNames(room.createTagger(model, room.shippedLists()));
  });
  const questions = speakerQuestions(room, texts.marked, (nth) => untaught[nth % untaught.length] as (typeof untaught)[number]);
  const speakers = speakerTable(questions, speakerLeftOut);
  const lists = wordLists(texts, countNames(texts.marked));
  const bytes = modelBytes(classes, first, second);
  writeLists(LEXICON, lists);
  writeFileSync(MODEL, bytes);
  writeFileSync(STRENGTHS, speakerModule(speakers));
  console.log(`${sizeOf(first)} and ${sizeOf(second)} features learned, ${bytes.length} bytes`);
  console.log(`${questions.who.length} speakers, ${[...speakers.values()].flat().length} strengths shipped`);
  for (const [name, entries] of Object.entries(lists)) console.log(`${name}: ${entries.length}`);
  if (heldOut) trainHeldOut(CACHE, bytes, texts, (some) => modelBytes(classes, trainFirstLook(some, tools), second));
  rmSync(SCRATCH, { recursive: true });
}

interface Asked {
  readonly quick: boolean;
  readonly heldOut: boolean;
}

const sizeOf = ({ keys }: Learned): number => keys.length;

function modelOf(bytes: Uint8Array): TaggerModel {
  const read = readModel(bytes);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: path.join(ROOT, '../shared/data') },
    quick: { type: 'boolean', default: false },
    'held-out': { type: 'boolean', default: false },
    'without-speaker': { type: 'string', default: '' },
  },
});
const kinds = (list: string): ReadonlySet<string> => new Set(list.split(',').filter(Boolean));
const missing = Object.values(TRAINING_FILES)
  .flat()
  .map((file) => path.join(values.data, file))
  .filter((file) => !existsSync(file));
if (missing.length) {
  console.error(`No training data: ${missing.join(', ')} not found. --data names the folder that holds train/ and ner/.`);
  process.exitCode = 1;
} else await train(values.data, { quick: values.quick, heldOut: values['held-out'] }, kinds(values['without-speaker']));
