import { easter, fixed, moveable, nextOf, nth, orthodoxEaster } from './dayRules.js';
import { type NamedDay, on, run } from './namedDay.js';

const UMM_AL_QURA = 'by the Umm al-Qura calendar; where the new moon must be sighted, the day can differ by one';
const EVE = 'by the Jewish calendar; it begins at sunset of the day before';
const JULIAN = 'by the Julian calendar, as most Orthodox churches keep it';
const INDIAN = 'by the Hindu lunar calendar; some places keep it a day earlier or later';

const WESTERN: Readonly<Record<string, NamedDay>> = {
  'christmas eve': on(fixed(12, 24)),
  '(?:christmas(?: day)?|xmas)': on(fixed(12, 25)),
  'boxing day': on(fixed(12, 26)),
  "st\\.? stephen's day": on(fixed(12, 26)),
  '(?:twelfth night|epiphany|three kings day)': on(fixed(1, 6)),
  candlemas: on(fixed(2, 2)),
  "(?:saint )?valentine'?s'? day": on(fixed(2, 14)),
  "(?:st\\.?|saint) david'?s day": on(fixed(3, 1)),
  "(?:st\\.?|saint) patrick'?s day": on(fixed(3, 17)),
  "(?:st\\.?|saint) george'?s day": on(fixed(4, 23)),
  "(?:st\\.?|saint) andrew'?s day": on(fixed(11, 30)),
  "all[- ]saints'? day": on(fixed(11, 1)),
  "all[- ]souls'? day": on(fixed(11, 2)),
  'day of the dead': on(fixed(11, 2)),
  'feast of the assumption': on(fixed(8, 15)),
  '(?:mardi gras|shrove tuesday|fat tuesday|pancake day)': on(easter(-47)),
  'ash wednesday': on(easter(-46)),
  lent: run(easter(-46), 46, 'from Ash Wednesday to the day before Easter'),
  'palm sunday': on(easter(-7)),
  'holy week': run(easter(-7), 7),
  '(?:maundy|holy) thursday': on(easter(-3)),
  'good friday': on(easter(-2)),
  '(?:holy|easter) saturday': on(easter(-1)),
  'easter(?: sunday| day)?': on(easter(0)),
  'easter monday': on(easter(1)),
  'ascension day': on(easter(39)),
  '(?:pentecost|whit ?sunday)': on(easter(49)),
  'whit monday': on(easter(50)),
  'mothering sunday': on(easter(-21)),
};

const ORTHODOX: Readonly<Record<string, NamedDay>> = {
  '(?:(?:russian |greek |serbian |ukrainian )?orthodox|coptic) christmas(?: day)?': on(fixed(1, 7), JULIAN),
  '(?:(?:russian |greek |serbian |ukrainian )?orthodox|coptic) christmas eve': on(fixed(1, 6), JULIAN),
  'orthodox palm sunday': on(orthodoxEaster(-7), JULIAN),
  'orthodox good friday': on(orthodoxEaster(-2), JULIAN),
  '(?:(?:russian |greek |serbian |ukrainian )?orthodox|coptic) easter(?: sunday)?': on(orthodoxEaster(0), JULIAN),
  'orthodox easter monday': on(orthodoxEaster(1), JULIAN),
  'orthodox (?:pentecost|trinity sunday)': on(orthodoxEaster(49), JULIAN),
};

const ISLAMIC: Readonly<Record<string, NamedDay>> = {
  '(?:the )?(?:(?:muslim |islamic )?(?:holy |fasting )?month of )?(?:ramadan|ramzan|ramadhan)': {
    ...on(moveable('ramadan'), UMM_AL_QURA),
    last: (first) => nextOf('eidAlFitr', first) - 1,
  },
  'eid[ -](?:al|ul|el)[ -](?:fitr|fitri)': on(moveable('eidAlFitr'), UMM_AL_QURA),
  'eid[ -](?:al|ul|el)[ -](?:adha|azha)': on(moveable('eidAlAdha'), UMM_AL_QURA),
  '(?:islamic|hijri|muslim) new year': on(moveable('islamicNewYear'), UMM_AL_QURA),
  '(?:ashura|ashoura)': on(moveable('islamicNewYear', 9), UMM_AL_QURA),
  '(?:mawlid(?: al-nabi)?|mawlid an-nabi|milad-un-nabi|eid milad-un-nabi)': on(moveable('mawlid'), UMM_AL_QURA),
};

const JEWISH: Readonly<Record<string, NamedDay>> = {
  purim: on(moveable('passover', -30), EVE),
  '(?:passover|pesach)': run(moveable('passover'), 8, `${EVE}; seven days in Israel`),
  shavuot: on(moveable('passover', 50), EVE),
  'rosh hashan(?:ah|a)': run(moveable('passover', 163), 2, EVE),
  'yom kippur': on(moveable('passover', 172), EVE),
  sukkot: run(moveable('passover', 177), 7, EVE),
  'simchat torah': on(moveable('passover', 185), `${EVE}; a day earlier in Israel`),
  '(?:hanukkah|chanukah|hanukah)': run(moveable('hanukkah'), 8, EVE),
};

const ASIAN: Readonly<Record<string, NamedDay>> = {
  "(?:(?:the )?(?:lunar|chinese) new year|tet)(?:'s day)?": on(moveable('lunarNewYear'), 'by the Chinese calendar'),
  'dragon boat festival': on(moveable('dragonBoat'), 'by the Chinese calendar'),
  '(?:mid-autumn|moon) festival': on(moveable('midAutumn'), 'by the Chinese calendar'),
  '(?:nowruz|norouz|nowrouz|newroz|navroz|persian new year|iranian new year)': on(moveable('nowruz'), 'by the Persian calendar'),
  '(?:diwali|deepavali)': on(moveable('diwali'), INDIAN),
  holi: on(moveable('holi'), INDIAN),
  '(?:vesak|wesak|buddha purnima)': on(moveable('vesak'), 'the first full moon in May; countries differ in the day'),
  songkran: run(fixed(4, 13), 3),
};

/** Days of the Christian, Muslim, Jewish, Hindu, Buddhist and East Asian years, by a pattern of their names. */
export const RELIGIOUS_DAYS: Readonly<Record<string, NamedDay>> = { ...ORTHODOX, ...WESTERN, ...ISLAMIC, ...JEWISH, ...ASIAN };

/** Mother's and Father's Day: the American one, and where Britain's is. */
export const FAMILY_DAYS: Readonly<Record<string, NamedDay>> = {
  "mother'?s'? day": on(
    nth(2, 7, 5),
    'the second Sunday of May, as in the United States; in Britain it is three weeks before Easter',
  ),
  "father'?s'? day": on(nth(3, 7, 6), 'the third Sunday of June, as in the United States and Britain'),
};
