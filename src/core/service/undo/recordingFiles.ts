import type { Files } from '../../ports.js';
import type { FileChange } from './history.js';

/** Files, and what was done through them. */
export interface Recording {
  readonly files: Files;
  /** In order, one for each text; none once they were too much to remember. */
  changes(): readonly FileChange[];
  /** The files whose changes were too much to remember together. */
  forgotten(): readonly string[];
}

/** Characters of the texts of one recording, before and after. */
const MOST_CHARACTERS = 64_000_000;

/** The same files, and what was done through them, while the texts have no more than `most` characters. */
export function recordingFiles(files: Files, most = MOST_CHARACTERS): Recording {
  let done: FileChange[] = [];
  let characters = 0;
  const forgotten = new Set<string>();
  const forget = (...uris: readonly string[]) => {
    for (const uri of [...uris, ...done.flatMap(urisOf)]) forgotten.add(uri);
    done = [];
  };
  const noteText = (uri: string, before: string | undefined, after: string | undefined) => {
    characters += (before?.length ?? 0) + (after?.length ?? 0);
    if (characters > most) return forget(uri);
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
        if (outcome.kind === 'written') forgotten.size ? forget(from, to) : done.push({ kind: 'move', from, to });
        return outcome;
      },
    },
    changes: () => done.filter((change) => change.kind === 'move' || change.before !== change.after),
    forgotten: () => [...forgotten],
  };
}

/** The files that a change is about. */
export const urisOf = (change: FileChange): readonly string[] =>
  change.kind === 'text' ? [change.uri] : [change.from, change.to];
