import { execFile } from 'node:child_process';

/** How a call of git ended. `code` is -1 where git is not there or did not run. */
export interface GitResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Largest answer that is read. */
const LARGEST = 64_000_000;

/** Calls git in a folder and waits. Never rejects. */
export const git = (cwd: string, ...args: readonly string[]): Promise<GitResult> =>
  new Promise((done) => {
    execFile('git', args, { cwd, maxBuffer: LARGEST, windowsHide: true }, (error, out, err) => {
      const code = error ? (typeof error.code === 'number' ? error.code : -1) : 0;
      done({ code, out, err: err || (code === -1 ? (error?.message ?? '') : '') });
    });
  });
