/**
 * Words of an article, of a sidecar or of a file name as one line that shows what it holds: no control or direction
 * characters, and no `$(name)`, which lists, the status bar and quick picks would draw as an icon.
 */
export const plainWords = (words: string): string =>
  words
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replaceAll('$(', '$ (')
    .trim();

/** The same, cut after so many characters. */
export const shortWords = (words: string, most = 60): string => {
  const plain = plainWords(words);
  const characters = [...plain];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : plain;
};

/**
 * The same for a notification, which makes a link of `[words](command:…)` and runs the command on a click: whatever its text
 * quotes, its only buttons are ours.
 */
export const noticeWords = (message: string): string => plainWords(message).replaceAll('](', '] (');
