import { anchor } from '../../src/core/article/anchor.js';
import { describe } from '../../src/core/article/describe.js';
import type { Anchoring } from '../../src/core/article/selector.js';
import { inventedProse } from '../support/inventedNews.js';
import { random } from '../support/random.js';
import type { Check } from './check.js';

const LONG = 10_000;

/** A7: quotes of no length, of any length, and of the whole file (hypothesis/client#407). */
export const longQuotes: Check = {
  id: 'A7',
  title: 'Empty and very long quotes do not hang, and the whole file is never marked unless it is the quote',
  async run() {
    const text = inventedProse(3 * LONG, random(1));
    const middle = { start: LONG, end: 2 * LONG };
    const quote = describe(text, middle);
    const whole = describe(text, { start: 0, end: text.length });
    const [moved, slips] = [`New on top.\n${text}`, text.replace(/(\w{6})\w/g, '$1x')];
    const isAt = (found: Anchoring, start: number, end: number) =>
      found.kind !== 'lost' && found.span.start === start && found.span.end === end;
    const wrong = [
      ['', 'x'.repeat(LONG), ' '.repeat(LONG), '“'.repeat(LONG)].some((exact) => anchor(text, { exact }).kind !== 'lost'),
      !isAt(anchor(text, quote), middle.start, middle.end),
      !isAt(anchor(moved, quote), middle.start + 12, middle.end + 12),
      anchor(inventedProse(3 * LONG, random(2)), quote).kind !== 'lost',
      !isAt(anchor(text, whole), 0, text.length),
    ];
    const marksAll = [
      moved,
      slips,
      `${text.slice(0, LONG)} ${text.slice(LONG)} And more.`,
      text.slice(0, -50),
      inventedProse(2 * LONG, random(3)),
    ]
      .map((edited) => ({ edited, found: anchor(edited, whole) }))
      .filter(({ edited, found }) => found.kind === 'reattached' && found.span.end - found.span.start > edited.length * 0.8);
    const few = anchor(text.slice(0, 40), quote);
    return [
      { name: 'long quotes in the wrong place, or lost where they stand', value: wrong.filter(Boolean).length, atMost: 0 },
      { name: 'whole files marked by a guess', value: marksAll.length, atMost: 0 },
      { name: 'a long quote in a short file: marked', value: few.kind === 'lost' ? 0 : 1, atMost: 0 },
    ];
  },
};
