const QUOTE_FLAGS: Readonly<Record<string, string>> = {
  'opening-mark-is-closing-mark': 'opened with a closing mark',
  'closing-mark-is-opening-mark': 'closed with an opening mark',
  'closing-mark-missing': 'the closing mark is missing',
  'opening-mark-missing': 'the opening mark is missing',
  'mark-doubled': 'a mark stands twice',
  'marks-mixed': 'the two marks are of different kinds',
  'glued-before': 'no space before it',
  'glued-after': 'no space after it',
  'runs-on': 'it runs on over the next paragraph without a closing mark',
};

const DATE_FLAGS: Readonly<Record<string, string>> = {
  'weekday-mismatch': 'the weekday does not fit the day',
  'zone-mismatch': 'the times given are not one moment in their zones',
};

/** What is odd about the marks of a quotation, in words. */
export const quoteFlagInWords = (flag: string): string => QUOTE_FLAGS[flag] ?? flag.replaceAll('-', ' ');

/** How a date contradicts itself, in words; undefined for what is no contradiction. */
export const contradictionInWords = (flag: string): string | undefined => DATE_FLAGS[flag];
