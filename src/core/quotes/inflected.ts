/** Base form, third person, past and participle of a verb by the regular rules of spelling: `deny denies denied denying`. */
export function inflected(verb: string): readonly string[] {
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  if (/[^e]e$/.test(verb)) return [verb, third, `${verb}d`, `${verb.slice(0, -1)}ing`];
  return [verb, third, `${verb}ed`, `${verb}ing`];
}
