import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { EntityType } from '../core/text/vocabulary.js';

/** A name marked in a training text; offsets in UTF-16 code units, half open. */
export interface MarkedName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** A quotation marked in a training text, and its speaker as written where somebody near is said to have spoken. */
export interface MarkedQuote {
  readonly start: number;
  readonly end: number;
  readonly speaker_start?: number;
  readonly speaker_end?: number;
  /** The speaker's full name. */
  readonly speaker?: string;
}

/** One text of the training data with the names and quotations marked in it. */
export interface TrainingText {
  readonly text: string;
  readonly entities: readonly MarkedName[];
  readonly quotes?: readonly MarkedQuote[];
  /** How much its names count; absent: 1. */
  readonly weight?: number;
  /** Of these types nobody marked names in it: a word outside the marked names may be part of one. */
  readonly unmarked?: readonly EntityType[];
}

/** What is trained on: texts with names marked by hand, and texts of which only the lower-case words are counted. */
export interface TrainingTexts {
  readonly marked: readonly TrainingText[];
  readonly plain: readonly TrainingText[];
  /** Texts of another kind, marked by others, with types that are not ours: the tagger learns from them too, but less. */
  readonly others: readonly TrainingText[];
  /** Texts of sets that the scanner is also measured on; the tagger alone learns from them. heldOut.ts leaves some out. */
  readonly measured: readonly TrainingText[];
}

/** The files that licences allow to train on, in the order they are read; README.md says what they are. Nothing else is opened. */
export const TRAINING_FILES = {
  marked: ['train/news_open.jsonl', 'train/news_voa.jsonl'],
  plain: ['train/gmb_rest_silver.jsonl'],
  others: ['train/crossner_politics.train.jsonl'],
  measured: ['ner/wikigold.dev.jsonl', 'ner/uner_ewt.dev.jsonl'],
} as const;

/** What is so of all texts of a file: how much they count, and types that nobody marked in them. */
const TRAITS: Readonly<Record<string, Pick<TrainingText, 'weight' | 'unmarked'>>> = {
  'train/crossner_politics.train.jsonl': { weight: 0.3 },
  'ner/wikigold.dev.jsonl': { weight: 2 },
  'ner/uner_ewt.dev.jsonl': { weight: 1, unmarked: ['nationality', 'event', 'work'] },
};

/** Reads the training texts below a folder. Throws what the file system throws where a file is missing. */
export function readTrainingTexts(folder: string): TrainingTexts {
  const read = (files: readonly string[]): TrainingText[] => files.flatMap((file) => readRows(folder, file));
  const { marked, plain, others, measured } = TRAINING_FILES;
  return { marked: read(marked), plain: read(plain), others: read(others), measured: read(measured) };
}

const readRows = (folder: string, file: string): TrainingText[] =>
  readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ ...(JSON.parse(line) as TrainingText), ...TRAITS[file] }));

const SPELLINGS: Readonly<Record<string, string>> = { organisation: 'organization', gpe: 'place', facility: 'place' };

/** The scanner's word for a type of the data. */
export const typeOf = ({ type }: MarkedName): string => SPELLINGS[type] ?? type;
