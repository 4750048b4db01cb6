import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint, HELD_OUT, type HeldOut, trainHeldOut } from '../../src/train/heldOut.js';
import { trainingText } from './trainingText.js';

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(path.join(tmpdir(), 'newsmark-'));
});
afterEach(() => rmSync(cache, { recursive: true }));

const article = trainingText('{person:Anna Berg} spoke in {place:Oslo}.');
const measured = ['Ford', 'Lund', 'Reed', 'Moss', 'Hall'].map((name) => trainingText(`{person:Tom ${name}} left.`));

test('each measured text is unseen by one model, which was taught all others; news is in every one', () => {
  const taught: string[][] = [];
  trainHeldOut(cache, new Uint8Array([1, 2]), { marked: [article], plain: [], others: [], measured }, (texts) => {
    taught.push(texts.map(({ text }) => text));
    return new Uint8Array([taught.length]);
  });
  const folder = path.join(cache, HELD_OUT.folder);
  const { shipped, models } = JSON.parse(readFileSync(path.join(folder, HELD_OUT.index), 'utf8')) as HeldOut;
  expect(shipped).toBe(fingerprint(new Uint8Array([1, 2])));
  expect(models.flatMap(({ unseen }) => unseen).sort()).toEqual(measured.map(({ text }) => fingerprint(text)).sort());
  for (const [at, { file, unseen }] of models.entries()) {
    expect([...readFileSync(path.join(folder, file))]).toEqual([at + 1]);
    const seen = taught[at]?.map((text) => fingerprint(text)) ?? [];
    expect(seen).toContain(fingerprint(article.text));
    expect(seen.filter((text) => unseen.includes(text))).toEqual([]);
    expect(seen.length + unseen.length).toBe(1 + measured.length);
  }
});
