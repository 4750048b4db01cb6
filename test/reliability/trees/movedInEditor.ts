import { readSidecar } from '../../../src/core/sidecar/readSidecar.js';
import { linkTargets } from '../../../src/core/sidecar/splice/linkPaths.js';
import { openTestService } from '../../support/openTestService.js';
import { core, folderFor, freePath, newsTree, ownerOf, pick, type Random, ROOT, SIDECAR, uriOf } from './newsTree.js';

interface Move {
  readonly from: string;
  readonly to: string;
}

const ARTICLES = 200;
const MOVES = 40;

/** Counts what becomes of the sidecars of one tree when articles and folders are moved in the editor. */
export async function movedInEditor(random: Random) {
  const { articles, texts } = newsTree(random, ARTICLES);
  const { service, files } = openTestService(Object.fromEntries(texts));
  for (let at = 0; at < MOVES; at++) {
    const move = nextMove(random, new Set(files.texts.keys()), pick(random, articles).path as string);
    const { along } = await service.sidecarsAlong([move]);
    for (const one of [...along, move]) carry(files.texts, one);
    for (const article of articles) article.path = movedPath(article.path as string, move);
    await service.filesMoved(ROOT, [move]);
  }
  const standing = new Set(articles.map(({ path }) => path as string));
  const counts = { sidecars: 0, lost: 0, left: 0, named: 0, links: 0, led: 0, changed: 0 };
  const owners = new Map([...texts.values()].map((text) => [ownerOf(text), text]));
  const all = new Set([...files.texts.values()].map(ownerOf));
  for (const { id, path, text, linked } of articles) {
    const own = files.texts.get(uriOf(path + SIDECAR)) ?? '';
    const { articleFile, records } = readSidecar(own);
    const linkFiles = records.flatMap(({ links }) => links ?? []).map(({ to }) => to.slice(0, to.lastIndexOf('#')));
    const led = linkFiles.map((file) => linkTargets(path + SIDECAR, file).find((one) => standing.has(one)));
    counts.sidecars++;
    counts.lost += all.has(id) ? 0 : 1;
    counts.left += ownerOf(own) === id ? 0 : 1;
    counts.named += articleFile === path?.split('/').at(-1) ? 1 : 0;
    counts.links += linked.length;
    counts.led += linked.filter((target, at) => target.path === led[at]).length;
    counts.changed += core(own) === core(owners.get(id) ?? '') && files.texts.get(uriOf(path as string)) === text ? 0 : 1;
  }
  return counts;
}

/** Mostly one article, to another folder or name; sometimes the folder that it lies in, into another one. */
function nextMove(random: Random, taken: ReadonlySet<string>, path: string): Move {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  if (folder && random() < 0.25) {
    const parent = pick(random, ['', 'archive', 'new/deep']);
    const to = [parent, `${folder.split('/').at(-1)} ${Math.floor(random() * 1e6)}`].filter(Boolean).join('/');
    return { from: uriOf(folder), to: uriOf(to) };
  }
  const name = path.split('/').at(-1) as string;
  const sameName = [folderFor(random), name].filter(Boolean).join('/');
  const isFree = !taken.has(uriOf(sameName));
  return { from: uriOf(path), to: uriOf(isFree && random() < 0.5 ? sameName : freePath(random, folderFor(random), taken)) };
}

function carry(texts: Map<string, string>, move: Move): void {
  for (const [uri, text] of [...texts]) {
    const to = movedPath(uri, move);
    if (to === uri) continue;
    texts.delete(uri);
    texts.set(to, text);
  }
}

function movedPath(path: string, { from, to }: Move): string {
  const [source, target] = path.startsWith(ROOT) ? [from, to] : [from, to].map((uri) => uri.slice(ROOT.length + 1));
  return path === source || path.startsWith(`${source}/`) ? target + path.slice((source as string).length) : path;
}
