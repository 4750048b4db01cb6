import { version } from '../package.json';
import { main } from './cli/main.js';

const { stdin, stdout, stderr } = process;

/** Whoever reads our output has gone (`newsmark scan … | head`): nothing is left to do. */
stdout.on('error', () => process.exit(0));

void main(process.argv.slice(2), version, {
  out: (line) => (stdout.write(`${line}\n`) ? undefined : new Promise((drained) => stdout.once('drain', drained))),
  err: (line) => void stderr.write(`${line}\n`),
  input: stdin,
  terminal: stderr.isTTY === true,
}).then((code) => {
  process.exitCode = code;
});
