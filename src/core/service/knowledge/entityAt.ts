import type { Files } from '../../ports.js';
import { placeInSidecar } from '../../sidecar/place/placeInSidecar.js';
import { spanOfEntity } from '../../sidecar/place/spanOfEntry.js';
import type { Span } from '../../text/span.js';
import { placeInFile } from '../sidecarEditing/showPassage.js';
import type { PlaceInFile } from '../sidecarEditing/sidecarEditingTypes.js';
import type { LookingInit } from '../sidecarEditing/sidecarPassage.js';
import { CORPUS_FOLDER } from './corpusFiles.js';

/** Where `.newsmark/entities.yaml` says who the name at a place of a sidecar is, the nearest first; undefined where it does not. */
export async function entityAt(
  { article: { uri }, opened, store }: LookingInit,
  offset: number,
  files: Files,
): Promise<{ from: Span; to: PlaceInFile } | undefined> {
  const place = placeInSidecar(opened, offset);
  if (place?.block !== 'annotations' || place.on !== 'value' || !place.value) return undefined;
  if (place.field !== 'entity' && place.field !== 'speaker') return undefined;
  for (const folder of await store.corpusOf(uri).said.foldersWith(uri)) {
    const file = `${folder}/${CORPUS_FOLDER}/entities.yaml`;
    const names = await files.read(file);
    const span = names === undefined ? undefined : spanOfEntity(names, place.value);
    if (names !== undefined && span) return { from: place.span, to: placeInFile(file, names, span) };
  }
  return undefined;
}
