import type { Source } from '../../../../src/core/sources/source.js';
import { aSource } from '../../../support/aSource.js';

/** What happened, sentence by sentence, each in the words of three outlets. `PP` a place, `AA` and `BB` people, `OO` a body, `NN` a number. */
const EVENTS: readonly (readonly (readonly [string, string, string])[])[] = [
  [
    [
      'A fire destroyed the furniture factory OO in PP.',
      'Flames tore through the OO furniture works on the edge of PP.',
      'The furniture maker OO in PP has burned down.',
    ],
    [
      'NN workers ran out through the loading gate.',
      'All NN people on the late shift escaped by a gate for lorries.',
      'NN employees got away unhurt.',
    ],
    [
      'Fire chief AA said a lacquer store had caught light first.',
      'The blaze began where lacquer is kept, according to AA, who heads the fire brigade.',
      'AA of the fire brigade blamed vapour in the lacquer room.',
    ],
    [
      'BB, the owner, promised to rebuild.',
      '“We will build again,” owner BB told the crew.',
      'Its owner, BB, wants to start again by autumn.',
    ],
    [
      'Smoke closed the motorway for hours.',
      'Drivers were turned back as smoke lay on the motorway.',
      'The motorway stayed shut until morning.',
    ],
  ],
  [
    [
      'Judges in PP sentenced the banker AA to NN months for fraud.',
      'Banker AA must go to prison for NN months, a court in PP ruled.',
      'A court in PP found the banker AA guilty of fraud.',
    ],
    [
      'AA had moved savings of pensioners to companies of his own.',
      'Pensioners lost what they had put aside with him.',
      'The savings went into firms that AA owned.',
    ],
    [
      'His lawyer BB will appeal.',
      'BB, for the defence, called the verdict a mistake.',
      'The defence, led by BB, announced an appeal.',
    ],
    [
      'OO had warned of the scheme years ago.',
      'The watchdog OO says its warnings were ignored.',
      'Supervisors at OO first raised an alarm long before.',
    ],
    [
      'Victims wept in the gallery.',
      'There was applause from those who had lost money.',
      'Several of those cheated were in court.',
    ],
  ],
  [
    [
      'Bus drivers at OO in PP walked out over rosters.',
      'No buses ran in PP as drivers of OO struck.',
      'A strike over rosters has stopped the buses of OO in PP.',
    ],
    [
      'Union leader AA wants NN minutes of rest between runs.',
      'AA, who speaks for the drivers, asks for breaks of NN minutes.',
      'The union under AA demands pauses of NN minutes.',
    ],
    [
      'BB of the company offered half.',
      'Management’s BB called the demand unpayable.',
      'The company’s negotiator BB put less on the table.',
    ],
    ['Pupils walked to school in the rain.', 'Schools let pupils come late.', 'Many commuters went on foot.'],
    ['Talks go on next week.', 'The sides are to meet again.', 'A mediator has been called.'],
  ],
  [
    [
      'Floodwater broke the dyke at PP and covered NN farms.',
      'NN farms stand under water after a dyke gave way near PP.',
      'The river burst its dyke at PP.',
    ],
    [
      'Soldiers took cattle off by barge.',
      'Cows were led on to barges by soldiers.',
      'The army saved most of the herds with barges.',
    ],
    [
      'Dyke warden AA had asked OO for clay in spring.',
      'AA, the warden, says OO never sent the clay he wanted.',
      'Requests by warden AA for clay lay at OO for months.',
    ],
    ['Farmer BB lost his seed potatoes.', '“All the seed is gone,” said farmer BB.', 'BB, who farms there, counts his losses.'],
    ['More rain is forecast.', 'Forecasters expect another front.', 'It is to go on raining.'],
  ],
  [
    [
      'The midfielder AA joins OO in PP for NN million.',
      'OO have signed AA, a midfielder, paying NN million.',
      'AA moves to OO of PP in a transfer worth NN million.',
    ],
    [
      'Coach BB had wanted him since winter.',
      'BB, the coach, spoke of a player with three lungs.',
      'It was BB who pushed for the deal.',
    ],
    ['AA scored nine goals last season.', 'He found the net nine times last year.', 'His nine goals kept his old club up.'],
    ['The medical took a day.', 'Doctors passed him on the same evening.', 'He came through the tests of the club’s doctors.'],
    ['Fans sang outside the ground.', 'Supporters waited with scarves.', 'There was singing at the stadium gates.'],
  ],
  [
    [
      'Researchers at OO in PP found a plant thought extinct.',
      'A plant believed lost for good has been found near PP by botanists of OO.',
      'Botanists from OO rediscovered a lost plant in the hills of PP.',
    ],
    [
      'NN specimens grow on a north slope.',
      'The colony on a shady slope counts NN stems.',
      'There are NN of them, all facing north.',
    ],
    [
      'Botanist AA stumbled on it while looking for her dog.',
      'AA had lost her dog when she saw the leaves.',
      'It was a runaway dog that led AA to it.',
    ],
    [
      'BB, who keeps the herbarium, confirmed the find.',
      'The find was checked by BB against dried leaves.',
      'BB compared it with sheets in the herbarium.',
    ],
    ['The place is kept secret.', 'Nobody is told where exactly.', 'A fence will go up.'],
  ],
  [
    [
      'Voters in PP elected AA mayor by NN votes.',
      'AA is the new mayor of PP, ahead by NN votes.',
      'With a lead of NN ballots AA won the town hall of PP.',
    ],
    [
      'The loser, BB, asked for a recount.',
      'BB does not accept the result and wants every slip counted again.',
      'A recount is what BB, who came second, demands.',
    ],
    ['Turnout was the lowest on record.', 'Never did fewer people go to the polls.', 'Most stayed at home.'],
    ['OO observed the count.', 'Observers of OO saw nothing wrong.', 'The count was watched by OO.'],
    ['AA promised cheaper trams.', 'Trams are to cost less under AA.', 'Fares come first for the winner.'],
  ],
  [
    [
      'A glider crashed into a barn at PP, killing its pilot AA.',
      'Pilot AA died when a glider fell on a barn near PP.',
      'A glider went down on a farm in PP; its pilot, AA, was killed.',
    ],
    [
      'The wing had parted at NN metres.',
      'At NN metres one wing came off, witnesses said.',
      'Seen from below, a wing folded at a height of NN metres.',
    ],
    [
      'Farmhand BB pulled hay off the cockpit.',
      'BB, who works there, dug in the hay with his hands.',
      'First at the wreck was the farmhand BB.',
    ],
    ['Investigators of OO took the wreck away.', 'OO is looking at the spar.', 'The spar is now with OO.'],
    ['The club flies no more this year.', 'All other gliders stay on the ground.', 'Flying is suspended.'],
  ],
];

