import { type CodePoints, codePoints } from '../../text/portable.js';
import { createOccurrences, type Occurrences } from '../occurrences.js';
import { type Squeezed, squeeze } from './squeeze.js';

/** The text in which words are looked for, made ready once; what is costly only at first use. */
export interface Ground {
  readonly text: string;
  readonly points: CodePoints;
  readonly squeezed: Squeezed;
  /** Of the squeezed text. */
  readonly occurrences: Occurrences;
}

/** Prepares a portable text. */
export function createGround(text: string): Ground {
  let squeezed: Squeezed | undefined;
  let occurrences: Occurrences | undefined;
  let points: CodePoints | undefined;
  const ground: Ground = {
    text,
    get points() {
      points ??= codePoints(text);
      return points;
    },
    get squeezed() {
      squeezed ??= squeeze(text);
      return squeezed;
    },
    get occurrences() {
      occurrences ??= createOccurrences(ground.squeezed.words);
      return occurrences;
    },
  };
  return ground;
}
