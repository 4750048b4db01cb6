import { comparisonJson } from './exchange/comparisonJson.js';
import { comparisonMarkdown } from './exchange/comparisonMarkdown.js';
import { scanJson } from './exchange/scanJson.js';
import type { Files, Log, World } from './ports.js';
import { scan } from './scan/scan.js';
import { cardOf, cardsAt } from './service/cards.js';
import { CORPUS_FOLDER } from './service/corpus.js';
import { checkFolder, compareFolder, loadCorpus } from './service/folder.js';
import type { HeldArticle } from './service/heldArticle.js';
import { createRefs } from './service/refs.js';
import { createStore } from './service/store.js';
import { isBelow, parentOf } from './service/uris.js';
import { originalSpan, viewOf } from './service/view.js';
import { createWriting } from './service/writing.js';
import type { AnnotationService } from './serviceTypes.js';
import type { Settings } from './settings.js';
import { articleUriOf } from './sidecar/sidecarUri.js';
import { toPortable } from './text/portable.js';

/** What the service asks of the world. Nothing else reaches it. */
export interface ServiceInit {
  readonly files: Files;
  readonly log: Log;
  readonly world: World;
  /** Asked each time, so that a change in the settings holds at once. */
  readonly settings: () => Settings;
  /** Version of the product: `by: scan@<version>`. */
  readonly version: string;
}

/** The core, wired. Every face goes through this and nothing below it. */
export function createAnnotationService({ files, log, world, settings, version }: ServiceInit): AnnotationService {
  const articles = () => settings().articles;
  const store = createStore({ files, articles, scanner: `scan@${version.split('.').slice(0, 2).join('.')}` });
  const refs = createRefs();
  const folder = { store, files, world, log, articles };
  const writing = createWriting({ store, files, world, refs, annotator: () => settings().annotator });
  const view = (article: HeldArticle) => viewOf(article, store.corpusOf(article.uri), store.findings(article), refs);
  const find = (ref: string) => {
    const found = refs.read(ref);
    const article = found && store.get(found.uri);
    const annotation = article?.annotations.find(({ id }) => id === found?.id);
    return article && annotation ? { article, annotation } : undefined;
  };
  const card = (article: HeldArticle, annotation: HeldArticle['annotations'][number]) =>
    cardOf(annotation, article, store.corpusOf(article.uri), store.findings(article), refs);

  return {
    async openArticle(document) {
      const article = await store.read(document.uri, document.text, document.version, true);
      return article && view(article);
    },
    async viewOf(uri) {
      const article = store.get(uri);
      return article && view(article);
    },
    async closeArticle(uri) {
      if (store.get(uri)) await store.readFile(uri);
    },
    loadCorpus: (root, progress, cancellation) => loadCorpus(folder, root, progress, cancellation),
    fileChanged: (uri) => fileChanged(uri),
    async cardsAt(uri, offset) {
      const article = store.get(uri);
      return article ? cardsAt(article, offset, (annotation) => card(article, annotation)) : [];
    },
    async cardOf(ref) {
      const found = find(ref);
      return found && card(found.article, found.annotation);
    },
    async locate(ref) {
      const found = find(ref);
      return found?.annotation.span && { uri: found.article.uri, span: originalSpan(found.article)(found.annotation.span) };
    },
    ...writing,
    async annotateFolder(root, progress, cancellation) {
      await loadCorpus(folder, root, undefined, cancellation);
      const corpus = store.corpusAt(root);
      const done: { file: string; result: Awaited<ReturnType<AnnotationService['annotate']>> }[] = [];
      const all = corpus.index.sources();
      for (const [at, { uri, file }] of all.entries()) {
        if (cancellation?.cancelled) break;
        progress?.(at, all.length, file);
        done.push({ file, result: await writing.annotate(uri) });
        await world.pause();
      }
      progress?.(all.length, all.length, '');
      return done;
    },
    async compareMarkdown(root, only) {
      await loadCorpus(folder, root);
      return comparisonMarkdown(compareFolder(folder, root, only));
    },
    async compareJson(root, only) {
      await loadCorpus(folder, root);
      return comparisonJson(compareFolder(folder, root, only));
    },
    async scanText({ id, text, published }) {
      const portable = toPortable(text);
      return scanJson(id, portable.text, scan(portable.text, published ? { dct: published } : {}));
    },
    check: (root) => checkFolder(folder, root),
  };

  /** An article, a sidecar or a corpus file changed on disk. Open documents keep their own text. */
  async function fileChanged(uri: string): Promise<boolean> {
    if (uri.includes(`/${CORPUS_FOLDER}/`)) {
      const root = parentOf(parentOf(uri));
      const touched = store.all().filter((article) => isBelow(article.uri, root));
      store.corpusOf(uri).forgetSourcesFiles();
      for (const article of touched) await store.read(article.uri, article.original, article.version);
      return touched.length > 0;
    }
    const articleUri = articleUriOf(uri) ?? uri;
    const held = store.get(articleUri);
    if (held && (held.version !== undefined || articleUri !== uri)) {
      const fresh = await store.read(articleUri, held.original, held.version);
      return fresh?.sidecarText !== held.sidecarText;
    }
    if (articleUri !== uri || (!held && !store.corpusOf(uri).loaded)) return false;
    return (await store.readFile(uri))?.original !== held?.original;
  }
}
