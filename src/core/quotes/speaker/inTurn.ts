import type { EntityMention, QuoteMention } from '../../mention/mention.js';
import type { ScanContext } from '../../mention/scanner.js';
import { around } from './around.js';
import { type Before, type Clued, speakerClues } from './speakerClues.js';
import type { Candidate, SpeechWords } from './speechWords.js';

/** Everybody who may have said one quotation, and what speaks for nobody near having said it. */
export interface Choice {
  readonly clued: readonly Clued[];
  readonly nobody: readonly string[];
}

/**
 * Takes the quotations in order of text, since a later one leans on the one before: `choose` says which of the clued
 * candidates spoke (an index; -1: nobody).
 */
export function inTurn(
  { text, known }: ScanContext,
  spoken: SpeechWords,
  found: readonly QuoteMention[],
  choose: (choice: Choice, index: number) => number,
): void {
  const times = timesNamed(known);
  let last: Before['last'];
  let other: Before['last'];
  const nameOf = ({ entity, kind, text: words }: Candidate): string | undefined =>
    entity?.canonicalName ?? (kind === 'name' ? words : undefined);
  for (let index = 0; index < found.length; index++) {
    const before: Before = { ...(last ? { last } : {}), ...(other ? { other } : {}), nameOf, timesNamed: (name) => times.get(name) ?? 0 };
    const choice = speakerClues(text, around(text, spoken, found, index), before, found[index - 1]?.span.end ?? -1);
    const candidate = choice.clued[choose(choice, index)]?.candidate;
    if (!candidate) continue;
    const name = nameOf(candidate) ?? (candidate.kind === 'pronoun' ? last?.name : undefined);
    if (last && last.name !== name) other = last;
    last = { candidate, name };
  }
}

function timesNamed(known: ScanContext['known']): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { canonicalName } of known.filter((mention): mention is EntityMention => mention.kind === 'entity'))
    times.set(canonicalName, (times.get(canonicalName) ?? 0) + 1);
  return times;
}
