import { spelling } from '../../text/spelling.js';

/** First names with the short forms that news uses for them, one family a line; own list. */
const FAMILIES = `
abraham abe
albert al bert
alexander alex sasha alec aleksandr alexandr
alexandra alex sandra sasha
andrew andy drew
anthony tony
antonio toni tony
benjamin ben benny
bernard bernie
charles charlie chuck
christina chris tina
christopher chris
daniel dan danny
david dave
deborah debbie deb
donald don donny
edward ed eddie ted ned
elizabeth liz beth betty eliza lizzie
eugene gene
francis frank
francisco paco pancho
frederick fred freddie
gerald gerry jerry
gregory greg
harold harry hal
henry harry hank
jacob jake
james jim jimmy jamie
jeffrey jeff
jennifer jen jenny
john jack johnny jon
jonathan jon
joseph joe joey
joshua josh
judith judy
katherine kate kathy katie
kathleen kathy kate
kenneth ken kenny
lawrence larry
leonard leo len
louis lou
margaret maggie meg peggy
martin marty
matthew matt
maurice mo
michael mike mick mikey
mikhail misha
mohammed mohamed muhammad mohammad mo
nancy nan
nicholas nick
nikolai kolya
pamela pam
patricia pat patty tricia
patrick pat paddy
peter pete
philip phillip phil
rebecca becky
richard dick rick rich ricky
robert bob bobby rob robbie bert
ronald ron ronnie
samantha sam
samuel sam sammy
sergei sergey serhiy
stephen steven steve
susan sue susie
theodore ted teddy theo
thomas tom tommy
timothy tim
victor vic
victoria vicky tori
vincent vince
vladimir vlad
walter walt
william bill billy will willie liam
zachary zach zack
`;

/** First names, by their spelling, that may be the same person's as one so spelt; itself first, without initials. */
export function agreeingFirstNames(first: string): readonly string[] {
  families ??= read();
  members ??= namesByFamily(families);
  const all = families.get(first)?.flatMap((family) => members?.[family] ?? []) ?? [];
  return [first, ...all.filter((name) => name !== first)];
}

let members: readonly (readonly string[])[] | undefined;

function namesByFamily(all: ReadonlyMap<string, readonly number[]>): readonly (readonly string[])[] {
  const found: string[][] = [];
  for (const [name, ids] of all) {
    for (const id of ids) {
      const family = found[id] ?? [];
      family.push(name);
      found[id] = family;
    }
  }
  return found;
}

let families: ReadonlyMap<string, readonly number[]> | undefined;

/** Whether two first names, folded or by their spelling, can be one person's: the same, an initial of it, a short form. */
export function firstNamesAgree(first: string, second: string): boolean {
  const [a, b] = [spelling(first), spelling(second)];
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  families ??= read();
  const [one, other] = [families.get(a), families.get(b)];
  return one?.some((family) => other?.includes(family)) ?? false;
}

function read(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [at, line] of FAMILIES.trim().split('\n').entries())
    for (const name of line.split(' ').map(spelling)) found.set(name, [...(found.get(name) ?? []), at]);
  return found;
}
