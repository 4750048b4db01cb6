import type { ArticleView } from '../../src/core/serviceTypes.js';
import { fold } from '../../src/core/text/fold.js';
import { createEditHistory } from '../../src/vscode/marks/editHistory.js';
import { moveBetween, type TextChange } from '../../src/vscode/marks/textMove.js';
import { placedMarks } from '../../src/vscode/marks/viewEdits.js';
import { harbourStory } from './harbourStory.js';
import { openTestService } from './openTestService.js';
import { type Random, random } from './random.js';
import { taggedText } from './taggedText.js';

const URI = 'mem:/news/harbour.txt';

/** What became of accepted marks, counted after each reading. */
export interface FollowedTally {
  /** Marks with their own words, and how many of these stand on them. */
  own: number;
  inPlace: number;
  /** Marks, also of edited words, that stand on other words. */
  elsewhere: number;
  /** Marks without any word left, and how many of these were put somewhere. */
  gone: number;
  attached: number;
}

/** An article with accepted marks, many of equal words, is edited in an editor and read anew by the service again and again. */
export async function followedArticle(seed: number, readings: number, tally: FollowedTally): Promise<void> {
  const chance = random(seed);
  const first = harbourStory(10);
  const { service } = openTestService({ [URI]: first });
  const found = await service.openArticle({ uri: URI, text: first, version: 1 });
  await service.decideAll(URI, found?.marks.map(({ ref }) => ref) ?? [], 'accepted');
  let view = (await service.viewOf(URI)) as ArticleView;
  const model = taggedText(first);
  const words = new Map(placedMarks(view).map(({ id, text }) => [id, text]));
  for (const { id, span } of placedMarks(view)) model.mark(id, span);
  const history = createEditHistory();
  for (let version = 2; version < readings + 2; version++) {
    for (let edits = 1 + chance.below(3); edits > 0; edits--) {
      const before = model.text;
      const change = someEdit(before, chance);
      model.change([change]);
      const move = moveBetween(before, model.text, [change]);
      view = history.follow(view, { before, after: model.text, move, put: change.text }).view;
    }
    const known = [...placedMarks(view).map(({ id, span }) => ({ id, span })), ...history.gone(view).map((id) => ({ id }))];
    view = (await service.openArticle({ uri: URI, text: model.text, version, known })) as ArticleView;
    const spans = new Map(view.marks.map(({ id, span }) => [id, span]));
    for (const [id, exact] of words) count(tally, { exact, text: model.text, due: model.spanOf(id), span: spans.get(id) });
  }
}

type Place = { readonly start: number; readonly end: number } | undefined;

function count(tally: FollowedTally, mark: { exact: string; text: string; due: Place; span: Place }): void {
  const { exact, text, due, span } = mark;
  if (!due) {
    tally.gone++;
    if (span) tally.attached++;
    return;
  }
  if (span && (span.end <= due.start || span.start >= due.end)) tally.elsewhere++;
  if (fold(text.slice(due.start, due.end)) !== fold(exact)) return;
  tally.own++;
  if (span?.start === due.start && span.end === due.end) tally.inPlace++;
}

/** A word typed or deleted, a passage deleted, or words of marks written once more somewhere else. */
function someEdit(text: string, chance: Random): TextChange {
  const offset = chance.below(text.length);
  const most = text.length - offset;
  switch (chance.below(4)) {
    case 0:
      return { offset, length: 0, text: 'x '.repeat(1 + chance.below(2)) };
    case 1:
      return { offset, length: Math.min(most, 1 + chance.below(6)), text: '' };
    case 2:
      return { offset, length: Math.min(most, chance.below(60)), text: '' };
    default:
      return { offset, length: 0, text: chance.pick(['Jane Doe ', 'Monday ', 'John Smith in Oslo ']) };
  }
}
