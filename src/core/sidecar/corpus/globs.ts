import picomatch from 'picomatch';

/** Longest path or glob that is looked at. */
const LONGEST = 500;
/** Globs whose matchers are kept: a corpus asks the same few of every article. */
const MOST_KEPT = 1000;
/** A path without any of these is no glob. */
const MAGIC = /[*?[\]{}()!+@|\\]/;

const matchers = new Map<string, (path: string) => boolean>();

/** Whether a path below a `.newsmark` folder's parent (with `/`) is meant by a path or glob of a corpus file. Never throws. */
export function matchesPath(glob: string, path: string): boolean {
  const wanted = glob.startsWith('./') ? glob.slice(2) : glob;
  if (wanted === path) return true;
  return MAGIC.test(wanted) && wanted.length <= LONGEST && matcherOf(wanted)(path);
}

function matcherOf(glob: string): (path: string) => boolean {
  const known = matchers.get(glob);
  if (known) return known;
  if (matchers.size >= MOST_KEPT) matchers.clear();
  const made = matcher(glob);
  matchers.set(glob, made);
  return made;
}

function matcher(glob: string): (path: string) => boolean {
  try {
    const matches = picomatch(glob);
    return (path) => matches(path);
  } catch {
    return () => false;
  }
}
