import fs from 'node:fs';
import path from 'node:path';
import { toUri } from '../../../src/cli/nodeFiles.js';
import { openService } from '../../../src/cli/openService.js';

/** What the parent says: write one more note, or tell whose notes you know to be missing. */
export type Asked = { readonly kind: 'note'; readonly id: string; readonly note: string } | { readonly kind: 'missing' };

/** What the parent hears. `ids`: of the marks there are, of the one that was written, of those known to be missing. */
export interface Said {
  readonly ids: readonly string[];
  readonly ok: boolean;
}

const say = (said: Said): void => void process.send?.(said);

/** Holds an article open, as a window does: decides what it is told to, and hears of the file's changes. */
async function holdOpen(file: string): Promise<void> {
  const nobody = { out: () => {}, err: () => {}, input: (async function* () {})(), terminal: false };
  const service = openService('0.1.0', nobody);
  const uri = toUri(file);
  const view = await service.openArticle({ uri, text: fs.readFileSync(file, 'utf8'), version: 1 });
  const refs = new Map(view?.marks.map(({ id, ref }) => [id, ref]));
  const look = () => service.fileChanged(`${uri}.ann.yaml`);
  fs.watch(path.dirname(file), (_, name) => void (name?.endsWith('.ann.yaml') && look()));
  process.on('message', async (asked: Asked) => {
    if (asked.kind === 'note') {
      const { ok } = await service.setNote(refs.get(asked.id) ?? '', asked.note);
      say({ ids: [asked.id], ok });
      return;
    }
    await look();
    const marks = (await service.viewOf(uri))?.marks ?? [];
    say({ ids: marks.filter(({ unwritten }) => unwritten).map(({ id }) => id), ok: true });
  });
  say({ ids: [...refs.keys()], ok: true });
}

void holdOpen(process.argv[2] ?? '');
