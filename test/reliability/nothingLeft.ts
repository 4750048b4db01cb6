import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { openService } from '../../src/cli/openService.js';
import type { AnnotationService } from '../../src/core/serviceTypes.js';
import { SERVICE_METHODS } from '../../src/worker/protocol.js';
import { withSeeds } from '../support/runCli.js';
import { type Check, percent } from './check.js';
import { wholeSession } from './session/wholeSession.js';

/** What may be new in a folder: sidecars, and what a person wrote down of the corpus. */
const OURS = /(?:^|\/)[^/]+\.ann\.yaml$|(?:^|\/)\.newsmark\/[a-z]+\.yaml$/;

/** B13: after a session in which everything was done, the folder of a person who takes the extension away holds plain YAML more, and nothing else. */
export const nothingLeft: Check = {
  id: 'B13',
  title: 'the extension is taken away after everything was done once: sidecars are plain YAML, nothing else is left',
  run: () =>
    withSeeds(async (folder) => {
      const before = filesIn(folder);
      const called = new Set<string>();
      await wholeSession(recorded(openService('0.1.0', QUIET), called), folder);
      const after = filesIn(folder);
      const fresh = [...after.keys()].filter((file) => !before.has(file));
      const yaml = [...after.keys()].filter((file) => OURS.test(file));
      const plain = yaml.filter((file) => isPlainYaml(path.join(folder, file)));
      const kept = [...before].filter(([file, hash]) => OURS.test(file) || after.get(file) === hash);
      return [
        {
          name: 'actions of the service that were done',
          value: percent(called.size, SERVICE_METHODS.length),
          unit: '%',
          atLeast: 100,
        },
        { name: 'files made', value: fresh.length, atLeast: 8 },
        {
          name: 'made that are neither a sidecar nor a corpus file',
          value: fresh.filter((file) => !OURS.test(file)).length,
          atMost: 0,
        },
        {
          name: 'sidecars and corpus files that any YAML reader reads',
          value: percent(plain.length, yaml.length),
          unit: '%',
          atLeast: 100,
        },
        {
          name: 'articles and other files as before, to the byte',
          value: percent(kept.length, before.size),
          unit: '%',
          atLeast: 100,
        },
      ] as const;
    }),
};

const QUIET = { out: () => undefined, err: () => {}, input: (async function* () {})(), terminal: false };

/** Every file with the hash of its bytes, hidden ones too. */
function filesIn(folder: string): ReadonlyMap<string, string> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return new Map(
    found.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
      return [path.relative(folder, file).split(path.sep).join('/'), hash];
    }),
  );
}

function isPlainYaml(file: string): boolean {
  try {
    return typeof parse(readFileSync(file, 'utf8'), { version: '1.2', logLevel: 'error' }) === 'object';
  } catch {
    return false;
  }
}

/** The same service, and the names of what was asked of it. */
function recorded(service: AnnotationService, called: Set<string>): AnnotationService {
  return new Proxy(service, {
    get(target, name, receiver) {
      called.add(String(name));
      return Reflect.get(target, name, receiver);
    },
  });
}
