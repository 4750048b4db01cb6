import { fold } from '../../text/fold.js';
import type { Field, Fields } from './nodeData.js';
import { HINTS, isScans, type Kind, type Unit, unitsOf, type Verdict } from './units.js';

/** Fields that both sides changed differently: `field` gives them their name. */
export interface Clash {
  readonly field: string;
  /** What theirs says of each of them; undefined where it has none. */
  readonly theirs: ReadonlyMap<string, Field | undefined>;
}

/** Which fields of ours become those of theirs (or go, where theirs has none), and which both changed. */
export interface Choice {
  readonly taken: readonly string[];
  readonly clashes: readonly Clash[];
}

/** What a scan says of an annotation; where a person decided, a newer scan changes none of it. */
const MACHINE = new Set([
  'type',
  'exact',
  'prefix',
  'suffix',
  'at',
  'nth',
  'entity',
  'value',
  'speaker',
  'cue',
  'stance',
  'basis',
  'confidence',
  'flags',
  'status',
  'by',
  'on',
]);

/** Merges three states of one block field by field; `base` undefined: both made it. `left`: fields that are merged elsewhere. */
export function chooseFields(
  kind: Kind,
  sides: { readonly base: Fields | undefined; readonly ours: Fields; readonly theirs: Fields },
  left: ReadonlySet<string> = new Set(),
): Choice {
  const { base, ours, theirs } = sides;
  const names = new Set([...(base?.keys() ?? []), ...ours.keys(), ...theirs.keys()].filter((name) => !left.has(name)));
  const rescan = kind === 'annotation' ? newerScan(base, ours, theirs) : undefined;
  const taken: string[] = [];
  const clashes: Clash[] = [];
  for (const unit of unitsOf(kind, names)) {
    const fields = unit.fields.filter((name) => names.has(name));
    const verdict =
      rescan && unit.fields.every((name) => MACHINE.has(name)) ? rescan : judge(unit, base ?? new Map(), ours, theirs);
    const differing = fields.filter((name) => !isSame(ours.get(name), theirs.get(name)));
    if (verdict === 'theirs') taken.push(...differing);
    if (verdict === 'both')
      clashes.push({ field: nameOf(unit, differing), theirs: new Map(differing.map((name) => [name, theirs.get(name)])) });
  }
  return { taken, clashes };
}

const nameOf = ({ heads }: Unit, differing: readonly string[]): string =>
  heads.find((name) => differing.includes(name)) ?? (heads[0] as string);

/**
 * Where one side is no more than the scan's own suggestion, written anew, and the other a person's, the person's stays.
 * Two scans: the newer scanner's.
 */
function newerScan(base: Fields | undefined, ours: Fields, theirs: Fields): Verdict | undefined {
  const isSuggestion = (fields: Fields) => isScans(fields) && (fields.get('status')?.data ?? 'suggested') === 'suggested';
  if (base && !isSuggestion(base)) return undefined;
  const [here, there] = [isSuggestion(ours), isSuggestion(theirs)];
  if (here && there) return base ? rescanned(base, ours, theirs) : newest(ours, theirs);
  if (here === there) return undefined;
  return here ? 'theirs' : 'ours';
}

/** Where the words were last is no news of a scan. */
function rescanned(base: Fields, ours: Fields, theirs: Fields): Verdict | undefined {
  const said = [...MACHINE].filter((name) => !HINTS.has(name));
  const isAsBefore = (fields: Fields) => said.every((name) => isSame(base.get(name), fields.get(name)));
  if (isAsBefore(ours)) return isAsBefore(theirs) ? undefined : 'theirs';
  return isAsBefore(theirs) ? 'ours' : newest(ours, theirs);
}

/** Of two scans the later version; of equal ones the same from either side. */
function newest(ours: Fields, theirs: Fields): Verdict {
  const key = (fields: Fields) => [...MACHINE].map((name) => fields.get(name)?.canon ?? '').join('\n');
  const versions = [ours, theirs].map((fields) => String(fields.get('by')?.data).split(/\D+/).map(Number)) as [
    number[],
    number[],
  ];
  for (let part = 0; part < 4; part++) {
    const difference = (versions[0][part] ?? 0) - (versions[1][part] ?? 0);
    if (difference) return difference > 0 ? 'ours' : 'theirs';
  }
  return key(ours) >= key(theirs) ? 'ours' : 'theirs';
}

function judge(unit: Unit, base: Fields, ours: Fields, theirs: Fields): Verdict {
  const all = (a: Fields, b: Fields) => unit.fields.every((name) => isSame(a.get(name), b.get(name)));
  const heads = (a: Fields, b: Fields) => unit.heads.every((name) => isSame(a.get(name), b.get(name)) || saysTheSame(name, a, b));
  if (all(ours, theirs) || all(base, theirs)) return 'ours';
  if (all(base, ours)) return 'theirs';
  if (heads(ours, theirs)) return unit.agree?.(ours, theirs) ?? 'ours';
  if (heads(base, ours)) return 'theirs';
  if (heads(base, theirs)) return 'ours';
  return unit.settle(ours, theirs);
}

const isSame = (a: Field | undefined, b: Field | undefined): boolean => a?.canon === b?.canon;

/** Words that differ in their marks only; an entry without a status, which is an accepted one. */
function saysTheSame(name: string, a: Fields, b: Fields): boolean {
  const [x, y] = [a.get(name)?.data, b.get(name)?.data];
  if (name === 'status' && a.size && b.size) return (x ?? 'accepted') === (y ?? 'accepted');
  return name === 'exact' && typeof x === 'string' && typeof y === 'string' && fold(x) === fold(y);
}
