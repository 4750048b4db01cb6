import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WordLists } from './wordLists.js';
import { writeLists } from './writeLexicon.js';

/** What training asks of the names room. */
export type NamesRoom = Pick<typeof import('../core/text/text.js'), 'createText'> &
  Pick<typeof import('../core/entities/document.js'), 'readDocument'> &
  Pick<typeof import('../core/entities/candidate.js'), 'candidates' | 'spanOf'> &
  Pick<typeof import('../core/entities/weigh.js'), 'OUTCOMES'>;

const CORE = path.join(import.meta.dirname, '../core');

/**
 * A copy of the names room that works with other lists, below a folder that is made anew. Strengths have to be weighed
 * with lists that have not seen the texts: with the shipped ones every name of a training text would be a known name.
 */
export async function untaughtRoom(folder: string, lists: WordLists): Promise<NamesRoom> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const room of ['text', 'mention', 'entities']) cpSync(path.join(CORE, room), path.join(folder, room), { recursive: true });
  writeLists(path.join(folder, 'entities/lexicon'), lists);
  const load = (file: string): Promise<NamesRoom> => import(pathToFileURL(path.join(folder, file)).href);
  const { createText } = await load('text/text.ts');
  const { readDocument } = await load('entities/document.ts');
  const { candidates, spanOf } = await load('entities/candidate.ts');
  const { OUTCOMES } = await load('entities/weigh.ts');
  return { createText, readDocument, candidates, spanOf, OUTCOMES };
}
