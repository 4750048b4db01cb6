import { TEXTS } from './storyTexts.js';
import { fileUri, removeFiles, writeFile } from './window.js';

/** Puts the story into the folder. */
export async function writeStory(): Promise<void> {
  for (const [name, text] of Object.entries(TEXTS)) await writeFile(name, text);
}

/** Takes it away again with everything that was written for it. */
export const removeStory = (): Promise<void> =>
  removeFiles(...Object.keys(TEXTS), ...Object.keys(TEXTS).map((name) => `${name}.ann.yaml`));

export const uriOf = (name: string): string => fileUri(name).toString();
