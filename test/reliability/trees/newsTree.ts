import { hashOf } from '../../../src/core/article/hash.js';
import { linkTargets, spellLink } from '../../../src/core/sidecar/splice/linkPaths.js';

/** Chance, from 0 up to 1. */
export type Random = () => number;

/** One article of a tree, whatever path it has by now. */
export interface TreeArticle {
  readonly id: number;
  readonly text: string;
  /** Path below the root; undefined once it was deleted. */
  path: string | undefined;
  /** The articles that its sidecar has a link to. */
  readonly linked: readonly TreeArticle[];
}

export const ROOT = 'mem:/desk';
export const uriOf = (path: string): string => `${ROOT}/${path}`;
export const SIDECAR = '.ann.yaml';

const FOLDERS = ['', 'politics', 'politics/eu', 'economy', 'economy/fish', 'sport', 'archive/2024', 'archive/2025'];
const NAMES = ['post', 'wire', 'herald', 'gazette', 'courier', 'report', 'story', 'update', 'live blog', 'café'];

export const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

export const folderFor = (random: Random): string => pick(random, FOLDERS);

/** A name that no file below the root has. */
export function freePath(random: Random, folder: string, taken: ReadonlySet<string>): string {
  for (;;) {
    const name = `${pick(random, NAMES)}${random() < 0.6 ? ` ${Math.floor(random() * 90)}` : ''}.txt`;
    const path = folder ? `${folder}/${name}` : name;
    if (!taken.has(uriOf(path)) && !taken.has(uriOf(path + SIDECAR))) return path;
  }
}

/** A tree of annotated articles: one in ten is a reprint, word for word; one in four sidecars has links, in both spellings. */
export function newsTree(random: Random, count: number): { articles: TreeArticle[]; texts: Map<string, string> } {
  const articles: TreeArticle[] = [];
  const texts = new Map<string, string>();
  for (let id = 0; id < count; id++) {
    const original = random() < 0.1 ? articles[Math.floor(random() * articles.length)] : undefined;
    const text = original?.text ?? textOf(random, id);
    const path = freePath(random, folderFor(random), new Set(texts.keys()));
    const linked = random() < 0.25 && articles.length ? [pick(random, articles), pick(random, articles)] : [];
    articles.push({ id, text, path, linked });
    texts.set(uriOf(path), text);
  }
  const standing = new Set(articles.map(({ path }) => path as string));
  for (const article of articles) texts.set(uriOf(article.path + SIDECAR), sidecarOf(random, article, standing));
  return { articles, texts };
}

/** Words as telling as those of a report, no two the same. */
const textOf = (random: Random, id: number): string =>
  Array.from({ length: 6 }, (_, line) => `Line ${line} of report ${id} counts ${Math.floor(random() * 1e9)} ferries.\n`).join('');

/** As a person left it: comments, odd quoting and an unknown key that must all come along. */
function sidecarOf(random: Random, { id, text, path, linked }: TreeArticle, standing: ReadonlySet<string>): string {
  const own = path as string;
  const links = linked.flatMap(({ path: to }) => {
    const target = to as string;
    const isRead = linkTargets(own, target).find((one) => standing.has(one)) === target;
    const file = isRead && random() < 0.5 ? target : spellLink(own, target, '../', (one) => standing.has(one));
    return [`      - {to: ${random() < 0.5 ? `'${file}#n-11112222'` : JSON.stringify(`${file}#n-11112222`)}, rel: see-also}`];
  });
  return [
    `# work on ${id}`,
    'sidecar: 1',
    'article:',
    `  file: ${JSON.stringify(own.split('/').at(-1))}   # by hand`,
    `  hash: ${hashOf(text)}`,
    `desk: {shift: ${id}}`,
    'annotations:',
    ...[1, 3, 5].flatMap((line) => [
      `  - id: n-${String(id).padStart(4, '0')}line${line}`,
      '    type: note',
      `    exact: "Line ${line} of report ${/report (\d+)/.exec(text)?.[1]}"`,
      `    note: 'year''s work ${id}'`,
      ...(line === 3 && links.length ? ['    links:', ...links] : []),
    ]),
    '',
  ].join('\n');
}

/** Which article a sidecar was written for. */
export const ownerOf = (text: string): number => Number(/^# work on (\d+)/.exec(text)?.[1]);

/** What must never differ of a sidecar: all but the article's name and the paths of links. */
export const core = (text: string): string => text.replace(/^ {2}file: .*?(?= {3}#|$)/m, '').replace(/to: .*?#n-/g, 'to: #n-');
