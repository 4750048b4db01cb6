import type { KeptReport, LastRun } from '../lastRun.js';
import { percent } from '../score/prf.js';
import { SEEN } from '../seen.js';

/** What a set holds, in a reader's words. */
const CALLED: Readonly<Record<string, string>> = {
  'ner/conll2020': 'Reuters 2020',
  'ner/worldwide': 'Outlets of many countries, 2022',
  'ner/conllpp03': 'Reuters 1996',
  'ner/wikigold': 'Wikipedia',
  'ner/uner_ewt': 'Web pages',
  'ner/seeds': 'The five seeds',
  'dates/timebank': 'TimeBank',
  'dates/aquaint': 'AQUAINT',
  'dates/wikiwars': 'WikiWars',
  'dates/tweets': 'Tweets',
  'dates/gum_news': 'Wikinews',
  'dates/seeds': 'The five seeds',
  'published/timebank': 'TimeBank',
  'published/aquaint': 'AQUAINT',
  'published/gum_news': 'Wikinews',
  'published/seeds': 'The five seeds',
  'published/polnear': 'US politics',
  'chains/ecbplus': 'Stories of eight topics',
  'quotes/polnear': 'US politics',
  'quotes/polnear_broken': 'The same with damaged marks',
  'quotes/seeds': 'The five seeds',
  'stories/invented': 'Ten invented stories told by several outlets each',
};

/** Each set's figures as others publish theirs: TempEval-3 for dates, CoNLL for names. */
export const setRows = ({ sets }: LastRun): readonly string[] =>
  sets.map((report) => `| ${CALLED[report.set]} (${report.set}.dev, ${report.texts} texts) | ${figuresOf(report)} |`);

function figuresOf({ set, figures, shares, seen }: KeptReport): string {
  const f1 = (...names: readonly string[]): string => names.map((name) => figures[name]?.f1.toFixed(1)).join(' / ');
  const share = (name: string): string => {
    const { right, of } = shares[name] ?? { right: 0, of: 0 };
    return of ? `${percent(right / of).toFixed(1)} %` : '–';
  };
  const rates = (name: string): string => `${figures[name]?.precision.toFixed(1)} / ${figures[name]?.recall.toFixed(1)}`;
  if (set.startsWith('ner/')) {
    const more = figures.nationality ? `; nationalities: ${f1('nationality')}` : '';
    const falsePeople = shares['false people']?.right;
    const linked = shares.linked ? `; people linked to the right person: ${share('linked')}, false people: ${falsePeople}` : '';
    return `names, exact: ${f1('exact')}${more}${linked}${seen ? ` (${SEEN[seen]})` : ''}`;
  }
  if (set.startsWith('chains/'))
    return `who is who over all texts, mentions given, CoNLL average: ${f1('conll')} (MUC / B-cubed / CEAF: ${f1('muc', 'bCubed', 'ceafPhi4')})`;
  if (set.startsWith('stories/'))
    return (
      `quotation pairs: ${f1('quotes')}, relation right: ${share('relation')}; conflicts, precision / recall: ${rates('conflicts')}, ` +
      `traps called one: ${share('traps')}; agreements found: ${share('agreements')}; reprints: ${f1('reprints')}; stories exact: ${share('grouped')}`
    );
  if (set.startsWith('published/'))
    return `published day, where it is hidden: ${share('right')} inferred rightly, ${share('wrong')} wrongly, ${share('none')} not at all`;
  if (set.startsWith('dates/')) return `dates, strict / relaxed / value: ${f1('strict', 'relaxed', 'value')}`;
  return `speech, overlap over union 0.8 / exact: ${f1('iou', 'exact')}; speaker’s mention / name: ${share('speakerMention')} / ${share('speaker')}`;
}
