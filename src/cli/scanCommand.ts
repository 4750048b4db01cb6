import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { AnnotationService } from '../core/serviceTypes.js';
import { EXIT, type Io, UsageError } from './io.js';
import { nodeFiles } from './nodeFiles.js';
import { namedPaths } from './paths.js';

/** How a scan was called. */
export interface ScanOptions {
  readonly files: readonly string[];
  readonly published?: string | undefined;
  readonly jsonl: boolean;
}

/** `newsmark scan [FILE…]`, or records from standard input with `--jsonl`: one JSON record a line, in order. */
export async function scanCommand({ files, published, jsonl }: ScanOptions, service: AnnotationService, io: Io): Promise<number> {
  if (published !== undefined && !/^\d{4}-\d\d-\d\d$/.test(published))
    throw new UsageError(`--published ${published}: write the day as 2025-03-16`);
  if (jsonl) return scanLines(published, service, io);
  if (!files.length) {
    const text = await readAll(io);
    io.out(JSON.stringify(await service.scanText({ id: '-', text, ...(published ? { published } : {}) })));
    return EXIT.clean;
  }
  for (const { given, uri } of await namedPaths(files)) {
    const text = await nodeFiles.read(uri);
    if (text === undefined) throw new UsageError(`${given}: no such file`);
    await io.out(JSON.stringify(await service.scanText({ id: given, text, ...(published ? { published } : { uri }) })));
  }
  return EXIT.clean;
}

/** Streaming, constant memory: a record is answered before the next is read. A broken one gets `{"id"?, "error"}`. */
async function scanLines(published: string | undefined, service: AnnotationService, io: Io): Promise<number> {
  let broken = 0;
  for await (const line of createInterface({ input: Readable.from(io.input), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue;
    const record = readRecord(line);
    if ('error' in record) {
      broken++;
      await io.out(JSON.stringify(record));
      continue;
    }
    const day = record.published ?? published;
    const { published: _, ...rest } = record;
    await io.out(JSON.stringify(await service.scanText({ ...rest, ...(day ? { published: day } : {}) })));
  }
  return broken ? EXIT.error : EXIT.clean;
}

type Record = { readonly id: string; readonly text: string; readonly published?: string };

function readRecord(line: string): Record | { readonly id?: unknown; readonly error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { error: `not JSON: ${(error as Error).message}` };
  }
  if (typeof value !== 'object' || value === null) return { error: 'not an object with "id" and "text"' };
  const { id, text, published } = value as { id?: unknown; text?: unknown; published?: unknown };
  const known = id === undefined ? {} : { id };
  if (typeof id !== 'string' && typeof id !== 'number') return { ...known, error: '"id" is missing' };
  if (typeof text !== 'string') return { ...known, error: '"text" is missing' };
  if (published !== undefined && published !== null && !/^\d{4}-\d\d-\d\d/.test(String(published)))
    return { ...known, error: '"published" is no day such as 2025-03-16' };
  return { id: id as string, text, ...(published ? { published: String(published).slice(0, 10) } : {}) };
}

async function readAll(io: Io): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of io.input) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
