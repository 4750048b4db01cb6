import path from 'node:path';
import { toUri } from '../../../src/cli/nodeFiles.js';
import { openService } from '../../../src/cli/openService.js';
import { DATA, STORIES } from '../data.js';
import type { SetReport } from '../setReport.js';
import { readGoldStories } from './goldStories.js';
import { type FoundStories, scoreStories } from './scoreStories.js';

/** Compares the invented stories, all in one folder, as the command line does; undefined where they are not there. */
export async function storyReport(): Promise<SetReport | undefined> {
  const folder = path.join(DATA, 'stories');
  const gold = readGoldStories(folder);
  if (!gold) return undefined;
  const quiet = { out: () => undefined, err: (line: string) => console.error(line), input: noInput(), terminal: false };
  const found = await openService('0.0.0', quiet).compareJson(toUri(folder));
  return { set: STORIES, texts: gold.texts.size, ...scoreStories(found as FoundStories, gold) };
}

async function* noInput(): AsyncGenerator<string> {}
