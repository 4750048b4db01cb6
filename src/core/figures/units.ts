import type { FigureMention } from '../mention/mention.js';

/** What a word behind a number measures, and the normal name of the unit; `factor` turns the written number into normal units. */
export interface Unit {
  readonly measure: FigureMention['measure'];
  readonly unit: string;
  readonly factor?: number;
}

const names = (measure: Unit['measure'], table: Readonly<Record<string, string>>): [string, Unit][] =>
  Object.entries(table).flatMap(([unit, written]) => written.split(',').map((word): [string, Unit] => [word, { measure, unit }]));

/** Units by the one or two words written, lower case. Money names that several countries share keep their own name. */
export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...names('percent', {
    '%': '%,percent,per cent,pct,pc',
    'percentage point': 'percentage point,percentage points,% points,point percentage,pp',
  }),
  ['basis point', { measure: 'percent', unit: 'percentage point', factor: 0.01 }],
  ['basis points', { measure: 'percent', unit: 'percentage point', factor: 0.01 }],
  ...names('duration', {
    second: 'second,seconds,sec,secs',
    minute: 'minute,minutes,min,mins',
    hour: 'hour,hours,hr,hrs',
    day: 'day,days',
    week: 'week,weeks',
    month: 'month,months',
    year: 'year,years,yr,yrs',
    decade: 'decade,decades',
    century: 'century,centuries',
    fortnight: 'fortnight,fortnights',
    night: 'night,nights',
  }),
  ...names('length', {
    km: 'km,kms,kilometre,kilometres,kilometer,kilometers',
    m: 'm,metre,metres,meter,meters',
    cm: 'cm,centimetre,centimetres,centimeter,centimeters',
    mm: 'mm,millimetre,millimetres,millimeter,millimeters',
    mile: 'mile,miles,mi,nautical miles,nautical mile',
    foot: 'foot,feet,ft',
    inch: 'inch,inches',
    yard: 'yard,yards',
  }),
  ...names('weight', {
    kg: 'kg,kgs,kilo,kilos,kilogram,kilograms,kilogramme,kilogrammes',
    g: 'g,gram,grams,gramme,grammes',
    tonne: 'tonne,tonnes,metric tons,metric ton',
    ton: 'ton,tons',
    pound: 'lb,lbs',
    ounce: 'ounce,ounces,oz',
  }),
  ...names('area', {
    ha: 'ha,hectare,hectares',
    acre: 'acre,acres',
    km2: 'square kilometre,square kilometres,square kilometer,square kilometers,sq km,km²',
    m2: 'square metre,square metres,square meter,square meters,sq m,m²',
    'sq mi': 'square mile,square miles,sq mi',
    'sq ft': 'square foot,square feet,sq ft',
  }),
  ...names('other', {
    litre: 'litre,litres,liter,liters',
    gallon: 'gallon,gallons',
    barrel: 'barrel,barrels,bpd',
    degree: 'degree,degrees,°c,°f,°,degrees celsius,degrees fahrenheit',
    'km/h': 'kph,kmh,km/h',
    mph: 'mph',
    knot: 'knots',
    MW: 'mw,megawatt,megawatts',
    GW: 'gw,gigawatt,gigawatts',
    kWh: 'kwh',
    point: 'points,point',
  }),
  ...names('money', {
    USD: 'dollar,dollars,us dollars,us dollar,u.s. dollars',
    EUR: 'euro,euros',
    GBP: 'pound,pounds,pounds sterling,quid',
    AUD: 'australian dollars',
    CAD: 'canadian dollars',
    CHF: 'swiss francs',
    SEK: 'swedish crowns',
    NOK: 'norwegian crowns',
    DKK: 'danish crowns',
    INR: 'indian rupees',
    JPY: 'yen',
    CNY: 'yuan,renminbi',
    RUB: 'ruble,rubles,rouble,roubles',
    UAH: 'hryvnia,hryvnias',
    ILS: 'shekel,shekels',
    ZAR: 'rand',
    NGN: 'naira',
    PLN: 'zloty,zlotys',
    HUF: 'forint,forints',
    THB: 'baht',
    IDR: 'rupiah',
    MYR: 'ringgit',
    BDT: 'taka',
    rupee: 'rupee,rupees',
    peso: 'peso,pesos',
    franc: 'franc,francs',
    crown: 'crown,crowns,krona,kronor,kroner,krone,koruna',
    dinar: 'dinar,dinars',
    dirham: 'dirham,dirhams',
    riyal: 'riyal,riyals,rial,rials',
    shilling: 'shilling,shillings',
    lira: 'lira,liras',
  }),
  ['cents', { measure: 'money', unit: 'USD', factor: 0.01 }],
  ['cent', { measure: 'money', unit: 'USD', factor: 0.01 }],
  ['pence', { measure: 'money', unit: 'GBP', factor: 0.01 }],
]);

/** ISO 4217 codes that news writes before an amount. */
export const CURRENCY_CODES = [
  'USD',
  'EUR',
  'GBP',
  'AUD',
  'CAD',
  'CHF',
  'JPY',
  'CNY',
  'INR',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'RUB',
  'ZAR',
  'BRL',
];

/** Signs and codes before an amount: `$`, `US$`, `€`, `GBP 5`. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['U.S.$', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['NT$', 'TWD'],
  ['R$', 'BRL'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['Rs', 'rupee'],
  ['Rs.', 'rupee'],
  ...CURRENCY_CODES.map((code): [string, string] => [code, code]),
]);

const AHEAD = /^([ -]?)([%°]|[\p{L}][\p{L}.²/]{0,15})(?:[ -]([\p{L}²]{1,14}))?/u;

/** The unit that follows a number, with the code units it takes; `tied`: a hyphen binds it ("30-day ceasefire"). */
export function readUnit(after: string): (Unit & { readonly length: number; readonly tied: boolean }) | undefined {
  const ahead = AHEAD.exec(after.slice(0, 40));
  if (!ahead) return undefined;
  const [whole, gap = '', first = '', second] = ahead;
  const two = second && UNITS.get(`${first} ${second}`.toLowerCase());
  if (two) return { ...two, length: whole.length, tied: gap === '-' };
  // A capital letter alone is a name's ("15M") or a scale's.
  if (/^\p{Lu}$/u.test(first)) return undefined;
  const one = UNITS.get(first.replace(/\.$/, '').toLowerCase());
  const speed = one?.measure === 'length' && / (?:per|an) hour\b/.exec(after.slice(0, 40))?.[0];
  if (one && speed)
    return {
      measure: 'other',
      unit: one.unit === 'mile' ? 'mph' : `${one.unit}/h`,
      length: gap.length + first.length + speed.length,
      tied: false,
    };
  return one && { ...one, length: gap.length + first.replace(/\.$/, '').length, tied: gap === '-' };
}
