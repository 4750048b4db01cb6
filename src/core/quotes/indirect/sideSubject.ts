import { candidateFrom, gapBefore, indexAt, type SentenceWords } from './sentenceWords.js';
import type { Subject } from './subject.js';

/** `…, said Jane Doe, the mayor`: the subject behind its verb, with the index of its last word. */
export function sideSubject(
  sentence: SentenceWords,
  verb: number,
): { readonly subject: Subject; readonly last: number } | undefined {
  const { words, lower } = sentence;
  if (!/^(?:said|says|added|wrote|reported|explained|writes|warned|noted)$/.test(lower[verb] as string)) return undefined;
  if (!/,["”’']{0,3}\s*$/.test(gapBefore(sentence, verb))) return undefined;
  const start = words[verb + 1]?.start ?? -1;
  const first = start < 0 ? undefined : candidateFrom(sentence, start);
  if (!first || first.kind === 'pronoun' || first.oblique) return undefined;
  const lead = lower.slice(verb + 1, indexAt(sentence, first.start));
  if (lead.length > 5 || lead.some((word) => /^(?:that|of|to|in|for|with)$/.test(word))) return undefined;
  const next = candidateFrom(sentence, first.end);
  const isNamed =
    next?.kind === 'name' && first.kind === 'role' && /^,?\s$/.test(sentence.ground.source.slice(first.end, next.start));
  const candidate = isNamed ? next : first;
  const index = indexAt(sentence, candidate.start);
  return {
    subject: { span: { start: candidate.start, end: candidate.end }, candidate, first: index, sure: 1 },
    last: indexAt(sentence, candidate.end - 1),
  };
}
