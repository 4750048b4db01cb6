/** Spellings in posts and messages of days around the present one, with their distance in days. */
export const SLANG_DAYS: Readonly<Record<string, number>> = {
  ...spelled('tdy 2day 2dae todae tday', 0),
  ...spelled(
    'tmr tmrw tmw tmrow tmoro tmorrow tomo tomoro tomoz tomolo tomorow tomorro tommorow tommorrow trmw tml 2moro 2morrow 2morow 2mrw 2moz',
    1,
  ),
  ...spelled('ystd ystday yday ytday yesturday yesterdae', -1),
};

/** The same for tonight. */
export const SLANG_TONIGHT: readonly string[] = '2nite 2night 2nyt tonite tonyt tnite'.split(' ');

function spelled(words: string, amount: number): Readonly<Record<string, number>> {
  return Object.fromEntries(words.split(' ').map((word) => [word, amount]));
}
