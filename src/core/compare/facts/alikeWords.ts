import { stem } from '../stem.js';

/** Words that reports of one event use for one another, each group under its first. Of stems. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  (
    'begin:start,open,launch,commence,outbreak,erupt end:finish,conclude,stop,cease,halt,expire collapse:fall,crumple,topple ' +
    'crash:collide,collision,smash,accident,derail,derailment,wreckage,pile-up agree:accept,deal,pact,accord,settlement,approve release:free,liberate truck:lorry,convoy ' +
    'resign:quit,resignation,depart arrest:detain,detention buy:acquire,purchase,takeover sell:sale,sold cut:lower,reduce,slash,trim,drop ' +
    'raise:increase,hike,lift,boost,climb win:victory,beat defeat:loss,lose,lost evacuate:flee,fled,displace,evacuation ' +
    'postpone:delay,reschedule,cancel,defer promise:pledge,vow,undertake,guarantee shoot:shot,gunfire,gunman blast:explode,explosion,bomb ' +
    'cost:price,worth,value meet:talk,summit,negotiation,haggle,bargain,discussion,consultation call:phone,telephone,conversation strike:walkout,stoppage permit:licence,license,permission ' +
    'annul:quash,overturn,scrap,revoke,cancel jail:prison,imprison,sentence pay:payment,cheque,wage,salary rate:interest ' +
    'bus:coach car:vehicle police:officer,constable doctor:physician,medic child:kid,boy,girl judge:justice,magistrate ' +
    'ship:vessel,boat,ferry plane:aircraft,jet,airliner aid:relief,humanitarian,food rebel:insurgent,militant,guerrilla soldier:troop ' +
    'city:town,municipality company:firm,business,corporation,operator minister:ministry election:poll,by-election ' +
    'warn:warning,alert build:construct,construction,erect damage:wreck,ruin destroy:destruction demand:claim,request,ask,apply,seek ' +
    'offer:proposal,propose,bid approve:approval,endorse delay:late inquiry:investigation,probe big:large,huge,major ' +
    'hold:detain rescue:save,pull flood:deluge power:electricity school:college union:syndicate house:home,dwelling,property ' +
    'leave:depart,sail search:hunt truce:ceasefire fight:war,conflict,hostility,battle storm:hurricane,gale,cyclone,typhoon test:trial ' +
    'keep:retain,remain,hold rest:remainder share:stake find:discover,recover ' +
    'curve:bend rebuild:relay,relaid,reconstruct,renovate,refurbish,repair,restore visit:tour resume:restart,reopen train:rail,railway,express ' +
    'protest:demonstration,rally,demonstrator,protester lawyer:attorney,barrister,solicitor,counsel fine:penalty tax:levy profit:earnings ' +
    'employee:worker,staff factory:plant,mill bridge:viaduct road:street,highway,motorway earthquake:quake,tremor fire:blaze,wildfire ' +
    'forest:wood,woodland law:bill,legislation,ordinance,statute court:tribunal rule:verdict,judgment,judgement,decision charge:accuse,indict ' +
    'bribe:bribery theft:robbery,burglary,steal,stole murder:homicide army:military hostage:captive,prisoner,detainee student:pupil stadium:arena,ballpark ' +
    'match:game,fixture crowd:audience,spectator film:movie museum:gallery write:letter,wrote,written,writing reject:refuse,decline,rebuff ' +
    'ban:prohibit,outlaw,forbid replace:succeed,successor marry:wedding,marriage funeral:burial,bury,buried cargo:freight,goods dam:levee,embankment,dyke ' +
    'farmer:grower,peasant oil:crude,petroleum leak:spill inspect:examine,inspection support:favour,favor resident:inhabitant,local ' +
    'body:corpse choose:chose,chosen,pick,appoint money:cash,fund,funding area:district,region'
  )
    .split(' ')
    .reduce((words, group) => {
      const [name, list] = group.split(':') as [string, string];
      // The first group that has a word keeps it.
      for (const word of [name, ...list.split(',')]) if (!words.has(stem(word))) words.set(stem(word), name);
      return words;
    }, new Map<string, string>()),
);

/** The word that stands for all that mean much the same in the news; a word that is in no group stays itself. */
export const alikeWord = (term: string): string => ALIKE.get(term) ?? term;
