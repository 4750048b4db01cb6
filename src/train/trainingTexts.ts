import { readFileSync } from 'node:fs';
import path from 'node:path';

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
}

/** What is trained on: texts with names marked by hand, and texts of which only the lower-case words are counted. */
export interface TrainingTexts {
  readonly marked: readonly TrainingText[];
  readonly plain: readonly TrainingText[];
  /** Texts of another kind, marked by others, with types that are not ours: the tagger learns from them too, but less. */
  readonly others: readonly TrainingText[];
}

/** The files that licences allow to train on, in the order they are read; README.md says what they are. Nothing else is opened. */
export const TRAINING_FILES = {
  marked: ['train/news_open.jsonl', 'train/news_voa.jsonl'],
  plain: ['train/gmb_rest_silver.jsonl'],
  others: ['train/crossner_politics.train.jsonl'],
} as const;

/** How much a text of another kind counts. */
const OTHERS = 0.3;

/** Reads the training texts below a folder. Throws what the file system throws where a file is missing. */
export const readTrainingTexts = (folder: string): TrainingTexts => ({
  marked: TRAINING_FILES.marked.flatMap((file) => readRows(path.join(folder, file))),
  plain: TRAINING_FILES.plain.flatMap((file) => readRows(path.join(folder, file))),
  others: TRAINING_FILES.others.flatMap((file) => readRows(path.join(folder, file))).map((row) => ({ ...row, weight: OTHERS })),
});

const readRows = (file: string): TrainingText[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as TrainingText);

const SPELLINGS: Readonly<Record<string, string>> = { organisation: 'organization', gpe: 'place', facility: 'place' };

/** The scanner's word for a type of the data. */
export const typeOf = ({ type }: MarkedName): string => SPELLINGS[type] ?? type;
