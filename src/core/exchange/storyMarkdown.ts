import { type Board, type Cell, type Point, ROW_GROUPS, type Row, type RowGroup } from '../sources/board.js';
import { daysLabel } from '../sources/dateWords/daysLabel.js';
import type { WordDiff } from '../sources/finding.js';
import { dayLabel, lineNumber, sourceAndDay } from '../sources/labels.js';
import { publishedDays } from '../sources/publishedDays.js';
import type { Passage, Source } from '../sources/source.js';
import { valueLabel } from '../sources/valueLabel.js';
import { escapeMarkdown } from '../text/escapeMarkdown.js';
import { table } from './markdownTable.js';

/** The board of a story as a document to read. Every text of an article, an outlet or a file is escaped. */
export const storyMarkdown = (board: Board, name: string): string => `${storySections(board, name).join('\n\n')}\n`;

/** The same as blocks, its headings from `level` on. */
export function storySections(board: Board, name: string, level = 1): readonly string[] {
  const heading = (title: string) => `${'#'.repeat(level + 1)} ${title}`;
  const rows = (group: RowGroup) => board.rows.filter((row) => row.group === group);
  const group = (title: string, of: readonly Row[], none: string, told: (row: Row) => readonly string[]) => [
    heading(title),
    ...(of.length ? [...matrix(board, of), ...of.flatMap(told)] : [none]),
  ];
  return [
    `${'#'.repeat(level)} ${escapeMarkdown(name)}`,
    summary(board),
    sourcesTable(board),
    ...(board.sources.length < 2 ? ['No other article of this folder tells this story.'] : []),
    ...group('Conflicts', rows('conflict'), 'No contradiction was found.', (row) => conflictTold(board, row)),
    ...group('Quotations', rows('quotation'), 'No quotation stands in two sources.', (row) => quotationTold(board, row)),
    ...group('Days and figures', rows('fact'), 'No day or figure is told alike by two sources.', () => []),
    ...group('People', rows('person'), 'Nobody is named by two sources.', () => []),
    heading('Who is missing'),
    missing(board),
    heading('Timeline'),
    timeline(board),
    ...(board.leftOut ? [`${board.leftOut} more had no room here.`] : []),
  ];
}

function summary({ sources, reprintOf }: Board): string {
  const own = reprintOf.filter((original) => original === undefined).length;
  const days = publishedDays(sources);
  const count = `${sources.length} ${sources.length === 1 ? 'source' : 'sources'}, ${own} independent`;
  return days ? `${count} · ${daysLabel(days.begin, days.end)}` : count;
}

function sourcesTable({ sources, reprintOf }: Board): string {
  const rows = sources.map(({ facts, file }, at) => {
    const inferred =
      facts.publishedFrom === 'inferred' ? ` (inferred${facts.publishedWhy ? `: ${facts.publishedWhy}` : ''})` : '';
    const original = sources[reprintOf[at] ?? -1];
    return [
      facts.outlet ?? '–',
      facts.published ? `${dayLabel(facts.published)}${inferred}` : 'no published day',
      file,
      original ? `reprint of ${sourceAndDay(original)}` : 'independent',
    ];
  });
  return table(['Source', 'Published', 'File', ''], rows);
}

/** Columns that still fit beside each other; a wider story is told row by row. */
const WIDEST = 8;

/** What each source has of each row, as a table: its own words, `same`, what differs, `silent`. */
function matrix({ sources }: Board, rows: readonly Row[]): readonly string[] {
  if (sources.length > WIDEST) {
    const item = ({ title, kind, cells }: Row) =>
      `- **${escapeMarkdown(title)}**: ${cells
        .flatMap((cell, at) =>
          cell.state === 'silent' ? [] : [escapeMarkdown(`${named(sources[at])}: ${cellText(cell, kind)}`)],
        )
        .join('; ')}`;
    return [rows.map(item).join('\n')];
  }
  return [
    table(
      ['', ...sources.map(sourceAndDay)],
      rows.map(({ title, kind, cells }) => [title, ...cells.map((cell) => cellText(cell, kind))]),
    ),
  ];
}

/** A cell in words that need no colour. */
function cellText({ state, text, value, of, relation, speaker }: Cell, kind: Row['kind']): string {
  if (state === 'silent') return 'silent';
  const said = value === undefined || value === text ? text : `${value} (“${text}”)`;
  const own = of ? `${said}, told of ${of}` : said;
  if (state === 'reprint') return `reprint: ${own}`;
  if (state === 'same') return `same: ${own}`;
  if (state === 'says') return own;
  const how = relation
    ? `${HOW[relation]}${relation === 'same-words-other-speaker' && speaker ? `, ${speaker}` : ''}`
    : kind === 'revision'
      ? 'revised'
      : 'differs';
  return `${how}: ${own}`;
}

