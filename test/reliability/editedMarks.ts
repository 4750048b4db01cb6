import { placedMarks } from '../../src/vscode/marks/viewEdits.js';
import { editedArticle } from '../support/editedArticle.js';
import { followedArticle } from '../support/followedArticle.js';
import { type Check, percent } from './check.js';

/** Articles that are edited, and steps in each. */
const ARTICLES = 20;
const STEPS = 500;

/** Articles that the service reads anew after edits, and how often. */
const FOLLOWED = 2;
const READINGS = 20;

/** A2: marks in an open document, followed through what people and formatters do, against a text with tagged characters. */
export const editedMarks: Check = {
  id: 'A2',
  title: 'Edits made in the editor move every mark exactly: typing, pasting, several cursors, formatting, undo and redo',
  async run() {
    let compared = 0;
    let right = 0;
    let steps = 0;
    const undone = { compared: 0, right: 0 };
    for (let seed = 1; seed <= ARTICLES; seed++) {
      const article = editedArticle(seed);
      for (let step = 0; step < STEPS; step++) {
        const did = article.step();
        steps++;
        const placed = new Map(placedMarks(article.view).map(({ id, span }) => [id, `${span.start}-${span.end}`]));
        for (const id of article.ids) {
          const span = article.model.spanOf(id);
          const isRight = placed.get(id) === (span && `${span.start}-${span.end}`);
          compared++;
          if (isRight) right++;
          if (did !== 'undo' && did !== 'redo') continue;
          undone.compared++;
          if (isRight) undone.right++;
        }
      }
    }
    const read = { own: 0, inPlace: 0, elsewhere: 0, gone: 0, attached: 0 };
    for (let seed = 1; seed <= FOLLOWED; seed++) await followedArticle(seed, READINGS, read);
    return [
      { name: 'steps', value: steps, atLeast: 10_000 },
      { name: 'marks where the model has them after every step', value: percent(right, compared), unit: '%', atLeast: 100 },
      { name: 'the same after undo and redo', value: percent(undone.right, undone.compared), unit: '%', atLeast: 100 },
      {
        name: 'marks with their own words that are on them when the article is read anew',
        value: percent(read.inPlace, read.own),
        unit: '%',
        atLeast: 100,
      },
      { name: 'marks on other words then, twins too', value: read.elsewhere, atMost: 0 },
      { name: `of ${read.gone} marks whose words were deleted, attached to others`, value: read.attached, atMost: 0 },
    ];
  },
};
