/** Last words of the names of bodies: "Council", "Inc"; own list. */
export const ORGANIZATION_HEADS =
  'inc|corp|corporation|co|ltd|llc|plc|ag|sa|gmbh|nv|group|holdings|holding|company|companies|industries|enterprises|partners|bank|banks|' +
  'university|college|school|institute|institution|academy|council|committee|commission|court|courts|tribunal|parliament|senate|congress|' +
  'assembly|ministry|department|agency|office|bureau|authority|administration|board|foundation|trust|fund|association|federation|' +
  'confederation|union|league|club|society|organization|organisation|party|movement|front|alliance|coalition|forum|network|news|tv|' +
  'television|radio|times|post|tribune|herald|gazette|journal|guardian|telegraph|press|media|magazine|daily|chronicle|observer|airlines|' +
  'airways|air|motors|energy|oil|gas|petroleum|pharmaceuticals|pharma|systems|technologies|technology|software|records|pictures|studios|' +
  'entertainment|broadcasting|communications|telecom|mobile|electric|railways|police|army|navy|guard|guards|corps|brigade|battalion|' +
  'regiment|division|forces|force|service|services|command|militia|brotherhood|church|fc|united|rovers|wanderers|athletic|team|squad|' +
  'embassy|consulate|hospital|clinic|library|museum|center|centre|laboratory|laboratories|labs|research|capital|securities|insurance|' +
  'financial|finance|investments|management|consulting|solutions|international|democrats|republicans|secretariat|directorate|' +
  'inspectorate|treasury|orchestra|choir|theatre|theater|company|cooperative|guild|chamber|cabinet|caucus|registry|observatory|taskforce|' +
  'nations|tigers|lions|bulls|knights|kings|giants|bears|eagles|panthers|warriors|hawks|sox|raiders|rangers|sharks|patriots|broncos' +
  '|band|quartet|trio|ensemble|symphony|philharmonic|infantry|cavalry|artillery|squadron|fleet|volunteers|diocese|archdiocese' +
  '|seminary|abbey|lottery|exchange|stores|publishers|publishing|productions|fm|railroad|railway|lines|brothers|sons|scouts|hc|afc' +
  '|cf|sc|athletics|braves|cubs|mets|dodgers|yankees|angels|orioles|astros|mariners|padres|pirates|phillies|brewers|cardinals' +
  '|royals|senators|canadiens|bruins|sabres|canucks|oilers|blackhawks|penguins|flyers|devils|islanders|predators|ducks|falcons' +
  '|saints|buccaneers|packers|vikings|cowboys|steelers|ravens|bengals|colts|titans|jaguars|texans|chargers|seahawks|rams|dolphins' +
  '|celtics|lakers|knicks|pistons|pacers|cavaliers|hornets|wizards|grizzlies|rockets|spurs|mavericks|suns|clippers|nuggets' +
  '|timberwolves|pelicans|bombers|magpies|swans|dockers|bulldogs|roosters|wildcats|huskies|badgers|gators|trojans|cyclones|cougars' +
  '|rebels|maroons|albion|hotspur|villa|celtic|thistle|harriers|dynamo|lokomotiv|crusaders|chiefs|wolves|bisons|redbirds';

/** Last words of the names of places: "River", "Province"; own list. */
export const PLACE_HEADS =
  'city|town|village|county|province|region|district|state|states|republic|kingdom|island|islands|isle|peninsula|river|lake|sea|ocean|bay|' +
  'gulf|strait|canal|mountain|mountains|hill|hills|valley|desert|forest|park|beach|coast|falls|springs|creek|street|road|avenue|boulevard|' +
  'lane|drive|square|plaza|bridge|tunnel|airport|station|port|harbor|harbour|stadium|arena|palace|castle|tower|building|house|hotel|hall|' +
  'cathedral|mosque|temple|cemetery|prison|jail|camp|territory|territories|prefecture|oblast|governorate|municipality|borough|ward|' +
  'heights|plateau|delta|basin|border|line|wall|highway|motorway|airfield|base|barracks|reef|glacier|volcano|cape|point|suburb|parish|' +
  'township|area|zone|strip|corridor|east|west|north|south|gardens|garden|zoo|market|mall|speedway|circuit|courthouse|cave|dam';

/** Last words of the names of happenings: "Festival", "War"; own list. */
export const EVENT_HEADS =
  'war|wars|games|olympics|cup|championship|championships|tournament|open|festival|summit|conference|convention|marathon|grand prix|' +
  'revolution|uprising|massacre|earthquake|hurricane|tsunami|crisis|trial|trials|scandal|election|elections|bowl|series|finals|derby|' +
  'race|carnival|parade|expo|congress|holocaust|genocide|battle|operation|rally|week|day';

/** Last words of the titles of works: "Treaty", "Prize", "Act"; own list. */
export const WORK_HEADS =
  'act|bill|law|treaty|accord|accords|agreement|protocol|convention|constitution|amendment|prize|award|awards|medal|report|declaration|' +
  'charter|code|directive|plan|pact|deal|resolution|show|album|movie|film|song|book|novel|index|anthem|bible|quran|manifesto|programme|program';

/** Lower-case nouns for a body that stand beside its name: "retailer", "carmaker"; own list. */
export const BODY_NOUNS =
  'company|firm|group|bank|party|agency|organisation|organization|startup|start-up|maker|carmaker|automaker|retailer|supermarket|union|club|' +
  'team|newspaper|paper|daily|magazine|broadcaster|channel|network|station|website|site|platform|airline|carrier|brand|chain|operator|' +
  'manufacturer|producer|developer|publisher|drugmaker|brokerage|exchange|insurer|lender|fund|charity|foundation|ngo|nonprofit|watchdog|' +
  'regulator|ministry|department|council|committee|commission|court|university|college|school|institute|hospital|militia|militants|rebels|' +
  'movement|faction|coalition|alliance|army|police|force|league|federation|association|society|side|rivals|giant|subsidiary|unit|' +
  'outlet|tabloid|conglomerate|utility|contractor|miner|brewer|chipmaker|planemaker|rebel|bloc|parliament|cabinet|bureau|think-tank|studio';

/** Lower-case nouns for a place that stand beside its name: "city of", "capital"; own list. */
export const PLACE_NOUNS =
  'city|cities|town|towns|village|villages|capital|province|provinces|state|states|district|districts|region|regions|country|countries|' +
  'county|counties|island|islands|nation|port|suburb|neighbourhood|neighborhood|border|coast|river|lake|mountain|airport|hometown|resort|' +
  'peninsula|municipality|governorate|territory|enclave|kingdom|republic|near|outside|across|northern|southern|eastern|western|central|' +
  'north|south|east|west|downtown|visit|visited|embassy|ambassador|streets|area|camp|prefecture|oblast|constituency|taluk|road';
