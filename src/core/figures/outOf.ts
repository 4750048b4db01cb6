import type { FigureMention } from '../mention/mention.js';
import type { Scanner } from '../mention/scanner.js';
import { matchesOf } from '../text/matchesOf.js';
import { afterOf, beforeOf, mayBeginIn } from './around.js';
import { readCounted } from './counted.js';
import { readModifier } from './modifiers.js';
import { NUMBER_WORD } from './numberWords.js';
import { readNumeral } from './readNumeral.js';

const SHAPE = new RegExp(
  `(one|two|three|four|five|six|seven|eight|nine) (?:in|out of|of every|in every|out of every) (${NUMBER_WORD}|\\d{1,3})(?![\\p{L}\\p{N}.,-])`,
  'giu',
);

/** "one in five voters", "two out of three": a share of a whole, where a plural says of what. */
export const outOf: Scanner<FigureMention> = {
  name: 'outOf',
  *scan({ text: { source, folded } }) {
    for (const match of matchesOf(source, SHAPE, mayBeginIn(source, '-'))) {
      const end = match.index + match[0].length;
      const some = readNumeral(match[1] as string)?.value ?? 0;
      const whole = readNumeral(match[2] as string)?.value ?? 0;
      const noun = readCounted(afterOf(folded, end));
      if (!noun || some >= whole) continue;
      const modifier = readModifier(beforeOf(folded, match.index));
      const span = { start: match.index - (modifier?.length ?? 0), end: end + noun.length };
      yield {
        kind: 'figure',
        measure: 'other',
        span,
        text: source.slice(span.start, span.end),
        value: some / whole,
        unit: 'part',
        of: noun.of,
        confidence: 0.75,
        reason: 'so many out of so many',
        ...(modifier ? { mod: modifier.mod } : {}),
      };
    }
  },
};
