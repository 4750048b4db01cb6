import { anchorAll } from '../../src/core/article/anchor.js';
import { createDescriber } from '../../src/core/article/describe.js';
import type { Anchoring } from '../../src/core/article/selector.js';
import { words } from '../../src/core/text/words.js';
import { parallelPair, repetitiveArticle } from '../support/inventedNews.js';
import { type Random, random } from '../support/random.js';
import { type Check, percent } from './check.js';

const ARTICLES = 400;

/** A5: of two sentences that differ in a word, the marked one is deleted (hypothesis/client#7571). */
export const parallelSentences: Check = {
  id: 'A5',
  title: 'A mark in a deleted sentence is lost, though a sentence like it is left; a mark in the one that is left stays',
  async run() {
    const alone = { gone: 0, moved: 0, left: 0, right: 0, wrong: 0 };
    const together = { ...alone };
    for (let seed = 1; seed <= ARTICLES; seed++) {
      const chance = random(seed);
      const round = deleteOne(chance);
      const [mark] = round.marks.splice(chance.below(round.marks.length), 1) as [Span];
      judge(round, [mark], alone);
      judge(round, [mark, ...round.marks], together);
    }
    const { kind } = witness();
    return [
      { name: 'the witness: moved', value: kind === 'lost' ? 0 : 1, atMost: 0 },
      { name: 'one mark in the article: moved to the other sentence', value: alone.moved, atMost: 0 },
      { name: 'many marks: moved to another sentence', value: percent(together.moved, together.gone), unit: '%', atMost: 0.5 },
      { name: 'one mark: right where its sentence is left', value: percent(alone.right, alone.left), unit: '%', atLeast: 80 },
      {
        name: 'many marks: right where their sentence is left',
        value: percent(together.right, together.left),
        unit: '%',
        atLeast: 95,
      },
      {
        name: 'many marks: wrong where their sentence is left',
        value: percent(together.wrong, together.left),
        unit: '%',
        atMost: 0.5,
      },
    ];
  },
};

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Round {
  readonly before: string;
  readonly after: string;
  readonly gone: Span;
  readonly marks: Span[];
}

/** Two parallel sentences in a paragraph, one of which goes; marks of one to four words in both and around. */
function deleteOne(chance: Random): Round {
  const pair = parallelPair(chance);
  const head = chance.percent(70) ? `${repetitiveArticle(1 + chance.below(5), chance)}\n` : '';
  const tail = chance.percent(70) ? `\n${repetitiveArticle(1 + chance.below(5), chance)}` : '';
  const before = `${head}${pair[0]} ${pair[1]}${tail}`;
  const isFirst = chance.percent(50);
  const start = head.length + (isFirst ? 0 : pair[0].length);
  const gone = { start, end: start + pair[isFirst ? 0 : 1].length + 1 };
  const all = words(before);
  const marks = new Map<string, Span>();
  for (let count = 0; count < 20; count++) {
    const from = chance.below(all.length);
    const to = Math.min(all.length - 1, from + chance.below(4));
    const span = { start: all[from]?.start as number, end: all[to]?.end as number };
    const isCut = (span.start < gone.start && span.end > gone.start) || (span.start < gone.end && span.end > gone.end);
    if (!isCut) marks.set(`${span.start}-${span.end}`, span);
  }
  return { before, after: before.slice(0, gone.start) + before.slice(gone.end), gone, marks: [...marks.values()] };
}

function judge(
  { before, after, gone }: Round,
  marks: readonly Span[],
  sum: { gone: number; moved: number; left: number; right: number; wrong: number },
): void {
  const found = anchorAll(after, marks.map(createDescriber(before)));
  for (const [index, { start, end }] of marks.entries()) {
    const anchoring = found[index] as Anchoring;
    if (start >= gone.start && end <= gone.end) {
      sum.gone++;
      if (anchoring.kind !== 'lost' && !isLeftBySlide(before, gone, { start, end }, anchoring.span)) sum.moved++;
      continue;
    }
    sum.left++;
    if (anchoring.kind === 'lost') continue;
    if (anchoring.span.start === (start >= gone.end ? start - (gone.end - gone.start) : start)) sum.right++;
    else sum.wrong++;
  }
}

/**
 * Whether another deletion leaves the very same text and these words where they are now: of "A said no. A said yes." both
 * "A said no. " and "said no. A " can have gone, and nobody can tell which.
 */
function isLeftBySlide(before: string, gone: Span, mark: Span, found: Span): boolean {
  const size = gone.end - gone.start;
  const unit = (at: number) => before[at]?.replace('\n', ' ');
  const isSame = (a: number, b: number) => unit(a) === unit(b);
  const isLeft = (by: number) =>
    (mark.end <= gone.start + by && found.start === mark.start) ||
    (mark.start >= gone.end + by && found.start === mark.start - size);
  for (let by = 0; isSame(gone.start + by, gone.end + by) && gone.end + by < before.length; by++) if (isLeft(by + 1)) return true;
  for (let by = 0; isSame(gone.start - 1 + by, gone.end - 1 + by) && gone.start + by > 0; by--) if (isLeft(by - 1)) return true;
  return false;
}

function witness(): Anchoring {
  const [gone, left] = ['Ann’s team won the match in Paris. ', 'Bob’s side won the match in Paris.'];
  const start = gone.indexOf('won');
  const selector = createDescriber(gone + left)({ start, end: start + 'won the match in Paris'.length });
  return anchorAll(left, [selector])[0] as Anchoring;
}