const FIRST = 'Anna Boris Clara Dario Edda Falk Greta Henk Ilse Jonas Karla Lenz Mira Nils Olga Pavel Ruth Sven Tilda Urs'.split(
  ' ',
);
const START = 'Bran Cor Dell Eng Fars Gol Hest Ivel Jarn Kest Lom Mort Ner Ost Pel Quen Ras Sten Tor Ulm Ves Wend'.split(' ');
const END = 'holm stad vick berg mouth field ley dorf wick sund au ingen'.split(' ');

/** Numbers from 0 up to `below`, the same for the same seed (mulberry32). */
export function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export interface InventedStory {
  readonly day: number;
  readonly sources: readonly Source[];
}

/** Stories of places that have several each: the same mayor's town, another event or the same sort of event weeks later. */
export function inventedStories(count: number, articles: number, seed = 1): readonly InventedStory[] {
  const next = chance(seed);
  const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  const person = () => `${pick(FIRST)} ${pick(START)}${pick(END)}`;
  const places = Array.from({ length: Math.ceil(count / 4) }, () => `${pick(START)}${pick(END)}`);
  let file = 0;
  return Array.from({ length: count }, (_, at) => {
    // One place has no two events of a kind: those nobody could tell apart by their words.
    const event = EVENTS[((at % places.length) + 3 * Math.floor(at / places.length)) % EVENTS.length] as (typeof EVENTS)[number];
    const day = 1 + next(27) + 30 * (at % 4);
    const cast: Record<string, string> = {
      PP: `{place:${places[at % places.length]}}`,
      AA: `{person:${person()}}`,
      BB: `{person:${person()}}`,
      OO: `{organization:${pick(START)}${pick(END)} ${pick(['Works', 'Institute', 'Council', 'Union', 'Lines', 'Board'])}}`,
      NN: String(12 + next(400)),
    };
    const own = Math.floor(((at + 1) * articles) / count) - Math.floor((at * articles) / count);
    const sources = Array.from({ length: own }, (): Source => {
      const told = event.filter((_, sentence) => sentence === 0 || next(5) > 0).map((ways) => pick(ways));
      const text = told.join(' ').replace(/\b(?:PP|AA|BB|OO|NN)\b/g, (letter) => cast[letter] ?? letter);
      const published = new Date(Date.UTC(2024, 0, day + next(3))).toISOString().slice(0, 10);
      return aSource(`${String(next(1_000_000)).padStart(6, '0')}-${file++}`, text, { published });
    });
    return { day, sources };
  });
}