const HOW = {
  'same-quote': 'same',
  'wording-differs': 'worded otherwise',
  'shorter-than': 'shorter',
  'fragment-of': 'a fragment',
  'same-words-other-speaker': 'from someone else',
} as const;

const named = (source: Source | undefined): string => (source ? sourceAndDay(source) : '');

/** Every side of a conflict in its sentence. */
function conflictTold({ sources }: Board, { title, kind, why, cells }: Row): readonly string[] {
  const items = cells.flatMap((cell, at) =>
    cell.passages.map(
      (passage) =>
        `- ${who(sources[at], passage)}, ${escapeMarkdown(cell.value ?? cell.state)}${cell.state === 'reprint' ? ' (reprint)' : ''}: ${sentenceOf(passage)}`,
    ),
  );
  return [
    `**${escapeMarkdown(title)}** (${[kind ?? '', why ?? ''].filter(Boolean).map(escapeMarkdown).join('; ')})`,
    items.join('\n'),
  ];
}

/** Every wording of an utterance, who is given it, and what it adds or lacks against the fullest. */
function quotationTold({ sources }: Board, { title, speaker, cells }: Row): readonly string[] {
  const items = cells.flatMap((cell, at) => {
    const [first] = cell.passages;
    if (!first) return [];
    const words = cell.passages.map(wordsOf).join(' … ');
    const by = cell.speaker ? `, ${escapeMarkdown(cell.speaker)}` : '';
    const relation = cell.relation && cell.state !== 'says' ? ` (${HOW[cell.relation]})` : '';
    const reprint = cell.state === 'reprint' ? ' (reprint)' : '';
    return [`- ${who(sources[at], first)}${by}${reprint || relation}: ${words}${changes(cell.diff)}`];
  });
  return [`**${escapeMarkdown(title)}**${speaker ? ` · ${escapeMarkdown(speaker)}` : ''}`, items.join('\n')];
}

/** Code units of a passage's words in a list. */
const ROOM = 400;
const wordsOf = ({ source, span }: Passage): string =>
  escapeMarkdown(source.text.slice(span.start, Math.min(span.end, span.start + ROOM)));

function changes(diff: readonly WordDiff[] | undefined): string {
  const words = (op: WordDiff['op']) =>
    (diff ?? []).filter((part) => part.op === op).flatMap(({ text }) => (text.trim() ? [`“${text.trim()}”`] : []));
  const said = (verb: string, list: readonly string[]) => (list.length ? [`${verb} ${list.join(', ')}`] : []);
  const both = [...said('adds', words('added')), ...said('lacks', words('removed'))];
  return both.length ? `\n  - ${escapeMarkdown(both.join('; '))}` : '';
}

const who = (source: Source | undefined, passage: Passage): string =>
  `**${escapeMarkdown(named(source))}** (line ${lineNumber(passage.source.text, passage.span.start)})`;

const sentenceOf = ({ source, sentence: { start, end } }: Passage): string =>
  `“${escapeMarkdown(source.text.slice(start, Math.min(end, start + ROOM)).trim())}”`;

const GROUPS: Readonly<Record<RowGroup, string>> = {
  conflict: 'What others disagree on',
  quotation: 'Quotations',
  fact: 'Figures',
  person: 'People',
};

/** What each source leaves out that most others have. */
function missing({ sources, rows }: Board): string {
  const items = sources.flatMap((source, at) => {
    const lists = ROW_GROUPS.flatMap((group) => {
      const out = rows.filter((row) => row.group === group && row.missing.includes(at));
      return out.length ? [`  - ${GROUPS[group]}: ${out.map(({ title }) => escapeMarkdown(title)).join('; ')}`] : [];
    });
    return lists.length ? [`- **${escapeMarkdown(sourceAndDay(source))}** leaves out:`, ...lists] : [];
  });
  return items.length ? items.join('\n') : 'No source leaves out what most others have.';
}

/** The days in order, each with who tells of it. */
function timeline({ timeline: points, sources }: Board): string {
  const days = new Map<string, Point[]>();
  for (const point of points) {
    const key = `${point.begin}/${point.end}`;
    const told = days.get(key);
    if (told) told.push(point);
    else days.set(key, [point]);
  }
  const items = [...days.values()].map((told) => {
    const mark = told.some(({ conflicts }) => conflicts.length) ? ' ⚠ sources disagree' : '';
    const by = told.map(({ source, passage }) => `${who(sources[source], passage)} “${wordsOf(passage)}”`);
    return `- **${escapeMarkdown(dayInWords(told))}**${mark}: ${by.join(', ')}`;
  });
  return items.length ? items.join('\n') : 'No day could be resolved.';
}

function dayInWords(told: readonly Point[]): string {
  const [first] = told;
  if (!first) return '';
  if (first.begin === first.end) return valueLabel(first.begin);
  return told.every(({ label }) => label === first.label) ? first.label : daysLabel(first.begin, first.end);
}
