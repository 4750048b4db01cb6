import type { AnnotationRecord } from '../../article/annotation.js';
import { annotationId } from '../../article/hash.js';
import { fieldsOfMention, typeOf } from '../../article/mentionFields.js';
import { mentionsOf } from '../../scan/scan.js';
import { fieldNames, type ListedEntry } from '../../sidecar/parse/listEntries.js';
import type { OpenSidecar, SidecarReader } from '../../sidecar/sidecarReader.js';
import { type EntryEdit, editEntries } from '../../sidecar/splice/editEntries.js';
import type { Span } from '../../text/span.js';
import type { HeldArticle } from '../heldArticle.js';
import type { Hand } from '../saving/changes.js';
import { short } from '../saving/counted.js';
import type { ArticleWords } from './articleWords.js';
import { showPassage } from './showPassage.js';
import type { EntryCompletion, PlaceChoice } from './sidecarEditingTypes.js';
import { whereStands } from './whereStands.js';

/** What an entry is completed from. */
export interface CompletingInit {
  readonly article: HeldArticle;
  readonly words: ArticleWords;
  readonly text: string;
  readonly opened: OpenSidecar;
  readonly reader: SidecarReader;
  /** Every readable entry of the text. */
  readonly entries: readonly ListedEntry[];
  readonly hand: Hand;
}

/** Fills what an entry lacks; asks where its words stand at several places and nothing in it tells which. What a person wrote stays. */
export function completeEntry(init: CompletingInit, entry: ListedEntry, choice?: number): EntryCompletion {
  if (!entry.isIncomplete) return nothing('This entry is complete.');
  const { exact } = entry.record;
  const places = init.words.placesOf(exact);
  if (choice !== undefined && !places[choice]) return nothing('That place is not there any more: the article has changed.');
  const span = choice === undefined ? placeOf(init, entry) : places[choice];
  if (span) return edits(init, [editOf(init, entry, span)], `Completed “${short(exact)}”.`);
  if (!places.length) return nothing(`“${short(exact)}” is not in the article. Copy the words as they stand there.`);
  const taken = takenPlaces(init, entry);
  const choices = places.map(
    (place, nth): PlaceChoice => ({ ...showPassage(init.article, place), nth, isTaken: taken.has(place.start) }),
  );
  const times = places.length === 1 ? 'once, but not where this entry says' : `${places.length} times`;
  return { kind: 'choose', choices, message: `“${short(exact)}” stands ${times}. Which is meant?` };
}

/** Whether completing an entry would fill it or ask, rather than do nothing. */
export function canComplete(init: CompletingInit, entry: ListedEntry): boolean {
  return entry.isIncomplete && init.words.placesOf(entry.record.exact).length > 0;
}

/** The same for all of them at once. */
export function completeEntries(init: CompletingInit): EntryCompletion {
  const incomplete = init.entries.filter((entry) => entry.isIncomplete);
  if (!incomplete.length) return nothing('Every entry is complete.');
  const done: EntryEdit[] = [];
  const left: string[] = [];
  for (const entry of incomplete) {
    const span = placeOf(init, entry);
    if (span) done.push(editOf(init, entry, span));
    else left.push(`“${short(entry.record.exact)}”`);
  }
  const rest = left.length
    ? ` Left for you to say which place is meant, or not in the article: ${left.slice(0, 5).join(', ')}.`
    : '';
  const message = `Completed ${done.length} of ${incomplete.length} entries.${rest}`;
  return done.length ? edits(init, done, message) : nothing(message);
}

const nothing = (message: string): EntryCompletion => ({ kind: 'nothing', message });

function edits({ text, reader }: CompletingInit, wanted: readonly EntryEdit[], message: string): EntryCompletion {
  const made = editEntries(text, wanted, reader);
  if (made.ok) return { kind: 'edits', edits: made.splices, message };
  return nothing(`Nothing was changed. Line ${made.problem.line}: ${made.problem.message}`);
}

/** The one place of which the entry leaves no doubt. */
function placeOf({ article, words }: CompletingInit, { record }: ListedEntry): Span | undefined {
  const standing = whereStands(article, record, words);
  return standing.span && !standing.reattached ? standing.span : undefined;
}

/** Where other entries of the same type lie. */
function takenPlaces({ article, entries }: CompletingInit, { record, index }: ListedEntry): ReadonlySet<number> {
  const others = new Set(
    entries.filter((other) => other.index !== index && other.record.type === record.type).map((other) => other.record.id),
  );
  return new Set(article.annotations.flatMap(({ id, span }) => (span && others.has(id) ? [span.start] : [])));
}

/** Every field that it lacks and that is known. */
function editOf({ article, words, opened, entries, hand }: CompletingInit, entry: ListedEntry, span: Span): EntryEdit {
  const { record, index } = entry;
  const fields = fieldNames(opened, index);
  const { exact: _own, ...where } = words.describe(span);
  const wanted: Readonly<Record<string, unknown>> = {
    ...scanSays(article, record, span),
    ...where,
    id: freeId(record, entries, entry),
    status: 'accepted',
    ...(fields.includes('by') ? {} : hand),
  };
  // A hint that a person typed and that is wrong now would lead the next reading astray.
  const isHint = (field: string) => field in where || (field === 'nth' && fields.includes('nth'));
  const changes = Object.keys({ ...wanted, ...(fields.includes('nth') ? { nth: null } : {}) })
    .filter((field) => !fields.includes(field) || isHint(field))
    .map((field) => [field, wanted[field] ?? null] as const)
    .filter(([field, value]) => (record as unknown as Record<string, unknown>)[field] !== value || !fields.includes(field))
    .filter(([field, value]) => value !== null || fields.includes(field));
  return { index, changes };
}

/** Its made id, or the next free one where another entry goes by that. */
function freeId(record: AnnotationRecord, entries: readonly ListedEntry[], { index }: ListedEntry): string {
  if (!entries.some((other) => other.index !== index && other.record.id === record.id)) return record.id;
  const taken = new Set(entries.map((other) => other.record.id));
  return annotationId(record.type, record.exact, 1, taken);
}

/** Whose name, which value and who speaks, where the scan says something of the very words. */
function scanSays({ scan }: HeldArticle, { type }: AnnotationRecord, span: Span): Readonly<Record<string, unknown>> {
  const isSame = (other: Span) => other.start === span.start && other.end === span.end;
  const mention = mentionsOf(scan).find(
    (one) => typeOf(one) === type && (isSame(one.span) || (one.kind === 'quote' && isSame(one.content))),
  );
  if (!mention) return {};
  const { entity, value, speaker } = fieldsOfMention(mention);
  return Object.fromEntries(Object.entries({ entity, value, speaker }).filter(([, said]) => said !== undefined));
}
