import { readSidecar } from '../../src/core/sidecar/readSidecar.js';
import { type RecordChange, type SidecarChange, writeSidecar } from '../../src/core/sidecar/writeSidecar.js';
import { HAND_WORDS } from '../support/handMadeFields.js';
import { type HandMadeSidecar, handMadeSidecar } from '../support/handMadeSidecar.js';
import { type Random, random } from '../support/random.js';
import { type Check, percent } from './check.js';

const FILES = 1000;

/** B3: files in any layout that a hand makes, each changed once by chance. */
export const handEditedFiles: Check = {
  id: 'B3',
  title: 'In a file edited by hand a change touches the lines of the changed entry and no byte else',
  async run() {
    const runs = Array.from({ length: FILES }, (_, seed) => changeOne(seed));
    const written = runs.filter(({ text }) => text !== undefined);
    return [
      { name: 'files changed', value: FILES, atLeast: FILES },
      { name: 'files with a byte changed elsewhere', value: written.filter(({ isElsewhere }) => isElsewhere).length, atMost: 0 },
      { name: 'files that read back otherwise than wanted', value: written.filter(({ isWrong }) => isWrong).length, atMost: 0 },
      { name: 'refused as too unusual', value: percent(FILES - written.length, FILES), unit: '%', atMost: 0 },
    ];
  },
};

/** One file, one change, and what came of it; for looking at a seed by itself. */
export function changeOne(seed: number): {
  readonly before: string;
  readonly change: SidecarChange;
  readonly text: string | undefined;
  readonly isElsewhere: boolean;
  readonly isWrong: boolean;
} {
  const chance = random(seed);
  const made = handMadeSidecar(chance);
  const change = someChange(chance, made);
  const result = writeSidecar(made.text, change);
  if (!result.ok) return { before: made.text, change, text: undefined, isElsewhere: false, isWrong: false };
  const { text } = result;
  return {
    before: made.text,
    change,
    text,
    isElsewhere: !isWithin(made, change, text),
    isWrong: !isAsWanted(made.text, change, text),
  };
}

/** What a person does in a moment: decide, note, tag, link, mark, say when the article was published; now and then at once. */
function someChange(chance: Random, { text }: HandMadeSidecar): SidecarChange {
  const { records } = readSidecar(text);
  const upserts = new Map<string, RecordChange>();
  const article: Record<string, string | null> = {};
  for (let times = chance.percent(25) ? 3 : 1; times > 0; times--) {
    const record = records.length && chance.percent(75) ? chance.pick(records) : undefined;
    if (record) upserts.set(record.id, { ...upserts.get(record.id), ...fieldChange(chance, record) });
    else if (chance.percent(25))
      Object.assign(article, { published: chance.pick(['2025-03-18', '2025-03-19']), published_from: 'entered' });
    else
      upserts.set(`q-9${times}00`, {
        id: `q-9${times}00`,
        type: 'quote',
        exact: chance.pick(HAND_WORDS) || 'x',
        at: chance.below(80),
        status: 'accepted',
      });
  }
  return { upserts: [...upserts.values()], ...(Object.keys(article).length ? { article } : {}) };
}

function fieldChange(chance: Random, record: RecordChange): RecordChange {
  const { id } = record;
  const { links, tags } = record;
  return chance.pick<RecordChange>([
    { id, status: 'accepted', by: 'maria', on: '2025-03-18' },
    { id, status: 'rejected', by: 'jo', on: '2025-03-19' },
    { id, note: chance.pick(HAND_WORDS), by: 'maria' },
    { id, note: null },
    { id, tags: [...(tags ?? []), 'new one'] },
    { id, tags: tags?.slice(1).length ? tags.slice(1) : null },
    { id, links: [...(links ?? []), { to: 'c.txt#q-5678', rel: 'see-also', status: 'accepted' }] },
    { id, links: links?.length ? links.map((link) => ({ ...link, status: 'rejected' as const })) : null },
    { id, links: links && links.length > 1 ? links.slice(1) : null },
    { id, entity: 'jane-doe', value: '13:52', exact: 'other words', at: 7 },
  ]);
}

/** Every piece that belongs to no changed entry stands in the new text as it stood, in order, and nothing but new entries between. */
function isWithin({ pieces }: HandMadeSidecar, { upserts, article }: SidecarChange, text: string): boolean {
  const owners = new Set(pieces.map(({ owner }) => owner));
  const fresh = upserts.filter(({ id }) => !owners.has(id));
  const changed = new Set([...upserts.map(({ id }) => id), ...(article ? ['article'] : []), ...(fresh.length ? ['list'] : [])]);
  const runs = runsOf(pieces, changed);
  if (fresh.length === 1 && upserts.length === 1 && !article && runs.length === 1) return isOneInsertion(runs[0] as string, text);
  if (!fresh.length) return hasAround(runs, text);
  const fixed = pieces.filter(({ owner }) => !owner || !changed.has(owner));
  return hasInOrder(
    fixed.flatMap((piece) => linesOf(piece.text)),
    text,
  );
}

/** Texts that must stay, neighbours joined; undefined for what may change. */
function runsOf(pieces: HandMadeSidecar['pieces'], changed: ReadonlySet<string>): (string | undefined)[] {
  const runs: (string | undefined)[] = [];
  for (const { owner, text } of pieces.filter((piece) => piece.text)) {
    const isChanged = owner !== undefined && changed.has(owner);
    if (isChanged) runs.push(undefined);
    else if (runs.length && runs.at(-1) !== undefined) runs[runs.length - 1] += text;
    else runs.push(text);
  }
  return runs;
}

const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** The texts stand one after the other, changed ones between them; the first begins the file and the last ends it. */
function hasAround(runs: readonly (string | undefined)[], text: string): boolean {
  const [first, last] = [runs[0], runs.at(-1)];
  if (runs.length === 1) return first === undefined || first === text;
  const fixed = runs.filter((run) => run !== undefined);
  return (
    (first === undefined || text.startsWith(first)) && (last === undefined || text.endsWith(last)) && hasInOrder(fixed, text)
  );
}

function hasInOrder(parts: readonly string[], text: string): boolean {
  let at = 0;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}

/** The old text with one stretch put in. */
function isOneInsertion(old: string, text: string): boolean {
  let start = 0;
  while (start < old.length && old[start] === text[start]) start++;
  return text.endsWith(old.slice(start)) && text.length > old.length;
}

/** The new text reads as the old one with the change in it, and says of all else what it said. */
function isAsWanted(before: string, { upserts, article = {} }: SidecarChange, text: string): boolean {
  const [old, now] = [readSidecar(before), readSidecar(text)];
  const wanted = new Map(old.records.map((record) => [record.id, { ...record } as Record<string, unknown>]));
  for (const record of upserts) {
    const fields = wanted.get(record.id) ?? {};
    for (const [field, value] of Object.entries(record)) {
      if (value === null) delete fields[field];
      else fields[field] = value;
    }
    wanted.set(record.id, fields);
  }
  const found = new Map(now.records.map((record) => [record.id, record as unknown as Record<string, unknown>]));
  const facts = { ...old.article, ...(article.published ? { published: article.published, publishedFrom: 'entered' } : {}) };
  return (
    sorted(Object.fromEntries(wanted)) === sorted(Object.fromEntries(found)) &&
    sorted(facts) === sorted(now.article) &&
    old.problems.length === now.problems.length
  );
}

/** As JSON with the keys in order. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
