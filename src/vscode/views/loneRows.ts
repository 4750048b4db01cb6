import type { LoneSidecar } from '../files/loneSidecars.js';

/** One sidecar without article. Commands take it from here. */
export interface LoneRow {
  readonly kind: 'lone';
  readonly id: string;
  readonly lone: LoneSidecar;
}

/** The heading “Without Article”. */
export interface LoneGroupRow {
  readonly kind: 'loneGroup';
  readonly id: 'lone';
  readonly rows: readonly LoneRow[];
}

/** The group of the sidecars that have no article beside them; nothing where there is none. */
export const loneRows = (all: readonly LoneSidecar[]): readonly LoneGroupRow[] =>
  all.length
    ? [{ kind: 'loneGroup', id: 'lone', rows: all.map((lone) => ({ kind: 'lone', id: `lone/${lone.sidecarUri}`, lone })) }]
    : [];

/** The uri of the sidecar that a command's argument names as a row; undefined for anything else. Whoever uses it looks it up. */
export function loneUriFrom(argument: unknown): string | undefined {
  const lone = typeof argument === 'object' && argument && 'lone' in argument ? argument.lone : undefined;
  const uri = typeof lone === 'object' && lone && 'sidecarUri' in lone ? lone.sidecarUri : undefined;
  return typeof uri === 'string' ? uri : undefined;
}
