import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Timex } from './score/scoreDates.js';
import type { Name } from './score/scoreNames.js';
import type { Quoted } from './score/scoreQuotes.js';

/** A text with what a person marked in it; offsets in code units. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly doc_date?: string;
  readonly entities?: readonly Name[];
  readonly dates?: readonly Timex[];
  readonly quotes?: readonly Quoted[];
  readonly mentions?: readonly ChainedMention[];
}

/** A gold mention of a set of chains; `HUM`: people and bodies, `LOC`: places, and others that are not ours. */
export interface ChainedMention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly chain: string;
}

/** What is scored; `published`: the day of an article, worked out where nobody states it; `chains`: mentions of one thing over a collection. */
export type Task = 'ner' | 'dates' | 'quotes' | 'published' | 'chains';

export interface DataSet {
  readonly task: Task;
  readonly name: string;
  /** The folder it lies in, where that is not called like the task. */
  readonly folder?: string;
  /** Read only where it is asked for by name. */
  readonly large?: true;
}

const SETS = {
  ner: ['conll2020', 'worldwide', 'conllpp03', 'wikigold', 'uner_ewt', 'seeds'],
  dates: ['timebank', 'aquaint', 'wikiwars', 'tweets', 'gum_news', 'seeds'],
  quotes: ['polnear', 'polnear_broken', 'seeds'],
};

/** Every development set, in the order of reports. */
export const DATA_SETS: readonly DataSet[] = [
  ...(Object.entries(SETS) as [Task, readonly string[]][]).flatMap(([task, names]) => names.map((name) => ({ task, name }))),
  // Of WikiWars and tweets the day is known from elsewhere alone.
  ...['timebank', 'aquaint', 'gum_news', 'seeds'].map((name) => ({ task: 'published', name, folder: 'dates' }) as const),
  { task: 'published', name: 'polnear', folder: 'quotes' },
  { task: 'chains', name: 'ecbplus', folder: 'xdoc' },
  { task: 'quotes', name: 'polnear.extra_dev', large: true },
];

/** The invented stories of several outlets: a folder of articles and gold lists, compared as a whole. */
export const STORIES = 'stories/invented';

/** Where the sets lie: beside the repository, or where NEWSMARK_DATA says. */
export const DATA = process.env.NEWSMARK_DATA ?? path.join(import.meta.dirname, '../../../shared/data');

/** The rows of a set; undefined where it is not there. */
export function readRows({ task, name, folder }: DataSet): readonly Row[] | undefined {
  const file = path.join(DATA, folder ?? task, `${fileName(name)}.jsonl`);
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

/** How the data calls a set. */
export const fileName = (name: string): string => (name.endsWith('_dev') ? name : `${name}.dev`);
