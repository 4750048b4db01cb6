import { createText } from '../../src/core/text/text.js';
import type { Random } from './random.js';

/** A text after an edit, with the fate of every code unit of the text before it. */
export interface EditedText {
  readonly text: string;
  /** Where each code unit went; -1 where it is gone. */
  readonly to: Int32Array;
}

/** What people and programs do to an article on disk. */
export type ArticleEdit = (text: string, chance: Random) => EditedText;

/** Builds the text after an edit from pieces of the one before. */
export function rewrite(before: string): {
  keep(start: number, end: number): void;
  insert(words: string): void;
  /** Other characters in the place of one. */
  become(at: number, words: string): void;
  done(): EditedText;
} {
  const to = new Int32Array(before.length).fill(-1);
  const parts: string[] = [];
  let length = 0;
  const insert = (words: string) => {
    parts.push(words);
    length += words.length;
  };
  return {
    keep(start, end) {
      for (let at = start; at < end; at++) to[at] = length + at - start;
      insert(before.slice(start, end));
    },
    insert,
    become(at, words) {
      if (words) to[at] = length;
      insert(words);
    },
    done: () => ({ text: parts.join(''), to }),
  };
}

const NEWS: readonly string[] = [
  'Officials in the capital did not answer questions on Friday.',
  'The ministry said that it would publish the figures next week.',
  'Two people familiar with the matter asked not to be named.',
  'Share prices fell after the announcement and then recovered.',
  '“We have nothing to add,” a spokeswoman said.',
  'This article was updated to add a statement by the city.',
  'Correction: an earlier version misspelt the name of the port.',
  'It was the third such meeting since the spring, and the shortest of them.',
];

const some = (chance: Random, most: number): string =>
  Array.from({ length: 1 + chance.below(most) }, () => chance.pick(NEWS)).join(' ');

const insertTop: ArticleEdit = (text, chance) => {
  const made = rewrite(text);
  made.insert(`${some(chance, 4)}\n`);
  made.keep(0, text.length);
  return made.done();
};

const insertMiddle: ArticleEdit = (text, chance) => {
  const made = rewrite(text);
  let last = 0;
  for (const { start } of createText(text).sentences) {
    if (!chance.percent(12)) continue;
    made.keep(last, start);
    made.insert(`${some(chance, 2)} `);
    last = start;
  }
  made.keep(last, text.length);
  return made.done();
};

const deleteSentences: ArticleEdit = (text, chance) => {
  const made = rewrite(text);
  let last = 0;
  for (const { start, end } of createText(text).sentences) {
    if (!chance.percent(20)) continue;
    made.keep(last, start);
    last = text[end] === ' ' ? end + 1 : end;
  }
  made.keep(last, text.length);
  return made.done();
};

const STRAIGHT: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '—': '--',
  '–': '-',
  '…': '...',
  '\u00a0': ' ',
};

/** Each code unit by itself. */
const each =
  (become: (unit: string, chance: Random) => string): ArticleEdit =>
  (text, chance) => {
    const made = rewrite(text);
    for (let at = 0; at < text.length; at++) made.become(at, become(text[at] as string, chance));
    return made.done();
  };

const straighten: ArticleEdit = each((unit) => STRAIGHT[unit] ?? unit);

/** Code units up to the next white space. */
function nextBreak(text: string, at: number): number {
  let end = at;
  while (end < text.length && text[end] !== ' ' && text[end] !== '\n') end++;
  return end - at;
}

/** Lines of at most 72 characters; empty lines between paragraphs come and go. */
const reflow: ArticleEdit = (text, chance) => {
  const made = rewrite(text);
  let column = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] as string;
    const isBreak = unit === ' ' && column + nextBreak(text, at + 1) >= 72;
    made.become(at, isBreak ? '\n' : unit === '\n' && text[at + 1] !== '\n' && chance.percent(50) ? '\n\n' : unit);
    column = isBreak || unit === '\n' ? 0 : column + 1;
  }
  return made.done();
};

const LETTERS = 'etaoinshrdlu';

/** One letter or digit in fifty: another one, missing, doubled by another, or changed places with the next. */
const typos: ArticleEdit = (text, chance) => {
  const made = rewrite(text);
  const isLetter = (at: number) => /[A-Za-z0-9]/.test(text[at] ?? '');
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] as string;
    if (!isLetter(at) || !chance.percent(2)) made.keep(at, at + 1);
    else if (chance.percent(40)) made.become(at, chance.pick([...LETTERS].filter((letter) => letter !== unit)));
    else if (chance.percent(33)) made.become(at, '');
    else if (chance.percent(50) || !isLetter(at + 1)) made.become(at, unit + chance.pick([...LETTERS]));
    else {
      made.keep(at + 1, at + 2);
      made.keep(at, at + 1);
      at++;
    }
  }
  return made.done();
};

/** How a second copy of a body stands behind the first. */
export const doubled = (text: string): string => `${text}${text.endsWith('\n') ? '' : '\n'}${text}`;

const double: ArticleEdit = (text) => {
  const made = rewrite(text);
  made.keep(0, text.length);
  made.insert(doubled(text).slice(text.length));
  return made.done();
};

/** The second half goes: for a text that is printed twice. */
const undouble: ArticleEdit = (text) => {
  const made = rewrite(text);
  made.keep(0, text.length >> 1);
  return made.done();
};

const shuffle: ArticleEdit = (text, chance) => {
  const made = rewrite(text);
  const left = [...createText(text).paragraphs];
  while (left.length) {
    const [paragraph] = left.splice(chance.below(left.length), 1);
    if (paragraph) made.keep(paragraph.start, paragraph.end);
    made.insert('\n');
  }
  return made.done();
};

/** One kind of edit. */
export interface EditKind {
  readonly edit: ArticleEdit;
  /** What stood before, where that is not the article itself. */
  readonly of?: (text: string) => string;
  /** Whether there is no chance in it. */
  readonly isFixed?: boolean;
}

/** The kinds of edits of design/reliability.md, A1. */
export const ARTICLE_EDITS: Readonly<Record<string, EditKind>> = {
  'insert on top': { edit: insertTop },
  'insert in the middle': { edit: insertMiddle },
  'delete 20 % of the sentences': { edit: deleteSentences },
  'curly to straight': { edit: straighten, isFixed: true },
  reflow: { edit: reflow },
  'typos in 2 %': { edit: typos },
  doubled: { edit: double, isFixed: true },
  'de-doubled': { edit: undouble, of: doubled, isFixed: true },
  'shuffled paragraphs': { edit: shuffle },
};
