import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SEEDS = path.join(import.meta.dirname, '../../seeds');

/** Names of the seed articles. */
export const SEED_NAMES: readonly string[] = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));

/** Text of a seed article, with LF as in the repository. */
export const seedText = (name: string): string => readFileSync(path.join(SEEDS, name), 'utf8').replace(/\r\n/g, '\n');
