import { placedMarks } from '../../src/vscode/viewEdits.js';
import { editedArticle } from '../support/editedArticle.js';
import { type Check, percent } from './check.js';

/** Articles that are edited, and steps in each. */
const ARTICLES = 20;
const STEPS = 500;

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
    return [
      { name: 'steps', value: steps, atLeast: 10_000 },
      { name: 'marks where the model has them after every step', value: percent(right, compared), unit: '%', atLeast: 100 },
      { name: 'the same after undo and redo', value: percent(undone.right, undone.compared), unit: '%', atLeast: 100 },
    ];
  },
};
