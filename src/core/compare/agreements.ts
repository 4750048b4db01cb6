import type { Agreement } from '../sources/finding.js';
import { byFile } from '../sources/passage.js';
import { type Fact, sharedContext, sharedTerms } from './fact.js';

/** Facts of two sources of one story that say the same of the same thing; each fact of a source is used once. */
export function agreementsBetween(own: readonly Fact[], others: readonly Fact[]): readonly Agreement[] {
  const byKey = new Map<string, Fact[]>();
  for (const fact of others) byKey.set(fact.key, [...(byKey.get(fact.key) ?? []), fact]);
  const candidates = own.flatMap((fact) =>
    (byKey.get(fact.key) ?? []).flatMap((other) => {
      const score = agreement(fact, other);
      return score > 0 ? [{ fact, other, score }] : [];
    }),
  );
  candidates.sort((x, y) => y.score - x.score || placeOf(x.fact) - placeOf(y.fact) || placeOf(x.other) - placeOf(y.other));
  const used = new Set<Fact>();
  return candidates.flatMap(({ fact, other }) => {
    if (used.has(fact) || used.has(other)) return [];
    used.add(fact).add(other);
    return [agreementOf(fact, other)];
  });
}

const placeOf = ({ statement }: Fact): number => statement.span.start;

/** How much speaks for one thing behind two equal facts; 0 where too little does. */
function agreement(a: Fact, b: Fact): number {
  if (a.kind === 'ordinal') return 0;
  const context = sharedContext(a, b);
  if (a.kind === 'date') return context >= (a.scale === 'time' ? 0.4 : 1.3) ? context : 0;
  if (a.head && b.head && a.head !== b.head && !isTelling(a)) return 0;
  const score = context + (a.head && a.head === b.head ? 1.5 : 0);
  return score >= (isTelling(a) ? 0.4 : 1.4) ? score : 0;
}

/** A number so particular that chance hardly meets it twice in one story. */
function isTelling({ value, scale }: Fact): boolean {
  if (!Number.isInteger(value) || /^(?:money|percent|area|weight)/.test(scale)) return true;
  return value > 20 && (value < 1000 || value % 100 !== 0 || value >= 1000);
}

function agreementOf(own: Fact, other: Fact): Agreement {
  const [a, b] = byFile(own.statement.source, other.statement.source) < 0 ? [own, other] : [other, own];
  const terms = sharedTerms(a, b).slice(0, 4).join(', ');
  return {
    kind: a.kind === 'date' ? 'date' : 'number',
    a: a.statement,
    b: b.statement,
    why: `${a.kind === 'date' ? 'the same day' : 'the same figure'}${terms ? `, both beside: ${terms}` : ''}`,
  };
}
