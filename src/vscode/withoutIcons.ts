/** The editor reads `$(name)` as an icon in status bars and lists, and the words may quote the article. */
export const withoutIcons = (message: string): string => message.replaceAll('$(', '$ (');
