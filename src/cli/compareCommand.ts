import type { AnnotationService } from '../core/serviceTypes.js';
import { EXIT, type Io, UsageError } from './io.js';
import { nodeFiles } from './nodeFiles.js';
import { commonFolder, namedPaths } from './paths.js';
import { progressBar } from './progressBar.js';

/** `newsmark compare PATH… [--json|--markdown]`: what the sources agree and disagree on. */
export async function compareCommand(
  args: readonly string[],
  json: boolean,
  service: AnnotationService,
  io: Io,
): Promise<number> {
  const paths = await namedPaths(args);
  const root = commonFolder(paths);
  const only = await chosen(paths);
  const bar = progressBar(io, 'Reading');
  const { articles } = await service.loadCorpus(root, bar.progress);
  bar.stop();
  if (!articles) throw new UsageError(`no articles in ${args.join(', ')}`);
  if (json) io.out(JSON.stringify(await service.compareJson(root, only)));
  else io.out(await service.compareMarkdown(root, only));
  return EXIT.clean;
}

/** The uris to keep to where not just one folder was named; undefined for a whole folder. */
async function chosen(paths: Awaited<ReturnType<typeof namedPaths>>): Promise<readonly string[] | undefined> {
  if (paths.length === 1 && paths[0]?.isFolder) return undefined;
  const lists = await Promise.all(
    paths.map(async ({ uri, isFolder }) => (isFolder ? (await nodeFiles.list(uri, ['**/*'])).map((entry) => entry.uri) : [uri])),
  );
  return lists.flat();
}
