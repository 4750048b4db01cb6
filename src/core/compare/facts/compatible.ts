import type { Fact } from '../fact.js';

/** How far a number may lie from what `about` says. */
const ABOUT = 0.1;

/** Whether both figures may be true of one thing: rounded, "more than", "at least", a range. */
export function mayBothHold(a: Fact, b: Fact): boolean {
  if (!a.isLoose && !b.isLoose) return a.value === b.value;
  return reaches(a, b) && reaches(b, a);
}

/** Whether what `a` says leaves room for the value of `b`. */
function reaches(a: Fact, b: Fact): boolean {
  const { value, high, mod } = a;
  const near = (x: number): boolean => Math.abs(x - value) <= ABOUT * Math.max(Math.abs(x), Math.abs(value));
  if (high !== undefined) return (b.value >= value && b.value <= high) || near(b.value);
  const isBarely = /^(?:just|slightly|a little|nearly|almost|close to)/i.test(wordsOf(a));
  if (isBarely) return near(b.value);
  if (mod === 'MORE_THAN' || mod === 'AT_LEAST') return b.value >= value || near(b.value);
  if (mod === 'LESS_THAN' || mod === 'AT_MOST') return b.value <= value || near(b.value);
  return mod === undefined && !b.isLoose ? b.value === value : near(b.value);
}

const wordsOf = ({ statement: { source, span } }: Fact): string => source.text.slice(span.start, span.end);

/** Two numbers of the same digits in another order, as a slip of the pen leaves them: 212 and 221, 4.5 and 5.4. */
export function areTransposed(a: number, b: number): boolean {
  const [first, second] = [digitsOf(a), digitsOf(b)];
  if (first.length < 2 || first.length !== second.length || first === second) return false;
  return [...first].sort().join('') === [...second].sort().join('');
}

const digitsOf = (value: number): string => String(value).replace(/\D/g, '').replace(/0+$/, '');
