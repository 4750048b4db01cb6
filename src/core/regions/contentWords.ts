/** Words that stand in any article and therefore tie no sentence to another. */
const COMMON = new Set(
  (
    'the and for but nor yet with from into onto over under upon about after before since until during while when where which who whom ' +
    'whose what why how that this these those there here then than them they their theirs his her hers him she its our ours your you ' +
    'are was were been being have has had having does did doing will would shall should can could may might must not also only just ' +
    'very more most much many some any all both each every other another such same own too out off down again once said says say ' +
    'saying told tell tells asked added according new one two first last year years day days week weeks time people make made get got ' +
    'take took now still even well back way because though although however meanwhile between through against without within among ' +
    'per off via let put use used like come came going goes went see seen called'
  ).split(' '),
);

const WORD = /\p{L}{3,}/gu;

/** The words of a sentence that carry its matter: lower case, a plural or possessive `s` cut, common words left out. */
export function contentWords(sentence: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of sentence.toLowerCase().matchAll(WORD)) {
    if (!COMMON.has(word)) found.add(word.length > 4 ? word.replace(/(?:es|s|ed|ing)$/, '') : word);
  }
  return found;
}

/** How many words two sets share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}
