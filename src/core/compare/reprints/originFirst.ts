import type { Source } from '../../sources/source.js';
import { bySourceFirst } from '../quotes/byFirst.js';

/** How many code units at either end of a text may name where it comes from. */
const CREDIT = 300;

/**
 * Sources of one text in the order of who had it first: an outlet that another one's dateline or credit names
 * (`(Allied Wire)`, `Reporting by …`), then by published day, then by file.
 */
export function originFirst(sources: readonly Source[]): readonly Source[] {
  const credits = new Map(
    sources.map((source) => [
      source,
      sources.filter((other) => other !== source && !isOneOutlet(other, source) && credited(other, source)).length,
    ]),
  );
  const rank = (source: Source) => credits.get(source) ?? 0;
  return [...sources].sort((a, b) => rank(b) - rank(a) || bySourceFirst(a, b));
}

const isOneOutlet = (a: Source, b: Source): boolean => a.facts.outlet !== undefined && a.facts.outlet === b.facts.outlet;

function credited({ text }: Source, { facts: { outlet } }: Source): boolean {
  if (!outlet || outlet.length < 3) return false;
  const ends = text.length > 2 * CREDIT ? `${text.slice(0, CREDIT)}\n${text.slice(-CREDIT)}` : text;
  const initials = outlet.replace(/[^\p{Lu}]/gu, '');
  return (
    ends.toLowerCase().includes(outlet.toLowerCase()) ||
    text.includes(`(${outlet})`) ||
    (initials.length > 1 && text.includes(`(${initials})`))
  );
}
