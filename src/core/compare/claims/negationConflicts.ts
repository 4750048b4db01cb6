import { dctOf } from '../../article/facts.js';
import type { Conflict, Statement } from '../../sources/finding.js';
import { byFile } from '../../sources/passage.js';
import { alikeWord } from '../facts/alikeWords.js';
import { stem } from '../stem.js';
import type { Claim } from './claim.js';

/** One source says that it is so, the other that it is not: the same verb of the same things, or a promise that was never made. */
export function negationConflicts(own: readonly Claim[], others: readonly Claim[]): readonly Conflict[] {
  const byVerb = new Map<string, Claim[]>();
  for (const claim of others) byVerb.set(claim.verb, [...(byVerb.get(claim.verb) ?? []), claim]);
  const candidates = own.flatMap((claim) =>
    [...(byVerb.get(claim.verb) ?? []), ...(claim.isCommitment ? others.filter(({ isCommitment }) => isCommitment) : [])]
      .filter((other) => other.isDenied !== claim.isDenied && !isDevelopment(claim, other))
      .map((other) => ({ claim, other, score: claim.verb === other.verb ? sameClaim(claim, other) : sameVow(claim, other) }))
      .filter(({ score }) => score > 0),
  );
  candidates.sort(
    (x, y) => y.score - x.score || x.claim.span.start - y.claim.span.start || x.other.span.start - y.other.span.start,
  );
  const used = new Set<Claim>();
  return candidates.flatMap(({ claim, other }) => {
    if (used.has(claim) || used.has(other)) return [];
    used.add(claim).add(other);
    return [conflictOf(claim, other)];
  });
}

/** A name that two sentences share says who, an ordinary word what. */
const weightOf = (claim: Claim, other: Claim, term: string): number => (claim.names.has(term) || other.names.has(term) ? 0.5 : 1);

function shared(claim: Claim, other: Claim, a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let sum = 0;
  for (const term of a) if (b.has(term)) sum += weightOf(claim, other, term);
  return sum;
}

/** Part of what the shorter of two claims says that the other says too. */
const SAME_PART = 0.4;

/** How surely two claims with one verb are of one thing; 0 where they may be of two. */
function sameClaim(claim: Claim, other: Claim): number {
  if (claim.isAhead !== other.isAhead) return 0;
  const [first, second] = [allOf(claim), allOf(other)];
  const objects = shared(claim, other, claim.object, other.object);
  const all = shared(claim, other, first, second);
  const cover = all / Math.max(1, Math.min(first.size, second.size));
  // "Doe has not conceded": nothing but who says it.
  if (!objects) {
    const subjects = shared(claim, other, claim.subject, other.subject);
    const isBare = [claim, other].some(({ object }) => [...object].every((term) => ANYTHING.has(term)));
    if (subjects >= 0.5 && isBare && claim.subject.size + other.subject.size < 12) return subjects;
  }
  // In the passive what it is done to stands before the verb.
  const told = objects + shared(claim, other, claim.object, other.subject) + shared(claim, other, claim.subject, other.object);
  return told > 0 && all >= 1 && cover >= SAME_PART ? all + cover : 0;
}

/** Nouns by which reports call whatever is at issue: "backed the plan". */
const ANYTHING: ReadonlySet<string> = new Set(
  'plan proposal idea move measure step scheme matter issue thing result outcome'.split(' ').map((noun) => alikeWord(stem(noun))),
);

const allOf = ({ subject, object, verb }: Claim): ReadonlySet<string> =>
  new Set([...subject, ...object].filter((term) => term !== verb));

/** How surely a promise is the one that the other source denies: by what is promised. */
function sameVow(claim: Claim, other: Claim): number {
  const [vow, denial] = claim.isDenied ? [other, claim] : [claim, other];
  // In the passive, and of what happens by itself, it stands before the verb.
  const matter = vow.object.size ? [] : [...vow.subject].filter((term) => !vow.names.has(term));
  const promised = new Set([...vow.object, ...matter, alikeWord(vow.verb)]);
  const weight = shared(vow, denial, promised, denial.object);
  return weight >= 2 ? weight : 0;
}

/** Denied first, and so in a later report that says how things are now. */
function isDevelopment(a: Claim, b: Claim): boolean {
  const [denial, claim] = a.isDenied ? [a, b] : [b, a];
  const [before, after] = [dctOf(denial.source.facts), dctOf(claim.source.facts)];
  return claim.isNew && before !== undefined && after !== undefined && before < after;
}

function conflictOf(own: Claim, other: Claim): Conflict {
  const [a, b] = byFile(own.source, other.source) < 0 ? [own, other] : [other, own];
  return {
    kind: 'negation',
    a: statementOf(a),
    b: statementOf(b),
    why: `one says so, the other denies it: ${wordsOf(a.isDenied ? a : b)}`,
  };
}

const wordsOf = ({ source, span }: Claim): string =>
  source.text.slice(span.start, Math.min(span.end, span.start + 80)).replace(/\s+/g, ' ');

function statementOf({ source, span, sentence, annotation, isDenied }: Claim): Statement {
  return { source, annotation, span, sentence, value: isDenied ? 'denied' : 'said' };
}
