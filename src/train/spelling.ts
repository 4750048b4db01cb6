const LETTERS: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', ß: 'ss', ı: 'i', æ: 'ae', đ: 'd', Đ: 'D' };

/** Straight apostrophes and no diacritics: the spelling in which lists are written. */
export const plainLetters = (name: string): string =>
  name
    .replace(/[’‘]/g, "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØßıæđĐ]/g, (letter) => LETTERS[letter] ?? letter);

/** {@link plainLetters} in lower case. */
export const lowerKey = (name: string): string => plainLetters(name).toLowerCase();

/** A name given in lower case as print has it: "gulf of mexico" is "Gulf of Mexico". */
export const capitalised = (name: string): string =>
  name
    .replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/ (?:Of|And|The|De|Du|La|Am|An|Upon) /g, (word) => word.toLowerCase());

/** A list as it is written: plain letters, no characters that a list cannot hold, each once, in the order of code units. */
export const asWritten = (names: Iterable<string>, shortest = 2): readonly string[] =>
  [...new Set([...names].map((name) => plainLetters(name).trim()))]
    .filter((name) => name.length >= shortest && /^[\x20-\x7e]+$/.test(name) && !/[|`$\\]/.test(name))
    .sort();
