import type { Files } from '../../ports.js';
import { IGNORE_FILE } from '../../sidecar/corpus/ignoreFile.js';
import type { ListForm, ListItem } from '../../sidecar/corpus/listFile.js';
import { SOURCES_FILE } from '../../sidecar/corpus/sourcesFile.js';
import { STORIES_FILE } from '../../sidecar/corpus/storiesFile.js';
import type { ItemChange } from '../../sidecar/corpus/writeList.js';
import { corpusFileUri, writeCorpusFile } from '../knowledge/corpusFileWriter.js';
import { foldersUpTo, isBelow, pathBelow } from '../uris.js';
import type { FileMove } from './relocationTypes.js';

/** Corpus files that name articles by path. */
const NAMING: readonly ListForm[] = [IGNORE_FILE, SOURCES_FILE, STORIES_FILE];

/**
 * Articles were moved below `root`: the paths by which corpus files name them are written anew, so that what a person said of
 * an article is said of it still. Globs stay, and so does the path of what lies below that folder no more. The uris of the files
 * written.
 */
export async function corpusFilesAfterMove(files: Files, root: string, moves: readonly FileMove[]): Promise<readonly string[]> {
  const near = moves.flatMap(({ from, to }) => [...foldersUpTo(from, root), ...foldersUpTo(to, root)]);
  const written: string[] = [];
  for (const folder of new Set(near)) {
    const paths = movedPaths(folder, moves);
    if (!paths.length) continue;
    for (const form of NAMING) {
      const uri = corpusFileUri(folder, form);
      if ((await files.read(uri).catch(() => undefined)) === undefined) continue;
      const make = (items: readonly ListItem[]) => items.flatMap((item) => itemAfterMove(item, paths));
      const result = await writeCorpusFile(files, folder, form, make, '');
      if (result.ok && result.changed) written.push(uri);
    }
  }
  return written;
}

/** The moves that stay below a folder, as paths below it. A folder that moved itself took its own paths along. */
const movedPaths = (folder: string, moves: readonly FileMove[]): readonly FileMove[] =>
  moves
    .filter(({ from, to }) => isBelow(from, folder) && isBelow(to, folder) && from !== folder)
    .map(({ from, to }) => ({ from: pathBelow(from, folder), to: pathBelow(to, folder) }));

function itemAfterMove(item: ListItem, paths: readonly FileMove[]): readonly ItemChange[] {
  const { file } = item.fields;
  const newFile = typeof file === 'string' ? pathAfterMove(file, paths) : undefined;
  const swap = ['articles', 'not'].flatMap((field) =>
    ((item.fields[field] ?? []) as readonly string[]).flatMap((value) => {
      const by = pathAfterMove(value, paths);
      return by === undefined ? [] : [{ field, value, by }];
    }),
  );
  if (newFile === undefined && !swap.length) return [];
  return [{ kind: 'set', item, fields: newFile === undefined ? {} : { file: newFile }, swap }];
}

/** Where a path leads now; undefined where it is a glob or nothing that it names moved. */
function pathAfterMove(path: string, paths: readonly FileMove[]): string | undefined {
  const [dot = ''] = /^\.\//.exec(path) ?? [];
  const bare = path.slice(dot.length);
  const move = paths.find(({ from }) => isBelow(bare, from));
  return move && dot + move.to + bare.slice(move.from.length);
}
