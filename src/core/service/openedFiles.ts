import type { Files } from '../ports.js';
import { sidecarUri } from '../sidecar/sidecarUri.js';
import { createReadTurns } from './readTurns.js';

/** An article and its sidecar as their files had them, and when reading each was begun. */
export interface OpenedFile extends FileText {
  readonly uri: string;
  readonly sidecar: FileText;
}

/** Undefined where there is no such file. */
export interface FileText {
  readonly text: string | undefined;
  readonly turn: number;
}

/** Reads the files of articles, and knows of two reads of one file which was begun last. */
export interface OpenedFiles {
  /** `hasSidecar`: false where it is known to have none. */
  open(uri: string, hasSidecar?: boolean): Promise<OpenedFile>;
  text(uri: string): Promise<FileText>;
  sidecar(uri: string): Promise<FileText>;
  /** A sidecar that is not read again: any read of its file counts more. */
  sidecarAsHeld(text: string | undefined): FileText;
  /** Whether a read of the article's text that was begun later has come already. */
  isTextOverdue(uri: string, read: FileText): boolean;
  isSidecarOverdue(uri: string, read: FileText): boolean;
}

export function createOpenedFiles(files: Files): OpenedFiles {
  const texts = createReadTurns();
  const sidecars = createReadTurns();
  const opened: OpenedFiles = {
    async open(uri, hasSidecar = true) {
      const none = { turn: sidecars.begin(false), text: undefined };
      const [{ text, turn }, sidecar] = await Promise.all([opened.text(uri), hasSidecar ? opened.sidecar(uri) : none]);
      return { uri, text, turn, sidecar };
    },
    async text(uri) {
      const turn = texts.begin(false);
      return { turn, text: await files.read(uri) };
    },
    async sidecar(uri) {
      const turn = sidecars.begin(false);
      return { turn, text: await files.read(sidecarUri(uri)) };
    },
    sidecarAsHeld: (text) => ({ turn: sidecars.begin(true), text }),
    isTextOverdue: (uri, { turn }) => texts.isOverdue(uri, turn),
    isSidecarOverdue: (uri, { turn }) => sidecars.isOverdue(uri, turn),
  };
  return opened;
}
