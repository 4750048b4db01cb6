import type { Document } from './document.js';
import { knownWord, knownWords } from './knownNames.js';
import {
  bodyNouns,
  commonWords,
  eventHeads,
  givenNames,
  organizationHeads,
  placeHeads,
  placeNouns,
  roles,
  surnames,
  workHeads,
} from './lexicon.js';
import type { Piece } from './pieces.js';
import type { Token } from './token.js';

/**
 * What can be said of a piece without weighing it, each as `kind=value`: its words, its shape, what it is known as and
 * the words beside it. The strengths of clues are in lexicon/clues.ts; the kinds are in reasons.ts in words.
 */
export function cluesOf(document: Document, piece: Piece): readonly string[] {
  const { tokens } = document;
  const first = tokens[piece.first] as Token;
  const last = lastCapital(tokens, piece);
  const single = piece.first === piece.last;
  const known = knownWords(tokens.slice(piece.first, piece.last + 1));
  const found = [`shape=${shapeOf(tokens, piece)}`, ...known.map((kind) => `known=${kind}`)];
  if (!known.length) found.push('known=no');
  if (!(tokens[piece.last] as Token).capital && tokens[piece.last]?.gap === '.') found.push('web=yes');
  found.push(single ? `only=${first.key}` : `first=${first.key}`);
  if (!single) {
    found.push(`last=${last.key}`);
    for (let at = piece.first + 1; at < piece.last; at++) found.push(`inner=${(tokens[at] as Token).key}`);
    found.push(...headClues(last), ...leadClues(tokens, piece));
  }
  found.push(...nameClues(first, last, single), ...besideClues(document, piece));
  return found;
}

/** "Jae" of "Moon Jae-in". */
function lastCapital(tokens: readonly Token[], { first, last }: Piece): Token {
  let at = last;
  while (at > first && !(tokens[at] as Token).capital) at--;
  return tokens[at] as Token;
}

function shapeOf(tokens: readonly Token[], { first, last, doubtful }: Piece): string {
  const head = tokens[first] as Token;
  const length = Math.min(last - first + 1, 5);
  const linked = tokens.slice(first, last + 1).some((token) => !token.capital);
  return `${length}${head.caps ? 'C' : ''}${linked ? 'l' : ''}${doubtful ? 'd' : ''}${head.opens && length === 1 ? 'o' : ''}`;
}

const HEADS = [
  ['head=organization', organizationHeads],
  ['head=place', placeHeads],
  ['head=event', eventHeads],
  ['head=work', workHeads],
] as const;

const headClues = ({ key }: Token): string[] => HEADS.flatMap(([clue, heads]) => (heads().has(key) ? [clue] : []));

/** "Union" of "Union of Industrialists": a head that the name goes on after. */
function leadClues(tokens: readonly Token[], { first, last }: Piece): string[] {
  for (let at = first; at < last; at++) {
    if ((tokens[at + 1] as Token).capital) continue;
    const { key } = tokens[at] as Token;
    if (organizationHeads().has(key)) return ['lead=organization'];
    if (placeHeads().has(key)) return ['lead=place'];
  }
  return [];
}

function nameClues(first: Token, last: Token, single: boolean): string[] {
  const given = givenNames().has(first.key);
  const surname = surnames().has(last.key);
  const plain = commonWords().has(last.key);
  const initial = /^\p{Lu}$/u.test(first.text);
  return [`name=${single ? '1' : ''}${initial ? 'i' : given ? 'g' : '-'}${surname ? 's' : '-'}${plain ? 'p' : ''}`];
}

function besideClues(document: Document, piece: Piece): string[] {
  const near = document.tokens[piece.first] as Token;
  const opening = /["“”‘'([]/.exec(near.gap)?.[0];
  return [
    ...(opening ? [`mark=${opening}`] : []),
    ...titleClues(document, piece),
    ...beforeClues(document, piece, near),
    ...afterClues(document, piece),
  ];
}

function titleClues({ tokens }: Document, piece: Piece): string[] {
  return piece.titleFrom === undefined ? [] : ['title=yes', `title=${tokens[piece.first - 1]?.key ?? ''}`];
}

function beforeClues({ tokens }: Document, piece: Piece, near: Token): string[] {
  const before = tokens[(piece.titleFrom ?? piece.first) - 1];
  if (before?.sentence !== near.sentence) return ['before=START'];
  const found = [`before=${before.capital ? '^' : ''}${before.key}${near.gap.includes(',') ? ',' : ''}`];
  const noun = near.gap === ' ' ? nounOf(before) : undefined;
  if (noun) found.push(`before=${noun}`);
  const two = tokens[piece.first - 2];
  if (two?.sentence === before.sentence) found.push(`before2=${two.key} ${tokens[piece.first - 1]?.key ?? ''}`);
  return found;
}

function afterClues({ tokens, source }: Document, piece: Piece): string[] {
  const last = tokens[piece.last] as Token;
  const after = tokens[piece.last + 1];
  const found: string[] = last.possessive ? ["after='s"] : [];
  const tail = source[last.end + (last.possessive ? 2 : 0)] ?? '';
  if (/[,()]/.test(tail)) found.push(`tail=${tail}`);
  if (!after?.gap || after.sentence !== last.sentence) return [...found, 'after=END'];
  const { gap } = after;
  found.push(`after=${gap.includes(',') ? ',' : ''}${gap.includes('(') ? '(' : ''}${gap.startsWith('-') ? '-' : ''}${after.key}`);
  const noun = gap === ' ' ? nounOf(after) : undefined;
  if (noun) found.push(`after=${noun}`);
  if (!gap.startsWith(', ')) return found;
  if (after.capital && isPlace(after)) found.push('after=,PLACE');
  return [...found, ...appositionClues(tokens, piece.last + 1)];
}

/** "Yara, the fertiliser maker": what the first plain noun after a comma and an article says. */
function appositionClues(tokens: readonly Token[], at: number): string[] {
  if (!/^(?:a|an|the|one|its|his|her|their|who|which|where)$/.test((tokens[at] as Token).key)) return [];
  for (let to = at + 1; to < at + 6; to++) {
    const token = tokens[to];
    if (!token || (to > at + 1 && !/^[ -]$|^['’]s? $/.test(token.gap))) return [];
    const noun = token.capital ? undefined : nounOf(token);
    if (noun) return [`apposition=${noun}`];
  }
  return [];
}

/** What a plain noun says of the name beside it. */
function nounOf({ key, capital }: Token): 'ROLE' | 'BODY' | 'PLACE' | undefined {
  if (roles().has(key)) return 'ROLE';
  if (capital) return undefined;
  if (bodyNouns().has(key)) return 'BODY';
  return placeNouns().has(key) ? 'PLACE' : undefined;
}

const isPlace = (token: Token): boolean => knownWord(token).includes('place');
