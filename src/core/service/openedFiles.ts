import type { Files } from '../ports.js';
import { sidecarUri } from '../sidecar/sidecarUri.js';
import { textKey } from '../text/textKey.js';
import { createReadTurns } from './readTurns.js';

/** An article and its sidecar as their files had them, and when reading each was begun. */
export interface OpenedFile extends FileText {
  readonly uri: string;
  readonly sidecar: FileText;
}

/** What a file held, and when reading it was begun. */
export interface FileText {
  /** Undefined where there is no such file. */
  readonly text: string | undefined;
  readonly turn: number;
  /** {@link textKey} of the text, made once; empty where there is none. */
  readonly key: () => string;
}

const fileText = (text: string | undefined, turn: number): FileText => {
  let key: string | undefined;
  return {
    text,
    turn,
    key: () => {
      key ??= text === undefined ? '' : textKey(text);
      return key;
    },
  };
};

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
      const none = fileText(undefined, sidecars.begin(false));
      const [text, sidecar] = await Promise.all([opened.text(uri), hasSidecar ? opened.sidecar(uri) : none]);
      return { uri, ...text, sidecar };
    },
    async text(uri) {
      const turn = texts.begin(false);
      return fileText(await files.read(uri), turn);
    },
    async sidecar(uri) {
      const turn = sidecars.begin(false);
      return fileText(await files.read(sidecarUri(uri)), turn);
    },
    sidecarAsHeld: (text) => fileText(text, sidecars.begin(true)),
    isTextOverdue: (uri, { turn }) => texts.isOverdue(uri, turn),
    isSidecarOverdue: (uri, { turn }) => sidecars.isOverdue(uri, turn),
  };
  return opened;
}
