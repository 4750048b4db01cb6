import type { LastRun } from '../lastRun.js';
import { type Prf, percent } from '../score/prf.js';
import type { Share } from '../score/scoreQuotes.js';
import { SEEN } from '../seen.js';
import { type Pool, poolOf } from './pool.js';

/** Sets by the kind of text, as a reader knows them. */
export const POOLS = {
  namesInNews: ['ner/conll2020', 'ner/worldwide', 'ner/conllpp03'],
  datesInNews: ['dates/timebank', 'dates/aquaint'],
  chains: ['chains/ecbplus'],
  speech: ['quotes/polnear'],
  damagedSpeech: ['quotes/polnear_broken'],
} as const;

const number = (value: number): string => value.toFixed(1);
const columns = ({ precision, recall, f1 }: Prf): string => `${number(precision)} | ${number(recall)} | ${number(f1)}`;
const percentOf = ({ right, of }: Share): string => (of ? `${number(percent(right / of))} %` : '');

const KINDS_OF_NAMES = [
  ['People', 'person'],
  ['Organisations', 'organisation'],
  ['Places', 'place'],
] as const;

const OTHER_NAMES = [
  ['Wikipedia', 'ner/wikigold'],
  ['web pages', 'ner/uner_ewt'],
  ['the five seeds', 'ner/seeds'],
] as const;

/** Names by kind and by kind of text: words and type right. */
export function nameRows(run: LastRun): readonly string[] {
  const news = poolOf(run, POOLS.namesInNews);
  const seen = (set: string): string => {
    const how = run.sets.find((report) => report.set === set)?.seen;
    return how ? SEEN[how] : '';
  };
  return [
    ...KINDS_OF_NAMES.map(([kind, figure]) => `| ${kind} | news | ${columns(news.figure(figure))} | |`),
    `| All three | news | ${columns(news.figure('exact'))} | |`,
    ...OTHER_NAMES.map(
      ([texts, set]) => `| All three | ${texts} | ${columns(poolOf(run, [set]).figure('exact'))} | ${seen(set)} |`,
    ),
  ];
}

const KINDS_OF_DATES = [
  ['Days, weeks, months, years', 'DATE'],
  ['Times of day', 'TIME'],
  ['Lengths of time', 'DURATION'],
  ['Repeated times', 'SET'],
] as const;

/** Dates by kind and by kind of text; the last column asks for the right value too. */
export function dateRows(run: LastRun): readonly string[] {
  const line = (kind: string, texts: string, pool: Pool, name: string): string =>
    `| ${kind} | ${texts} | ${columns(pool.figure(name))} | value right: ${number(pool.figure(`${name} value`).f1)} |`;
  const [days] = KINDS_OF_DATES;
  return [
    ...KINDS_OF_DATES.map(([kind, name]) => line(kind, 'news', poolOf(run, POOLS.datesInNews), name)),
    ...KINDS_OF_DATES.map(([kind, name]) => line(kind, 'tweets', poolOf(run, ['dates/tweets']), name)),
    line(days[0], 'histories', poolOf(run, ['dates/wikiwars']), days[1]),
    line(days[0], 'the five seeds', poolOf(run, ['dates/seeds']), days[1]),
  ];
}

/** Quotations by the state of their marks; the last column is the share that is given the right speaker. */
export function quoteRows(run: LastRun): readonly string[] {
  const line = (kind: string, texts: string, sets: readonly string[], figure: string): string => {
    const pool = poolOf(run, sets);
    const mention = pool.share('speakerMention');
    return `| ${kind} | ${texts} | ${columns(pool.figure(figure))} | speaker right: ${percentOf(mention.of ? mention : pool.share('speaker'))} |`;
  };
  return [
    line('Speech in marks', 'US politics', POOLS.speech, 'iou'),
    line('Speech in damaged marks', 'the same, damaged', POOLS.damagedSpeech, 'iou'),
    line('Speech in marks', 'the five seeds', ['quotes/seeds'], 'exact'),
  ];
}
