import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClueTable } from './clueTable.js';
import type { WordLists } from './wordLists.js';
import { writeClues, writeLists } from './writeLexicon.js';

/** What training asks of the names room. */
export type NamesRoom = Pick<typeof import('../core/text/text.js'), 'createText'> &
  Pick<typeof import('../core/entities/document.js'), 'readDocument'> &
  Pick<typeof import('../core/entities/candidate.js'), 'candidates' | 'spanOf'> &
  Pick<typeof import('../core/entities/weigh.js'), 'OUTCOMES'>;

/** What training asks of the quotes room and of the rooms before it. */
export type QuotesRoom = Pick<typeof import('../core/text/text.js'), 'createText'> &
  Pick<typeof import('../core/mention/pipeline.js'), 'runRoom'> &
  Pick<typeof import('../core/regions/regions.js'), 'regionsRoom'> &
  Pick<typeof import('../core/entities/entities.js'), 'createEntitiesRoom'> &
  Pick<typeof import('../core/entities/names.js'), 'names'> &
  Pick<typeof import('../core/quotes/marks/directQuote.js'), 'directQuote'> &
  Pick<typeof import('../core/quotes/speaker/speechWords.js'), 'readSpeechWords'> &
  Pick<typeof import('../core/quotes/speaker/inTurn.js'), 'inTurn'>;

const CORE = path.join(import.meta.dirname, '../core');

/**
 * A copy of the names room that works with other lists, below a folder that is made anew. Strengths have to be weighed
 * with lists that have not seen the texts: with the shipped ones every name of a training text would be a known name.
 */
export async function untaughtRoom(folder: string, lists: WordLists): Promise<NamesRoom> {
  const load = copyOf(folder, ['text', 'mention', 'entities'], lists);
  const { createText } = await load<NamesRoom>('text/text.ts');
  const { readDocument } = await load<NamesRoom>('entities/document.ts');
  const { candidates, spanOf } = await load<NamesRoom>('entities/candidate.ts');
  const { OUTCOMES } = await load<NamesRoom>('entities/weigh.ts');
  return { createText, readDocument, candidates, spanOf, OUTCOMES };
}

/** A copy of the quotes room and of those it leans on, likewise; its names room weighs clues by `table`. */
export async function untaughtQuotes(folder: string, lists: WordLists, table: ClueTable): Promise<QuotesRoom> {
  const load = copyOf(folder, ['text', 'mention', 'regions', 'entities', 'quotes'], lists);
  writeClues(path.join(folder, 'entities/lexicon'), table);
  const { createText } = await load<QuotesRoom>('text/text.ts');
  const { runRoom } = await load<QuotesRoom>('mention/pipeline.ts');
  const { regionsRoom } = await load<QuotesRoom>('regions/regions.ts');
  const { createEntitiesRoom } = await load<QuotesRoom>('entities/entities.ts');
  const { names } = await load<QuotesRoom>('entities/names.ts');
  const { directQuote } = await load<QuotesRoom>('quotes/marks/directQuote.ts');
  const { readSpeechWords } = await load<QuotesRoom>('quotes/speaker/speechWords.ts');
  const { inTurn } = await load<QuotesRoom>('quotes/speaker/inTurn.ts');
  return { createText, runRoom, regionsRoom, createEntitiesRoom, names, directQuote, readSpeechWords, inTurn };
}

function copyOf(folder: string, rooms: readonly string[], lists: WordLists): <R>(file: string) => Promise<R> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const room of rooms) cpSync(path.join(CORE, room), path.join(folder, room), { recursive: true });
  writeLists(path.join(folder, 'entities/lexicon'), lists);
  return (file) => import(pathToFileURL(path.join(folder, file)).href);
}
