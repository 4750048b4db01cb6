import type { Row } from '../data.js';
import type { Chains } from '../score/chains/chains.js';
import type { ScoreError } from './scoreError.js';

/**
 * What keeps found chains from the gold ones: a mention that stands apart from the most of its gold chain (`parted`), and
 * one that stands with another's (`mixed`), by how it is worded. Keys are `text:start:end`.
 */
export function chainErrors(rows: readonly Row[], gold: Chains, found: Chains): readonly ScoreError[] {
  return [
    ...strays(gold, found).map((stray) => errorOf(rows, 'parted', stray)),
    ...strays(found, gold).map((stray) => errorOf(rows, 'mixed', stray)),
  ];
}

interface Stray {
  readonly key: string;
  /** A mention of the most. */
  readonly most: string;
}

/** Mentions of each chain that the other side does not put with the most of it. */
function strays(chains: Chains, others: Chains): readonly Stray[] {
  const of = new Map(others.flatMap((chain, at) => chain.map((key) => [key, at] as const)));
  return chains.flatMap((chain) => {
    const parts = new Map<number | undefined, string[]>();
    for (const key of chain) {
      const part = parts.get(of.get(key));
      if (part) part.push(key);
      else parts.set(of.get(key), [key]);
    }
    const [first, ...rest] = [...parts.values()].sort((a, b) => b.length - a.length);
    return rest.flat().map((key) => ({ key, most: first?.[0] ?? key }));
  });
}

function errorOf(rows: readonly Row[], group: string, { key, most }: Stray): ScoreError {
  const [one, other] = [placeOf(rows, key), placeOf(rows, most)];
  const how = group === 'parted' ? 'apart from its chain' : 'with another’s chain';
  const shown = `${one.id}: …${one.before}[[${one.words}]]${one.after}…\n        ${group}: “${other.words}” (${other.id})`;
  return { group, of: wording(one), how, shown };
}

interface Place {
  readonly id: string;
  readonly type: string;
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

function placeOf(rows: readonly Row[], key: string): Place {
  const [at = 0, start = 0, end = 0] = key.split(':').map(Number);
  const { id = '', text = '', mentions = [] } = rows[at] ?? {};
  return {
    id,
    type: mentions.find((mention) => mention.start === start && mention.end === end)?.type ?? '',
    words: text.slice(start, end),
    before: text.slice(Math.max(0, start - 60), start).replace(/\s+/g, ' '),
    after: text.slice(end, end + 60).replace(/\s+/g, ' '),
  };
}

const PRONOUN =
  /^(?:i|we|he|she|it|they|me|us|him|her|them|my|our|his|its|their|who|which|that|there|where|both|\w+sel(?:f|ves))$/i;

function wording({ type, words }: Place): string {
  if (type === 'LOC') return 'place';
  if (PRONOUN.test(words)) return 'pronoun';
  return /\d/.test(words) && words.length < 4 ? 'number' : /\p{Lu}/u.test(words) ? 'name' : 'description';
}
