import { randomBytes } from 'node:crypto';
import type { Scan } from '../core/scan/scan.js';
import { scanWithModel } from '../core/scan/scanWithModel.js';
import { createAnnotationService } from '../core/service.js';
import type { AnnotationService } from '../core/serviceTypes.js';
import { DEFAULT_SETTINGS } from '../core/settings.js';
import { localDay } from '../core/text/localDay.js';
import type { Io } from './io.js';
import { readModelFile } from './modelFile.js';
import { nodeFiles } from './nodeFiles.js';

/** The service on this machine's files, with the default settings. */
export const openService = (version: string, io: Io): AnnotationService =>
  createAnnotationService({
    files: nodeFiles,
    log: { info: () => {}, warn: (message) => io.err(message), error: (message) => io.err(message) },
    world: {
      today: () => localDay(new Date()),
      now: () => performance.now(),
      randomId: () => randomBytes(4).toString('hex'),
      pause: () => new Promise((next) => setImmediate(next)),
    },
    scan: onceAsked(() => scanWithModel(readModelFile())),
    settings: () => DEFAULT_SETTINGS,
    version,
  });

/** A scan that is made when a text is first scanned: merging and checking need none. */
function onceAsked(make: () => Scan): Scan {
  let made: Scan | undefined;
  return (source, facts) => {
    made ??= make();
    return made(source, facts);
  };
}
