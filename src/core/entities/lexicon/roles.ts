/** Capitalised words that stand before a name and say what its bearer is; own list. */
export const TITLES =
  'president|minister|prime|premier|chancellor|secretary|secretary-general|general|senator|sen|representative|rep|governor|gov|' +
  'mayor|mr|mrs|ms|miss|mx|dr|professor|prof|sir|dame|lord|lady|baroness|baron|king|queen|prince|princess|emperor|sultan|emir|' +
  'sheikh|crown|duke|duchess|count|earl|pope|cardinal|archbishop|bishop|father|rev|reverend|pastor|rabbi|imam|ayatollah|mullah|' +
  'prophet|judge|justice|chief|justices|sheriff|attorney|prosecutor|speaker|leader|chairman|chairwoman|chairperson|chair|' +
  'ceo|cfo|coo|director|commissioner|ambassador|envoy|congressman|congresswoman|assemblyman|assemblywoman|councillor|councilman|' +
  'councilwoman|mp|mps|pm|deputy|vice|vice-president|undersecretary|colonel|col|major|maj|captain|capt|lieutenant|lt|sergeant|sgt|' +
  'corporal|cpl|private|pvt|commander|cmdr|admiral|adm|brigadier|brig|gen|marshal|inspector|detective|superintendent|constable|' +
  'officer|coach|manager|spokesman|spokeswoman|spokesperson|adviser|advisor|counselor|aide|first|acting|interim|former|ex|late|' +
  'senior|assistant|executive|managing|coordinator|president-elect|director-general|chairmen|presidents|senators|ministers|' +
  'foreign|defence|defense|finance|interior|exterior|justice|health|education|home|energy|trade|environment|agriculture|labour|' +
  'labor|economy|treasury|transport|national|security|special|press|editor|editor-in-chief|journalist|blogger|engineer|actor|actress|' +
  'singer|author|writer|democrat|republican|opposition|majority|minority|staff|whip|founder|co-founder|analyst|economist|user|activist|' +
  'minister-designate|major-general|hon|shri|smt|fr|st|hajj|haji|mp|msp|qc|kc|head|agent|elder|brother|sister|saint|comrade';

/** Of {@link TITLES}, those that are no title by themselves and only lengthen one: "Foreign Minister". */
export const TITLE_HELPERS =
  'prime|first|acting|interim|former|ex|late|senior|assistant|executive|managing|foreign|defence|defense|finance|interior|exterior|' +
  'health|education|home|energy|trade|environment|agriculture|labour|labor|economy|treasury|transport|national|security|special|' +
  'press|opposition|majority|minority|deputy|vice|crown|democrat|republican|st|major|private|justice|house';

/** Nouns in lower case that say what the bearer of a name beside them is or does; own list. */
export const ROLES =
  'president|minister|premier|chancellor|secretary|leader|chief|head|spokesman|spokeswoman|spokesperson|envoy|ambassador|adviser|' +
  'advisor|director|chairman|chairwoman|chair|ceo|officer|general|colonel|commander|senator|congressman|congresswoman|governor|mayor|' +
  'lawmaker|politician|candidate|nominee|prosecutor|lawyer|attorney|judge|professor|analyst|economist|expert|scientist|researcher|' +
  'doctor|teacher|journalist|reporter|correspondent|photographer|editor|author|writer|novelist|poet|historian|activist|blogger|campaigner|' +
  'founder|co-founder|owner|executive|manager|coach|captain|striker|midfielder|defender|goalkeeper|player|champion|star|actor|actress|' +
  'singer|musician|rapper|comedian|filmmaker|producer|presenter|host|architect|designer|artist|pope|king|queen|prince|princess|emir|' +
  'sultan|wife|husband|son|daughter|brother|sister|father|mother|uncle|cousin|widow|friend|colleague|counterpart|aide|deputy|partner|' +
  'resident|farmer|fisherman|pilot|driver|engineer|businessman|businesswoman|entrepreneur|tycoon|billionaire|banker|official|diplomat|' +
  'negotiator|representative|member|coordinator|commissioner|inspector|sergeant|sheriff|imam|cleric|priest|bishop|rabbi|pastor|strategist|' +
  'pollster|dictator|militant|gunman|suspect|victim|survivor|student|astronaut|cosmonaut|swimmer|sprinter|boxer|golfer|fighter|rider';

/** Capitalised words of news that name nobody: days, months, faiths, abbreviations; own list, checked on the training texts. */
export const NO_NAMES =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|january|february|march|april|' +
  'may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|i|internet|web|god|' +
  'islam|christianity|buddhism|hinduism|judaism|marxism|covid|covid-19|aids|hiv|dna|rna|gdp|sars|ebola|lgbt|lgbtq|phd|ngo|ngos|usd|' +
  'eur|gbp|edt|est|pdt|pst|gmt|utc|cet|bst|ist|am|pm|ok|tv|dvd|cd|pdf|faq|url|ceo|cfo|mp|mps|mvp|christmas|easter|eid|ramadan|' +
  'diwali|halloween|thanksgiving|hanukkah|eve|celsius|fahrenheit|richter|fig|table|chapter|section|article|page|category|photo|' +
  'photographer|image|file|video|editor|editing|reporting|writing|majesty|highness|excellency|honour|jihad|sharia|quran|koran|bible|' +
  'muslim|muslims|christian|christians|catholic|catholics|hindu|hindus|buddhist|sunni|shiite|shia|islamic|islamist|islamists|orthodox|' +
  'protestant|a|an|the|and|or|but|in|on|at|of|for|to|by|as|if|it|he|she|they|we|you|his|her|their|our|my|its|this|that|these|those|' +
  'there|here|when|while|what|who|why|how|where|which|not|no|yes|so|then|also|after|before|since|with|from|however|meanwhile|copyright|' +
  'share|read|more|news feed|menu|home|about|contact|email|subscribe|advertisement|sign|log|follow|updated|published|min|show|breaking|watch|' +
  'under|over|during|among|between|against|through|into|about|despite|although|though|because|unless|until|while|like|unlike|amid|both|some|many|all|most|several|other|another|each|every|any|one|two|three|four|five|six|ten|just|only|even|still|now|today|yesterday|tomorrow|let|please|if|whether|once|according|citing|speaking|following|including|via|per|x|' +
  'mr|mrs|ms|dr|sir|molotov|parkinson|alzheimer|novichok|http|https|www|com|html|bn|mn|am|pm|ad|bc|id|ai|it|pc|us$';
