import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const src = path.join(import.meta.dirname, '../../src');

test('nothing that is bundled sees the training', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.m?ts$|\.mjs$/.test(file) && !file.startsWith('train/'));
  expect(files).toContain('extension.ts');
  expect(files.filter((file) => /['"][^'"\n]*\/train\//.test(readFileSync(path.join(src, file), 'utf8')))).toEqual([]);
});
