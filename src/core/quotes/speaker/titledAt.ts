import type { Text } from '../../text/text.js';
import { candidateOf } from './candidateOf.js';
import { wordBeforeTitles } from './lastWord.js';
import { HONORIFICS } from './speakerLexicon.js';
import type { Candidate } from './speechWords.js';

/** A surname that no list knew, told by the title before it: the `King` of `Mr. King`. Undefined where the word is none. */
export function titledAt(text: Text, index: number): Candidate | undefined {
  const { words, source } = text;
  const [title, name] = [words[index - 1], words[index]];
  if (!title || !name || !/^\p{Lu}/u.test(name.text) || !/^\p{Lu}/u.test(title.text)) return undefined;
  if (!HONORIFICS.has(title.text.toLowerCase()) || !/^\.?\s$/.test(source.slice(title.end, name.start))) return undefined;
  return candidateOf(source, name.start, name.end, wordBeforeTitles(text, title.start), 'name');
}
