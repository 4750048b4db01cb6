import type { EntityType } from '../../text/vocabulary.js';
import type { Evidence } from './features/evidence.js';
import { BIT } from './features/lists.js';
import { factsAt, type TaggedText } from './features/taggedText.js';
import { inner, opening, TYPES } from './labels/labels.js';
import type { WordSums } from './weights/wordSums.js';

/** What a name is, without its grounds. */
interface Name {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
}

/** Strength below which a word beside a name is not worth telling. */
const TELLING = 12;

/** The strongest grounds for a name's type in words, the strongest first: what stands beside it, what lists know, what the article says. */
export function groundsFor(text: TaggedText, name: Name, sums: WordSums, evidence: Evidence): readonly string[] {
  const { first, last } = name;
  const sentence = text.tokens[first]?.sentence ?? -1;
  const type = TYPES.indexOf(name.type);
  const before = factsAt(text, first - 1, sentence);
  const after = factsAt(text, last + 1, sentence);
  const closing = last === first ? opening(type) : inner(type);
  const beside = [
    { words: `“${text.tokens[first - 1]?.text}” before it`, strength: before.key ? sums.says(before, -1, opening(type)) : 0 },
    { words: `“${text.tokens[last + 1]?.text}” after it`, strength: after.key ? sums.says(after, 1, closing) : 0 },
  ];
  const told = beside.filter(({ strength }) => strength > TELLING).sort((a, b) => b.strength - a.strength);
  const elsewhere = evidence.elsewhere(last, type) && 'the article has it so elsewhere';
  const known = knownAs(text, name);
  return [...(known ? [known] : []), ...told.map(({ words }) => words), ...(elsewhere ? [elsewhere] : [])].slice(0, 2);
}

const ONE_WORD: Readonly<Partial<Record<EntityType, readonly [number, string]>>> = {
  place: [BIT.place, 'a known place'],
  organization: [BIT.organization, 'a known organization'],
  nationality: [BIT.nationality, 'a known people or adjective of a country'],
  event: [BIT.event, 'a known event'],
  work: [BIT.work, 'a known work'],
};

const HEADS: Readonly<Partial<Record<EntityType, readonly [number, string]>>> = {
  place: [BIT.placeHead, "a place's name"],
  organization: [BIT.organizationHead, "an organization's name"],
  event: [BIT.eventHead, "an event's name"],
  work: [BIT.workHead, "a work's name"],
};

function knownAs({ facts, tokens }: TaggedText, { first, last, type }: Name): string | undefined {
  const opens = facts[first]?.bits ?? 0;
  const closes = facts[last]?.bits ?? 0;
  if (type === 'person') {
    const given = opens & BIT.given;
    if (last === first) return closes & BIT.surname ? 'a known last name' : given ? 'a known first name' : undefined;
    return given ? (closes & BIT.surname ? 'a known first and last name' : 'a known first name') : undefined;
  }
  const [bit, words] = ONE_WORD[type] ?? [0, ''];
  if (first === last) return opens & bit ? words : undefined;
  const [head, says] = HEADS[type] ?? [0, ''];
  return closes & head ? `“${tokens[last]?.text}” closes ${says}` : undefined;
}
