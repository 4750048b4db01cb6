import { plainLine } from '../../text/escapeMarkdown.js';

/** `1 annotation`, `3 annotations`; `many` where the word has another plural. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** Words of an article on one line, not too long for a message. */
export const short = (words: string): string => plainLine(words.length > 60 ? `${words.slice(0, 59)}…` : words);

/** The same in quotation marks. */
export const quoted = (words: string): string => `“${short(words)}”`;
