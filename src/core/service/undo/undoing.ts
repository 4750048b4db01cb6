import type { Files } from '../../ports.js';
import type { ActionResult } from '../../serviceTypes.js';
import { sidecarUri } from '../../sidecar/sidecarUri.js';
import { filesOf, type History, type Step } from './history.js';
import type { Undoing } from './historyTypes.js';
import { recordingFiles } from './recordingFiles.js';
import { takeBack } from './takeBack.js';

/** What undoing needs. `reread` is told each uri whose file changed. */
export interface UndoingInit {
  readonly files: Files;
  readonly history: History;
  readonly reread: (uri: string) => Promise<unknown>;
}

/** Undo and redo of what this window wrote, one at a time. */
export function createUndoing({ files, history, reread }: UndoingInit): Undoing {
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<ActionResult>): Promise<ActionResult> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };
  const run = async (which: 'undo' | 'redo', uri: string | undefined): Promise<ActionResult> => {
    const uris = typeof uri === 'string' ? [uri, sidecarUri(uri)] : undefined;
    const step = history.takeLast(which, uris);
    if (!step) return { ok: true, changed: false, message: which === 'undo' ? 'Nothing to undo.' : 'Nothing to redo.' };
    if (step.forgotten) return { ok: false, message: tooMuch(step) };
    // No more than was remembered.
    const recorded = recordingFiles(files, Number.POSITIVE_INFINITY);
    const left: string[] = [];
    for (const change of [...step.changes].reverse()) {
      const sentence = await takeBack(recorded.files, change);
      if (sentence) left.push(sentence);
    }
    const changes = recorded.changes();
    history.put(which === 'undo' ? 'redo' : 'undo', { name: step.name, changes });
    for (const touched of filesOf({ name: '', changes })) await reread(touched);
    return told(which, step, changes.length > 0, left);
  };
  return { undo: (uri) => inTurn(() => run('undo', uri)), redo: (uri) => inTurn(() => run('redo', uri)) };
}

const tooMuch = ({ name, forgotten = [] }: Step): string =>
  `“${name}” cannot be taken back: it changed ${forgotten.length} files, more than can be remembered. What was done before it can.`;

/** Sentences shown when much could not be taken back. */
const MOST_SHOWN = 3;

function told(which: 'undo' | 'redo', { name }: Step, changed: boolean, left: readonly string[]): ActionResult {
  const more = left.length > MOST_SHOWN ? [`And ${left.length - MOST_SHOWN} more.`] : [];
  const but = [...left.slice(0, MOST_SHOWN), ...more].join(' ');
  const done = which === 'undo' ? 'Undone' : 'Done again';
  if (!changed && left.length) return { ok: false, message: `Nothing was taken back. ${but}` };
  return { ok: true, changed, message: `${done}: ${name}${but ? `. ${but}` : ''}` };
}
