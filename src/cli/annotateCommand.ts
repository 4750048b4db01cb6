import path from 'node:path';
import type { ActionResult, AnnotationService } from '../core/serviceTypes.js';
import { EXIT, type Io } from './io.js';
import { namedPaths } from './paths.js';
import { printable } from './plainIo.js';
import { progressBar } from './progressBar.js';

/** `newsmark annotate PATH…`: scans, writes or refreshes sidecars, one line an article and a summary. */
export async function annotateCommand(args: readonly string[], service: AnnotationService, io: Io): Promise<number> {
  const done: { file: string; result: ActionResult }[] = [];
  for (const { given, uri, isFolder } of await namedPaths(args)) {
    if (!isFolder) {
      done.push({ file: given, result: await service.annotate(uri) });
      continue;
    }
    const bar = progressBar(io, 'Annotating');
    const found = await service.annotateFolder(uri, bar.progress);
    bar.stop();
    done.push(...found.map(({ file, result }) => ({ file: path.join(given, file), result })));
  }
  for (const { file, result } of done) {
    if (result.ok) io.out(printable(`${file}: ${result.message.replace(/^.*?: /, '')}`));
    else
      io.err(
        result.at
          ? `${file}${path.extname(result.at.uri) === '.yaml' ? '.ann.yaml' : ''}:${result.at.line}:${result.at.column}: ${result.message}`
          : `${file}: ${result.message}`,
      );
  }
  const failed = done.filter(({ result }) => !result.ok).length;
  const written = done.filter(({ result }) => result.ok && result.changed).length;
  io.out(
    `${done.length} ${done.length === 1 ? 'article' : 'articles'}, ${written} ${written === 1 ? 'sidecar' : 'sidecars'} written${failed ? `, ${failed} failed` : ''}`,
  );
  return failed ? EXIT.error : EXIT.clean;
}
