import { fold } from '../text/fold.js';

const REACH_BACK = 60;
const REACH_AHEAD = 140;

/** The text before and after a stretch, folded, within reach of what a figure's rules ask. */
export const beforeOf = (source: string, start: number): string => fold(source.slice(Math.max(0, start - REACH_BACK), start));
export const afterOf = (source: string, end: number): string => fold(source.slice(end, end + REACH_AHEAD));
