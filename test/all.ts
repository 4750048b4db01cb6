/**
 * `npm test`: every check, cheap ones first; where a cheap one fails the dear ones are not begun. Ends with
 * 'N passed, N failed' over all, a check without tests of its own counting as one.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..');

/** npm scripts in order; `dear` ones open windows. */
const STEPS = [
  { script: 'lint', dear: false },
  { script: 'typecheck', dear: false },
  { script: 'test:unit', dear: false },
  { script: 'test:host', dear: true },
  { script: 'test:window', dear: true },
] as const;

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Runs a script with its output shown, and resolves with what it counted. */
function runStep(script: string): Promise<Counts> {
  console.log(`\n— npm run ${script}`);
  const child = spawn('npm', ['run', '--silent', script], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk;
    process.stdout.write(chunk);
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve({ passed: 0, failed: 1 }));
    child.once('close', (code) => resolve(countsOf(printed, code === 0)));
  });
}

/** Counts in a runner's closing lines: the host suite's plain one, or vitest's `Tests  1 failed | 5 passed (6)`. */
function countsOf(printed: string, succeeded: boolean): Counts {
  const plain = printed.split('\n').map((line) => withoutColour(line).trim());
  const closing = plain.findLast((line) => /^\d+ passed, \d+ failed$/.test(line) || /^Tests +.*\(\d+\)$/.test(line)) ?? '';
  const number = (what: string): number => Number(new RegExp(`(\\d+) ${what}`).exec(closing)?.[1] ?? 0);
  if (!closing) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
  return { passed: number('passed'), failed: succeeded ? 0 : Math.max(1, number('failed')) };
}

const ESCAPE = String.fromCharCode(27);
const withoutColour = (line: string): string =>
  line
    .split(ESCAPE)
    .map((part, i) => (i ? part.replace(/^\[[\d;]*m/, '') : part))
    .join('');

const total = { passed: 0, failed: 0 };
let cheapFailed = false;
for (const { script, dear } of STEPS) {
  if (dear && cheapFailed) {
    console.log(`\n— npm run ${script} is left out: something cheaper failed`);
    continue;
  }
  const { passed, failed } = await runStep(script);
  total.passed += passed;
  total.failed += failed;
  cheapFailed ||= !dear && failed > 0;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
