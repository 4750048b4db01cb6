const FOLDS: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u2007': ' ',
  '\t': ' ',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
};

/** Folds quote marks, dashes and spaces to ASCII, one code unit for one, so that no offset moves. */
export const fold = (text: string): string =>
  text.replace(/[\u00a0\u202f\u2009\u2007\t‘’‚‛′“”„‟«»″‐‑‒–—―−]/g, (mark) => FOLDS[mark] ?? mark);

/** Letters only in lower case, without diacritics: the key under which two spellings of a name meet. */
export const foldName = (name: string): string =>
  fold(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/'s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A file-safe, readable id of a name: `Jane Doe` is `jane-doe`. */
export const slug = (name: string): string => foldName(name).replaceAll(' ', '-') || 'unnamed';
