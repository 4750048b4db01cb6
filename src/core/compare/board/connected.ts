/**
 * What hangs together by links, directly or over others: each group once, its members and the groups in the order in which
 * they are met first. Near linear (union by path halving).
 */
export function connected<T>(links: Iterable<readonly T[]>, keyOf: (member: T) => string): readonly (readonly T[])[] {
  const parent = new Map<string, string>();
  const members = new Map<string, T>();
  const rootOf = (key: string): string => {
    let at = key;
    for (let up = parent.get(at) ?? at; up !== at; up = parent.get(at) ?? at) {
      parent.set(at, parent.get(up) ?? up);
      at = up;
    }
    return at;
  };
  for (const link of links) {
    const keys = link.map((member) => {
      const key = keyOf(member);
      if (!members.has(key)) members.set(key, member);
      if (!parent.has(key)) parent.set(key, key);
      return key;
    });
    const [first, ...rest] = keys;
    if (first === undefined) continue;
    for (const key of rest) parent.set(rootOf(key), rootOf(first));
  }
  const groups = new Map<string, T[]>();
  for (const [key, member] of members) {
    const root = rootOf(key);
    const group = groups.get(root);
    if (group) group.push(member);
    else groups.set(root, [member]);
  }
  return [...groups.values()];
}
