import { times } from '../../figures/readNumeral.js';
import type { FigureMention } from '../../mention/mention.js';

/** A figure in the unit in which all figures of its measure are compared. */
export interface NormalMeasure {
  readonly measure: FigureMention['measure'];
  readonly unit: string;
  readonly value: number;
  readonly high?: number;
}

/** Units that are an exact number of others: miles and kilometres are not, who gives both has rounded. */
const EXACT: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  minute: ['second', 60],
  hour: ['second', 3600],
  day: ['second', 86_400],
  week: ['second', 604_800],
  fortnight: ['second', 1_209_600],
  year: ['month', 12],
  decade: ['month', 120],
  century: ['month', 1200],
  km: ['m', 1000],
  cm: ['m', 0.01],
  mm: ['m', 0.001],
  yard: ['foot', 3],
  g: ['kg', 0.001],
  tonne: ['kg', 1000],
  km2: ['ha', 100],
  GW: ['MW', 1000],
};

/**
 * A figure in its normal unit: "48 hours" and "two days", "1.5 km" and "1,500 metres", "four in ten" and "40 %" are the same.
 * Years of age stay years.
 */
export function normalMeasure({ measure, unit, value, high, of }: FigureMention): NormalMeasure {
  const exact = of === 'age' ? undefined : EXACT[unit];
  const share = measure === 'other' && unit === 'part';
  const [name, factor] = share ? ['%', 100] : (exact ?? [unit, 1]);
  const normal = (n: number): number => (factor === 1 ? n : times(n, factor));
  return {
    measure: share ? 'percent' : measure === 'other' && !unit ? 'count' : measure,
    unit: name,
    value: normal(value),
    ...(high === undefined ? {} : { high: normal(high) }),
  };
}
