import { codeOf } from './diskIo.js';

/** What an error of the disk means to a person. */
const WORDS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EFBIG: 'the file would be larger than the disk allows',
  EROFS: 'the disk can only be read',
  EACCES: 'there is no permission to write in its folder',
  EPERM: 'there is no permission to write in its folder',
  EBUSY: 'another program holds the file',
  EIO: 'the disk reports an error',
  ETIMEDOUT: 'the network drive does not answer',
  ENOTCONN: 'the network drive does not answer',
  EHOSTDOWN: 'the network drive does not answer',
  ESTALE: 'the network drive does not answer',
  ENAMETOOLONG: 'the name of the file is too long for the disk',
  EISDIR: 'a folder has that name',
};

/** Why a file could not be written, in words that follow a colon. What has no words keeps the system's. */
export const diskWords = (error: unknown): string =>
  WORDS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
