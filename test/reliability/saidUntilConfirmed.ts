import { cardMarkdown } from '../../src/core/card/cardMarkdown.js';
import { cardText } from '../../src/core/card/cardText.js';
import type { AnnotationService, ArticleView, Mark } from '../../src/core/serviceTypes.js';
import { markDescription, markFacts, type Say, waitingWords } from '../../src/vscode/marks/markWords.js';
import { rowsOf } from '../../src/vscode/views/annotationRows.js';
import { harbourStory } from '../support/harbourStory.js';
import { openTestService } from '../support/openTestService.js';
import { type Check, percent } from './check.js';

const URI = 'mem:/news/harbour.txt';
const SIDECAR = `${URI}.ann.yaml`;

/** The words of a message with its arguments, as the editor puts them in. */
const say: Say = (message, ...args) => message.replace(/\{(\d+)\}/g, (_, at: string) => String(args[Number(at)]));

/** Every place where a person meets a mark, and what it says of this one. */
async function surfaces(service: AnnotationService, view: ArticleView, mark: Mark): Promise<Readonly<Record<string, boolean>>> {
  const card = await service.cardOf(mark.ref);
  const onHover = (await service.cardsAt(URI, mark.span?.start ?? 0)).find(({ ref }) => ref === mark.ref);
  const rows = rowsOf(view).find(({ of }) => of === 'guessed')?.rows ?? [];
  const isListed = rows.flatMap((row) => (row.kind === 'mark' ? [row] : row.rows)).some(({ ref }) => ref === mark.ref);
  const isSaid = (words: string): boolean => /re-attached/i.test(words);
  return {
    hover: isSaid(onHover ? cardMarkdown(onHover, (action) => action) : ''),
    'hover offers to confirm': (onHover ? cardMarkdown(onHover, (action) => action) : '').includes('(confirm)'),
    'described at the cursor': isSaid(card ? cardText(card) : ''),
    'list, in its group': isListed,
    'list, beside its words': isSaid(markDescription(mark, undefined, say)),
    'screen reader and tooltip': isSaid(markFacts(mark, 'Quotation', undefined, say).join(', ')),
    'status bar': waitingWords(view, say).some((words) => words.includes('to confirm')),
    'frame in the text': mark.reattached !== undefined,
  };
}

/** An article whose every annotation was accepted, as another day finds it: with slips of the pen in every quotation. */
async function foundAgain(paragraphs: number): Promise<AnnotationService> {
  const before = harbourStory(paragraphs);
  const first = openTestService({ [URI]: before });
  const view = await first.service.openArticle({ uri: URI, text: before, version: 1 });
  await first.service.decideAll(
    URI,
    (view?.marks ?? []).map(({ ref }) => ref),
    'accepted',
  );
  const after = before
    .replace(/, ship (\d+),”/g, ', shipp $1,”')
    .replaceAll('we ', 'wee ')
    .replaceAll(' counted ', ' countd ');
  const next = openTestService({ [URI]: after, [SIDECAR]: first.files.texts.get(SIDECAR) ?? '' });
  await next.service.openArticle({ uri: URI, text: after, version: 1 });
  return next.service;
}

const viewNow = async (service: AnnotationService): Promise<ArticleView> => (await service.viewOf(URI)) as ArticleView;
const guessed = ({ marks }: ArticleView): readonly Mark[] => marks.filter(({ reattached }) => reattached !== undefined);

/** A13: what was re-attached by a guess says so wherever it shows, until a person says that the place is right. */
export const saidUntilConfirmed: Check = {
  id: 'A13',
  title: 'A re-attached mark says so in hover, list, status bar and to a screen reader until it is confirmed',
  async run() {
    const service = await foundAgain(24);
    const view = await viewNow(service);
    const marks = guessed(view);
    const said = (await Promise.all(marks.map((mark) => surfaces(service, view, mark)))).flatMap(Object.values);
    const silent = view.marks.filter(({ reattached, status }) => reattached === undefined && status !== 'lost');
    const unasked = (await Promise.all(silent.slice(0, 40).map((mark) => surfaces(service, view, mark)))).flatMap((one) =>
      ['hover', 'described at the cursor', 'list, beside its words', 'screen reader and tooltip'].map((name) => one[name]),
    );
    const [first, second, ...rest] = marks;
    if (first) await service.confirm(first.ref);
    if (second) await service.decide(second.ref, 'accepted');
    const left = guessed(await viewNow(service)).length;
    await service.confirmAll(
      URI,
      rest.map(({ ref }) => ref),
    );
    const after = await viewNow(service);
    const still = (await Promise.all(after.marks.map((mark) => surfaces(service, after, mark)))).flatMap((one) =>
      Object.values(one),
    );
    return [
      { name: 're-attached marks', value: marks.length, atLeast: 20 },
      { name: 'surfaces that say so', value: percent(said.filter(Boolean).length, said.length), unit: '%', atLeast: 100 },
      { name: 'surfaces that say so of a mark in its place', value: unasked.filter(Boolean).length, atMost: 0 },
      {
        name: 'marks that one confirmation and one acceptance left to confirm',
        value: left,
        atLeast: marks.length - 2,
        atMost: marks.length - 2,
      },
      { name: 'surfaces that say so after all are confirmed', value: still.filter(Boolean).length, atMost: 0 },
    ];
  },
};
