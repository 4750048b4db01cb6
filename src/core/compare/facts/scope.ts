import { textOf } from '../../sources/passage.js';
import type { Fact } from '../fact.js';
import { foldedWords } from '../foldedWords.js';
import { stem } from '../stem.js';

/** Which of a crowd, a sum or a stretch a figure speaks of: figures of two scopes contradict nothing. */
export interface Scope {
  /** What befell those who are counted: `die`, `injure`, `miss` …; undefined where nothing is said. */
  readonly state?: string;
  /** A part of another figure: "six of them", "80 held by the state". */
  readonly isPart: boolean;
  /** By the `year`, the `month` …, of a sum or count that comes again. */
  readonly rate?: string;
  /** What comes on top or is left: "90 more", "19 to go", "the other 12". */
  readonly isRest: boolean;
}

const STATES: ReadonlyMap<string, string> = new Map(
  (
    'die:die,body,drown,perish,killed,fatality injure:injure,injured,treat,casualty,smoke,burnt miss:missing,unaccounted,disappear ' +
    'arrest:arrest,detain,custody rescue:rescue,survive,survivor,pulled,saved evacuate:evacuate,evacuee,flee,fled,displace,homeless ' +
    'return:return,discharge,back aboard:aboard,onboard'
  )
    .split(' ')
    .flatMap((group) => {
      const [name, list] = group.split(':') as [string, string];
      return list.split(',').map((word): [string, string] => [stem(word), name]);
    }),
);

const PART = /^\s*(?:\p{L}+ )?(?:of (?:them|these|those|whom|which)|among them)\b/iu;
const PART_BEFORE = /\b(?:of (?:whom|which|these|those)|including)(?: (?:about|some|at least|nearly))? $/iu;
const REST_AFTER = /^\s*(?:more|further|additional|others?|extra|left|remaining|to go|to come)\b/iu;
const REST_INSIDE = /\b(?:more|further|additional|others?|extra|another|remaining)\b/iu;
const REST_BEFORE = /\b(?:another|a further|an additional|an extra|the other|the remaining)\s*$/iu;
const TO_GO =
  /^[^.,;]{0,30}(?:(?<!\b(?:told|ordered|asked|forced|urged|advised|had|have|has|refused|allowed|wants?|wanted|free|began|due|expected) )\bto (?:go|come)\b|\b(?:left(?! (?:the|a|an|their|his|her|its|this|that|for|on|at|in|after|to|town|home|without|by))|remaining)\b)/iu;

const RATE =
  /(?:^| )(?:an?|per|each|every) (second|minute|hour|day|night|week|month|quarter|year|season|person|head|household|share|seat|tonne|litre|barrel)\b/i;
const ON_BOARD = /^(?: \p{Ll}+){0,3} on board\b/iu;

const scopes = new WeakMap<Fact, Scope>();

/** The scope of a figure, by the words in and around it. */
export function scopeOf(fact: Fact): Scope {
  const found = scopes.get(fact) ?? read(fact);
  scopes.set(fact, found);
  return found;
}

function read({ statement: { source, span } }: Fact): Scope {
  const own = source.text.slice(span.start, span.end);
  const after = source.text.slice(span.end, span.end + 50);
  const before = source.text.slice(Math.max(0, span.start - 30), span.start);
  const rate = (RATE.exec(own) ?? RATE.exec(after.slice(0, 24)))?.[1]?.toLowerCase();
  const state =
    stateNear(source.text, span, textOf(source).sentenceAt(span.start) ?? span) ?? (ON_BOARD.test(after) ? 'aboard' : undefined);
  return {
    ...(state ? { state } : {}),
    ...(rate ? { rate } : {}),
    isPart: PART.test(after) || PART_BEFORE.test(before) || /\bof (?:them|these|those|whom)\b/iu.test(own),
    isRest:
      (REST_INSIDE.test(own) && !/\bmore than\b/iu.test(own)) ||
      (REST_AFTER.test(after) && !/^\s*more than\b/iu.test(after)) ||
      REST_BEFORE.test(before) ||
      TO_GO.test(after),
  };
}

/** The state that is said nearest to the figure in its clause: inside it, else behind it, else before. */
function stateNear(
  text: string,
  span: { readonly start: number; readonly end: number },
  sentence: { readonly start: number; readonly end: number },
): string | undefined {
  const stateOf = (stretch: { readonly start: number; readonly end: number }, isLast: boolean): string | undefined => {
    const found = foldedWords(text, stretch).flatMap(({ folded }) => STATES.get(stem(folded)) ?? STATES.get(folded) ?? []);
    return isLast ? found.at(-1) : found[0];
  };
  const inside = stateOf(span, true);
  if (inside) return inside;
  const ahead = text.slice(span.end, Math.min(sentence.end, span.end + 60)).split(/[,;:–—]|\b(?:and|but)\b/u)[0] ?? '';
  const behind =
    text
      .slice(Math.max(sentence.start, span.start - 60), span.start)
      .split(/[;:–—]|, |\b(?:and|but)\b/u)
      .at(-1) ?? '';
  return (
    stateOf({ start: span.end, end: span.end + ahead.length }, false) ??
    stateOf({ start: span.start - behind.length, end: span.start }, true)
  );
}

/** Whether two figures may speak of the same ones. */
export function areOfOneScope(a: Fact, b: Fact): boolean {
  const [first, second] = [scopeOf(a), scopeOf(b)];
  if (first.isPart !== second.isPart || first.isRest !== second.isRest) return false;
  if (first.rate && second.rate && first.rate !== second.rate) return false;
  return !first.state || !second.state || first.state === second.state;
}
