import type { ArticleView } from '../../src/core/serviceTypes.js';
import { createEditHistory } from '../../src/vscode/marks/editHistory.js';
import { moveBetween, type TextChange } from '../../src/vscode/marks/textMove.js';
import { aMark, aView } from './aView.js';
import { type Random, random } from './random.js';
import { type Kept, type TaggedText, taggedText } from './taggedText.js';

/** What was done in a step. */
export type Step = 'type' | 'delete' | 'replace' | 'paste' | 'cursors' | 'format' | 'mark' | 'undo' | 'redo';

/** An open article that chance edits as people and formatters do, and the model that says where its marks are. */
export interface EditedArticle {
  readonly view: ArticleView;
  readonly model: TaggedText;
  readonly ids: readonly string[];
  step(): Step;
}

const WORDS = [
  'Jane',
  'Doe',
  'said',
  'no',
  '“we',
  'will',
  'not',
  'sign”',
  'on',
  'Monday',
  'in',
  'Oslo',
  '😀',
  'É́cole',
  'the',
  'U.S.',
];
const STEPS: readonly Step[] = [
  'type',
  'type',
  'type',
  'delete',
  'delete',
  'replace',
  'paste',
  'cursors',
  'cursors',
  'format',
  'mark',
  'undo',
  'undo',
  'redo',
];

const LENGTH = 900;

export function editedArticle(seed: number): EditedArticle {
  const chance = random(seed);
  const model = taggedText(someText(chance, 120));
  const history = createEditHistory();
  const ids: string[] = [];
  let view = aView({});
  const done: Done[] = [];
  let undone: Done[] = [];

  const addMark = (): void => {
    const start = chance.below(model.text.length - 1);
    const end = Math.min(model.text.length, start + 1 + chance.below(40));
    const id = `p-${String(ids.length).padStart(8, '0')}`;
    const status = chance.percent(60) ? 'accepted' : 'suggested';
    ids.push(id);
    model.mark(id, { start, end });
    view = { ...view, marks: [...view.marks, aMark({ id, status, span: { start, end }, text: model.text.slice(start, end) })] };
  };
  const show = (changes: readonly TextChange[], apply: () => void): void => {
    const before = model.text;
    apply();
    const after = model.text;
    const put = changes.map(({ text }) => text).join('\n');
    view = history.follow(view, { before, after, move: moveBetween(before, after, changes), put }).view;
  };
  const edit = (changes: readonly TextChange[]): void => {
    const from = model.keep();
    show(changes, () => model.change(changes));
    undone = [];
    // Typing goes on in the element of undo that it began, as in the editor.
    const last = done.at(-1);
    if (last && chance.percent(30)) done[done.length - 1] = { from: last.from, to: model.keep() };
    else done.push({ from, to: model.keep(), changes });
  };
  const goBack = (from: Done[], onto: Done[], isUndo: boolean): boolean => {
    const one = from.pop();
    if (!one) return false;
    const target = isUndo ? one.from : one.to;
    const changes = one.changes
      ? isUndo
        ? inverse(one.from.text, one.changes)
        : one.changes
      : [difference(model.text, target.text)];
    const here = model.keep();
    show(changes, () => model.restore(target, changes));
    const there = model.keep();
    onto.push({ ...one, ...(isUndo ? { from: there, to: here } : { from: here, to: there }) });
    return true;
  };
  for (let made = 0; made < 25; made++) addMark();
  return {
    get view() {
      return view;
    },
    model,
    ids,
    step() {
      const step = chance.pick(STEPS);
      if (step === 'mark') addMark();
      else if (step === 'undo') goBack(done, undone, true) || edit(someChanges('type', model.text, chance));
      else if (step === 'redo') goBack(undone, done, false) || edit(someChanges('type', model.text, chance));
      else edit(someChanges(step, model.text, chance));
      return step;
    },
  };
}

/** One element of undo. `changes`: where it was one event, its changes. */
interface Done {
  readonly from: Kept;
  readonly to: Kept;
  readonly changes?: readonly TextChange[];
}

const someText = (chance: Random, words: number): string =>
  Array.from({ length: words }, () => chance.pick(WORDS) + chance.pick([' ', ' ', ' ', '  ', '\n', '.\n\n', ', '])).join('');

/** Changes of one event, the last in the text first, as the editor lists them. */
function someChanges(step: Step, text: string, chance: Random): readonly TextChange[] {
  const place = (): number => chance.below(text.length + 1);
  const grows = text.length < LENGTH;
  const one = (length: number, put: string): TextChange => {
    const offset = place();
    return { offset, length: Math.min(length, text.length - offset), text: put };
  };
  switch (step) {
    case 'type':
      return [one(0, grows ? someText(chance, 1 + chance.below(2)) : chance.pick(['x', '.', ' ']))];
    case 'delete':
      return [one(1 + chance.below(chance.percent(20) ? 80 : 8), '')];
    case 'replace':
      return [one(1 + chance.below(12), someText(chance, 1))];
    case 'paste': {
      const offset = place();
      const length = Math.min(chance.below(200), text.length - offset);
      const old = text.slice(offset, offset + length);
      // As a file that is read again comes: most of it as it was, a word of it new.
      return [
        {
          offset,
          length,
          text: chance.percent(50) ? old.replace(/\w+/, chance.pick(WORDS)) : someText(chance, chance.below(30)),
        },
      ];
    }
    case 'cursors':
      return apart(Array.from({ length: 2 + chance.below(5) }, () => one(chance.below(3), chance.pick(['', 'x', 'no ']))));
    default:
      return apart(
        [...text.matchAll(chance.pick([/ +(?=\n)/g, / {2,}/g, /“/g, /\n\n/g]))].map(({ 0: found, index }) => ({
          offset: index,
          length: found.length,
          text: found === '“' ? '"' : found.startsWith('  ') ? ' ' : '',
        })),
      );
  }
}

/** No two changes of one event touch. */
function apart(changes: readonly TextChange[]): readonly TextChange[] {
  const sorted = [...changes].sort((a, b) => b.offset - a.offset);
  return sorted.filter((change, at) => {
    const before = sorted[at - 1];
    return !before || change.offset + change.length < before.offset;
  });
}

/** What takes an event back: its changes in the text after it. */
function inverse(before: string, changes: readonly TextChange[]): readonly TextChange[] {
  const ascending = [...changes].reverse();
  let shift = 0;
  const back = ascending.map(({ offset, length, text }) => {
    const at = offset + shift;
    shift += text.length - length;
    return { offset: at, length: text.length, text: before.slice(offset, offset + length) };
  });
  return back.reverse();
}

/** One replacement that makes `to` of `from`, as the editor undoes several events at once. */
function difference(from: string, to: string): TextChange {
  const most = Math.min(from.length, to.length);
  let head = 0;
  while (head < most && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < most - head && from.at(-1 - tail) === to.at(-1 - tail)) tail++;
  return { offset: head, length: from.length - head - tail, text: to.slice(head, to.length - tail) };
}
