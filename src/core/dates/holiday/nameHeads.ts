/** First words, in lower case, of the names of days: where one stands, a named day can begin. */
export const NAME_HEADS: ReadonlySet<string> = new Set(
  (
    'christmas xmas boxing st saint twelfth epiphany three candlemas valentine all day feast mardi shrove fat pancake ash lent palm holy ' +
    'maundy good easter ascension pentecost whit whitsunday mothering orthodox russian greek serbian ukrainian coptic ramadan ramzan ' +
    'ramadhan muslim islamic hijri fasting month eid ashura ashoura mawlid milad purim passover pesach shavuot rosh yom sukkot simchat ' +
    'hanukkah chanukah hanukah lunar chinese tet dragon mid-autumn mid moon nowruz norouz nowrouz newroz navroz persian iranian diwali ' +
    'deepavali holi vesak wesak buddha songkran mother mothers father fathers new hogmanay burns australia groundhog waitangi april ' +
    'anzac may international labour labor cinco ve v victory russia juneteenth canada bastille vj german halloween hallowe guy bonfire ' +
    'veterans veteran armistice remembrance singles single kwanzaa martin mlk inauguration presidents president patriots memorial columbus ' +
    'indigenous election thanksgiving black cyber giving holocaust world earth united universal human independence us american uk british ' +
    'america u.s argentina argentine armenia armenian bangladesh bangladeshi belarus belarusian brazil brazilian chile chilean colombia ' +
    'colombian estonia estonian finland finnish georgia georgian ghana ghanaian greece india indian indonesia indonesian jamaica ' +
    'jamaican jordan jordanian kenya kenyan kosovo latvia latvian lebanon lebanese lithuania lithuanian malaysia malaysian mexico mexican ' +
    'moldova moldovan nigeria nigerian pakistan pakistani peru peruvian philippines philippine poland polish south sri ukraine venezuela ' +
    'venezuelan zimbabwe zimbabwean'
  ).split(' '),
);
