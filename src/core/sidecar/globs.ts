import picomatch from 'picomatch';

/** Longest path or glob that is looked at. */
const LONGEST = 500;

/** Whether a path below a `.newsmark` folder's parent (with `/`) is meant by a path or glob of a corpus file. Never throws. */
export function matchesPath(glob: string, path: string): boolean {
  if (glob === path || glob === `./${path}`) return true;
  if (glob.length > LONGEST) return false;
  try {
    return picomatch.isMatch(path, glob.replace(/^\.\//, ''));
  } catch {
    return false;
  }
}
