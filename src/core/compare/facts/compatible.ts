import type { Fact } from '../fact.js';

/** How far a number may lie from what `about` says: "about 1,200" is round, "about 1,260" is nearly exact. */
const ABOUT = 0.1;
const ABOUT_EXACT = 0.03;

const roundedBy = (value: number): number => (digitsOf(value).replace(/^0+/, '').length > 2 ? ABOUT_EXACT : ABOUT);

/** Whether both figures may be true of one thing: rounded, "more than", "at least", a range. */
export function mayBothHold(a: Fact, b: Fact): boolean {
  if (!a.isLoose && !b.isLoose) return a.value === b.value;
  const [first, second] = [roomOf(a), roomOf(b)];
  return first.from <= second.to && second.from <= first.to;
}

/** The numbers that a figure leaves room for. */
function roomOf(fact: Fact): { readonly from: number; readonly to: number } {
  const { value, high, mod, isLoose } = fact;
  if (!isLoose) return { from: value, to: value };
  const about = roundedBy(value);
  const [less, more] = [value * (1 - about), value * (1 + about)];
  if (high !== undefined) return { from: value, to: high };
  const isBarely = BARELY.test(wordsOf(fact));
  if (mod === 'MORE_THAN' || mod === 'AT_LEAST') return { from: value, to: isBarely ? more : Number.POSITIVE_INFINITY };
  if (mod === 'LESS_THAN' || mod === 'AT_MOST') return { from: isBarely ? less : Number.NEGATIVE_INFINITY, to: value };
  return { from: less, to: more };
}

const BARELY = /^(?:just|slightly|a little|nearly|almost|close to)/i;

const wordsOf = ({ statement: { source, span } }: Fact): string => source.text.slice(span.start, span.end);

/** Two numbers of the same digits in another order, as a slip of the pen leaves them: 212 and 221, 4.5 and 5.4. */
export function areTransposed(a: number, b: number): boolean {
  const [first, second] = [digitsOf(a), digitsOf(b)];
  if (first.length < 2 || first.length !== second.length || first === second) return false;
  return [...first].sort().join('') === [...second].sort().join('');
}

const digitsOf = (value: number): string => String(value).replace(/\D/g, '').replace(/0+$/, '');

/** Two numbers as long as each other of which one digit differs, the last apart where there are more: 17 and 27, 3,140 and 3,640. */
export function areOneDigitApart(a: number, b: number): boolean {
  const [first, second] = [digitsOf(a), digitsOf(b)];
  if (first.length < 2 || first.length !== second.length) return false;
  const differing = [...first].flatMap((digit, at) => (digit === second[at] ? [] : [at]));
  return differing.length === 1 && differing[0] !== first.length - 1;
}
