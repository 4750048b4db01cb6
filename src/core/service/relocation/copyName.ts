/** What file managers and editors put behind the stem of a copied file: ` copy`, ` copy 2`, ` - Copy`, ` (2)`, `.2`. */
const COPY_MARK = /^(?: copy(?: \d{1,4})?| - Copy(?: \(\d{1,4}\))?| \(\d{1,4}\)|\.\d{1,4})$/i;

/** Whether a file's name is that of a copy of `original`: the same one, in another folder, or the one that copying makes. */
export function isCopyName(name: string, original: string): boolean {
  if (name === original) return true;
  const dot = original.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [original.slice(0, dot), original.slice(dot)] : [original, ''];
  if (!name.startsWith(stem) || !name.endsWith(ending) || name.length <= original.length) return false;
  return COPY_MARK.test(name.slice(stem.length, name.length - ending.length));
}
