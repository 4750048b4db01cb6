import type { Drops } from './drops.js';

/** Second words of papers' and programmes' names. */
const OUTLET =
  /^ (?:Times|Post|Herald|News|Mail|Telegraph|Star|Standard|Express|Mirror|Journal|Gazette|Tribune|Review|Sun|Globe|Chronicle|Echo|Record|Report|Politics|Show|Live|Edition|Programme|Program|Breakfast|Nation|Independent|Observer|Maverick|Beast|Caller|Wrap|Magazine|programme\b|show\b)/;
const NAMED_AFTER =
  /^(?:The )?(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Today|Tonight|Daily|Weekly|Evening|Morning|Weekend)$/;
const DAILY = /^(?:Daily|Weekly|Monthly|Quarterly|Nightly)$/;
const COMMONLY_SMALL = /^(?:Today|Tonight|Tomorrow|Yesterday|Now|The Day After Tomorrow|The Day|The Week)$/;
const WATCHED =
  /\b(?:saw|watch(?:ed|es|ing)?|film|movie|sequel|read|reads|novel|book|album|song|sang|sing|play|titled|entitled|starred in|Orwell['’]s|remake of) (?:the (?:film|novel|book|movie|album|song) )?["“‘']?$/i;

/** Papers, programmes, films and books named after days and years: `Sunday Times`, `the Today programme`, the novel `1984`. */
export const TITLES: readonly Drops[] = [
  ({ text }, _, after) => NAMED_AFTER.test(text) && OUTLET.test(after),
  ({ text }, before) => text === 'Sunday' && /\b(?:Mail|Express|Scotland|Independent) on $/.test(before),
  ({ text }, _, after) =>
    /^(?:Saturday|Friday|Sunday|Monday) (?:Night|Morning)$/.test(text) &&
    /^ (?:Live|Lights|Football|Fever|Takeaway)\b/.test(after),
  ({ text }, before, after) => DAILY.test(text) && (/^ [A-Z]/.test(after) || /\b(?:[A-Z][A-Za-z]+|the) $/.test(before)),
  ({ text }, before, after) => COMMONLY_SMALL.test(text) && /[A-Za-z,] $/.test(before) && !/^ [A-Z]/.test(after),
  ({ text }, _, after) => /^Tonight$/.test(text) && /^ with [A-Z]/.test(after),
  ({ text }) => /^(?:60 Minutes|48 Hours)$/.test(text),
  ({ text, type }, _, after) =>
    type === 'DURATION' && / (?:Days|Hours|Weeks|Months|Years)$/.test(text) && /^ (?:of [A-Z]|Later\b|a [A-Z])/.test(after),
  ({ shape, text }, before) =>
    (shape === 'holiday' || shape === 'yearAlone') && WATCHED.test(before) && !/^(?:the|early|late|mid)/i.test(text),
  ({ shape }, before, after) => shape === 'yearAlone' && /^: An? [A-Z]/.test(after) && !/\b(?:in|of|since) $/i.test(before),
  ({ text, shape }, before) =>
    /^Nineteen Eighty-Four$/.test(text) && shape === 'yearAlone' && !/\b(?:in|of|since) $/i.test(before),
  // "Player of the Year", "Book of the Month".
  ({ text }) => /^the (?:Year|Month|Week|Day)$/.test(text),
];
