import { folderFor, freePath, pick, type Random, SIDECAR, type TreeArticle, uriOf } from './newsTree.js';

type Texts = Map<string, string>;

const put = (texts: Texts, from: string, to: string): void => {
  texts.set(uriOf(to), texts.get(uriOf(from)) as string);
  texts.delete(uriOf(from));
};

const moveArticle = (texts: Texts, article: TreeArticle, to: string): void => {
  put(texts, article.path as string, to);
  article.path = to;
};

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** What people, git and scripts do to a folder while no editor looks: each leaves the sidecars where they are, or forgets some. */
const DEEDS: readonly ((random: Random, texts: Texts, articles: TreeArticle[], one: TreeArticle) => void)[] = [
  function moves(random, texts, _, one) {
    moveArticle(texts, one, freePath(random, folderFor(random), new Set(texts.keys())));
  },
  function movesToAnotherFolderByItsName(random, texts, _, one) {
    const to = [`new/${Math.floor(random() * 9)}`, one.path?.split('/').at(-1)].join('/');
    if (!texts.has(uriOf(to)) && !texts.has(uriOf(to + SIDECAR))) moveArticle(texts, one, to);
  },
  function movesAllArticlesOfAFolder(random, texts, articles, one) {
    const folder = folderOf(one.path as string);
    const target = `moved ${Math.floor(random() * 1e6)}`;
    for (const other of articles)
      if (other.path && folderOf(other.path) === folder) moveArticle(texts, other, `${target}/${other.path.split('/').at(-1)}`);
  },
  function movesWithItsSidecar(random, texts, _, one) {
    const from = `${one.path}${SIDECAR}`;
    const to = freePath(random, folderFor(random), new Set(texts.keys()));
    moveArticle(texts, one, to);
    if (texts.has(uriOf(from))) put(texts, from, to + SIDECAR);
  },
  function copies(random, texts, articles, one) {
    const path = freePath(random, folderFor(random), new Set(texts.keys()));
    texts.set(uriOf(path), texts.get(uriOf(one.path as string)) as string);
    articles.push({ ...one, id: -1, path, linked: [] });
  },
  function deletes(_, texts, __, one) {
    texts.delete(uriOf(one.path as string));
    one.path = undefined;
  },
  function removesAReprint(random, texts, articles, one) {
    const twins = articles.filter(({ path, text }) => path && text === one.text);
    if (twins.length < 2) return;
    const gone = pick(random, twins);
    texts.delete(uriOf(gone.path as string));
    gone.path = undefined;
  },
  function correctsAndMoves(random, texts, articles, one) {
    const at = articles.indexOf(one);
    const text = `${texts.get(uriOf(one.path as string))}Corrected.\n`;
    const to = `corrected ${Math.floor(random() * 1e6)}/${one.path?.split('/').at(-1)}`;
    moveArticle(texts, one, to);
    texts.set(uriOf(to), text);
    articles[at] = { ...one, text, path: to };
  },
];

/** One deed on one article that still stands. */
export function disturb(random: Random, texts: Texts, articles: TreeArticle[]): void {
  const standing = articles.filter(({ path }) => path !== undefined);
  if (standing.length) pick(random, DEEDS)(random, texts, articles, pick(random, standing));
}
