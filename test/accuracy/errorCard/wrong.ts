import { KIND_PARTS, type LastRun } from '../lastRun.js';
import { percent } from '../score/prf.js';
import { type Counted, type Pool, poolOf, total } from './pool.js';
import { POOLS } from './tables.js';

/** How many kinds of error a line names; the rest is given as one number. */
const NAMED = 6;

/** What goes wrong, one line a topic: the share of each kind in 100 errors. */
export function wrongLines(run: LastRun): readonly string[] {
  const names = poolOf(run, POOLS.namesInNews);
  const dates = poolOf(run, POOLS.datesInNews);
  const tweets = poolOf(run, ['dates/tweets']);
  const chains = poolOf(run, POOLS.chains);
  const speech = poolOf(run, POOLS.speech);
  const lines: readonly (readonly [string, readonly Counted[]])[] = [
    ['Names in news', groups(names, NAME_GROUPS)],
    ['Names in news that pass for another kind', names.kinds('type')],
    ['Dates in news that are missed, made up or cut wrongly', groups(dates, SPAN_GROUPS)],
    ['Dates of news that are found and given a wrong value', dates.errors('value')],
    ['The same in tweets', tweets.errors('value')],
    ['Who is who', [...chains.kinds('parted'), ...chains.kinds('mixed')].sort((a, b) => b.count - a.count)],
    ['Speech', groups(speech, SPAN_GROUPS)],
    [
      'Speakers: who it should be, and what was given',
      [...groups(speech, { 'no speaker': 'nobody given' }), ...speech.kinds('wrong speaker')],
    ],
  ];
  return lines.flatMap(([topic, errors]) => (total(errors) ? [`- **${topic}** (${total(errors)}): ${sharesOf(errors)}.`] : []));
}

const SPAN_GROUPS = {
  missed: 'not found',
  spurious: 'found where no person marked one',
  extent: 'begun or ended at the wrong word',
  form: 'taken for a term in marks',
};
const NAME_GROUPS = { ...SPAN_GROUPS, type: 'given another kind' };

/** Each group as one kind, the most frequent first. */
const groups = (pool: Pool, words: Readonly<Record<string, string>>): readonly Counted[] =>
  Object.entries(words)
    .map(([group, what]) => ({ what, count: total(pool.errors(group)) }))
    .filter(({ count }) => count)
    .sort((a, b) => b.count - a.count);

function sharesOf(errors: readonly Counted[]): string {
  const all = total(errors);
  const share = (count: number): string => `${Math.round((100 * count) / all)}`;
  const rest = total(errors.slice(NAMED));
  const named = errors.slice(0, NAMED).map(({ what, count }) => `${share(count)} ${what.replace(KIND_PARTS, ', ')}`);
  return `of 100 are ${[...named, ...(rest ? [`${share(rest)} of ${errors.length - NAMED} rarer kinds`] : [])].join('; ')}`;
}

const DAMAGE: Readonly<Record<string, string>> = {
  'open-flipped': 'opened with a closing mark',
  'close-flipped': 'closed with an opening mark',
  mixed: 'a straight and a curly mark',
  'no-close': 'never closed',
  glued: 'glued to the next paragraph',
  double2: 'two straight marks for one',
  latex: "``two backticks and two apostrophes''",
  single: 'single marks',
  guillemet: 'guillemets',
  straight: 'straight marks',
  curly: 'curly marks',
};

/** How much of the speech is found for each damage, the worst first. */
export function damageLine(run: LastRun): string {
  const pool = poolOf(run, POOLS.damagedSpeech);
  const found = Object.entries(DAMAGE)
    .map(([kind, words]) => ({ words, ...pool.share(`damage ${kind}`) }))
    .filter(({ of }) => of)
    .sort((a, b) => a.right / a.of - b.right / b.of);
  return `Of 100 quotations with each kind of marks or damage it finds: ${found.map(({ words, right, of }) => `${words} ${percent(right / of).toFixed(0)}`).join(', ')}.`;
}
