import path from 'node:path';
import { parseArgs } from 'node:util';
import { annotateCommand } from './annotateCommand.js';
import { checkCommand } from './checkCommand.js';
import { compareCommand } from './compareCommand.js';
import { installMerge } from './installMerge.js';
import { EXIT, type Io, UsageError } from './io.js';
import { mergeCommand } from './mergeCommand.js';
import { openService } from './openService.js';
import { plainIo } from './plainIo.js';
import { scanCommand } from './scanCommand.js';

const USAGE = `newsmark: who, when and who said what, compared across outlets

  newsmark annotate PATH…                       scan articles, write or refresh the sidecars beside them
  newsmark scan [FILE…] [--published DAY]       print what one text says, one JSON record a line
  newsmark scan --jsonl                         the same for records {"id","text","published"?} on standard input
  newsmark compare PATH… [--json|--markdown]    print what the sources agree and disagree on
  newsmark check PATH…                          validate sidecars, each problem as file:line:column
  newsmark merge BASE OURS THEIRS               merge two versions of a sidecar over OURS, as git's merge driver
  newsmark merge --install [FOLDER]             make git merge the sidecars of a repository in this way

  --help, --version

Exit codes: 0 clean, 1 error or a merge with something left to decide, 2 problems found by check.`;

/** Runs one call of the command line; resolves to its exit code and never rejects. */
export async function main(argv: readonly string[], version: string, given: Io): Promise<number> {
  const io = plainIo(given);
  try {
    return await run(argv, version, io);
  } catch (error) {
    io.err(`newsmark: ${(error as Error).message}`);
    if (error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS'))
      io.err('Try newsmark --help.');
    return EXIT.error;
  }
}

async function run(argv: readonly string[], version: string, io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      version: { type: 'boolean', short: 'v', default: false },
      jsonl: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
      published: { type: 'string' },
      install: { type: 'boolean', default: false },
      path: { type: 'string' },
      starter: { type: 'string' },
    },
  });
  const [command, ...rest] = positionals;
  if (values.version) return say(version, io);
  if (values.help || !command) return say(USAGE, io);
  const service = openService(version, io);
  switch (command) {
    case 'annotate':
      return annotateCommand(rest, service, io);
    case 'scan':
      return scanCommand({ files: rest, published: values.published, jsonl: values.jsonl }, service, io);
    case 'compare':
      return compareCommand(rest, values.json, service, io);
    case 'merge':
      return values.install
        ? installMerge(rest, values.starter ?? startedAs(), io)
        : mergeCommand(rest, values.path, service, io);
    case 'check':
      return checkCommand(rest, service, io);
    default:
      throw new UsageError(`there is no command “${command}”`);
  }
}

const startedAs = () => ({
  executable: process.execPath,
  script: path.resolve(process.argv[1] ?? ''),
  isElectron: process.versions.electron !== undefined,
});

function say(text: string, io: Io): number {
  io.out(text);
  return EXIT.clean;
}
