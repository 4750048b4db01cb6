import { boardAmong } from '../compare/board/storyBoard.js';
import { compareSources } from '../compare/compareSources.js';
import { comparisonJson } from '../exchange/comparisonJson.js';
import { comparisonMarkdown } from '../exchange/comparisonMarkdown.js';
import type { Cancellation, Progress } from '../ports.js';
import type { ActionResult, AnnotationService } from '../serviceTypes.js';
import type { SidecarProblem } from '../sidecar/problem.js';
import { readSidecar } from '../sidecar/readSidecar.js';
import { SIDECAR_SUFFIX } from '../sidecar/sidecarUri.js';
import { articleGlobs } from './isArticle.js';
import { CORPUS_FILES, CORPUS_FOLDER, corpusFileProblems } from './knowledge/corpusFiles.js';
import { type LoadInit, loadCorpus } from './loading/loadCorpus.js';
import { entryProblems } from './sidecarEditing/entryProblems.js';
import { storyNames } from './stories/stories.js';
import { foldersUpTo, isBelow, pathBelow } from './uris.js';

/** Compares a folder, which is read first. `only`: the sources with these uris. */
export function createComparing(init: LoadInit): Pick<AnnotationService, 'compareMarkdown' | 'compareJson'> {
  const compared = async (root: string, only?: readonly string[]) => {
    await loadCorpus(init, root);
    const { index } = init.store.corpusAt(root);
    const comparison = compareSources(index, only ? { files: new Set(only) } : {});
    return { ...comparison, boards: comparison.stories.flatMap((story) => boardAmong(index, story) ?? []) };
  };
  return {
    async compareMarkdown(root, only) {
      const comparison = await compared(root, only);
      return comparisonMarkdown(comparison, await storyNames(init.store, comparison.boards));
    },
    async compareJson(root, only) {
      const comparison = await compared(root, only);
      return comparisonJson(comparison, comparison.boards);
    },
  };
}

/** Problems of every sidecar below `root`, the clean ones too, in file order, then those of its corpus files. */
export async function checkFolder(
  { files, store, articles }: LoadInit,
  root: string,
): Promise<readonly { file: string; problems: readonly SidecarProblem[] }[]> {
  store.corpusAt(root);
  const found: { file: string; problems: readonly SidecarProblem[] }[] = [];
  for (const { uri, path } of await files.list(root, [`**/*${SIDECAR_SUFFIX}`])) {
    const text = await files.read(uri);
    if (text === undefined || !isBelow(uri, root)) continue;
    const { problems, records } = readSidecar(text);
    const ofEntries = await entryProblems(store, uri, { text, records, readText: files.read });
    found.push({ file: path, problems: [...problems, ...ofEntries] });
  }
  const listed = await files.list(root, [`**/*${SIDECAR_SUFFIX}`, ...articleGlobs(articles())]);
  const folders = new Set([root, ...listed.flatMap(({ uri }) => foldersUpTo(uri, root))]);
  for (const uri of [...folders].sort().flatMap((folder) => CORPUS_FILES.map((name) => `${folder}/${CORPUS_FOLDER}/${name}`))) {
    const problems = await corpusFileProblems(uri, files);
    if (problems) found.push({ file: pathBelow(uri, root), problems });
  }
  return found;
}

/** Annotates every article below `root`, one after the other, until it is done or cancelled. */
export async function annotateFolder(
  init: LoadInit,
  annotate: (uri: string) => Promise<ActionResult>,
  root: string,
  progress?: Progress,
  cancellation?: Cancellation,
): Promise<readonly { file: string; result: ActionResult }[]> {
  await loadCorpus(init, root, undefined, cancellation);
  const sources = init.store.corpusAt(root).index.sources();
  const done: { file: string; result: ActionResult }[] = [];
  for (const [at, { uri, file }] of sources.entries()) {
    if (cancellation?.cancelled) return done;
    progress?.(at, sources.length, file);
    done.push({ file, result: await annotate(uri) });
    await init.world.pause();
  }
  progress?.(sources.length, sources.length, '');
  return done;
}
