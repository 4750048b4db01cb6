import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Beside the bundle, and where the sources have it. */
const PLACES = ['names.model', '../core/entities/tagger/names.model'];

/** The bytes of what the names scanner has learned. Throws what the file system throws where they are not there. */
export function readModelFile(): Uint8Array {
  const files = PLACES.map((place) => path.join(import.meta.dirname, place));
  return readFileSync(files.find(existsSync) ?? (files[0] as string));
}
