import { followsLetterOrDigit } from '../text/letters.js';

const REACH_BACK = 60;
const REACH_AHEAD = 140;

/** Of a folded text what stands before and after a stretch, within reach of what a figure's rules ask. */
export const beforeOf = (folded: string, start: number): string => folded.slice(Math.max(0, start - REACH_BACK), start);
export const afterOf = (folded: string, end: number): string => folded.slice(end, end + REACH_AHEAD);

/** Whether a figure may begin at a place: behind no letter, digit or any of some other `signs`. */
export const mayBeginIn =
  (source: string, signs: string): ((at: number) => boolean) =>
  (at) =>
    at === 0 || !(signs.includes(source[at - 1] as string) || followsLetterOrDigit(source, at));
