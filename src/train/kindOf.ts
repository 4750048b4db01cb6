/** The kind of a clue `kind=value`. */
export const kindOf = (clue: string): string => clue.slice(0, clue.indexOf('='));
