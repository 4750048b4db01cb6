/** Characters that turn or hide text without being seen: controls and format characters (bidi, zero-width). */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

/** One line of untrusted text: line breaks and tabs are spaces, unseen characters are gone. Safe for labels and lists. */
export const plainLine = (text: string): string => text.replace(/[\n\r\t\u2028\u2029]+/g, ' ').replace(UNSEEN, '');

/**
 * Untrusted text as Markdown that shows just its characters: every ASCII punctuation that CommonMark lets one escape
 * (2.4, Backslash escapes) is escaped, so that no link, autolink, code, HTML, entity or theme icon comes about.
 */
export const escapeMarkdown = (text: string): string => plainLine(text).replace(/[!-/:-@[-`{-~]/g, '\\$&');
