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

/** ASCII words with a space between, as most names are: lower case is all that folds them. */
const PLAIN_NAME = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** Letters only in lower case, without diacritics: the key under which two spellings of a name meet. */
export const foldName = (name: string): string =>
  PLAIN_NAME.test(name)
    ? name.toLowerCase()
    : fold(name)
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/'s\b/g, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();

/** A file-safe, readable id of a name: `Jane Doe` is `jane-doe`. */
export const slug = (name: string): string => foldName(name).replaceAll(' ', '-') || 'unnamed';
