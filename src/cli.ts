import manifest from '../package.json' with { type: 'json' };
import { main } from './cli/main.js';

process.stdout.on('error', () => process.exit(0));
process.exitCode = await main(process.argv.slice(2), manifest.version, {
  out: (line) =>
    process.stdout.write(`${line}\n`) ? undefined : new Promise((drained) => process.stdout.once('drain', drained)),
  err: (line) => process.stderr.write(`${line}\n`),
  input: process.stdin,
  terminal: process.stderr.isTTY === true,
});
