/** A path below the root of a corpus, with `/`, as people read it. */
export type CorpusPath = string;

/** What `links.to` names, taken apart: the file part may be empty (the same article), the id may be absent. */
export interface LinkText {
  readonly file: string;
  /** With its `#`; empty where there is none. */
  readonly fragment: string;
}

/** Takes `file#id` apart; undefined for an address on the web. */
export function readLink(to: string): LinkText | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(to)) return undefined;
  const hash = to.lastIndexOf('#');
  return hash < 0 ? { file: to, fragment: '' } : { file: to.slice(0, hash), fragment: to.slice(hash) };
}

/**
 * The paths that a link's file part may mean, the likelier first: beside the sidecar, as every link in a file; then from
 * the root of the corpus ("relative path inside the workspace", design/sidecar.md, section 4). None leaves the root.
 */
export function linkTargets(sidecar: CorpusPath, file: string): readonly CorpusPath[] {
  if (!file || file.startsWith('/')) return [];
  const found = [joined(folderOf(sidecar), file), joined('', file)].filter((path) => path !== undefined);
  return [...new Set(found)];
}

/**
 * How a sidecar writes the path of an article so that {@link linkTargets} means it: in the way of `old`, where that is
 * still clear. `exists` says whether an article stands at a path.
 */
export function spellLink(sidecar: CorpusPath, target: CorpusPath, old: string, exists: (path: CorpusPath) => boolean): string {
  const beside = relative(folderOf(sidecar), target);
  const rivals = joined(folderOf(sidecar), target);
  const isClear = rivals === target || rivals === undefined || !exists(rivals);
  const climbs = beside.startsWith('../');
  return climbs && isClear && !old.startsWith('../') ? target : beside;
}

const folderOf = (path: CorpusPath): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** Joins and resolves `.` and `..`; undefined where that leaves the root. */
function joined(folder: string, file: string): CorpusPath | undefined {
  const parts: string[] = [];
  for (const part of `${folder}/${file}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

function relative(folder: string, target: CorpusPath): string {
  const from = folder ? folder.split('/') : [];
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
