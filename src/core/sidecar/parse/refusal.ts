import type { SidecarProblemCode } from '../problem.js';

/** Largest sidecar that is read, in characters: 5 MB. */
export const LARGEST = 5_000_000;

/** Why a whole text is not read, and where it shows. */
export interface Refusal {
  readonly code: SidecarProblemCode;
  readonly message: string;
  readonly offset: number;
}

const REPLACED = '\ufffd';

/**
 * Why a text is not given to any parser: it is too large, no text, in another encoding, in the middle of a merge. Undefined
 * for every other text. `isWritten`: the file will be written again, so a character that was lost in decoding would be lost
 * in every entry.
 */
export function refusalOf(body: string, isWritten: boolean): Refusal | undefined {
  if (body.length > LARGEST)
    return { code: 'TOO_LARGE', message: 'The file is larger than 5 MB and was not read: split its article.', offset: 0 };
  const marker = mergeMarker(body);
  if (marker !== undefined)
    return {
      code: 'MERGE_MARKERS',
      message: 'Two versions were merged and left marks here: settle the conflict first.',
      offset: marker,
    };
  const lost = isWritten ? body.indexOf(REPLACED) : -1;
  if (lost >= 0)
    return {
      code: 'WRONG_ENCODING',
      message: 'A character here is not UTF-8: save the file as UTF-8, or write \\ufffd in double quotes if you mean that sign.',
      offset: lost,
    };
  const binary = body.indexOf('\0');
  if (binary >= 0)
    return {
      code: 'NOT_A_SIDECAR',
      message: 'This holds binary data or is saved as UTF-16: bring back the file, or save it as UTF-8.',
      offset: binary,
    };
  const cr = body.includes('\n') ? -1 : body.indexOf('\r');
  if (cr >= 0 && cr < body.length - 1)
    return {
      code: 'YAML_SYNTAX',
      message: 'The lines end with CR alone, which is no line end in YAML: save them with LF.',
      offset: cr,
    };
  return undefined;
}

const MARKERS = ['<<<<<<<', '|||||||', '>>>>>>>'] as const;

/** Offset of the first line that git leaves in a conflict. */
function mergeMarker(body: string): number | undefined {
  const found = MARKERS.map((marker) => {
    for (let at = body.indexOf(marker); at >= 0; at = body.indexOf(marker, at + 1)) {
      const after = body[at + marker.length];
      if ((at === 0 || body[at - 1] === '\n') && (after === undefined || /[ \r\n]/.test(after))) return at;
    }
    return Number.POSITIVE_INFINITY;
  });
  const first = Math.min(...found);
  return Number.isFinite(first) ? first : undefined;
}
