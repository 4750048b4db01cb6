import type { EntityMention, Mention } from '../../mention/mention.js';
import { bySpan, firstEndingAfter, type Span, spanAt } from '../../text/span.js';
import type { Text } from '../../text/text.js';
import { CUE_VERBS, PREPOSITIONS } from '../cueLexicon.js';
import { ARTICLES, BARE_ROLES, PRONOUNS, ROLES } from './speakerLexicon.js';

/** Something that could have spoken, as written. */
export interface Candidate extends Span {
  readonly text: string;
  readonly kind: 'name' | 'pronoun' | 'role';
  /** The known name, where it is one. */
  readonly entity?: EntityMention;
  /** After a preposition or before a possessive: hardly a subject. */
  readonly oblique: boolean;
}

/** A verb of saying, folded to lower case. */
export interface CueWord extends Span {
  readonly verb: string;
}

/** What the narration (all that is outside quotation marks) holds of speakers and cues; each list sorted. */
export interface SpeechWords {
  readonly candidates: readonly Candidate[];
  readonly cues: readonly CueWord[];
}

const SPEAKING_TYPES = new Set(['person', 'organization', 'place', 'work']);

/** Reads candidates and cues once over the text; words inside `quotes` (sorted) are left out. Linear. */
export function readSpeechWords(text: Text, quotes: readonly Span[], known: readonly Mention[]): SpeechWords {
  const names = namesOf(text, known).filter((name) => !spanAt(quotes, name.start));
  const others: Candidate[] = [];
  const cues: CueWord[] = [];
  const { words } = text;
  for (const [index, word] of words.entries()) {
    const folded = word.text.toLowerCase();
    const plain = folded.replace(/['’]s?$/, '');
    const isCue = CUE_VERBS.has(folded);
    const pronoun = PRONOUNS.has(folded.replace(/['’].*$/, ''));
    const role =
      !pronoun && (ROLES.has(plain) || BARE_ROLES.has(plain) || (plain.endsWith('s') && ROLES.has(plain.slice(0, -1))));
    if ((!isCue && !pronoun && !role) || spanAt(quotes, word.start) || spanAt(names, word.start)) continue;
    if (isCue && !followsArticle(words[index - 1]?.text)) cues.push({ start: word.start, end: word.end, verb: folded });
    if (pronoun)
      others.push({
        start: word.start,
        end: word.start + folded.replace(/['’].*$/, '').length,
        text: folded.replace(/['’].*$/, ''),
        kind: 'pronoun',
        oblique: false,
      });
    else if (role) {
      const found = roleAt(text, index, plain);
      if (found && !spanAt(names, found.start)) others.push(found);
    }
  }
  const roles = others.filter((other) => other.kind === 'role' && other.text.includes(' '));
  const free = names.filter((name) => !spanAt(roles, name.start));
  return { candidates: [...free, ...others].sort(bySpan), cues };
}

const followsArticle = (word: string | undefined): boolean =>
  /^(?:the|a|an|his|her|their|its|to|no|this|that|’s|any)$/i.test(word ?? '') || /['’]s?$/.test(word ?? '');

function roleAt({ words, source }: Text, index: number, plain: string): Candidate | undefined {
  const head = words[index];
  if (!head) return undefined;
  let first = index;
  while (first > 0 && index - first < 5) {
    const word = words[first - 1];
    if (!word || source.slice(word.end, words[first]?.start).trim().replace('-', '') !== '') break;
    first--;
    if (ARTICLES.has(word.text.toLowerCase())) {
      const start = word.start;
      return candidateOf(source, start, head.end, words[first - 1]?.text, 'role');
    }
    if (PREPOSITIONS.has(word.text.toLowerCase()) || CUE_VERBS.has(word.text.toLowerCase())) break;
  }
  return BARE_ROLES.has(plain) ? candidateOf(source, head.start, head.end, words[index - 1]?.text, 'role') : undefined;
}

function candidateOf(
  source: string,
  start: number,
  end: number,
  previous: string | undefined,
  kind: 'name' | 'role',
  entity?: EntityMention,
): Candidate {
  const text = source.slice(start, end).replace(/['’]s?$/, '');
  const possessive = text.length < end - start || /^['’](?:s\b|\s)/.test(source.slice(end, end + 2));
  return {
    start,
    end: start + text.length,
    text,
    kind,
    ...(entity ? { entity } : {}),
    oblique: possessive || PREPOSITIONS.has((previous ?? '').toLowerCase()),
  };
}

function namesOf(text: Text, known: readonly Mention[]): readonly Candidate[] {
  const entities = known.filter((m): m is EntityMention => m.kind === 'entity' && SPEAKING_TYPES.has(m.type));
  const spans = entities.length ? entities.map((entity) => ({ ...entity.span, entity })) : capitalRuns(text);
  return spans.map((span) => {
    const { entity } = span as { entity?: EntityMention };
    return candidateOf(text.source, span.start, span.end, lastWord(text, span.start), 'name', entity);
  });
}

/** The word before a name, its titles passed over: `with [Mayor] Jane Doe`. */
function lastWord({ words, source }: Text, offset: number): string | undefined {
  let at = firstEndingAfter(words, offset) - 1;
  for (let passed = 0; at >= 0 && passed < 5; at--, passed++) {
    const word = words[at];
    if (!word || /[.,:;!?—–)\n]/.test(source.slice(word.end, words[at + 1]?.start).replace(/^\.(?=\s\p{Lu})/u, '')))
      return undefined;
    const lower = word.text.toLowerCase();
    if (!/^\p{Lu}/u.test(word.text) && !ROLES.has(lower) && !ARTICLES.has(lower) && lower !== 'former') return word.text;
    if (PREPOSITIONS.has(lower)) return word.text;
  }
  return undefined;
}

/** Capitalised runs of two words and more, and their last words alone: a stand-in where no names were found before. */
function capitalRuns({ source, words }: Text): readonly Span[] {
  const runs: Span[] = [];
  const surnames = new Set<string>();
  for (const match of source.matchAll(/\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,4}/gu)) {
    const text = match[0].replace(/['’]s?$/, '');
    runs.push({ start: match.index, end: match.index + text.length });
    surnames.add(text.slice(text.lastIndexOf(' ') + 1));
  }
  const single = words.filter((word) => surnames.has(word.text.replace(/['’]s$/, '')) && !spanAt(runs, word.start));
  return [...runs, ...single].sort(bySpan);
}
