import type { FigureMention } from '../mention/mention.js';
import type { Scanner } from '../mention/scanner.js';
import { matchesOf } from '../text/matchesOf.js';
import { afterOf, beforeOf, mayBeginIn } from './around.js';
import { readOf } from './counted.js';
import { readModifier } from './modifiers.js';
import { SCALES } from './numberWords.js';
import { times } from './readNumeral.js';
import { readUnit } from './units.js';

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  hundredth: 100,
};
const TIMES: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, seven: 7, nine: 9 };
const SHAPE =
  /(?:(a|one|two|three|four|five|seven|nine)[ -])?(half|halves|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth)s?(?![\p{L}\p{N}])/giu;
const SCALE = /^ (?:of )?an? (hundred|thousand|million|billion|trillion|dozen)\b/i;
const UNIT = /^ (?:of )?an? (?=\p{L})|^-(?=point|hour|mile|century|year|decade|metre|meter)/iu;

/** "a fifth of Ukraine", "two-thirds of voters", "half a million", "a quarter of a percentage point". */
export const fraction: Scanner<FigureMention> = {
  name: 'fraction',
  *scan({ text: { source, folded } }) {
    for (const match of matchesOf(source, SHAPE, mayBeginIn(source, '-'))) {
      const end = match.index + match[0].length;
      const part = (match[2] as string).toLowerCase();
      const share = (TIMES[(match[1] ?? 'a').toLowerCase()] ?? 1) / (PARTS[part] ?? 1);
      const figure = readFraction(afterOf(folded, end), share, match[1] !== undefined, part);
      if (!figure) continue;
      const modifier = readModifier(beforeOf(folded, match.index));
      const span = { start: match.index - (modifier?.length ?? 0), end: end + figure.length };
      const { length: _, ...parts } = figure;
      yield {
        kind: 'figure',
        span,
        text: source.slice(span.start, span.end),
        ...parts,
        ...(modifier ? { mod: modifier.mod } : {}),
      };
    }
  },
};

type Fraction = Omit<FigureMention, 'kind' | 'span' | 'text'> & { readonly length: number };

function readFraction(after: string, share: number, counted: boolean, part: string): Fraction | undefined {
  if (!counted && !part.startsWith('hal') && !(part === 'quarter' && after.startsWith('-'))) return undefined;
  const scale = SCALE.exec(after);
  if (scale) return scaled(after, share, scale);
  const unit = UNIT.exec(after);
  const named = unit && readUnit(` ${after.slice(unit[0].length)}`);
  if (unit && named && named.measure !== 'money') {
    const isPoint = named.unit === 'point';
    return {
      measure: isPoint ? 'percent' : named.measure,
      unit: isPoint ? 'percentage point' : named.unit,
      value: times(share, named.factor ?? 1),
      of: '',
      confidence: 0.8,
      reason: 'a fraction of a unit',
      length: unit[0].length + named.length - 1,
    };
  }
  const of = /^ of\b/.test(after)
    ? (readOf(after) ?? { of: /^ of (?:the |its )?(\p{Lu}\p{L}*)/u.exec(after)?.[1] ?? '', length: 0 })
    : undefined;
  if (!of && !(part.startsWith('hal') && /^ the\b/.test(after))) return undefined;
  return {
    measure: 'other',
    unit: 'part',
    value: share,
    of: of?.of ?? '',
    confidence: 0.75,
    reason: 'a fraction of a whole',
    length: of?.length ?? 0,
  };
}

function scaled(after: string, share: number, scale: RegExpExecArray): Fraction {
  const value = times(share, SCALES.get((scale[1] as string).toLowerCase()) ?? 1);
  const unit = readUnit(after.slice(scale[0].length));
  if (unit)
    return {
      measure: unit.measure,
      unit: unit.unit,
      value,
      of: '',
      confidence: 0.85,
      reason: 'a fraction of a round number, with its unit',
      length: scale[0].length + unit.length,
    };
  return {
    measure: 'count',
    unit: '',
    value,
    of: '',
    confidence: 0.8,
    reason: 'a fraction of a round number',
    length: scale[0].length,
  };
}
