import type { Annotation } from '../article/annotation.js';
import type { QuoteMention } from '../mention/mention.js';
import type { QuotePair, WordDiff } from '../sources/finding.js';
import { dayLabel, sourceAndDay, sourceLabel } from '../sources/labels.js';
import type { Passage, Source } from '../sources/source.js';
import { slug } from '../text/fold.js';
import type { CardLine, CardPart } from './card.js';
import type { CardBody, CardInput } from './cardInput.js';
import { quoteFlagInWords } from './flagWords.js';
import { reportedRow, sureness, utteranceRow, withinRow } from './quoteFacts.js';
import { conflictRows, otherSide } from './rows.js';
import { line, passageLink, strong, text } from './show.js';

/** A quotation: who said it and how, how the others word it, who has other words or another mouth, who does not quote it. */
export function quoteCard(input: CardInput): CardBody {
  const { annotation } = input;
  const mention = annotation.mention?.kind === 'quote' ? annotation.mention : undefined;
  return {
    head: head(input, mention),
    details: [
      ...conflictRows(input),
      ...(mention ? [...reportedRow(input, mention), ...withinRow(input, mention), ...utteranceRow(input, mention)] : []),
      ...relations(input),
      ...silent(input),
    ],
    why: whyOf(annotation),
  };
}

/** `Jane Doe, probably, denies · “he denied that” · BBC, 17 Mar 2025`. */
function head({ annotation, source, story }: CardInput, mention: QuoteMention | undefined): CardLine {
  const { record } = annotation;
  const speaker = mention?.speaker;
  const name = speakerByHand(annotation) ?? speaker?.canonicalName ?? speaker?.text ?? record.speaker;
  const cue = record.cue ?? mention?.cue?.text;
  const stance = record.stance ?? mention?.cue?.stance;
  const { published } = source.facts;
  const rest = [
    ...(cue ? [`“${cue}”`] : []),
    ...(mention?.form === 'indirect' ? ['not in their own words'] : []),
    ...(story.length > 1 ? [`${sourceLabel(source)}${published ? `, ${dayLabel(published)}` : ''}`] : []),
  ];
  const isOpen = annotation.status !== 'accepted';
  const doubt = isOpen && speaker && sureness(speaker) !== 'surely' ? ` (${sureness(speaker)})` : '';
  const nobody = mention?.form === 'scare' ? 'A term in quotation marks' : 'Speaker not known';
  const tail = `${name ? doubt : ''}${stance ? ` ${stance}` : ''}${rest.map((part) => ` · ${part}`).join('')}`;
  return line(strong(name ?? nobody), ...(tail ? [text(tail)] : []));
}

/** The speaker that a person wrote down, where the scan has another one. */
function speakerByHand({ record, status, mention, known }: Annotation): string | undefined {
  const found = mention?.kind === 'quote' ? mention.speaker?.canonicalName : undefined;
  const isOwn = status === 'accepted' && record.speaker !== undefined && record.speaker !== known?.id;
  return isOwn && found !== undefined && record.speaker !== slug(found) ? record.speaker : undefined;
}

/** Why the words are a quotation, why this speaker and how surely, and what is odd about the marks; nothing twice. */
function whyOf({ record, mention }: Annotation): string {
  const quote = mention?.kind === 'quote' ? mention : undefined;
  const basis = record.basis ?? quote?.reason;
  const reasons = [basis, quote && speakerInWords(quote, basis), flagsInWords(record.flags ?? quote?.flags)];
  return [...new Set(reasons)].filter(Boolean).join('; ');
}

/** `speaker probably: from “he said”`; of a sure one only where there is a reason to give. */
function speakerInWords({ speaker }: QuoteMention, basis: string | undefined): string {
  if (!speaker) return '';
  const reason = speaker.reason === basis ? '' : speaker.reason.replace(/^speaker\b:? ?/, '');
  const sure = sureness(speaker);
  return reason || sure !== 'surely' ? `speaker ${sure}${reason ? `: ${reason}` : ''}` : '';
}

