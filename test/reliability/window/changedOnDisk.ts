import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Check } from '../check.js';
import { openArticle, type ShownMark, setNote, untilShown } from './inHost.js';

const ARTICLE = '002_3f012ecb963bddac.txt';
const CHANGES = 20;

/** B6: somebody else writes the sidecar of an open article; and what we write ourselves starts nothing. */
export const changedOnDisk: Check = {
  id: 'B6',
  title: 'A sidecar changed on disk is repainted within a second; our own writes start nothing',
  needs: 'window',
  async run() {
    const { withWindows } = await import('../../host/window/openWindows.js');
    return withWindows(1, async ({ folder, windows: [{ host }] }) => {
      const file = path.join(folder, ARTICLE);
      const yaml = `${file}.ann.yaml`;
      const marks = await openArticle(host, file);
      await host.run(async ({ newsmark, vscode }, uri) => newsmark.service.annotate(vscode.Uri.file(uri).toString()), file);
      const delays: number[] = [];
      for (const { id } of marks.slice(0, CHANGES)) {
        const start = performance.now();
        // Turn by turn in place and as a new file.
        const target = delays.length % 2 ? yaml : `${yaml}.tmp`;
        fs.writeFileSync(target, rejected(fs.readFileSync(yaml, 'utf8'), id));
        if (target !== yaml) fs.renameSync(target, yaml);
        const seen = await untilShown(host, file, id, { status: 'rejected' });
        delays.push(seen < 0 ? -1 : performance.now() - start);
      }
      const last = marks.at(-1) as ShownMark;
      const writes = await writesAfter(yaml, () => setNote(host, last.ref, 'by ourselves'));
      return [
        { name: 'changes made on disk', value: delays.length, atLeast: CHANGES },
        { name: 'until the window shows one, at most', value: Math.max(...delays), unit: 'ms', atMost: 1000 },
        { name: 'changes that never showed', value: delays.filter((ms) => ms < 0).length, atMost: 0 },
        { name: 'times that our own decision wrote the file', value: writes, atLeast: 1, atMost: 1 },
      ];
    });
  },
};

const rejected = (text: string, id: string): string =>
  text.replace(new RegExp(`(id: ${id}\\n(?:(?! {2}- )[^\\n]*\\n)*? +status: )\\w+`), '$1rejected');

/** How often a file is put anew in two seconds from an action on: a loop would go on. */
async function writesAfter(file: string, action: () => Promise<unknown>): Promise<number> {
  const states = new Set<string>();
  const look = () => {
    const { ino, mtimeMs } = fs.statSync(file);
    states.add(`${ino} ${mtimeMs}`);
  };
  look();
  await action();
  for (const end = performance.now() + 2000; performance.now() < end; await sleep(5)) look();
  return states.size - 1;
}
