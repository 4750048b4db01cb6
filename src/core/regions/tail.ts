import type { Region } from '../mention/mention.js';
import type { Scanner } from '../mention/scanner.js';
import { fold } from '../text/fold.js';
import { sentenceSpans } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import type { Text } from '../text/text.js';
import { AFTER_ARTICLE, TEASER_LABEL, TEASER_OPENING } from './boilerplateLexicon.js';
import { authorOf, isByline } from './byline.js';
import { isCaption } from './caption.js';
import { isFurniture, opensAsFurniture } from './furniture.js';
import { type Line, linesOf } from './lines.js';
import { unrelatedRun } from './unrelatedRun.js';

/** Longest line that is taken whole when only its first words show what it is. */
const MOST_WORDS_WHOLE = 70;
const MOST_SENTENCES = 12;
const LINES_AT_TOP = 12;
const ADDRESSES_READER = /\b(?:we|us|our|you|your)\b/i;

/** What follows the article's last sentence: other stories' leads, notes on the author, rights, subscriptions. Read from the end upwards. */
export const tail: Scanner<Region> = {
  name: 'tail',
  *scan({ text }) {
    const lines = linesOf(text);
    const after = afterArticle(lines);
    const found: Region[] = [];
    for (const line of lines.slice(after)) {
      if (!isFurniture(line)) found.push(behindTheEnd(line));
    }
    const signed = lines.slice(0, LINES_AT_TOP).find(isByline);
    const author = signed && authorOf(signed);
    readUpwards(text, lines.slice(0, after), author, found, after < lines.length);
    yield* found.sort((a, b) => a.span.start - b.span.start);
  },
};

/** Index of the first line behind the article, where labels say that it has ended; `lines.length` where none do. */
function afterArticle(lines: readonly Line[]): number {
  const whole = lines.reduce((sum, line) => sum + line.size, 0);
  let above = 0;
  let prose = 0;
  for (const [index, line] of lines.entries()) {
    if (prose >= 3 && above > whole / 2 && line.size <= 12 && AFTER_ARTICLE.test(line.folded)) {
      return lines.slice(index).filter(isFurniture).length >= 2 ? index : lines.length;
    }
    above += line.size;
    if (line.closed && line.size > 12) prose++;
  }
  return lines.length;
}

const behindTheEnd = (line: Line): Region =>
  ADDRESSES_READER.test(line.folded) && line.size <= MOST_WORDS_WHOLE
    ? region('boilerplate', line, 0.7, 'speaks to the reader behind the end of the article')
    : region('teaser', line, 0.75, 'stands behind the labels that close the article');

/** Takes lines from the end as long as each shows that it is no news of this article. */
function readUpwards(
  text: Text,
  lines: readonly Line[],
  author: string | undefined,
  found: Region[],
  furnitureBelow: boolean,
): void {
  let below = furnitureBelow;
  for (let at = lines.length - 1; at > 0; at--) {
    const line = lines[at] as Line;
    if (isFurniture(line)) {
      below = true;
      continue;
    }
    if (isCaption(line)) continue;
    const whole = wholeLine(line, author, below);
    if (whole) found.push(...splitAtRights(text, line, whole));
    else {
      found.push(...lastSentences(text, lines, at));
      return;
    }
  }
  if (lines.length === 1) found.push(...lastSentences(text, lines, 0));
}

function wholeLine(line: Line, author: string | undefined, furnitureBelow: boolean): Region | undefined {
  if (line.size > MOST_WORDS_WHOLE) return undefined;
  if (opensAsFurniture(line.folded)) return region('boilerplate', line, 0.88, 'opens as words of the publisher about itself');
  if (author && line.folded.startsWith(author) && !/"/.test(line.folded))
    return region('boilerplate', line, 0.8, 'a note on the author named in the byline');
  if (TEASER_OPENING.test(line.folded.slice(0, 120))) return region('teaser', line, 0.88, 'opens as a pointer to other articles');
  if (furnitureBelow && !line.closed && line.size >= 4)
    return region('teaser', line, 0.75, 'an unfinished line above the labels that close the page');
  return undefined;
}

/** A whole line may close with rights or a label of its own ("Related: … Copyright 2024"). */
function splitAtRights(text: Text, line: Line, whole: Region): Region[] {
  if (whole.kind !== 'teaser') return [whole];
  const rights = sentencesIn(text, line).find(({ folded }, index) => index > 0 && opensAsFurniture(folded));
  if (!rights) return [whole];
  return [
    { ...whole, span: { start: line.start, end: trimEnd(text, line.start, rights.start) } },
    region('boilerplate', { start: rights.start, end: line.end }, 0.88, 'opens as words of the publisher about itself'),
  ];
}

/** Sentences at the end of a body line that are no body: a label opens them, or rights close them and they speak of other things. */
function lastSentences(text: Text, lines: readonly Line[], at: number): Region[] {
  const line = lines[at] as Line;
  const sentences = sentencesIn(text, line);
  const from = Math.max(1, sentences.length - MOST_SENTENCES);
  const label = sentences.findIndex(
    ({ folded }, index) => index >= from && (TEASER_LABEL.test(folded.slice(0, 120)) || opensAsFurniture(folded)),
  );
  if (label < 0) return [];
  const first = sentences[label] as Sentence;
  const rest = { start: first.start, end: line.end };
  if (TEASER_LABEL.test(first.folded.slice(0, 120)))
    return [region('teaser', rest, 0.85, 'a label that points to other articles opens it')];
  const run = unrelatedRun(
    sentences.slice(0, label).map(({ folded, start }, index) => ({ folded, glued: sentences[index - 1]?.end === start })),
  );
  const boilerplate = region('boilerplate', rest, 0.88, 'opens as words of the publisher about itself');
  if (!run) return [boilerplate];
  const start = (sentences[label - run] as Sentence).start;
  const teaser = region(
    'teaser',
    { start, end: trimEnd(text, start, first.start) },
    0.7,
    `${run} sentences before the rights line share few words with the article and hardly any with each other`,
  );
  return [teaser, boilerplate];
}

interface Sentence extends Span {
  readonly folded: string;
}

/** A rights sign opens a sentence of its own even where it is glued to the one before. */
const GLUED_RIGHTS = /(?<=[.!?]["')]{0,2}) {0,2}(?=© ?|Copyright (?:©|\d{4}))/u;

function sentencesIn(text: Text, line: Span): readonly Sentence[] {
  return sentenceSpans(text.source, line).flatMap(({ start, end }) => {
    const folded = fold(text.source.slice(start, end));
    const glued = GLUED_RIGHTS.exec(folded);
    if (!glued?.index) return [{ start, end, folded }];
    const cut = start + glued.index + glued[0].length;
    const before = { start, end: start + glued.index, folded: folded.slice(0, glued.index) };
    return [before, { start: cut, end, folded: folded.slice(cut - start) }];
  });
}

const trimEnd = (text: Text, start: number, end: number): number => start + text.source.slice(start, end).trimEnd().length;

const region = (kind: Region['kind'], { start, end }: Span, confidence: number, reason: string): Region => ({
  kind,
  span: { start, end },
  confidence,
  reason,
});
