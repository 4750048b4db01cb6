/**
 * Cyrillic (Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian) after BGN/PCGN 1947 and 1965 without its marks,
 * Greek after ELOT 743; lower case.
 */
const LETTERS =
  'а:a б:b в:v г:g ґ:g д:d е:e ё:e є:ie ж:zh з:z и:i і:i ї:i й:i ј:j к:k л:l љ:lj м:m н:n њ:nj о:o п:p р:r с:s т:t ћ:c у:u ў:u ' +
  'ф:f х:kh ц:ts ч:ch џ:dz ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya ђ:dj ѓ:g ќ:k ѕ:dz ' +
  'α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o ' +
  'ł:l ø:o đ:d ð:d þ:th ß:ss æ:ae œ:oe ı:i';

let table: ReadonlyMap<string, string> | undefined;

const FOREIGN = /[\u0111\u00f0\u00fe\u00df\u00e6\u0153\u0131\u0142\u00f8\u0370-\u03ff\u0400-\u04ff]/;

/** A folded name (text/fold.ts) in Latin letters; letters of other scripts stay. */
export function transliterate(folded: string): string {
  if (!FOREIGN.test(folded)) return folded;
  table ??= new Map(LETTERS.split(' ').map((pair) => pair.split(':') as [string, string]));
  return [...folded]
    .map((letter) => table?.get(letter) ?? letter)
    .join('')
    .replace(/ου/g, 'ou');
}
