import type { Mention, QuoteMention, Speaker } from '../../mention/mention.js';
import type { Refiner, ScanContext } from '../../mention/scanner.js';
import { bySpan, firstEndingAfter, type Span } from '../../text/span.js';
import type { Word } from '../../text/words.js';
import { createPersonBehind } from '../speaker/personBehind.js';
import type { Candidate } from '../speaker/speechWords.js';
import { readSpeechWords } from '../speaker/speechWords.js';
import { type Report, reportsOf } from './report.js';
import { REPORTING } from './reportingLexicon.js';
import { type Ground, sentenceWords } from './sentenceWords.js';

/**
 * Refiner: adds what is reported without quotation marks: `said that the talks had failed`, `…, officials said`,
 * `according to police, …`, `asked whether`, `urged voters to stay`. The span is the clause without cue, speaker and final
 * stop, with any words in marks that stand in it. Only where somebody is named as saying it: nothing of what was not, would
 * be or may have been said (the cues and sources of PARC 3.0, Pareti 2016). Linear in the text.
 */
export const indirectSpeech: Refiner<QuoteMention> = {
  name: 'indirectSpeech',
  refine(found, context) {
    const quotes = found.filter(({ within }) => !within);
    const spans = quotes.map(({ span }) => span);
    const sentences = sentencesThatReport(context);
    if (!sentences.length) return found;
    const spoken = readSpeechWords(context.text, spans, context.known, sentences);
    const ground: Ground = {
      source: context.text.source,
      words: context.text.words,
      lower: context.text.lower,
      quotes: spans,
      dates: spansOf(context.known, 'date'),
      candidates: spoken.candidates.filter(canReport),
    };
    const reports = sentences.flatMap((sentence) => reportsOf(sentenceWords(ground, sentence)));
    const speakers = createSpeakers(context, spoken, quotes);
    return inOrder([...found, ...mentionsOf(context.text.source, reports, speakers, highest(found))]);
  },
};

/** The reporter's own `I` and `we`, owners and words that only their verb makes a speaker report nothing without marks. */
const canReport = ({ kind, text, possessive }: Candidate): boolean =>
  kind !== 'phrase' && !(kind === 'pronoun' && (possessive || text === 'i' || text === 'we'));

/** Sentences with a verb of reporting and no question mark at their end. */
function sentencesThatReport({ text }: ScanContext): readonly Span[] {
  const { sentences, source, words, lower } = text;
  const hits: Span[] = [];
  let at = 0;
  for (let index = 0; index < words.length; index++) {
    const folded = lower[index] as string;
    if (!REPORTING.has(folded) && folded !== 'according') continue;
    const word = words[index] as Word;
    while (at < sentences.length && (sentences[at] as Span).end <= word.start) at++;
    const sentence = sentences[at];
    if (sentence && hits.at(-1) !== sentence && source[sentence.end - 1] !== '?') hits.push(sentence);
  }
  return hits;
}

function spansOf(known: readonly Mention[], kind: Mention['kind']): readonly Span[] {
  return known.filter((mention) => mention.kind === kind).map(({ span }) => span);
}

type SpeakerOf = (report: Report) => Speaker;

/** The person behind each subject; where a quotation in marks has the same mention, the same person. */
function createSpeakers(
  context: ScanContext,
  spoken: Parameters<typeof createPersonBehind>[1],
  quotes: readonly QuoteMention[],
): SpeakerOf {
  const { source } = context.text;
  const behind = createPersonBehind(context.text, spoken, context.known);
  const known = new Map(quotes.flatMap(({ speaker }) => (speaker ? [[speaker.span.start, speaker] as const] : [])));
  const spans = quotes.map(({ span }) => span);
  let last: Candidate | undefined;
  return ({ subject, cue }) => {
    const { span, candidate, sure } = subject;
    const cueWords = source.slice(cue.start, cue.end);
    const how = wordsFrom(source, span, cue);
    const base = { span, text: source.slice(span.start, span.end) };
    const same = known.get(span.start);
    const before = quotes[firstEndingAfter(spans, span.start) - 1];
    const carried =
      before?.speaker && (!last || before.span.start > last.start) ? candidateAt(spoken.candidates, before.speaker.span) : last;
    const found = candidate ? behind(candidate, cueWords, carried) : { sure: 1 };
    last = candidate ?? last;
    const name = same?.canonicalName ?? found.name;
    const why = 'why' in found && found.why ? `, ${found.why}` : '';
    return {
      ...base,
      ...(name ? { canonicalName: name } : {}),
      confidence: Math.round(0.95 * sure * found.sure * 100) / 100,
      reason: `speaker from “${how}”${why}`,
    };
  };
}

const candidateAt = (candidates: readonly Candidate[], { start }: Span): Candidate | undefined => {
  const found = candidates[firstEndingAfter(candidates, start)];
  return found?.start === start ? found : undefined;
};

function wordsFrom(source: string, subject: Span, cue: Span): string {
  const words = source.slice(Math.min(subject.start, cue.start), Math.max(subject.end, cue.end)).replace(/\s+/g, ' ');
  return words.length > 60 ? `${source.slice(subject.start, subject.end)} … ${source.slice(cue.start, cue.end)}` : words;
}

function mentionsOf(source: string, reports: readonly Report[], speakerOf: SpeakerOf, numbers: number): readonly QuoteMention[] {
  let number = numbers;
  return reports.flatMap((report) => {
    const speaker = speakerOf(report);
    const cue = cueOf(source, report);
    const utterance = report.clauses.length > 1 ? ++number : undefined;
    return report.clauses.map(
      (span): QuoteMention => ({
        kind: 'quote',
        form: 'indirect',
        span,
        content: span,
        text: source.slice(span.start, span.end),
        cue,
        speaker,
        ...(utterance === undefined ? {} : { utterance }),
        confidence: Math.round(report.confidence * 100) / 100,
        reason: `reported without quotation marks, behind “${cue.text}”`,
      }),
    );
  });
}

/** The verb as a reader would underline it, with a pronoun beside it: `he added`. */
function cueOf(source: string, { cue, subject }: Report): { readonly span: Span; readonly text: string } {
  const isBeside = subject.candidate?.kind === 'pronoun' && subject.span.end < cue.start && cue.start - subject.span.end < 3;
  const span = { start: isBeside ? subject.span.start : cue.start, end: cue.end };
  return { span, text: source.slice(span.start, span.end) };
}

const highest = (found: readonly QuoteMention[]): number =>
  found.reduce((most, { utterance = 0 }) => Math.max(most, utterance), 0);

/** Sorted by span, utterances numbered anew in order of text. */
function inOrder(mentions: readonly QuoteMention[]): readonly QuoteMention[] {
  const numbers = new Map<number, number>();
  return [...mentions]
    .sort((a, b) => bySpan(a.span, b.span))
    .map((mention) => {
      if (mention.utterance === undefined) return mention;
      const number = numbers.get(mention.utterance) ?? numbers.size + 1;
      numbers.set(mention.utterance, number);
      return { ...mention, utterance: number };
    });
}
