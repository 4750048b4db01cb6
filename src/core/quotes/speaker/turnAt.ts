import type { Text } from '../../text/text.js';
import { candidateOf } from './candidateOf.js';
import { ROLES } from './speakerLexicon.js';
import type { Candidate } from './speechWords.js';

/**
 * Who has the turn in an interview or transcript, told by a colon and a mark after the first word of a line: `DOE: “…”`
 * where `surnames` (folded to lower case) has it, `Moderator: “…”`.
 */
export function turnAt({ words, source }: Text, index: number, surnames: ReadonlySet<string>): Candidate | undefined {
  const word = words[index];
  if (!word || (word.start > 0 && source[word.start - 1] !== '\n') || !/^: ?["“]/.test(source.slice(word.end, word.end + 3)))
    return undefined;
  const folded = word.text.toLowerCase();
  if (surnames.has(folded)) return candidateOf(source, word.start, word.end, undefined, 'name');
  return ROLES.has(folded) ? candidateOf(source, word.start, word.end, undefined, 'role') : undefined;
}
