/** Characters that turn or hide text without being seen: controls and format characters (bidi, zero-width). */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

/** One line of untrusted text: line breaks and tabs are spaces, unseen characters are gone. Safe for labels and lists. */
export const plainLine = (text: string): string => text.replace(/[\n\r\t\u2028\u2029]+/g, ' ').replace(UNSEEN, '');

/** What opens inline structure anywhere in a line: emphasis, code, links, images, HTML, entities, tables, maths, icons, mail. */
const INLINE = /[\\`*_[\]<>~|&$@^{}]/g;

/** What the GitHub extensions make a link of without any bracket. */
const AUTOLINK = /:(?=\/\/)|(?<=www)\./gi;

/** What opens a block at the start of a line: a heading, a list, a rule. */
const BLOCK = /^(\s*)(?:([-+=#])|(\d{1,9})([.)]))/;

/**
 * Untrusted text as one line of Markdown that shows just its characters: whatever could open structure is escaped with a
 * backslash (CommonMark 2.4), so that no link, autolink, code, HTML, entity or theme icon comes about. The rest stays
 * readable in the source.
 */
export const escapeMarkdown = (text: string): string =>
  plainLine(text)
    .replace(INLINE, '\\$&')
    .replace(AUTOLINK, '\\$&')
    .replace(BLOCK, (_, space: string, mark: string | undefined, digits = '', point = '') =>
      mark ? `${space}\\${mark}` : `${space}${digits}\\${point}`,
    );
