import type { Source } from '../../sources/source.js';
import { bySourceFirst } from '../quotes/byFirst.js';

/** How many code units at either end of a text may name where it comes from. */
const CREDIT = 300;

/**
 * Sources of one text in the order of who had it first: an outlet that another one's dateline or credit names
 * (`(Allied Wire)`, `Reporting by …`), then by published day, then by file.
 */
export function originFirst(sources: readonly Source[]): readonly Source[] {
  const texts = sources.map((source) => ({ source, ...readCredits(source) }));
  const credits = new Map(
    sources.map((source) => [
      source,
      texts.filter((other) => other.source !== source && !isOneOutlet(other.source, source) && isCredited(other, source)).length,
    ]),
  );
  const rank = (source: Source) => credits.get(source) ?? 0;
  return [...sources].sort((a, b) => rank(b) - rank(a) || bySourceFirst(a, b));
}

const isOneOutlet = (a: Source, b: Source): boolean => a.facts.outlet !== undefined && a.facts.outlet === b.facts.outlet;

/** A text, and both its ends in small letters. */
interface Credits {
  readonly text: string;
  readonly ends: string;
}

function readCredits({ text }: Source): Credits {
  const ends = text.length > 2 * CREDIT ? `${text.slice(0, CREDIT)}\n${text.slice(-CREDIT)}` : text;
  return { text, ends: ends.toLowerCase() };
}

function isCredited({ text, ends }: Credits, { facts: { outlet } }: Source): boolean {
  if (!outlet || outlet.length < 3) return false;
  const initials = outlet.replace(/[^\p{Lu}]/gu, '');
  return (
    ends.includes(outlet.toLowerCase()) || text.includes(`(${outlet})`) || (initials.length > 1 && text.includes(`(${initials})`))
  );
}
