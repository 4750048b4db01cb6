import type { EntityMention } from '../../mention/mention.js';
import type { Refiner } from '../../mention/scanner.js';
import { isLetter } from '../../text/letters.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What a government does and a town does not. */
const DOES = set(
  'says said announced announces warned warns denied denies accused accuses agreed agrees refused refuses urged urges insisted insists ' +
    'wants wanted hopes hoped rejected rejects condemned condemns demanded demands offered offers vowed vows pledged pledges ' +
    'signed recognised recognized imposed imposes expelled summoned threatened threatens argued argues believes claimed claims ' +
    'responded retaliated backed backs opposes opposed sought seeks considers considered confirmed confirms called ordered proposed ' +
    'promised expects plans decided declined sanctioned negotiated',
);
/** What is done to a government or said with it. */
const DONE = set(
  'accused accuses accusing urged urges urging told telling asked asking warned warns warning pressed pressing blamed blames blaming pressure sanctions against',
);
const TALKS = set('talks relations ties tensions negotiations agreement deal accord treaty dialogue alliance dispute row rift');
/** What is a government's own. */
const OWNS = set(
  'government position demand demands offer response foreign ambassador envoy ally allies policy decision refusal request allegations ' +
    'claim claims proposal stance support willingness leaders officials diplomats negotiators sanctions invitation denial threat ' +
    'insistence objections concerns view nuclear',
);
const SEATS = /^(?:Downing Street|(?:the )?White House|(?:the )?Kremlin|(?:the )?Élysée|Whitehall|Capitol Hill)$/;
const WITHIN = set('in at near from outside around across through to of for into inside');

const REACH = 44;

/**
 * Says of a place where its name stands for the government that sits there: `Moscow said`, `talks with Beijing`, `Kyiv’s demand`.
 * Nothing is said of the others. The type stays `place` (CoNLL and ACE part here: ACE's GPE.ORG).
 */
export const placeSense: Refiner<EntityMention> = {
  name: 'placeSense',
  refine: (found, { text: { source } }) =>
    found.map((mention) => {
      if (mention.type !== 'place') return mention;
      const why = governs(mention, source);
      return why
        ? { ...mention, sense: 'government', reason: `${mention.reason}; the government there is meant: ${why}` }
        : mention;
    }),
};

function governs({ span, text }: EntityMention, source: string): string | undefined {
  const owned = OWNED.exec(source.slice(span.end, span.end + OWNED_REACH))?.[1];
  if (owned && OWNS.has(owned)) return `“${text}’s ${owned}”`;
  const [last, from] = wordBefore(source, span.start);
  const isSpoken = DONE.has(last) ? `“${last} ${text}”` : talksWith(last, source, from, text);
  if (isSpoken || WITHIN.has(last)) return isSpoken;
  const verb = VERB.exec(source.slice(span.end, span.end + REACH))?.[1];
  if (!verb || !DOES.has(verb)) return undefined;
  return SEATS.test(text) || opensClause(source.slice(Math.max(0, span.start - 12), span.start))
    ? `“${text} ${verb}”`
    : undefined;
}

const OWNED = /^['’]s? (\p{Ll}+)/u;
const OWNED_REACH = 20;
const VERB = /^ (?:also |has |have |had |will |would |later |again |initially |immediately |could |must |should ){0,2}(\p{Ll}+)/u;

/** The word before an offset, where one space parts them, in lower case, and where it begins. */
function wordBefore(source: string, offset: number): readonly [string, number] {
  let from = offset - 1;
  while (source[offset - 1] === ' ' && from > 0 && isLetter(source.charCodeAt(from - 1))) from--;
  return [source.slice(from, Math.max(from, offset - 1)).toLowerCase(), from];
}

/** "talks with Beijing", "relations between Oslo and Beijing". */
function talksWith(last: string, source: string, from: number, text: string): string | undefined {
  if (last === 'with' || last === 'between') {
    const [second] = wordBefore(source, from);
    return TALKS.has(second) ? `“${second} ${last} ${text}”` : undefined;
  }
  if (last !== 'and') return undefined;
  const parted = /(\p{L}+) between \p{Lu}[\p{L} ]{1,24} $/u.exec(source.slice(Math.max(0, from - REACH), from))?.[1];
  return parted && TALKS.has(parted.toLowerCase()) ? `“${parted} between” two governments` : undefined;
}

/** Stands where a subject stands: at the start of a sentence or clause, or after "that", "as", "and", "if". */
const opensClause = (before: string): boolean =>
  !before.trim() ||
  /(?:[.!?:;,“"\n—–-]|\b(?:that|as|and|but|if|while|when|because|after|before|where|what|which|since|though|although|until|the))\s{0,2}$/i.test(
    before,
  );
