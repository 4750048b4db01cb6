import { decision, NOTES, pick, randomEntry } from './randomSheets.js';
import type { Sheet, SheetEntry } from './sheet.js';

type Random = () => number;
type EntryEdit = (entry: SheetEntry, random: Random, side: string) => SheetEntry;

/** One side's work: so many random edits, as a person, a scan or a hand in the YAML makes them. */
export function edited(sheet: Sheet, random: Random, side: 'ours' | 'theirs', edits: number): Sheet {
  let now = sheet;
  for (let count = 0; count < edits; count++) now = editOnce(now, random, side, count);
  return now;
}

/** The light load of design/sidecar.md, section 2: two new entries, two decisions. */
export function lightlyEdited(sheet: Sheet, random: Random, side: 'ours' | 'theirs'): Sheet {
  const added = [0, 1].reduce((now, count) => add(now, random, side, count), sheet);
  const chosen = new Set<string>();
  while (chosen.size < 2) chosen.add(pick(random, sheet.entries).id);
  return { ...added, entries: added.entries.map((entry) => (chosen.has(entry.id) ? decide(entry, random, side) : entry)) };
}

function editOnce(sheet: Sheet, random: Random, side: string, count: number): Sheet {
  const kind = random();
  if (kind < 0.12) return add(sheet, random, side, count);
  if (kind < 0.2 && sheet.entries.length > 1) {
    const gone = pick(random, sheet.entries);
    return { ...sheet, entries: sheet.entries.filter((entry) => entry !== gone) };
  }
  if (kind < 0.24) return { ...sheet, facts: with_(sheet.facts, 'outlet', pick(random, ['CNN', 'AP', `"${side}: x"`])) };
  if (kind < 0.28)
    return { ...sheet, top: with_(sheet.top, pick(random, ['mine', 'yours']), pick(random, ['1', '[a, b]', 'true'])) };
  if (!sheet.entries.length) return sheet;
  const chosen = pick(random, sheet.entries);
  const edit = pick(random, ENTRY_EDITS);
  return { ...sheet, entries: sheet.entries.map((entry) => (entry === chosen ? edit(entry, random, side) : entry)) };
}

function add(sheet: Sheet, random: Random, side: string, count: number): Sheet {
  const place = Math.floor(random() * 4000);
  const made = randomEntry(random, `n-${side}${count}${Math.floor(random() * 1e6)}`, place);
  const entry = {
    ...made,
    fields: with_(made.fields, 'exact', `"${made.id}"`),
    comments: random() < 0.3 ? [`${side} adds ${made.id}`] : [],
  };
  const before = sheet.entries.findIndex(({ fields }) => Number(fields.get('at')) > place);
  const at = before < 0 ? sheet.entries.length : before;
  return { ...sheet, entries: [...sheet.entries.slice(0, at), entry, ...sheet.entries.slice(at)] };
}

const with_ = (map: ReadonlyMap<string, string>, name: string, value: string | undefined): ReadonlyMap<string, string> => {
  const copy = new Map(map);
  if (value === undefined) copy.delete(name);
  else copy.set(name, value);
  return copy;
};
const set = (entry: SheetEntry, name: string, value: string | undefined): SheetEntry => ({
  ...entry,
  fields: with_(entry.fields, name, value),
});

const isScans = ({ fields }: SheetEntry): boolean => fields.get('by') === 'scan@0.1';

const decide: EntryEdit = (entry, random) => decision(random).reduce((now, [name, value]) => set(now, name, value), entry);

const ENTRY_EDITS: readonly EntryEdit[] = [
  decide,
  decide,
  decide,
  (entry, random, side) => set(entry, 'note', pick(random, [...NOTES, `"${side} says"`, undefined])),
  (entry, random, side) => set(entry, 'tags', pick(random, ['[tape]', `[tape, press, ${side}]`, `[${side}]`, undefined])),
  (entry, random, side) =>
    entry.style === 'flow'
      ? set(entry, 'links', `[{to: "${side}.txt", rel: agrees}]`)
      : set(
          entry,
          'links',
          pick(random, [
            `\n- to: "b.txt#q-123456"\n  rel: contradicts   # ${side} looked`,
            `\n- to: "b.txt#q-123456"\n  rel: agrees\n- to: "${side}.txt"\n  rel: see-also\n- to: "c.txt"\n  rel: see-also`,
            undefined,
          ]),
        ),
  (entry, random, side) =>
    set(isScans(entry) ? decide(entry, random, side) : entry, 'entity', pick(random, ['jane-doe', 'john-roe', undefined])),
  (entry, random, side) => set(entry, pick(random, ['desk', 'mood']), pick(random, [side, '{a: 1}', 'false', undefined])),
  (entry, random) => set(entry, 'at', String(Number(entry.fields.get('at')) + Math.floor(random() * 9))),
  (entry, random, side) => ({ ...entry, comments: [...entry.comments, `${side} ${entry.id} ${Math.floor(random() * 1e6)}`] }),
  (entry, _, side) =>
    entry.style === 'block' ? { ...entry, trailing: with_(entry.trailing, 'exact', `${side} on ${entry.id}`) } : entry,
  rescan,
];

/** A scan of another day writes its own suggestion anew. */
function rescan(entry: SheetEntry, random: Random): SheetEntry {
  if (!isScans(entry)) return entry;
  return set(entry, 'value', `"${pick(random, ['one', 'two', 'four'])}"`);
}
