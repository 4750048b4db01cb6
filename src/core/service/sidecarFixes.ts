import { editEntries } from '../sidecar/editEntries.js';
import { valuesOfField } from '../sidecar/fieldValues.js';
import type { ListedEntry } from '../sidecar/listEntries.js';
import { placeInSidecar } from '../sidecar/placeInSidecar.js';
import { settleConflict } from '../sidecar/settleConflict.js';
import { yamlValue } from '../sidecar/yamlText.js';
import { plainLine } from '../text/escapeMarkdown.js';
import { nearestWord } from '../text/nearestWord.js';
import { overlaps, type Span } from '../text/span.js';
import { type CompletingInit, completeEntries, completeEntry, isIncomplete } from './completeEntry.js';
import type { SidecarFix } from './sidecarEditingTypes.js';

/** What can be put right where a stretch of a sidecar lies. `init` is absent where the article is not known. */
export function fixesAt(
  text: string,
  span: Span,
  entries: readonly ListedEntry[],
  init: CompletingInit | undefined,
): readonly SidecarFix[] {
  if (/^<{7}(?= |\r?$)/m.test(text)) return [{ kind: 'merge' }];
  const here = entries.filter((entry) => touches(lineWise(text, entry.span), span));
  return [
    ...here.flatMap((entry) => conflictFixes(text, entry)),
    ...nearestValues(text, span),
    ...(init ? completions(init, here) : []),
  ];
}

const touches = (a: Span, b: Span): boolean => overlaps(a, b) || (a.start <= b.start && b.end <= a.end);

/** From the dash on: the light bulb is asked for where the cursor is. */
const lineWise = (text: string, { start, end }: Span): Span => ({ start: text.lastIndexOf('\n', start) + 1, end });

function conflictFixes(text: string, entry: ListedEntry): readonly SidecarFix[] {
  return (['ours', 'theirs'] as const).flatMap((keep): readonly SidecarFix[] => {
    const edit = settleConflict(entry, keep);
    const made = edit && editEntries(text, [edit]);
    if (!made?.ok) return [];
    return [{ kind: keep === 'ours' ? 'keepThis' : 'takeOther', edits: made.splices, words: said(entry, keep) }];
  });
}

/** What a side says, in a few words: `status: accepted`. */
function said({ record, other = {} }: ListedEntry, keep: 'ours' | 'theirs'): string {
  const own: Readonly<Record<string, unknown>> = { ...record };
  const words = Object.keys(other).map((field) => {
    const value = keep === 'ours' ? own[field] : other[field];
    return `${field}: ${value === null || value === undefined ? '–' : typeof value === 'object' ? JSON.stringify(value) : String(value)}`;
  });
  const line = plainLine(words.join(', '));
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** The valid word that a misspelt one is nearest to. */
function nearestValues(text: string, span: Span): readonly SidecarFix[] {
  const place = placeInSidecar(text, span.start);
  if (!place?.field || place.on !== 'value' || !place.value) return [];
  const values = valuesOfField(place.block, place.field);
  if (!values.length || values.includes(place.value)) return [];
  const best = nearestWord(place.value, values);
  if (!best) return [];
  return [{ kind: 'replace', words: best, edits: [{ ...place.span, text: yamlValue('type', best) }] }];
}

function completions(init: CompletingInit, here: readonly ListedEntry[]): readonly SidecarFix[] {
  const entry = here.find(isIncomplete);
  if (!entry) return [];
  const one = completeEntry(init, entry);
  const all = completeEntries(init);
  const count = init.entries.filter(isIncomplete).length;
  return [
    ...(one.kind === 'nothing' ? [] : [{ kind: 'complete' as const, ...(one.kind === 'edits' ? { edits: one.edits } : {}) }]),
    ...(all.kind === 'edits' && count > 1 ? [{ kind: 'completeAll' as const, edits: all.edits, count }] : []),
  ];
}
