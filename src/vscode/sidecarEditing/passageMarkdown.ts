import type { ShownPassage, SidecarPassage } from '../../core/service/sidecarEditing/sidecarEditingTypes.js';
import { escapeMarkdown } from '../../core/text/escapeMarkdown.js';

/** Words of the face, in the person's language. */
export interface PassageWords {
  /** `Line 5 of story.txt`. */
  at(line: number, file: string): string;
  readonly guessed: string;
  readonly mayBe: string;
  readonly open: string;
}

/**
 * The passage that a field of a sidecar stands for, as Markdown: where, the words in bold with what stands around them, and
 * how sure it is. All texts are escaped; the only link is the one given, which carries an id.
 */
export function passageMarkdown({ found, reattached, lost, guess }: SidecarPassage, words: PassageWords, link?: string): string {
  const lines = [
    ...(lost ? [`⚠ ${escapeMarkdown(lost)}`] : []),
    ...(found ? shown(found, words) : []),
    ...(reattached ? [`*${escapeMarkdown(words.guessed)} ${escapeMarkdown(reattached)}*`] : []),
    ...(guess ? [escapeMarkdown(words.mayBe), ...shown(guess, words)] : []),
    ...(found && link ? [`[${escapeMarkdown(words.open)}](${link})`] : []),
  ];
  return lines.join('\n\n');
}

function shown({ line, file, before, words, after }: ShownPassage, { at }: PassageWords): readonly string[] {
  return [`${escapeMarkdown(at(line, file))}`, `> ${escapeMarkdown(before)}${bold(words)}${escapeMarkdown(after)}`];
}

/** Emphasis opens and closes only beside its words (CommonMark 6.2), so white space at the ends goes outside. */
function bold(words: string): string {
  const inner = words.trim();
  if (!inner) return escapeMarkdown(words);
  const [before, after] = [words.slice(0, words.indexOf(inner)), words.slice(words.trimEnd().length)];
  return `${escapeMarkdown(before)}**${escapeMarkdown(inner)}**${escapeMarkdown(after)}`;
}
