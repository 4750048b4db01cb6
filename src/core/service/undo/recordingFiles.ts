import type { Files } from '../../ports.js';
import type { FileChange } from './history.js';

/** The same files, and what was done through them. */
export function recordingFiles(files: Files): { readonly files: Files; changes(): readonly FileChange[] } {
  const done: FileChange[] = [];
  const noteText = (uri: string, before: string | undefined, after: string | undefined) => {
    const at = done.findLastIndex((change) =>
      change.kind === 'text' ? change.uri === uri : [change.from, change.to].includes(uri),
    );
    const last = done[at];
    if (last?.kind === 'text' && last.after === before) done[at] = { ...last, after };
    else done.push({ kind: 'text', uri, before, after });
  };
  return {
    files: {
      ...files,
      async write(uri, text, expected) {
        const outcome = await files.write(uri, text, expected);
        if (outcome.kind === 'written') noteText(uri, expected, text);
        return outcome;
      },
      async remove(uri, expected) {
        const outcome = await files.remove(uri, expected);
        if (outcome.kind === 'written') noteText(uri, expected, undefined);
        return outcome;
      },
      async move(from, to) {
        const outcome = await files.move(from, to);
        if (outcome.kind === 'written') done.push({ kind: 'move', from, to });
        return outcome;
      },
    },
    changes: () => done.filter((change) => change.kind === 'move' || change.before !== change.after),
  };
}
