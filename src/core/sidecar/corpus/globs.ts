import picomatch from 'picomatch';

/** Longest path or glob that is looked at. */
const LONGEST = 500;
/** Globs whose matchers are kept: a corpus asks the same few of every article. */
const MOST_KEPT = 1000;
/** A path without any of these is no glob. */
const MAGIC = /[*?[\]{}\\]/;
/** What would be a pattern of regular expressions or of shells that know more: files are named with these. */
const LITERAL = /\\.|[()+|]/gs;
/** Ways to match that are tried at worst: some 20 ms. */
const MOST_WAYS = 6_000_000;
/** Longest name of a file. */
const NAME = 255;

const matchers = new Map<string, (path: string) => boolean>();

/**
 * Whether a glob could be tried in so many ways that a path of its kind would take seconds: more than three stars, or many
 * lists in braces. It matches nothing, and whoever reads the file says so.
 */
export const isTooWild = (glob: string): boolean => MAGIC.test(glob) && (glob.length > LONGEST || waysOf(glob) > MOST_WAYS);

/** Places for each run of stars, in order, times the choices in braces. */
function waysOf(glob: string): number {
  let ways = 1;
  let stars = 0;
  const lists: number[] = [];
  for (let at = 0; at < glob.length; at++) {
    const char = glob[at];
    if (char === '*' && glob[at - 1] !== '*') ways *= NAME / ++stars;
    else if (char === '{') lists.push(1);
    else if (char === ',' && lists.length) lists.push((lists.pop() as number) + 1);
    else if (char === '}') ways *= lists.pop() ?? 1;
  }
  return ways;
}

/** Whether a path below a `.newsmark` folder's parent (with `/`) is meant by a path or glob of a corpus file. Never throws. */
export function matchesPath(glob: string, path: string): boolean {
  const wanted = glob.startsWith('./') ? glob.slice(2) : glob;
  if (wanted === path) return true;
  return MAGIC.test(wanted) && path.length <= LONGEST && !isTooWild(wanted) && matcherOf(wanted)(path);
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
    const plain = glob.replace(LITERAL, (found) => (found.length > 1 ? found : `\\${found}`));
    const matches = picomatch(plain, { noextglob: true, nonegate: true });
    return (path) => matches(path);
  } catch {
    return () => false;
  }
}
