/**
 * Words of an article as they may stand on the page: no control or direction characters, which would turn what stands beside
 * them, and no run of white space. The page writes text nodes only, so that nothing else needs to be made safe.
 */
export const shownWords = (words: string): string => words.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();

/** The same inside a line, where a space at its edge parts it from its neighbours. */
export const shownPiece = (words: string): string => words.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
