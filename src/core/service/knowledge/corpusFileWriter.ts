import type { Files } from '../../ports.js';
import type { ActionResult } from '../../serviceTypes.js';
import type { ListForm, ListItem } from '../../sidecar/corpus/listFile.js';
import { type ItemChange, writeList } from '../../sidecar/corpus/writeList.js';
import { refusal } from '../saving/sidecarWriter.js';
import { nameOf } from '../uris.js';
import { CORPUS_FOLDER } from './corpusFiles.js';

/** Makes the changes from what the file holds, asked anew at each try; or says why they are not to be made. */
export type MakeItems = (items: readonly ListItem[]) => readonly ItemChange[] | { readonly refused: string };

const TRIES = 12;

/** Uri of a corpus file. */
export const corpusFileUri = (folder: string, { key }: ListForm): string => `${folder}/${CORPUS_FOLDER}/${key}.yaml`;

/**
 * Changes a corpus file, only over what was read: when somebody else wrote meanwhile, all of it is done again from their
 * text. A file that does not parse is never written.
 */
export async function writeCorpusFile(
  files: Files,
  folder: string,
  form: ListForm,
  make: MakeItems,
  done: string,
): Promise<ActionResult> {
  const uri = corpusFileUri(folder, form);
  for (let tries = TRIES; tries > 0; tries--) {
    const previous = await files.read(uri);
    let refused: string | undefined;
    const written = writeList(previous, form, (items) => {
      const made = make(items);
      if (!('refused' in made)) return made;
      refused = made.refused;
      return [];
    });
    if (refused !== undefined) return { ok: false, message: refused };
    if (!written.ok) return refusal(uri, written);
    if (written.text === (previous ?? '')) return { ok: true, changed: false, message: done };
    const outcome = await files.write(uri, written.text, previous);
    if (outcome.kind === 'written') return { ok: true, changed: true, message: done };
    if (outcome.kind === 'failed') return { ok: false, message: `${nameOf(uri)} could not be written: ${outcome.why}` };
  }
  return { ok: false, message: `${nameOf(uri)} keeps being changed by another program; nothing was written. Try again.` };
}
