import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WordLists } from './wordLists.js';
import { writeLists } from './writeLexicon.js';

/** What training asks of the quotes room and of the rooms before it. */
export type QuotesRoom = Pick<typeof import('../core/text/text.js'), 'createText'> &
  Pick<typeof import('../core/mention/pipeline.js'), 'runRoom'> &
  Pick<typeof import('../core/regions/regions.js'), 'regionsRoom'> &
  Pick<typeof import('../core/entities/entities.js'), 'createEntitiesRoom'> &
  Pick<typeof import('../core/entities/names.js'), 'createNames'> &
  Pick<typeof import('../core/entities/tagger/features/shippedLists.js'), 'shippedLists'> &
  Pick<typeof import('../core/entities/tagger/tagger.js'), 'createTagger'> &
  Pick<typeof import('../core/quotes/marks/directQuote.js'), 'directQuote'> &
  Pick<typeof import('../core/quotes/speaker/speechWords.js'), 'readSpeechWords'> &
  Pick<typeof import('../core/quotes/speaker/inTurn.js'), 'inTurn'>;

const CORE = path.join(import.meta.dirname, '../core');

/**
 * A copy of the quotes room and of those it leans on that works with other lists, below a folder that is made anew. Weights and
 * strengths have to be learned with lists that have not seen the texts: in the shipped ones every name of a text is known.
 */
export async function untaughtRoom(folder: string, lists: WordLists): Promise<QuotesRoom> {
  const load = copyOf(folder, ['text', 'mention', 'regions', 'entities', 'quotes'], lists);
  const { createText } = await load<QuotesRoom>('text/text.ts');
  const { runRoom } = await load<QuotesRoom>('mention/pipeline.ts');
  const { regionsRoom } = await load<QuotesRoom>('regions/regions.ts');
  const { createEntitiesRoom } = await load<QuotesRoom>('entities/entities.ts');
  const { createNames } = await load<QuotesRoom>('entities/names.ts');
  const { shippedLists } = await load<QuotesRoom>('entities/tagger/features/shippedLists.ts');
  const { createTagger } = await load<QuotesRoom>('entities/tagger/tagger.ts');
  const { directQuote } = await load<QuotesRoom>('quotes/marks/directQuote.ts');
  const { readSpeechWords } = await load<QuotesRoom>('quotes/speaker/speechWords.ts');
  const { inTurn } = await load<QuotesRoom>('quotes/speaker/inTurn.ts');
  const names = { createEntitiesRoom, createNames, shippedLists, createTagger };
  return { createText, runRoom, regionsRoom, ...names, directQuote, readSpeechWords, inTurn };
}

function copyOf(folder: string, rooms: readonly string[], lists: WordLists): <R>(file: string) => Promise<R> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const room of rooms) cpSync(path.join(CORE, room), path.join(folder, room), { recursive: true });
  writeLists(path.join(folder, 'entities/lexicon'), lists);
  return (file) => import(pathToFileURL(path.join(folder, file)).href);
}
