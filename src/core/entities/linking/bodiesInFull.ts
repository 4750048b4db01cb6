import type { EntityMention } from '../../mention/mention.js';
import type { Refiner } from '../../mention/scanner.js';
import { foldName } from '../../text/fold.js';
import { isAcronymOf } from '../acronym.js';
import { commonWords, organizationHeads } from '../lexicon.js';
import { createLines } from './createLines.js';

/**
 * Gives organizations the name in full: letters what stands beside them in parentheses or what the article spells out with just
 * those initials, a first word alone the only body whose name opens with it.
 */
export const bodiesInFull: Refiner<EntityMention> = {
  name: 'bodiesInFull',
  refine(found, { text }) {
    const long = spelledOut(found, text.source);
    const { initials, openings } = fullNames(found);
    const lineOf = createLines(text.source);
    return found.map((mention) => {
      const spelled = long.get(mention.text);
      if (spelled && spelled.text !== mention.text) {
        const why = `“${mention.text}” stands for ${spelled.text}, as line ${lineOf(spelled.span.start)} says`;
        return { ...mention, canonicalName: spelled.text, reason: `${mention.reason}; ${why}` };
      }
      if (mention.type !== 'organization' || /\s/.test(mention.text)) return mention;
      const [full, why] = initials.has(mention.text)
        ? [initials.get(mention.text), 'has the initials of']
        : [openings.get(foldName(mention.text)), 'is short for'];
      if (!full) return mention;
      const where = `named in line ${lineOf(full.span.start)}`;
      return {
        ...mention,
        canonicalName: full.text,
        reason: `${mention.reason}; “${mention.text}” ${why} ${full.text}, ${where}`,
      };
    });
  },
};

/** Letters in parentheses with the name right before them, and a name in parentheses with the letters before it. */
function spelledOut(found: readonly EntityMention[], source: string): ReadonlyMap<string, EntityMention> {
  const long = new Map<string, EntityMention>();
  for (const [index, second] of found.entries()) {
    const first = found[index - 1];
    if (!first || !/^(?:['’]s)? ?\($/.test(source.slice(first.span.end, second.span.start)) || source[second.span.end] !== ')')
      continue;
    const [short, name] = first.text.length < second.text.length ? [first, second] : [second, first];
    if (isAcronymOf(short.text, name.text) && !long.has(short.text)) long.set(short.text, name);
  }
  return long;
}

interface FullNames {
  /** By the initials of their capitals, `IMF`; only where one body has them. */
  readonly initials: ReadonlyMap<string, EntityMention>;
  /** By their first word, folded; only where one body has it and the word says something. */
  readonly openings: ReadonlyMap<string, EntityMention>;
}

const MOST_LETTERS = 6;

function fullNames(found: readonly EntityMention[]): FullNames {
  const [initials, openings] = [new Map<string, EntityMention | null>(), new Map<string, EntityMention | null>()];
  const put = (map: Map<string, EntityMention | null>, key: string, mention: EntityMention) => {
    const held = map.get(key);
    map.set(key, held === undefined || held?.text === mention.text ? (held ?? mention) : null);
  };
  for (const mention of found) {
    const words = mention.text.split(/[\s-]+/);
    if (mention.type !== 'organization' || words.length < 2) continue;
    const letters = words
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join('');
    if (letters.length > 1 && letters.length <= MOST_LETTERS) put(initials, letters, mention);
    const opening = foldName(words[0] as string);
    if (!organizationHeads().has(opening) && !commonWords().has(opening) && opening.length > 2) put(openings, opening, mention);
  }
  return { initials: told(initials), openings: told(openings) };
}

const told = (map: ReadonlyMap<string, EntityMention | null>): ReadonlyMap<string, EntityMention> =>
  new Map([...map].flatMap(([key, mention]) => (mention ? [[key, mention] as const] : [])));
