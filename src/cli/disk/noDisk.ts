import type { Disk } from './disk.js';

/** In a browser there is no disk: the editor's own files have to do. */
export const disk: Disk | undefined = undefined;
