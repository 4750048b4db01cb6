import cliProgress from 'cli-progress';
import type { Progress } from '../core/ports.js';
import type { Io } from './io.js';
import { printable } from './plainIo.js';

/** A bar on a terminal, nothing elsewhere. `stop` clears it away. */
export function progressBar(io: Io, verb: string): { readonly progress: Progress; stop(): void } {
  if (!io.terminal) return { progress: () => {}, stop: () => {} };
  const bar = new cliProgress.SingleBar(
    { format: `${verb} {bar} {value}/{total} {file}`, clearOnComplete: true, hideCursor: true, stream: process.stderr },
    cliProgress.Presets.shades_classic,
  );
  let started = false;
  return {
    progress(done, total, file) {
      if (!started) bar.start(total, done, { file: printable(file) });
      started = true;
      bar.update(done, { file: printable(file) });
    },
    stop: () => bar.stop(),
  };
}
