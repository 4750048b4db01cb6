import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { annotate } from '../../src/core/article/annotate.js';
import { type ArticleFacts, dctOf } from '../../src/core/article/facts.js';
import { factsFromSources, readSourcesFile } from '../../src/core/sidecar/corpus/sourcesFile.js';
import type { Source } from '../../src/core/sources/source.js';
import { toPortable } from '../../src/core/text/portable.js';
import { scan } from './scan.js';

/** A source as the scanners of today read it, nothing stored. */
export function scannedSource(file: string, original: string, facts: ArticleFacts = {}): Source {
  const { text } = toPortable(original);
  const dct = dctOf(facts);
  const found = scan(text, dct ? { dct } : {});
  const annotations = annotate({ text, facts, scan: found, stored: [], scanner: 'scan@test' });
  return { uri: `mem:/${file}`, file, text, facts, regions: found.regions, annotations };
}

/** The seed articles with the facts of their `sources.yaml`. */
export function seedSources(): readonly Source[] {
  const seeds = path.join(import.meta.dirname, '../../seeds');
  const { entries } = readSourcesFile(readFileSync(path.join(seeds, '.newsmark/sources.yaml'), 'utf8'));
  return readdirSync(seeds)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => scannedSource(file, readFileSync(path.join(seeds, file), 'utf8'), factsFromSources(entries, file)));
}
