import type { YAMLError } from 'yaml';

const ALIGN = 'This line does not begin where the lines of its block do: align it with them, by spaces.';
const QUOTE = 'put the whole value in quotes.';

/** What is wrong and what to do, for a person who has never read a YAML grammar, by the library's code. */
const BY_CODE: Partial<Record<YAMLError['code'], string>> = {
  BAD_DQ_ESCAPE: 'A backslash in double quotes has to stand twice (`\\\\`); in single quotes once is enough.',
  BAD_INDENT: ALIGN,
  BAD_SCALAR_START: `A value cannot begin with this character: ${QUOTE}`,
  BLOCK_AS_IMPLICIT_KEY: `Here is a second colon, or a line that is not aligned with its block: align it, or ${QUOTE}`,
  BLOCK_IN_FLOW: 'Lines of a block cannot stand in brackets: write it on one line, with commas.',
  MULTILINE_IMPLICIT_KEY: 'No colon stands behind the name of a field on this line.',
  MULTIPLE_DOCS: 'A second document begins here, and a sidecar is one: take the line `---` out.',
  TAB_AS_INDENT: 'A tab stands where only spaces may: indent with spaces.',
  UNEXPECTED_TOKEN: `Something stands behind the value that does not belong to it: ${QUOTE}`,
};

/** The same where one code of the library means several things, by how its message begins. */
const BY_MESSAGE: readonly (readonly [start: string, words: string])[] = [
  ['Missing closing', 'A quotation mark is opened here and not closed.'],
  ['Sequence item without', ALIGN],
  ['All mapping items', ALIGN],
  ['All sequence items', ALIGN],
  ['Flow ', 'A bracket is opened here and not closed.'],
  ['Implicit map keys', 'No colon stands behind the name of this field.'],
];

/** The message of a syntax error in plain words; the library's own where we know no better. One sentence on one line. */
export function syntaxMessage({ code, message }: YAMLError): string {
  const known = BY_MESSAGE.find(([start]) => message.startsWith(start))?.[1] ?? BY_CODE[code];
  if (known) return known;
  const line = (message.split('\n')[0] as string).slice(0, 200);
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
