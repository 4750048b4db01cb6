import type { Drops } from './drops.js';

const COUNTED =
  /^ (?:people|troops|soldiers|men|women|votes|jobs|dollars|euros|pounds|employees|workers|miles|km|kilometers|kilometres|metres|meters|feet|tons|tonnes|points|shares|students|homes|houses|dead|deaths|civilians|prisoners|children|cases|units|members|refugees|residents|inhabitants|seats|copies|times|acres|square|percent|per cent)\b|^%/i;
/** Words whose number is a name: `Resolution 1973`, `Highway 2010`. */
const NUMBERED =
  /\b(?:No|Nos|Resolution|resolution|Section|section|Sections|Sec|Case|Bus|Highway|Route|route|Interstate|Flight|flight|Room|room|page|pages|Page|Windows|Office|Peugeot|Mazda|Channel|Unit|Apartment|Apt|Suite|Box|Chapter|Title|Form|Proposition|extension|ext|PIN|account|serial|invoice|docket|lot|Rs|Nikkei|FTSE|Dow)\.? (?:number |no\.? )?$/;
const BIBLE =
  /\b(?:Genesis|Exodus|Leviticus|Numbers|Deuteronomy|Joshua|Judges|Ruth|Samuel|Kings|Chronicles|Ezra|Nehemiah|Esther|Job|Psalms?|Proverbs|Ecclesiastes|Isaiah|Jeremiah|Ezekiel|Daniel|Hosea|Joel|Amos|Jonah|Micah|Malachi|Matthew|Mark|Luke|John|Acts|Romans|Corinthians|Galatians|Ephesians|Philippians|Colossians|Thessalonians|Timothy|Titus|Hebrews|James|Peter|Jude|Revelation|Quran|Koran|Sura) $/;
const STREET =
  /^ (?:[NSEW]\.? |North |South |East |West )?(?:Broadway\b|[A-Z][a-z]+(?: [A-Z][a-z]+)? (?:Avenue|Ave|Street|St|Road|Rd|Drive|Lane|Boulevard|Blvd|Way|Place|Court)\b)/;

/** Ages, prices, counts, scores, house numbers, phone numbers, numbered things. */
export const NUMBERS: readonly Drops[] = [
  // "a 24-year-old", "aged 30 years", "22 years of age".
  ({ type }, _, after) => type === 'DURATION' && /^[- –](?:old|olds)\b|^ of age\b/i.test(after),
  // "$2000", "No. 1984", "1,2014", "3.1999".
  ({ text, shape }, before) =>
    /^\d/.test(text) &&
    !(/^(?:rangeEnd|calendarDate|clockTime|informal)$/.test(shape) || / B\.?C/.test(text)) &&
    /[$£€¥#]\s?$|\b(?:No|Nos|no)\. ?$|[\d][.,:/-]$|\d[-–]$/.test(before) &&
    !/^\d{4}\b/.test(text.replace(/^'/, '')),
  ({ text, shape }, before) =>
    shape !== 'clockTime' && /^\d/.test(text) && /[$£€¥#]\s?$|\b(?:No|Nos|no)\. ?$|\d[.,:]$/.test(before),
  // "2000 people", "1,984 votes", "1945 troops", "about 2000 people".
  ({ text, shape }, before, after) =>
    shape === 'yearAlone' &&
    /^(?:(?:about|around) )?\d{4}$/i.test(text) &&
    (COUNTED.test(after) ||
      /\b(?:over|nearly|almost|about|than|some|least|approximately|route|flight|room|page|rs) $/i.test(before)),
  // "sold 1998 cars".
  ({ text, shape }, before, after) =>
    shape === 'yearAlone' &&
    /^\d{4}$/.test(text) &&
    /\b(?:has|have|had|sold|sells|built|bought|killed|lost|hired|employs|counted) $/.test(before) &&
    /^ [a-z]+s\b/.test(after),
  ({ text, shape }, before) =>
    shape === 'yearAlone' && /^\d{4}$/.test(text) && (NUMBERED.test(before) || /\bpages? \d{1,4}[-–]$/i.test(before)),
  // "fell to 1950".
  ({ text, shape }, before) =>
    shape === 'yearAlone' &&
    /^\d{4}$/.test(text) &&
    /\b(?:fell|rose|dropped|climbed|slipped|slid|jumped) (?:\d+ )?(?:points? )?to $/.test(before),
  // "1600 Elm Avenue".
  ({ text, shape }, before, after) =>
    shape === 'yearAlone' && /^\d{4}$/.test(text) && STREET.test(after) && !/\b(?:in|since) $/i.test(before),
  // "555-2019", "2019-4411".
  ({ text, shape }, before, after) =>
    shape === 'yearAlone' &&
    /^\d{4}$/.test(text) &&
    ((/\d[-–]$/.test(before) && !/(?:^|\D)(?:1\d|20)\d\d ?[-–]$/.test(before)) || /^[-–](?!(?:1\d|20)?\d\d(?!\d))\d/.test(after)),
  ({ shape }, before) => shape === 'clockTime' && BIBLE.test(before),
  ({ shape }, before) => shape === 'yearAlone' && /(?:©|\(c\)|copyright) ?(?:©|\(c\))? ?$/i.test(before),
  ({ shape }, before) => shape === 'numericDate' && /[\d/.]$/.test(before),
];
