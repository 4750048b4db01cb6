import type { Annotation } from '../article/annotation.js';
import type { QuoteMention } from '../mention/mention.js';
import { dayLabel, sourceLabel } from '../sources/labels.js';
import { slug } from '../text/fold.js';
import type { CardLine } from './card.js';
import type { CardBody, CardInput } from './cardInput.js';
import { quoteFlagInWords } from './flagWords.js';
import { reportedRow, sureness, utteranceRow, withinRow } from './quoteFacts.js';
import { relationRows } from './relationRows.js';
import { conflictRows, missingRow } from './rows.js';
import { line, strong, text } from './show.js';

/** A quotation: who said it and how, how the others word it, who has other words or another mouth, who does not quote it. */
export function quoteCard(input: CardInput): CardBody {
  const { annotation } = input;
  const mention = annotation.mention?.kind === 'quote' ? annotation.mention : undefined;
  return {
    head: head(input, mention),
    details: [
      ...conflictRows(input),
      ...(mention ? [...reportedRow(input, mention), ...withinRow(input, mention), ...utteranceRow(input, mention)] : []),
      ...relationRows(input),
      ...missingRow(input, 'Not quoted by'),
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

const flagsInWords = (flags: readonly string[] | undefined): string => flags?.map(quoteFlagInWords).join('; ') ?? '';
