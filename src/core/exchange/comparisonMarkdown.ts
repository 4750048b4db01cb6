import type { Agreement, Comparison, Conflict, QuotePair, QuoteRelation, WordDiff } from '../sources/finding.js';
import { dayLabel, lineNumber, sourceLabel } from '../sources/labels.js';
import type { CorpusEntity, Passage, Source } from '../sources/source.js';
import { valueLabel } from '../sources/valueLabel.js';
import { escapeMarkdown } from '../text/escapeMarkdown.js';

/**
 * A comparison to read: sources, then what contradicts, what is worded otherwise, what agrees, who is named where,
 * the days in order. Every text of an article is escaped.
 */
export function comparisonMarkdown(comparison: Comparison): string {
  const { sources } = comparison;
  if (sources.length < 2)
    return '# Compare sources\n\nThere is only one article here: put the other outlets’ reports into the same folder.\n';
  return `${[
    `# What ${sources.length} sources say`,
    sourcesTable(comparison),
    section('Disagree', comparison.conflicts.map(conflictItem), 'No contradiction found in days, figures, speakers or order.'),
    quotesSection(comparison.quotes),
    section(
      'Agree on days and figures',
      comparison.agreements.map(agreementItem),
      'No day or figure is told of the same event by two sources.',
    ),
    namesTable(comparison),
    timeline(comparison),
  ].join('\n\n')}\n`;
}

const section = (title: string, items: readonly string[], none: string): string =>
  `## ${title}\n\n${items.length ? items.join('\n') : none}`;

function sourcesTable({ sources, stories, reprints }: Comparison): string {
  const storyOf = new Map(stories.flatMap((story, at) => story.map((source) => [source, at + 1] as const)));
  const reprintOf = new Map(reprints.flatMap(([first, ...copies]) => copies.map((copy) => [copy, first as Source] as const)));
  const rows = sources.map((source) => {
    const { published, publishedFrom, publishedWhy } = source.facts;
    const inferred = publishedFrom === 'inferred' ? ` (inferred${publishedWhy ? `: ${publishedWhy}` : ''})` : '';
    const day = published ? `${dayLabel(published)}${inferred}` : 'no published day';
    const original = reprintOf.get(source);
    return [
      sourceLabel(source),
      day,
      source.file,
      `story ${storyOf.get(source) ?? '–'}${original ? `, reprint of ${sourceLabel(original)}` : ''}`,
    ];
  });
  return table(['Source', 'Published', 'File', 'Tells'], rows);
}

const TITLES: readonly (readonly [QuoteRelation, string])[] = [
  ['same-words-other-speaker', 'The same words from different people'],
  ['wording-differs', 'Worded differently'],
  ['shorter-than', 'Shortened'],
  ['fragment-of', 'Fragments'],
  ['same-quote', 'The same words'],
];

function quotesSection(quotes: readonly QuotePair[]): string {
  const groups = TITLES.flatMap(([relation, title]) => {
    const pairs = quotes.filter((pair) => pair.relation === relation);
    return pairs.length ? [`### ${title}\n\n${pairs.map(quoteItem).join('\n')}`] : [];
  });
  return ['## Quotations', ...(groups.length ? groups : ['No quotation stands in two sources.'])].join('\n\n');
}

function quoteItem(pair: QuotePair): string {
  const change = [
    changed(pair.diff, 'added', `${sourceLabel(pair.b.source)} adds`),
    changed(pair.diff, 'removed', `${sourceLabel(pair.b.source)} lacks`),
  ];
  const said = change.filter(Boolean).join('; ');
  const note = said && pair.relation === 'wording-differs' ? `\n  - ${escapeMarkdown(said)}` : '';
  return `- ${quoted(pair.a, pair.aParts)}\n  - ${quoted(pair.b, pair.bParts)}${note}`;
}

function quoted(passage: Passage, parts: readonly Passage[]): string {
  const words = parts.map(({ source, span }) => source.text.slice(span.start, span.end)).join(' … ');
  return `${who(passage)}${speaker(passage)}: ${escapeMarkdown(words)}`;
}

function speaker({ annotation }: Passage): string {
  const found = annotation.mention?.kind === 'quote' ? annotation.mention.speaker : undefined;
  const name = found?.canonicalName ?? found?.text ?? annotation.record.speaker;
  return name ? `, ${escapeMarkdown(name)}` : '';
}

function changed(diff: readonly WordDiff[], op: WordDiff['op'], verb: string): string {
  const words = diff
    .filter((part) => part.op === op)
    .map((part) => part.text.trim())
    .filter(Boolean);
  return words.length ? `${verb}: ${words.join(', ')}` : '';
}

const who = ({ source, span }: Passage): string =>
  `**${escapeMarkdown(sourceLabel(source))}** (line ${lineNumber(source.text, span.start)})`;

const sentence = ({ source, sentence: { start, end } }: Passage): string =>
  escapeMarkdown(source.text.slice(start, Math.min(end, start + 400)));

const conflictItem = ({ kind, a, b, why }: Conflict): string =>
  `- **${kind}**: ${escapeMarkdown(valueLabel(a.value))} against ${escapeMarkdown(valueLabel(b.value))} (${escapeMarkdown(why)})\n  - ${who(a)}: ${sentence(a)}\n  - ${who(b)}: ${sentence(b)}`;

const agreementItem = ({ a, b, why }: Agreement): string =>
  `- **${escapeMarkdown(valueLabel(a.value))}** (${escapeMarkdown(why)})\n  - ${who(a)}: ${sentence(a)}\n  - ${who(b)}: ${sentence(b)}`;

/** Who is named in which source; names of one source only are left to the article itself. */
function namesTable({ entities, sources }: Comparison): string {
  const shared = entities.filter((entity) => sourcesOf(entity).size > 1).slice(0, 40);
  if (!shared.length) return '## Names\n\nNo name stands in two sources.';
  const count = (entity: CorpusEntity, source: Source) => entity.mentions.filter((mention) => mention.source === source).length;
  const rows = shared.map((entity) => [
    `${entity.canonicalName} (${entity.type})`,
    ...sources.map((source) => String(count(entity, source) || 'silent')),
  ]);
  return `## Names\n\n${table(['Name', ...sources.map(sourceLabel)], rows)}`;
}

const sourcesOf = (entity: CorpusEntity): ReadonlySet<Source> => new Set(entity.mentions.map(({ source }) => source));

function timeline({ timeline: points }: Comparison): string {
  const items = points.map(({ value, mentions }) => {
    const places = mentions
      .slice(0, 8)
      .map((mention) => `${who(mention)} “${escapeMarkdown(mention.source.text.slice(mention.span.start, mention.span.end))}”`);
    const more = mentions.length > 8 ? ` and ${mentions.length - 8} more` : '';
    return `- **${escapeMarkdown(valueLabel(value))}**: ${places.join(', ')}${more}`;
  });
  return section('Timeline', items, 'No day could be resolved.');
}

/** A GitHub-style table; cells are escaped, so a pipe in a file's name is no column. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [row(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(row)].join('\n');
}
