import { isSeq } from 'yaml';
import { foldName } from '../../text/fold.js';
import { plainOf } from '../parse/plain.js';
import { offsetOf, pairOf } from '../validate.js';
import type { ListItem } from './listFile.js';

/** Aliases that two entries of `entities.yaml` claim: they stand for neither, and somebody should know. The second one is told. */
export function sharedAliases(items: readonly ListItem[]): readonly { readonly message: string; readonly offset: number }[] {
  const owners = new Map<string, string>();
  const merged = new Map(items.map(({ fields }) => [fields.id, fields.was]));
  const isMerged = (into: string, id: unknown): boolean => {
    const was = merged.get(into);
    return Array.isArray(was) && was.includes(id);
  };
  return items.flatMap(({ node, fields: { id, was } }) => {
    const list = pairOf(node, 'aliases')?.value;
    const aliases = isSeq(list) ? list.items.map((alias) => ({ alias, name: plainOf(alias) })) : [];
    return aliases.flatMap(({ alias, name }) => {
      if (typeof name !== 'string') return [];
      const owner = owners.get(foldName(name)) ?? String(id);
      owners.set(foldName(name), owner);
      // Of one that was merged into the other both are the same.
      const isOwn = owner === id || (Array.isArray(was) && was.includes(owner)) || isMerged(owner, id);
      const message = `${owner} has this alias too: it stands for neither. Take it out of one of them.`;
      return isOwn ? [] : [{ message, offset: offsetOf(alias) }];
    });
  });
}
