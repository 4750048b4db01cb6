import { dctOf } from '../article/facts.js';
import type { DateMention, FigureMention } from '../mention/mention.js';
import { calendarValue } from '../sources/dayIndex.js';
import type { Statement } from '../sources/finding.js';
import { entityNameOf, nameKey } from '../sources/nameKey.js';
import { isCounted, type PlacedAnnotation, passageOf, textOf } from '../sources/passage.js';
import type { Source } from '../sources/source.js';
import { overlaps, type Span } from '../text/span.js';
import { countedNoun } from './countedThing.js';
import { horizonOf } from './facts/horizon.js';
import { normalMeasure } from './facts/normalMeasure.js';
import { foldedWords } from './foldedWords.js';
import { stem } from './stem.js';
import { STOP_WORDS } from './stopWords.js';

/** A day or a figure of one source with the words it stands among: what two sources are compared by. */
export interface Fact {
  readonly statement: Statement;
  readonly kind: 'date' | 'number' | 'ordinal';
  /** Facts with one key say the same: the value after resolution, with its unit. */
  readonly key: string;
  /** The word behind what is counted: `soldier`; empty where nothing is. */
  readonly head: string;
  /** Unit and measure: only facts of one scale can be told against each other. */
  readonly scale: string;
  readonly value: number;
  /** `about`, `over` …: the figure is no exact one. */
  readonly isLoose: boolean;
  readonly mod?: NonNullable<FigureMention['mod']>;
  /** Of a range: its upper end. */
  readonly high?: number;
  /** Of an age: the last part of the name of the person before it in the sentence. */
  readonly who?: string;
  /** Terms of the sentence; near ones weigh 1, those further off in a long sentence less. */
  readonly context: ReadonlyMap<string, number>;
  /** The same terms as the sentence has them, for showing. */
  readonly written: ReadonlyMap<string, string>;
}

/** Words this close to a fact count in full. */
const NEAR = 9;
const FAR_WEIGHT = 0.4;
/** Code units to either side that are read of a sentence without end. */
const REACH = 400;
/** Facts of one article that are compared; nobody writes more, a table may. */
const MOST = 500;

/** The days under a source's pictures, those of its news apart: they contradict nothing, and may yet be told elsewhere. */
export const captionDays = (source: Source): readonly Fact[] =>
  source.annotations
    .filter(isCounted)
    .filter(({ region, type }) => region === 'caption' && type === 'date')
    .flatMap((annotation) => factOf(source, annotation))
    .filter(isFarFromReport)
    .slice(0, MOST);

/** The days and figures of a source's own story, captions apart: a picture has its own day. Of one type, where that is given. */
export function factsIn(source: Source, only?: 'date'): readonly Fact[] {
  return source.annotations
    .filter(isCounted)
    .filter(({ type, region }) => region !== 'caption' && region !== 'byline' && (only === undefined || type === only))
    .flatMap((annotation) => factOf(source, annotation))
    .slice(0, MOST);
}

function factOf(source: Source, annotation: PlacedAnnotation): readonly Fact[] {
  const { mention } = annotation;
  if (annotation.type === 'date') return dateFacts(source, annotation, mention?.kind === 'date' ? mention : undefined);
  if (mention?.kind !== 'figure' || annotation.type !== 'figure') return [];
  if (isTwosome(mention) && !BEFALLEN.test(source.text.slice(annotation.span.end, annotation.span.end + 40))) return [];
  return [figureFact(source, annotation, mention)];
}

/** "The two presidents", "the two sides": who is meant, not how many there are. */
const isTwosome = ({ value, measure, unit, confidence }: FigureMention): boolean =>
  measure === 'count' && !unit && value === 2 && confidence < 0.6;

/** "The two people still missing" are counted all the same. */
const BEFALLEN =
  /^ (?:who |were |are |was |had been |have been |still |found |left |remain |so far )*(?:missing|dead|killed|injured|wounded|hurt|unaccounted|trapped|arrested|detained|rescued|drowned)\b/i;

/** The day, week, month or year that is named; where a clock time is, that too. */
function dateFacts(source: Source, annotation: PlacedAnnotation, mention: DateMention | undefined): readonly Fact[] {
  const said = annotation.record.value ?? mention?.value;
  const value = said && mention?.type === 'DURATION' ? horizonOf(source, annotation.span, said) : said;
  if (!value || mention?.type === 'SET') return [];
  const day = calendarValue(value);
  if (!day || day === source.facts.published?.slice(0, 4)) return [];
  const base = {
    statement: { ...placed(source, annotation), value },
    kind: 'date' as const,
    head: '',
    value: 0,
    isLoose: mention?.mod !== undefined,
    ...contextOf(source, annotation.span),
  };
  const clock = /T\d\d:?\d\d/.test(value);
  const onDay = { ...base, key: `date ${day}`, scale: `date ${day.length}` };
  return clock ? [{ ...base, key: `date ${value}`, scale: 'time' }, onDay] : [onDay];
}

