import { fileName } from './data.js';
import type { ScoreError } from './errors/scoreError.js';
import { grouped } from './grouped.js';
import { type Prf, percent } from './score/prf.js';
import type { Share } from './score/scoreQuotes.js';
import { SEEN } from './seen.js';
import { NAME_TYPES, type SetReport } from './setReport.js';

/** One line of the table: a set's figures. */
export function figuresLine({ set, figures, shares, seen }: SetReport): string {
  const f1 = (name: string): string => `${figures[name]?.f1}`;
  const share = (name: string): string => (shares[name] ? `   ${NAMES[name]} ${percentOf(shares[name])} %` : '');
  const columns: Readonly<Record<string, () => string>> = {
    ner: () =>
      `exact ${prf(figures.exact)}   ${[...NAME_TYPES, ...(figures.nationality ? ['nationality'] : [])].map((type) => `${type} ${f1(type)}`).join('  ')}${share('linked')}${shares['false people'] ? `   false people ${shares['false people'].right}` : ''}`,
    dates: () => `strict ${prf(figures.strict)}   relaxed ${prf(figures.relaxed)}   value F1 ${f1('value')}`,
    quotes: () =>
      `exact F1 ${f1('exact')}   IoU ${prf(figures.iou)}${share('speakerMention')}${share('speaker')}   with scare quotes F1 ${f1('with terms')}`,
    chains: () =>
      `CoNLL ${figures.conll?.f1}   MUC ${prf(figures.muc)}   B3 ${prf(figures.bCubed)}   CEAFe ${prf(figures.ceafPhi4)}`,
    stories: () =>
      `quotation pairs ${prf(figures.quotes)}${share('relation')}   conflicts ${prf(figures.conflicts)}${share('agreements')}${share('traps')}   reprints F1 ${f1('reprints')}${share('grouped')}`,
    published: () => `the published day inferred${share('right')}${share('wrong')}${share('none')}`,
  };
  return `${fileName(set).padEnd(28)}${columns[set.split('/')[0] as string]?.()}${seen ? `   (${SEEN[seen]})` : ''}`;
}

const NAMES: Readonly<Record<string, string>> = {
  linked: 'linked to the right person',
  speakerMention: 'speaker mention',
  speaker: 'speaker',
  right: 'right',
  wrong: 'wrong',
  none: 'not inferred',
  relation: 'relation right',
  agreements: 'agreements found',
  traps: 'traps called a conflict',
  grouped: 'stories exact',
};
const prf = (figure: Prf | undefined): string => `P ${figure?.precision} R ${figure?.recall} F1 ${figure?.f1}`;
const percentOf = ({ right, of }: Share): number => percent(of ? right / of : 0);

/** A set's errors by group and kind, the most frequent kinds first, with up to `examples` of each in their sentence. */
export function errorLines({ set, errors }: SetReport, examples: number): string {
  const lines = grouped(errors, ({ group }) => group).flatMap(([group, all]) => [
    `\n  ${group}: ${all.length}`,
    ...grouped(all, ({ of, how }) => `${of}: ${how}`).flatMap(([kind, some]) => [
      `${String(some.length).padStart(6)}  ${kind}`,
      ...spread(some, examples),
    ]),
  ]);
  return `\n${fileName(set)}: errors by kind\n${lines.join('\n')}`;
}

/** Examples from all over the set, not its first text alone; the same at each run. */
const spread = (errors: readonly ScoreError[], count: number): readonly string[] =>
  Array.from({ length: Math.min(count, errors.length) }, (_, i) => {
    const at = Math.floor((i * errors.length) / Math.min(count, errors.length));
    return `        ${errors[at]?.shown}`;
  });
