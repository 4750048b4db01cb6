import { chainReferences } from '../../src/core/sources/chains/chainReferences.js';
import { createText } from '../../src/core/text/text.js';
import type { ChainedMention, Row } from './data.js';
import { chainErrors } from './errors/chainErrors.js';
import { f1Of, type Scored } from './score/chains/chains.js';
import { conllScore } from './score/chains/conll.js';
import { type Prf, percent } from './score/prf.js';
import type { Scores } from './setReport.js';

/**
 * Chains over all texts of a set as one collection, gold mentions given, ones that stand alone included. What belongs to
 * one story is found from the texts: no topic is handed in.
 */
export function chainScores(rows: readonly Row[]): Scores {
  const texts = rows.map(({ text, mentions = [] }) => ({
    text: createText(text),
    references: mentions
      .filter(isOurs)
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map(({ start, end, type }) => ({ span: { start, end }, sort: type === 'LOC' ? ('where' as const) : ('who' as const) })),
  }));
  const gold = new Map<string, string[]>();
  for (const [at, { mentions = [] }] of rows.entries())
    for (const mention of mentions.filter(isOurs)) {
      const key = keyOf(at, mention);
      const chain = gold.get(mention.chain);
      if (chain) chain.push(key);
      else gold.set(mention.chain, [key]);
    }
  const found = chainReferences(texts).map((chain) => chain.map(({ text, span }) => keyOf(text, span)));
  const { average, ...scores } = conllScore([...gold.values()], found);
  const figures = Object.fromEntries(Object.entries(scores).map(([name, score]) => [name, prfOf(score)]));
  const conll: Prf = { precision: 0, recall: 0, f1: percent(average), right: 0, found: found.length, gold: gold.size };
  return { figures: { conll, ...figures }, shares: {}, errors: chainErrors(rows, [...gold.values()], found) };
}

/** People, bodies and places; days and things are other rooms' work. */
const isOurs = ({ type }: ChainedMention): boolean => type === 'HUM' || type === 'LOC';

const keyOf = (text: number, { start, end }: { readonly start: number; readonly end: number }): string =>
  `${text}:${start}:${end}`;

/** The counts are shares added up: rounded, as everywhere, to what a reader can use. */
function prfOf(score: Scored): Prf {
  const { recall, precision } = score;
  const share = ({ right, of }: Scored['recall']): number => percent(of ? right / of : 0);
  return {
    precision: share(precision),
    recall: share(recall),
    f1: percent(f1Of(score)),
    right: Math.round(recall.right),
    found: precision.of,
    gold: recall.of,
  };
}
