import type { FoundQuotation, QuotationPlace } from '../../core/service/beside/besideTypes.js';
import type { Say } from '../marks/markWords.js';
import { plainWords, shortWords } from '../plainWords.js';

/** One place that has words a person asked for, as a list says it. */
export interface QuotationRow {
  readonly id: string;
  readonly label: string;
  /** Beside the label: whose words, and how they differ. */
  readonly description: string;
  /** Everything, line by line. */
  readonly facts: readonly string[];
  readonly isSame: boolean;
  readonly isAsked: boolean;
  readonly place: QuotationPlace['place'];
}

/** The places that were found, in the order of the service: by day, file and place. */
export const quotationRows = ({ places }: FoundQuotation, t: Say): readonly QuotationRow[] =>
  places.map((found, at) => {
    const { label, file, words, speaker, diff, isAsked, place } = found;
    const same = diff.length === 0;
    const difference = same ? t('the same words') : differenceWords(found, t);
    const who = speaker === undefined ? '' : plainWords(speaker);
    const line = t('line {0}', place.line);
    return {
      id: `${at}/${place.uri}`,
      label: plainWords(label),
      description: [isAsked ? t('asked for') : difference, who, line].filter(Boolean).join(' · '),
      facts: [
        plainWords(label),
        ...(isAsked ? [t('the place that was asked for')] : []),
        `“${plainWords(words)}”`,
        ...(who ? [who] : []),
        difference,
        `${plainWords(file)}, ${line}`,
      ],
      isSame: same,
      isAsked,
      place,
    };
  });

/** `adds: that, real; lacks: some`. */
function differenceWords({ diff }: QuotationPlace, t: Say): string {
  const listed = (op: 'added' | 'removed'): string =>
    shortWords(diff.flatMap((part) => (part.op === op ? [part.text.replace(/[\s,.;:!?]+$/, '').trim()] : [])).join(', '), 80);
  const [added, removed] = [listed('added'), listed('removed')];
  return [added ? t('adds: {0}', added) : '', removed ? t('lacks: {0}', removed) : ''].filter(Boolean).join('; ');
}

/** `“We will not sign”: 3 places in 2 articles`. */
export function foundWords({ words, places, leftOut }: FoundQuotation, t: Say): string {
  const articles = new Set(places.map(({ place }) => place.uri)).size;
  const count =
    articles === 1 ? t('{0} places in 1 article', places.length) : t('{0} places in {1} articles', places.length, articles);
  const more = leftOut ? t('; {0} more are not listed', leftOut) : '';
  return `“${shortWords(words, 80)}”: ${count}${more}`;
}
