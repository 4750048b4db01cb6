import type { Span } from '../../text/span.js';
import { isMark } from './glyphs.js';

/** What stands beside a mark. `opener` only before it: brackets, slashes, what Markdown and HTML put before words. */
export type Side = 'space' | 'opener' | 'dash' | 'colon' | 'comma' | 'stop' | 'digit' | 'letter';

const SIDES: ReadonlyMap<string, Side> = new Map([
  ...entries(' \n\t\u00a0', 'space'),
  ...entries('([{/<>*=|', 'opener'),
  ...entries('-–—―', 'dash'),
  ...entries(':', 'colon'),
  ...entries(',', 'comma'),
  ...entries('.!?…;)]}', 'stop'),
  ...entries('0123456789', 'digit'),
]);

function entries(characters: string, side: Side): (readonly [string, Side])[] {
  return [...characters].map((character) => [character, side]);
}

/** What stands before (`step` -1) or after an offset within a paragraph, up to three other marks passed over. */
export function sideOf(source: string, offset: number, step: 1 | -1, { start, end }: Span): Side {
  let at = step > 0 ? offset : offset - 1;
  for (let passed = 0; passed < 3 && at >= start && at < end && isMark(source[at] as string); passed++) at += step;
  if (at < start || at >= end) return 'space';
  const beside = source[at] as string;
  const side = SIDES.get(beside) ?? (/\s/.test(beside) ? 'space' : 'letter');
  return side === 'opener' && step > 0 ? 'stop' : side;
}

/** What it costs that a mark opens or closes where it stands. */
export interface Fit {
  readonly open: number;
  readonly close: number;
}

/** A mark leans on what it encloses: space outside, words inside. */
export function fitOf(before: Side, after: Side): Fit {
  const wordAfter = after === 'letter' || after === 'digit';
  if (before === 'space' || before === 'opener') {
    if (wordAfter) return { open: 0, close: 6 };
    if (after === 'space') return { open: 2, close: 2 };
    return { open: after === 'stop' || after === 'dash' ? 0.5 : 2, close: after === 'comma' ? 1 : 3 };
  }
  if (before === 'dash' || before === 'colon') return wordAfter ? { open: 0.5, close: 3 } : { open: 4, close: 0.5 };
  if (wordAfter) return before === 'comma' ? { open: 2.2, close: 1 } : { open: 1.5, close: 1.5 };
  return { open: 5, close: before === 'letter' || before === 'digit' ? 0.3 : 0 };
}
