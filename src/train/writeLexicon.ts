import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { listModule } from './listModule.js';
import type { WordLists } from './wordLists.js';

/** Writes one module for each list into a lexicon folder. */
export function writeLists(folder: string, lists: WordLists): void {
  for (const name of Object.keys(lists) as (keyof WordLists)[])
    writeFileSync(path.join(folder, `${name}.ts`), listModule(name, lists[name]));
}
