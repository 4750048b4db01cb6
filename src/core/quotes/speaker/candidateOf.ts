import type { EntityMention } from '../../mention/mention.js';
import { PREPOSITIONS } from '../cueLexicon.js';
import type { Candidate } from './speechWords.js';

/** The candidate in a stretch; `previous` is the word before it, its titles passed over. */
export function candidateOf(
  source: string,
  start: number,
  end: number,
  previous: string | undefined,
  kind: 'name' | 'role',
  entity?: EntityMention,
): Candidate {
  const text = source.slice(start, end).replace(/['’]s?$/, '');
  const possessive = text.length < end - start || /^['’](?:s\b|\s)/.test(source.slice(end, end + 2));
  const preposition = previous && PREPOSITIONS.has(previous) ? previous : undefined;
  return {
    start,
    end: start + text.length,
    text,
    kind,
    entity,
    preposition,
    possessive,
    oblique: possessive || preposition !== undefined,
  };
}
