import path from 'node:path';
import type { AnnotationService } from '../core/serviceTypes.js';
import { SIDECAR_SUFFIX } from '../core/sidecar/sidecarUri.js';
import { EXIT, type Io } from './io.js';
import { toUri } from './nodeFiles.js';
import { commonFolder, namedPaths } from './paths.js';
import { printable } from './plainIo.js';

/** `newsmark check PATH…`: every problem of every sidecar, and of the corpus files of a folder, as file:line:column; exit code 2 where there is one. */
export async function checkCommand(args: readonly string[], service: AnnotationService, io: Io): Promise<number> {
  const paths = await namedPaths(args);
  let sidecars = 0;
  let problems = 0;
  for (const named of paths) {
    const root = commonFolder([named]);
    for (const found of await service.check(root)) {
      if (
        !named.isFolder &&
        toUri(path.join(root, found.file)) !== named.uri &&
        `${named.uri}.ann.yaml` !== toUri(path.join(root, found.file))
      )
        continue;
      if (found.file.endsWith(SIDECAR_SUFFIX)) sidecars++;
      problems += found.problems.length;
      const file = named.isFolder ? path.join(named.given, found.file) : path.join(path.dirname(named.given), found.file);
      for (const { line, column, severity, message, code } of found.problems)
        io.out(printable(`${file}:${line}:${column}: ${severity}: ${message} [${code}]`));
    }
  }
  io.out(`${sidecars} ${sidecars === 1 ? 'sidecar' : 'sidecars'}, ${problems} ${problems === 1 ? 'problem' : 'problems'}`);
  return problems ? EXIT.findings : EXIT.clean;
}
