/** The same characters in memory of their own: a piece cut from a text otherwise keeps that whole text alive. */
export const ownString = (piece: string): string => (piece.length < 13 ? piece : ` ${piece}`.slice(1));
