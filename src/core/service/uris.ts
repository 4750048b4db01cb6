/** The folder a uri lies in, without a slash at its end. */
export const parentOf = (uri: string): string => uri.slice(0, Math.max(0, uri.lastIndexOf('/')));

/** Whether `uri` is `root` or lies below it. */
export const isBelow = (uri: string, root: string): boolean =>
  uri === root || uri.startsWith(root.endsWith('/') ? root : `${root}/`);

/** Path of `uri` below `root`, with `/`, as people read it: percent signs of a real uri are decoded, those of a plain path are not. */
export function pathBelow(uri: string, root: string): string {
  const below = isBelow(uri, root) ? uri.slice(root.length).replace(/^\//, '') : uri.slice(uri.lastIndexOf('/') + 1);
  if (!/^[a-z][a-z0-9+.-]+:/i.test(uri)) return below;
  try {
    return decodeURIComponent(below);
  } catch {
    return below;
  }
}

/** The folders from the one that holds `uri` up to `root`, nearest first. */
export function foldersUpTo(uri: string, root: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = parentOf(uri); isBelow(folder, root) && folder; folder = parentOf(folder)) {
    folders.push(folder);
    if (folder === root) break;
  }
  return folders;
}

/** Last part of a uri: the file's own name. */
export const nameOf = (uri: string): string => pathBelow(uri, parentOf(uri));
