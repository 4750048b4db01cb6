const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs whose subject speaks, in the forms that stand beside a quotation (PARC attribution cues, the frequent ones). */
export const CUE_VERBS = set(`
say says said saying tell tells told telling add adds added adding ask asks asked asking reply replies replied replying answer answers answered
explain explains explained explaining note notes noted noting argue argues argued arguing claim claims claimed claiming insist insists insisted insisting
warn warns warned warning write writes wrote writing tweet tweets tweeted tweeting state states stated stating declare declares declared declaring
announce announces announced announcing acknowledge acknowledges acknowledged acknowledging admit admits admitted admitting suggest suggests suggested suggesting
continue continues continued continuing conclude concludes concluded concluding respond responds responded responding recall recalls recalled recalling
report reports reported reporting remark remarks remarked remarking comment comments commented commenting observe observes observed stress stresses stressed stressing
emphasize emphasizes emphasized emphasizing emphasise emphasised reiterate reiterates reiterated reiterating repeat repeats repeated repeating
call calls called calling describe describes described describing label labels labeled labelled labeling term terms termed terming brand branded branding dub dubbed
characterize characterizes characterized characterizing characterised denounce denounces denounced denouncing dismiss dismisses dismissed dismissing
criticize criticizes criticized criticizing criticise criticised condemn condemns condemned condemning blast blasts blasted blasting slam slammed slams
praise praises praised praising hail hails hailed hailing accuse accuses accused accusing blame blames blamed blaming deny denies denied denying
promise promises promised promising pledge pledges pledged pledging vow vows vowed vowing urge urges urged urging demand demands demanded demanding
express expresses expressed expressing cite cites cited citing quip quips quipped joke jokes joked joking shout shouts shouted shouting yell yelled yells
chant chants chanted chanting sing sings sang whisper whispered cry cried scream screamed exclaim exclaimed murmur murmured mutter muttered
declare declaring agree agrees agreed agreeing complain complains complained complaining confirm confirms confirmed confirming caution cautions cautioned cautioning
assert asserts asserted asserting contend contends contended contending maintain maintains maintained predict predicts predicted predicting
propose proposes proposed refer refers referred referring read reads reading mention mentions mentioned mentioning reveal reveals revealed revealing
testify testifies testified testifying advise advises advised think thinks thought believe believes believed thank thanks thanked
mock mocks mocked mocking ridicule ridiculed lament laments lamented lamenting tout touts touted touting brag bragged boast boasts boasted
quote quotes quoted question questions questioned wonder wonders wondered reckon reckons opine opined post posts posted posting
attack attacks attacked attacking counter counters countered countering retort retorted deride derides derided plead pleads pleaded beg begged
threaten threatens threatened hope hopes hoped want wants wanted expect expects expected know knows knew deem deemed consider considers considered
label proclaim proclaims proclaimed proclaiming rule rules ruled lambast lambasted lambasting decry decries decried find finds found
begin begins began speak speaks spoke speaking talk talked talks discuss discussed discusses portray portrays portrayed`);

/** Cue verbs that also govern other things; beside a quotation they speak, further off they hardly count. */
export const WEAK_CUES = set(`
find finds found know knows knew want wants wanted hope hopes hoped expect expects expected begin begins began think thinks thought believe believes believed
rule rules ruled read reads reading consider considers considered agree agrees agreed post posts posted call calls found attack attacks attacked attacking
report reports question questions demand demands talk talks talked claim claims comment comments state states speak speaks spoke speaking warning reading`);

/** Nouns that stand for speech: `in a statement`, `the letter`, `his remarks`. */
export const SPEECH_NOUNS =
  set(`statement statements remark remarks comment comments claim claims tweet tweets letter speech interview address post
message email memo report call criticism promise promises pledge pledges vow threat warning warnings assertion suggestion description reference
references words prediction forecast timeline estimate definition accusation accusations allegation allegations charge declaration testimony
argument insistence reply response answer quip joke boast complaint proposal`);

/** Verbs that carry on with the same speaker. */
export const CONTINUING = set('add adds added adding continue continues continued reiterated conclude concluded concludes');

/** Between a preposition and the verb no subject stands. */
export const PREPOSITIONS =
  set(`of for to with by in at on from against about over under after before between during into through than like near
versus including toward towards via without behind among as`);

export const NICKNAMING =
  set(`nicknamed dubbed so-called titled entitled named termed term word phrase hashtag slogan motto album song film movie documentary
book novel show series program programme magazine article commentary column essay editorial play podcast headline single episode headlined subtitled pseudonym alias codename codenamed films movies songs books novels shows albums plays`);
