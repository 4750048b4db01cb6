import type { EntityMention, QuoteMention } from '../../mention/mention.js';
import type { ScanContext } from '../../mention/scanner.js';
import { around } from './around.js';
import { type CandidateFacts, candidateFacts, cueLetter, letterOf } from './candidateFacts.js';
import type { Clues } from './clues.js';
import { type Before, type Choice, type Spoke, speakerClues } from './speakerClues.js';
import type { Candidate, SpeechWords } from './speechWords.js';
import type { Lettered } from './steps.js';

/**
 * Takes the quotations in order of text, since a later one leans on the one before: `choose` says which of the clued
 * candidates spoke (an index; -1: nobody). `made` gives each candidate the clues that its own are added to.
 */
export function inTurn<C extends Clues>(
  { text, known }: ScanContext,
  spoken: SpeechWords,
  found: readonly QuoteMention[],
  made: () => C,
  choose: (choice: Choice<C>, index: number) => number,
): void {
  const times = timesNamed(known);
  const facts = new Map<Candidate, CandidateFacts>();
  const factsOf = (candidate: Candidate): CandidateFacts => {
    const read = facts.get(candidate) ?? candidateFacts(text.source, candidate, spoken.cues);
    facts.set(candidate, read);
    return read;
  };
  const letters = lettersOf(spoken);
  let last: Spoke | undefined;
  let other: Spoke | undefined;
  for (const [index, quote] of found.entries()) {
    const before: Before = {
      end: found[index - 1]?.span.end ?? -1,
      last,
      other,
      nameOf,
      timesNamed: (name) => times.get(name) ?? 0,
      factsOf,
      letters,
      cues: spoken.cues,
    };
    const choice = speakerClues(text, quote, around(text, spoken, found, index), before, made);
    const candidate = choice.clued[choose(choice, index)]?.candidate;
    if (!candidate) continue;
    const name = nameOf(candidate) ?? (candidate.kind === 'pronoun' ? last?.name : undefined);
    if (last && last.name !== name) other = last;
    last = { candidate, ...(name ? { name } : {}) };
  }
}

function lettersOf({ candidates, cues }: SpeechWords): ReadonlyMap<number, Lettered> {
  const letters = new Map<number, Lettered>();
  for (const cue of cues) letters.set(cue.start, { end: cue.end, letter: cueLetter(cue) });
  for (const candidate of candidates) letters.set(candidate.start, { end: candidate.end, letter: letterOf(candidate) });
  return letters;
}

const nameOf = ({ entity, kind, text }: Candidate): string | undefined =>
  entity?.canonicalName ?? (kind === 'name' ? text : undefined);

function timesNamed(known: ScanContext['known']): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { canonicalName } of known.filter((mention): mention is EntityMention => mention.kind === 'entity'))
    times.set(canonicalName, (times.get(canonicalName) ?? 0) + 1);
  return times;
}
