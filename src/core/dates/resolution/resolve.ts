import type { DateMention, DatePart } from '../../mention/mention.js';
import type { Refiner, ScanContext } from '../../mention/scanner.js';
import { WEEKDAY_NAMES } from '../../text/calendarNames.js';
import { type Span, spanAt } from '../../text/span.js';
import type { Text } from '../../text/text.js';
import { isoDay, readIsoDay, weekdayOf } from '../calendar/calendar.js';
import { daysOf, type Slot, slotValue } from '../calendar/slot.js';
import { isInformal } from '../informal/isInformal.js';
import { withStretches } from '../joining/stretches.js';
import { tenseAt } from '../tense/tense.js';
import { isTimex, type Timex } from '../timex.js';
import { clock } from '../zone/checkZones.js';
import { offsetOn } from '../zone/zone.js';
import { fitYear } from './fitWeekday.js';
import { dayInWords, type Frame, type Located } from './frame.js';
import { withEnds } from './lengthEnds.js';
import { locate } from './locate.js';
import { createMemory, type Memory, tellsOfThePast } from './memory.js';

/** Lays every mention against the published day, in order of text, and says why. Without that day relative ones keep no value. */
export const resolve: Refiner<DateMention> = {
  name: 'resolve',
  refine(found, context) {
    const timexes = found.filter(isTimex);
    const dct = readIsoDay(context.dct);
    const stated = timexes.flatMap(({ reading: { meaning } }) => (meaning.of === 'slot' ? [meaning.slot] : []));
    const deictic = timexes.filter(
      ({ reading: { meaning } }) => meaning.of === 'weekday' || (meaning.of === 'shift' && meaning.from === 'dct'),
    ).length;
    const narrative = tellsOfThePast(stated, deictic, dct);
    const memory = createMemory();
    const captions = context.regions.filter(({ kind }) => kind === 'caption').map(({ span }) => span);
    const body: Scene = { context, dct, narrative, memory, captions, ofCaptions: new Map() };
    const resolved = timexes.map((timex) => resolveOne(timex, inCaption(timex.span, body) ?? body));
    const { source } = context.text;
    return withStretches(withEnds(resolved, source, narrative ? undefined : dct), source);
  },
};

/** Months that a report gives figures for: `the nine months`. */
const REPORTED = /^(?:(?:the|its|their)(?: (?:first|latest|past))?|first) (?:six|nine|6|9) months$/i;

interface Scene {
  readonly context: ScanContext;
  readonly dct: number | undefined;
  readonly narrative: boolean;
  readonly memory: Memory;
  /** A caption keeps its own day, which is no anchor for the rest. */
  readonly captions: readonly Span[];
  readonly ofCaptions: Map<Span, Caption>;
  /** The caption that the mention stands in. */
  readonly caption?: Caption;
}

/** What a caption has told so far; `full` once it has stated a day with its year. */
interface Caption {
  readonly memory: Memory;
  full: boolean;
}

/** The scene of a caption: what stands in it counts from a full date in it, and from no date of the body. */
function inCaption({ start }: Span, scene: Scene): Scene | undefined {
  const span = spanAt(scene.captions, start);
  if (!span) return undefined;
  const caption = scene.ofCaptions.get(span) ?? { memory: createMemory(), full: false };
  scene.ofCaptions.set(span, caption);
  return { ...scene, memory: caption.memory, narrative: caption.full, caption };
}

function resolveOne(timex: Timex, scene: Scene): DateMention {
  const { reading, shape: _, ...mention } = timex;
  const { meaning } = reading;
  const flags = [...(mention.flags ?? []), ...(reading.flags ?? [])];
  const base = flags.length ? { ...mention, flags } : mention;
  if (meaning.of === 'value' && REPORTED.test(mention.text)) scene.memory.rememberMonths(mention.span.start);
  if (meaning.of === 'value') return { ...base, value: meaning.value, reason: reading.because ?? reasonOfValue(meaning.value) };
  const frame = frameAt(timex, scene);
  const found = locate(meaning, frame);
  const located = found && meaning.of === 'yearPart' ? fitYear(found, reading.weekday, frame) : found;
  if (!located) return { ...base, reason: reading.note ?? whyOpen(mention.text, scene) };
  const counted = meaning.of === 'ofYear' || (meaning.of === 'shift' && (meaning.from === 'text' || meaning.unit === 'year'));
  if (!(counted && !scene.narrative)) scene.memory.remember(located.slot, mention.span);
  if (scene.caption && meaning.of === 'slot' && located.slot.unit === 'day') scene.caption.full = true;
  return checked(withSlot(base, located, timex, scene), located.slot, reading.weekday);
}

