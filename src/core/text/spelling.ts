import { transliterate } from './transliterate.js';

/**
 * A folded word of a person's name as all its common spellings in Latin letters have it: `Zelensky`, `Zelenskyy`, `Zelenskiy`,
 * `Зеленський`; `Khaled`, `Haled`; `Yuri`, `Jurij`. Letters that newsrooms render in different ways meet: y, i and j, kh and
 * h, ou and u, doubled ones, the umlauts written out. Short words stay, for there a letter tells people apart.
 */
export function spelling(word: string): string {
  const latin = transliterate(word);
  if (latin.length < 4) return latin;
  if (/^m[ou]h[ao]mm?[aeu]d$/.test(latin)) return 'mohamed';
  return latin
    .replace(/kh/g, 'h')
    .replace(/ou/g, 'u')
    .replace(/(?<=[bcdfghklmnprstz])([uo])e(?=[bcdfghklmnprst])/g, '$1')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1+/g, '$1');
}

/** Articles and particles inside Arabic names, which one report writes and another does not. */
export const isParticle = (word: string): boolean => PARTICLES.has(word);

const PARTICLES = new Set('al el ul as ash an ad ar at az'.split(' '));