const RELATIONS: readonly (readonly [QuotePair['relation'], string])[] = [
  ['same-words-other-speaker', 'Nearly the same words from someone else:'],
  ['wording-differs', 'Worded differently elsewhere:'],
  ['shorter-than', 'Shorter or longer elsewhere:'],
  ['fragment-of', 'A fragment of it elsewhere, or of another:'],
  ['same-quote', 'The same words elsewhere:'],
];

function relations(input: CardInput): readonly CardLine[] {
  return RELATIONS.flatMap(([relation, title]) => {
    const pairs = input.pairs.filter((pair) => pair.relation === relation);
    return pairs.length ? [line(text(title)), ...pairs.map((pair) => pairRow(pair, input))] : [];
  });
}

function pairRow(pair: QuotePair, input: CardInput): CardLine {
  const other = otherPassage(pair, input);
  const speaker = pair.relation === 'same-words-other-speaker' ? [text(' · '), strong(speakerOf(other))] : [];
  const differ = pair.relation === 'wording-differs' ? ` · ${countOf(pair.diff)}` : '';
  return line(
    text(`${sourceAndDay(other.source)}${differ}`),
    ...speaker,
    text(' · “'),
    ...wording(pair, input),
    text('” → '),
    passageLink(other, input.refOf),
  );
}

/** The other side of a pair, also where this annotation is one part of a quotation cut in two. */
function otherPassage(pair: QuotePair, input: CardInput): Passage {
  const isHere = ({ source, annotation }: Passage) => source.uri === input.source.uri && annotation.id === input.annotation.id;
  if (pair.aParts.some(isHere)) return pair.b;
  if (pair.bParts.some(isHere)) return pair.a;
  return otherSide(pair, input);
}

/** The other source's words, those it adds bold; words of ours that it lacks struck. Long same stretches are shortened. */
function wording(pair: QuotePair, input: CardInput): readonly CardPart[] {
  const otherIsA = otherPassage(pair, input) === pair.a;
  const whole = pair.relation !== 'wording-differs';
  return pair.diff.flatMap(({ op, text: words }): CardPart[] => {
    if (op === 'same') return [text(shorten(words))];
    const added = (op === 'added') !== otherIsA;
    if (added) return [{ kind: whole ? 'text' : 'added', text: shorten(words) }];
    return whole ? [] : [{ kind: 'removed', text: shorten(words) }];
  });
}

function shorten(words: string): string {
  if (words.length <= 90) return words;
  return `${words.slice(0, 42).replace(/\S*$/, '')}… ${words.slice(-42).replace(/^\S*\s/, '')}`;
}

function countOf(diff: readonly WordDiff[]): string {
  const count = (op: WordDiff['op']) =>
    diff
      .filter((part) => part.op === op)
      .reduce((sum, part) => sum + (part.text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)?.length ?? 0), 0);
  const words = Math.max(count('added'), count('removed'));
  return words === 0 ? 'marks differ' : words === 1 ? '1 word differs' : `${words} words differ`;
}

const speakerOf = ({ annotation }: Passage): string => {
  const speaker = annotation.mention?.kind === 'quote' ? annotation.mention.speaker : undefined;
  return speaker?.canonicalName ?? speaker?.text ?? annotation.record.speaker ?? 'speaker not known';
};

/** Other sources of the story that do not have the words: said only of speech that at least one other source has. */
function silent(input: CardInput): readonly CardLine[] {
  if (!input.pairs.length) return [];
  const having = new Set(input.pairs.flatMap(({ a, b }) => [a.source.uri, b.source.uri]));
  const without = input.story.filter((source: Source) => source.uri !== input.source.uri && !having.has(source.uri));
  if (!without.length) return [];
  const shown = without.slice(0, 4).map(sourceLabel);
  return [line(text(`Not quoted by: ${shown.join(', ')}${without.length > 4 ? ` and ${without.length - 4} more` : ''}`))];
}

const flagsInWords = (flags: readonly string[] | undefined): string => flags?.map(quoteFlagInWords).join('; ') ?? '';