const opensSentence = ({ source, sentenceAt }: Text, { start }: Span): boolean =>
  /^["“‘'(]?(?:[A-Z][a-z]+ (?:the )?)?$/.test(source.slice(Math.max(sentenceAt(start)?.start ?? 0, start - 24), start));

const whyOpen = (text: string, { dct }: Scene): string =>
  dct === undefined ? `“${text}” is relative, and this article has no published day` : `nothing before “${text}” says which day`;

const frameAt = (timex: Timex, scene: Scene): Frame => ({
  dct: scene.dct,
  narrative: scene.narrative,
  post: isInformal(scene.context.text),
  last: (unit) => scene.memory.last(unit, timex.span.start, scene.narrative),
  topic: () => scene.memory.topic(timex.span.start),
  opens: (span) => opensSentence(scene.context.text, span),
  tense: () => tenseAt(scene.context.text, timex.span),
});

function withSlot(base: DateMention, located: Located, { reading }: Timex, scene: Scene): DateMention {
  const { slot, why, through } = located;
  const { begin, end: last } = daysOf(slot);
  const end = through ?? last;
  const range = end > begin && !reading.time ? { range: { begin: isoDay(begin), end: isoDay(end) } } : {};
  const value = `${slotValue(slot)}${reading.time ?? ''}${through === undefined ? '' : `/${isoDay(through)}`}`;
  return {
    ...base,
    value,
    ...range,
    ...anchorOf(located, reading, scene),
    reason: [why, ...inGreenwich(reading, slot), ...(reading.note ? [reading.note] : [])].join('; '),
    implied: impliedBy(slot, reading.stated, base.stated),
  };
}

/** What a value was counted from; nothing where the words say it all. */
function anchorOf({ said }: Located, { meaning }: Timex['reading'], { dct, captions }: Scene): Pick<DateMention, 'anchor'> {
  if (meaning.of === 'slot' || (meaning.of === 'holiday' && meaning.year)) return {};
  if (said)
    return {
      anchor: { of: spanAt(captions, said.span.start) ? 'caption' : 'text', value: slotValue(said.slot), span: said.span },
    };
  return dct === undefined ? {} : { anchor: { of: 'published', value: isoDay(dct) } };
}

/** What a time of another zone is in Greenwich; nothing for one in Greenwich or without a zone. */
function inGreenwich({ time = '', zone }: Timex['reading'], { unit, index }: Slot): readonly string[] {
  const offset = zone && offsetOn(zone, unit === 'day' ? index : undefined);
  if (!offset || !/^T\d\d:\d\d/.test(time)) return [];
  const minutes = (Number(time.slice(1, 3)) * 60 + Number(time.slice(4, 6)) - offset + 2880) % 1440;
  return [`the same moment as ${clock(minutes)} GMT`];
}

function impliedBy(slot: Slot, stated: readonly DatePart[], said: readonly DatePart[]): readonly DatePart[] {
  const parts: readonly DatePart[] = ({
    day: ['year', 'month', 'day'],
    week: ['year', 'week'],
    weekend: ['year', 'week'],
    month: ['year', 'month'],
  }[slot.unit as string] as readonly DatePart[] | undefined) ?? ['year'];
  return parts.filter((part) => !stated.includes(part) && !said.includes(part));
}

/** A weekday beside a full date must be that date's own. */
function checked(mention: DateMention, slot: Slot, weekday: number | undefined): DateMention {
  if (!weekday || slot.unit !== 'day' || weekdayOf(slot.index) === weekday) return mention;
  const reason = `${mention.reason}; but ${dayInWords(slot.index)} is a ${WEEKDAY_NAMES[weekdayOf(slot.index)]}, not a ${WEEKDAY_NAMES[weekday]}`;
  return { ...mention, reason, flags: [...(mention.flags ?? []), 'weekday-mismatch'] };
}

function reasonOfValue(value: string): string {
  if (value === 'PRESENT_REF') return 'the time of writing, no day named';
  if (value.endsWith('_REF')) return value === 'PAST_REF' ? 'some time before, no day named' : 'some time to come, no day named';
  return /^PT?X/.test(value) ? 'an amount of time that is not counted' : 'stated as written';
}