function figureFact(source: Source, annotation: PlacedAnnotation, mention: FigureMention): Fact {
  const { measure, unit, value, high } = normalMeasure(mention);
  const kind = measure === 'ordinal' ? 'ordinal' : 'number';
  const head = countedNoun(mention.of);
  const normal = inWords(value, high, unit);
  // Who says "three in four" has rounded.
  const mod = mention.mod ?? (mention.unit === 'part' ? 'APPROX' : undefined);
  return {
    statement: { ...placed(source, annotation), value: inWords(mention.value, mention.high, mention.unit) },
    kind,
    key: `${kind} ${measure} ${normal}${kind === 'ordinal' ? ` ${head}` : ''}`,
    head,
    scale: `${measure} ${unit}${/^votes (?:for|against)$/.test(mention.of) ? mention.of : ''}`,
    value,
    isLoose: mod !== undefined || high !== undefined,
    ...(mod ? { mod } : {}),
    ...(high === undefined ? {} : { high }),
    ...(head === 'age' ? personBefore(source, annotation.span) : {}),
    ...contextOf(source, annotation.span),
  };
}

const inWords = (value: number, high: number | undefined, unit: string): string =>
  `${value}${high === undefined ? '' : `-${high}`}${unit ? ` ${unit}` : ''}`;

/** Who is of an age: the person named last before it, in the same sentence. */
function personBefore(source: Source, span: Span): { readonly who?: string } {
  const sentence = textOf(source).sentenceAt(span.start) ?? span;
  const before = source.annotations.filter(
    (other) => other.type === 'person' && isCounted(other) && other.span.start >= sentence.start && other.span.end <= span.start,
  );
  const last = before.at(-1);
  const surname = last ? nameKey(entityNameOf(last), 'person').split(' ').at(-1) : undefined;
  return surname ? { who: surname } : {};
}

/** A passage as plain data, so that a value may stand beside it. */
function placed(source: Source, annotation: PlacedAnnotation) {
  const { span, sentence } = passageOf(source, annotation);
  return { source, annotation, span, sentence };
}

function contextOf(source: Source, span: Span): Pick<Fact, 'context' | 'written'> {
  const sentence = textOf(source).sentenceAt(span.start) ?? span;
  const around = { start: Math.max(sentence.start, span.start - REACH), end: Math.min(sentence.end, span.end + REACH) };
  const words = foldedWords(source.text, around);
  const first = words.findIndex(({ end }) => end > span.start);
  const after = words.findIndex(({ start }) => start >= span.end);
  const last = after < 0 ? words.length : after;
  const context = new Map<string, number>();
  const written = new Map<string, string>();
  for (const [at, word] of words.entries()) {
    if (overlaps(word, span)) continue;
    const term = termOf(word.folded);
    const distance = at < first ? first - at : at - last + 1;
    if (!term) continue;
    context.set(term, Math.max(context.get(term) ?? 0, distance <= NEAR ? 1 : FAR_WEIGHT));
    if (!written.has(term)) written.set(term, source.text.slice(word.start, word.end).replace(/['’]s?$/, ''));
  }
  return { context, written };
}

/** The term a word stands for among news words: small words and numbers are none, all verbs of saying are `say`. */
export function termOf(folded: string): string | undefined {
  const term = stem(folded);
  if (term === 'say') return term;
  return STOP_WORDS.has(folded) || /^\p{N}/u.test(folded) || folded.length < 3 ? undefined : term;
}

/** What the surroundings of two facts share: the sum of the lesser weights; verbs of saying count half. */
export function sharedContext(a: Fact, b: Fact): number {
  let sum = 0;
  for (const [term, weight] of a.context) sum += Math.min(weight, b.context.get(term) ?? 0) * (term === 'say' ? 0.5 : 1);
  return sum;
}

/** Words that stand around both, as `a` has them, for the reason; verbs of saying tell nothing. */
export const sharedWords = (a: Fact, b: Fact): readonly string[] =>
  [...a.written].flatMap(([term, word]) => (term !== 'say' && b.context.has(term) ? [word] : []));

/** Whether a day lies well away from the day of its report, and so is hardly named by chance. */
export function isFarFromReport({ key, statement }: Fact): boolean {
  const day = dctOf(statement.source.facts);
  const said = key.slice('date '.length);
  if (!day || said.includes('W')) return false;
  if (said.length < 10) return !day.startsWith(said);
  return Math.abs(Date.parse(said) - Date.parse(day)) > 4 * 86_400_000;
}
