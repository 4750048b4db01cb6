import { hasUnknownConflict, itemAt, type ListedEntry } from '../../sidecar/parse/listEntries.js';
import { valuesOfField } from '../../sidecar/place/fieldValues.js';
import { placeInSidecar } from '../../sidecar/place/placeInSidecar.js';
import type { OpenSidecar, SidecarReader } from '../../sidecar/sidecarReader.js';
import { editEntries } from '../../sidecar/splice/editEntries.js';
import { settleConflict } from '../../sidecar/splice/settleConflict.js';
import { yamlValue } from '../../sidecar/splice/yamlText.js';
import { plainLine } from '../../text/escapeMarkdown.js';
import { nearestWord } from '../../text/nearestWord.js';
import type { Span } from '../../text/span.js';
import { type CompletingInit, canComplete } from './completeEntry.js';
import type { SidecarFix } from './sidecarEditingTypes.js';

/** What fixes are looked for in. `completing` is absent where the article is not known. */
export interface FixesInit {
  readonly text: string;
  readonly span: Span;
  readonly opened: OpenSidecar;
  readonly entries: readonly ListedEntry[];
  readonly reader: SidecarReader;
  readonly completing: CompletingInit | undefined;
}

/** What can be put right where a stretch of a sidecar lies. */
export function fixesAt(init: FixesInit): readonly SidecarFix[] {
  const { opened, span, entries } = init;
  if (opened.reading.problems.some(({ code }) => code === 'MERGE_MARKERS')) return [{ kind: 'merge' }];
  const index = itemAt(opened, span.start);
  const entry = entries.find((one) => one.index === index);
  return [
    ...(entry ? conflictFixes(init, entry) : []),
    ...nearestValues(opened, span),
    ...(entry ? completions(init, entry) : []),
  ];
}

function conflictFixes({ text, opened, reader }: FixesInit, entry: ListedEntry): readonly SidecarFix[] {
  if (entry.record.conflict && hasUnknownConflict(opened, entry.index)) return [];
  return (['ours', 'theirs'] as const).flatMap((keep): readonly SidecarFix[] => {
    const edit = settleConflict(entry, keep);
    const made = edit && editEntries(text, [edit], reader);
    if (!made?.ok) return [];
    return [{ kind: keep === 'ours' ? 'keepThis' : 'takeOther', edits: made.splices, words: said(entry, keep) }];
  });
}

/** What a side says, in a few words: `status: accepted`. */
function said({ record }: ListedEntry, keep: 'ours' | 'theirs'): string {
  const own: Readonly<Record<string, unknown>> = { ...record };
  const side = keep === 'ours' ? own : (record.conflict ?? {});
  const words = Object.keys(record.conflict ?? {}).map((field) => {
    const value = side[field] ?? '–';
    return `${field}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`;
  });
  const line = plainLine(words.join(', '));
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** The valid word that a misspelt one is nearest to. */
function nearestValues(opened: OpenSidecar, span: Span): readonly SidecarFix[] {
  const place = placeInSidecar(opened, span.start);
  if (!place?.field || place.on !== 'value' || !place.value) return [];
  const values = valuesOfField(place.block, place.field);
  if (!values.length || values.includes(place.value)) return [];
  const best = nearestWord(place.value, values);
  return best ? [{ kind: 'replace', words: best, edits: [{ ...place.span, text: yamlValue('type', best) }] }] : [];
}

/** Filled in by commands: they ask where the words stand at several places. */
function completions({ entries, completing }: FixesInit, entry: ListedEntry): readonly SidecarFix[] {
  if (!completing || !entry.isIncomplete) return [];
  const count = entries.filter(({ isIncomplete }) => isIncomplete).length;
  return [
    ...(canComplete(completing, entry) ? [{ kind: 'complete' as const }] : []),
    ...(count > 1 ? [{ kind: 'completeAll' as const, count }] : []),
  ];
}
