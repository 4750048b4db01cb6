import path from 'node:path';
import { build } from 'esbuild';
import type { Files } from '../../src/core/ports.js';
import type { AnnotationService } from '../../src/core/serviceTypes.js';
import { DEFAULT_SETTINGS } from '../../src/core/settings.js';
import { startThread } from '../../src/worker/nodeThread.js';
import { createWorkerClient } from '../../src/worker/workerClient.js';
import { modelBytes } from './scan.js';

/** The source of what runs on the service's threads. */
export async function workerBundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, '../../src/worker.ts')],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    conditions: ['browser', 'worker'],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** The service on a thread of its own, as the extension has it: the same bundle, the same client. */
export async function serviceInThread(files: Files): Promise<{ readonly service: AnnotationService; stop(): void }> {
  const { channel, stop } = startThread(await workerBundle());
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const { service } = await createWorkerClient({
    channel,
    files,
    log,
    start: { settings: DEFAULT_SETTINGS, version: '0.1.0', model: modelBytes, edition: 'test' },
  });
  return { service, stop };
}
