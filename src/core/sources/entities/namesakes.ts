import { foldName } from '../../text/fold.js';
import type { Bucket } from './nameBucket.js';
import { lastNameKey } from './nameBuckets.js';

/** Fields of work in which one person is hardly ever in two; a title's words say which; own list. Order is meaning: ids hang on it. */
const FIELDS: Readonly<Record<string, string>> = {
  public:
    'president minister senator governor mayor congressman congresswoman lawmaker envoy ambassador secretary chancellor premier ' +
    'spokesman spokeswoman prosecutor judge general colonel councillor candidate politician chairman chairwoman ceo executive king ' +
    'queen prince princess commissioner diplomat',
  school: 'professor scientist researcher historian teacher economist engineer astronomer physicist',
  care: 'surgeon nurse paediatrician midwife physician',
  faith: 'bishop archbishop pope imam rabbi priest pastor cardinal',
  stage: 'actor actress singer comedian rapper musician pianist director filmmaker novelist painter',
  sport:
    'striker goalkeeper midfielder defender winger coach quarterback pitcher sprinter boxer golfer swimmer jockey cyclist footballer',
};
const ORDER = Object.keys(FIELDS);

let byWord: ReadonlyMap<string, string> | undefined;

function fieldOf(title: string): string | undefined {
  byWord ??= new Map(Object.entries(FIELDS).flatMap(([field, words]) => words.split(' ').map((word) => [word, field] as const)));
  for (const word of foldName(title).split(' ').reverse()) {
    const field = byWord.get(word);
    if (field) return field;
  }
  return undefined;
}

/** Somebody of a name that several have: the articles that mean this one, and a word for what they are. */
export interface Namesake {
  readonly field: string;
  readonly uris: ReadonlySet<string>;
  /** A title as written. */
  readonly title: string;
}

/**
 * Parts the articles of one full name where their titles put its bearer in fields of work that hardly meet, and nobody else
 * is named in articles of both; undefined where it is one person as far as anybody can tell. Articles that give no title go
 * with those whose company they share, else with the first field.
 */
export function namesakesOf(
  buckets: readonly Bucket[],
  keysOf: (uri: string) => ReadonlySet<string>,
): readonly Namesake[] | undefined {
  const all = new Set(buckets.flatMap((bucket) => [...bucket.titles().keys()]).flatMap((title) => fieldOf(title) ?? []));
  if (all.size < 2) return undefined;
  const own = new Set(buckets.map(({ key }) => key));
  const said = new Map<string, { field: string; title: string }>();
  const uris = new Set<string>();
  const fields = new Map<string, string | undefined>();
  const field = (title: string) => {
    if (!fields.has(title)) fields.set(title, fieldOf(title));
    return fields.get(title);
  };
  for (const bucket of buckets) {
    for (const [uri, mentions] of bucket.bySource()) {
      uris.add(uri);
      for (const { title } of mentions) {
        const found = title === undefined ? undefined : field(title);
        if (title === undefined || found === undefined) continue;
        said.set(uri, { field: found, title });
        break;
      }
    }
  }
  if (new Set([...said.values()].map(({ field }) => field)).size < 2) return undefined;
  const company = (uri: string) => [...keysOf(uri)].filter((key) => !own.has(key) && lastNameKey(key));
  const groups = meeting(said, company);
  if (groups.length < 2) return undefined;
  for (const uri of uris) if (!said.has(uri)) nearest(groups, company(uri)).uris.add(uri);
  return groups.map(({ field, uris: all }) => {
    const first = [...all].filter((uri) => said.has(uri)).sort()[0] as string;
    return { field, uris: all, title: said.get(first)?.title ?? field };
  });
}

interface Group {
  field: string;
  readonly uris: Set<string>;
  readonly company: Set<string>;
}

/** Fields as groups, those that share company as one; in order of fields. */
function meeting(
  said: ReadonlyMap<string, { readonly field: string }>,
  company: (uri: string) => readonly string[],
): readonly Group[] {
  let groups: Group[] = [];
  for (const field of ORDER) {
    const uris = [...said].filter(([, one]) => one.field === field).map(([uri]) => uri);
    if (!uris.length) continue;
    let made: Group = { field, uris: new Set(uris), company: new Set(uris.flatMap(company)) };
    for (const other of groups.filter((group) => [...group.company].some((key) => made.company.has(key)))) {
      groups = groups.filter((group) => group !== other);
      made = {
        field: other.field,
        uris: new Set([...other.uris, ...made.uris]),
        company: new Set([...other.company, ...made.company]),
      };
    }
    groups.push(made);
  }
  return groups.sort((a, b) => ORDER.indexOf(a.field) - ORDER.indexOf(b.field));
}

function nearest(groups: readonly Group[], company: readonly string[]): Group {
  const shared = (group: Group): number => company.filter((key) => group.company.has(key)).length;
  return groups.reduce((best, group) => (shared(group) > shared(best) ? group : best));
}
