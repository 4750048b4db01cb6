import fs from 'node:fs/promises';
import path from 'node:path';
import { openService } from '../../src/cli/openService.js';
import { type PlainMark, plainMarks } from './plainMarks.js';
import { copySeeds, removeCopy } from './seedCopy.js';

/** Every mark of each seed article under the name of its file, as this Node process finds them, without editor or thread. */
export async function marksInNode(): Promise<Readonly<Record<string, readonly PlainMark[]>>> {
  const folder = await copySeeds();
  const service = openService('0.0.0', { out: () => {}, err: console.error, input: process.stdin, terminal: false });
  const uriOf = (file: string) => path.join(folder, file);
  try {
    const files = (await fs.readdir(folder)).filter((file) => file.endsWith('.txt'));
    await service.loadCorpus(folder);
    const marks: Record<string, readonly PlainMark[]> = {};
    for (const file of files) {
      await service.openArticle({ uri: uriOf(file), text: await fs.readFile(path.join(folder, file), 'utf8'), version: 1 });
      const view = await service.viewOf(uriOf(file));
      if (view) marks[file] = plainMarks(view);
    }
    return marks;
  } finally {
    await removeCopy(folder);
  }
}
