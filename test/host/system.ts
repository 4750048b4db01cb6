import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

/** Absolute path of a program on PATH; undefined when there is none. */
export function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, name)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** How a program is run; `quiet` keeps its output for the error, else it goes to the terminal. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly quiet?: boolean;
}

/** Runs a program to its end. Rejects with what it printed when it fails. */
export function run(program: string, args: readonly string[], { cwd, env, quiet = true }: RunOptions = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: env ?? process.env, stdio: ['ignore', ...outputs(quiet)] });
    let printed = '';
    const keep = (chunk: Buffer) => {
      printed += chunk;
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} ${args.join(' ')} ended with ${code}\n${printed}`)),
    );
  });
}

const outputs = (quiet: boolean): readonly ['pipe' | 'inherit', 'pipe' | 'inherit'] =>
  quiet ? ['pipe', 'pipe'] : ['inherit', 'inherit'];

/** Whether this machine lets us install Debian packages without asking anybody. */
export const canAptInstall = (): boolean =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  onPath('apt-get') !== undefined;

/** Installs Debian packages; to be asked only where {@link canAptInstall}. */
export async function aptInstall(packages: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
}
