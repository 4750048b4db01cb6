import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { errorCardOf, renderErrorCard } from './accuracy/errorCard/errorCard.js';
import type { LastRun } from './accuracy/lastRun.js';

const root = path.join(import.meta.dirname, '..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const texts: Readonly<Record<string, string>> = JSON.parse(readFileSync(path.join(root, 'package.nls.json'), 'utf8'));

test('the README names every command of the palette by its title, and its key', () => {
  const hidden = manifest.contributes.menus.commandPalette.map(({ command }: { command: string }) => command);
  for (const { command, title } of manifest.contributes.commands) {
    if (hidden.includes(command)) continue;
    const key = manifest.contributes.keybindings.find((binding: { command: string }) => binding.command === command)?.key;
    expect(readme).toContain(`| ${texts[title.slice(1, -1)]} | ${key ? `\`${key}\`` : ''} |`);
  }
});

test('the README gives every setting with its default', () => {
  const groups: { properties: Record<string, { default: unknown }> }[] = [manifest.contributes.configuration].flat();
  for (const [name, { default: value }] of groups.flatMap(({ properties }) => Object.entries(properties))) {
    expect(readme).toContain(`| \`${name}\` | \`${JSON.stringify(value)}\` |`);
  }
});

test('every script and picture that the README names is there', () => {
  for (const [, script] of readme.matchAll(/npm run ([\w:]+)/g)) expect(manifest.scripts).toHaveProperty([script as string]);
  for (const [, file] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
    expect(existsSync(path.join(root, file as string)), file).toBe(true);
});

test('the README says of accuracy exactly what the last run of `npm run accuracy` gave', () => {
  const lastRun: LastRun = JSON.parse(readFileSync(path.join(root, 'test/accuracy/lastRun.json'), 'utf8'));
  expect(errorCardOf(readme)).toBe(renderErrorCard(lastRun));
});
