/** When a zone keeps summer time: by the rule of the United States, of Europe, or of the south of Australia. */
export type SummerRule = 'us' | 'eu' | 'au';

/** Minutes east of Greenwich in winter, and in summer where that differs; `others`: what else the letters stand for. */
export interface Zone {
  readonly standard: number;
  readonly summer?: number;
  readonly rule?: SummerRule;
  readonly others?: readonly number[];
}

const fixed = (hours: number, ...others: readonly number[]): Zone => ({
  standard: hours * 60,
  ...(others.length ? { others: others.map((other) => other * 60) } : {}),
});
const summer = (rule: SummerRule, hours: number): Zone => ({ standard: hours * 60, summer: hours * 60 + 60, rule });
/** Names, parted by `/`, each with its zone. */
const table = (zones: Readonly<Record<string, Zone>>): Readonly<Record<string, Zone>> =>
  Object.fromEntries(Object.entries(zones).flatMap(([names, zone]) => names.split('/').map((name) => [name, zone])));

/**
 * Zones as news names them by letters or in full (IANA time zone database; the commonest meaning first). They stand inside
 * the expression: `10:00 EDT`.
 */
export const ZONES: Readonly<Record<string, Zone>> = table({
  'gmt/utc/z/zulu/wet/greenwich mean time/universal time/coordinated universal time': fixed(0),
  'bst/british summer time': fixed(1, 6),
  'cet/wat/west/central european time/west africa time': fixed(1),
  'cest/eet/sast/cat/central european summer time/eastern european time/central africa time/south africa standard time': fixed(2),
  'eest/msk/eat/trt/east africa time/eastern european summer time': fixed(3),
  irst: fixed(3.5),
  'gst/samt': fixed(4),
  aft: fixed(4.5),
  'pkt/uzt': fixed(5),
  'ist/indian standard time/india standard time': fixed(5.5, 1, 2),
  npt: fixed(5.75),
  'ict/wib': fixed(7),
  'sgt/hkt/awst/pht/myt/hong kong time': fixed(8),
  'jst/kst/japan standard time': fixed(9),
  acst: fixed(9.5),
  'aest/australian eastern standard time': fixed(10),
  acdt: fixed(10.5),
  'aedt/australian eastern daylight time': fixed(11),
  nzst: fixed(12),
  nzdt: fixed(13),
  'brt/art': fixed(-3),
  adt: fixed(-3),
  ast: fixed(-4, 3),
  'edt/eastern daylight time': fixed(-4),
  'est/eastern standard time': fixed(-5),
  'et/eastern time/eastern': summer('us', -5),
  'cdt/central daylight time': fixed(-5),
  'cst/central standard time': fixed(-6, 8),
  'ct/central time': summer('us', -6),
  'mdt/mountain daylight time': fixed(-6),
  'mst/mountain standard time': fixed(-7),
  'mt/mountain time': summer('us', -7),
  'pdt/pacific daylight time': fixed(-7),
  'pst/pacific standard time': fixed(-8),
  'pt/pacific time': summer('us', -8),
  akdt: fixed(-8),
  akst: fixed(-9),
  hst: fixed(-10),
});

/**
 * Places whose time news gives: `10:00 Kyiv time`. The place stays outside the expression. As the clocks have stood there
 * since 2016; older moments may differ.
 */
export const PLACE_ZONES: Readonly<Record<string, Zone>> = table({
  'london/uk/british/dublin/irish/lisbon': summer('eu', 0),
  'paris/french/berlin/german/brussels/rome/italian/madrid/spanish/vienna/warsaw/polish/amsterdam/geneva/swiss/budapest/belgrade/oslo/stockholm/copenhagen/prague/central european':
    summer('eu', 1),
  'kyiv/kiev/ukrainian/ukraine/athens/greek/bucharest/helsinki/vilnius/riga/tallinn/chisinau/eastern european': summer('eu', 2),
  'cairo/egyptian/jerusalem/israel/israeli/beirut/gaza': fixed(2, 3),
  'moscow/minsk/istanbul/ankara/turkish/baghdad/iraqi/riyadh/saudi/doha/qatar/kuwait/nairobi/kenyan/ethiopian': fixed(3),
  'damascus/syrian/amman': fixed(3, 2),
  'tehran/iran/iranian': fixed(3.5, 4.5),
  'dubai/uae/abu dhabi/tbilisi/baku/yerevan': fixed(4),
  'kabul/afghan': fixed(4.5),
  'islamabad/karachi/pakistan/pakistani/tashkent': fixed(5),
  'delhi/new delhi/india/indian/mumbai/colombo': fixed(5.5),
  'kathmandu/nepal/nepali': fixed(5.75),
  'dhaka/bangladesh': fixed(6),
  'yangon/rangoon': fixed(6.5),
  'bangkok/thai/hanoi/jakarta': fixed(7),
  'beijing/china/chinese/shanghai/taipei/hong kong/singapore/manila/perth/kuala lumpur': fixed(8),
  'tokyo/japan/seoul/korea/korean/pyongyang': fixed(9),
  'sydney/melbourne/canberra': summer('au', 10),
  brisbane: fixed(10),
  'lagos/nigerian/algiers/tunis': fixed(1),
  'johannesburg/pretoria/harare/khartoum/south african/tripoli': fixed(2),
  'buenos aires/brasilia/sao paulo': fixed(-3),
  'caracas/venezuelan': fixed(-4),
  'bogota/lima/quito': fixed(-5),
  'washington/new york/toronto/miami/boston/atlanta': summer('us', -5),
  'chicago/dallas/houston': summer('us', -6),
  denver: summer('us', -7),
  'los angeles/california/seattle/san francisco/vancouver': summer('us', -8),
});
