import type { EntityMention } from '../mention/mention.js';
import { sourceLabel } from '../sources/labels.js';
import type { Passage, Source, TitleOf } from '../sources/source.js';
import type { CardLine } from './card.js';
import type { CardBody, CardInput } from './cardInput.js';
import { linkedWhy, senseOf, whoElse } from './entityFacts.js';
import { independentFirst, missingRow, sourceCount, sourceRow } from './rows.js';
import { line, strong, text } from './show.js';

/** A name: who it is, how often and how written here, how others call them, who else speaks of them. */
export function entityCard(input: CardInput): CardBody {
  const { annotation, source, entity } = input;
  const here = entity?.mentions.filter((m) => m.source.uri === source.uri) ?? [];
  const others = entity?.mentions.filter((m) => m.source.uri !== source.uri) ?? [];
  const name = nameOf(input);
  return {
    head: line(strong(name), text(` · ${annotation.type}${senseOf(input)}${written(here)}`)),
    details: [...page(input), ...called(input), ...whoElse(input, here), ...elsewhere(others, input)],
    why: [annotation.record.basis ?? annotation.mention?.reason ?? '', ...linkedWhy(input)].filter(Boolean).join('; '),
  };
}

/** Its page, where a person wrote the id down. */
function page({ entity, annotation }: CardInput): readonly CardLine[] {
  const id = entity?.wikidata ?? annotation.known?.wikidata;
  return id ? [line(text('On Wikidata: '), { kind: 'wikidata', text: `wikidata.org/wiki/${id}`, id })] : [];
}

/** The name this article gives; a longer one from the corpus only where a person's record or the index ties them. */
function nameOf({ annotation, entity }: CardInput): string {
  if (entity) return entity.canonicalName;
  return annotation.mention?.kind === 'entity' ? annotation.mention.canonicalName : annotation.record.exact;
}

function written(here: readonly Passage[]): string {
  if (!here.length) return '';
  const forms = [...new Set(here.map(({ annotation }) => annotation.record.exact))].slice(0, 4);
  const times = here.length === 1 ? 'once' : here.length === 2 ? 'twice' : `${here.length} times`;
  return ` · here ${times}, as ${forms.map((form) => `“${form}”`).join(', ')}`;
}

/** Titles and roles as each source gives them, those of this article first; shown only where there is one. */
function called({ source, entity }: CardInput): readonly CardLine[] {
  const byTitle = new Map<string, Set<string>>();
  const titles = entity?.titles ?? [];
  const isHere = (one: TitleOf) => one.source.uri === source.uri;
  for (const one of [...titles.filter(isHere), ...titles.filter((other) => !isHere(other))])
    byTitle.set(one.title, (byTitle.get(one.title) ?? new Set()).add(isHere(one) ? 'here' : sourceLabel(one.source)));
  if (!byTitle.size) return [];
  const shown = [...byTitle].slice(0, 4).map(([title, who]) => `“${title}” (${[...who].slice(0, 3).join(', ')})`);
  return [line(text(`Called: ${shown.join(' · ')}`))];
}

/** Mentions in sources of other stories that a card has room for. */
const MOST_FAR = 2;

/** Who else speaks of them: the sources of this story, the most telling passage of each, then those of other stories. */
function elsewhere(others: readonly Passage[], input: CardInput): readonly CardLine[] {
  if (!others.length) return [line(text('In no other source of this folder.'))];
  const story = new Set(input.story);
  const near = others.filter(({ source }) => story.has(source));
  const far = others.filter(({ source }) => !story.has(source));
  return [
    ...(near.length ? rowsOn(near, `In ${sourceCount(sourcesOf(near), input, ' of this story')}`, input) : []),
    ...missingRow(input, 'Not named by'),
    ...(far.length
      ? rowsOn(far, `In ${farCount(sourcesOf(far), input)}`, input).slice(0, story.size > 1 ? 1 + MOST_FAR : undefined)
      : []),
  ];
}

const sourcesOf = (passages: readonly Passage[]): readonly Source[] => [...new Set(passages.map(({ source }) => source))];

/** So many sources of other stories are asked whose text they carry: of more a card tells only how many they are. */
const ASKED = 30;

/** `8 sources of other stories (6 independent)`. */
function farCount(far: readonly Source[], { farOriginalOf, story }: CardInput): string {
  const sources = far.length === 1 ? 'source' : 'sources';
  const count = story.length > 1 ? `${far.length} ${sources} of other stories` : `${far.length} other ${sources}`;
  return far.length === 1 || far.length > ASKED ? count : `${count} (${new Set(far.map(farOriginalOf)).size} independent)`;
}

/** Rows that are written out; a card has fewer lines than these. */
const SHOWN = 12;

/** A heading that counts the mentions, and the best passage of each source. */
function rowsOn(passages: readonly Passage[], where: string, input: CardInput): readonly CardLine[] {
  const bySource = new Map<Source, Passage[]>();
  for (const passage of passages) {
    const known = bySource.get(passage.source);
    if (known) known.push(passage);
    else bySource.set(passage.source, [passage]);
  }
  const ordered = independentFirst([...bySource], input, ([source]) => source);
  return [
    line(text(`${where}, ${passages.length} ${passages.length === 1 ? 'mention' : 'mentions'}:`)),
    // The rest is only counted: nobody reads a row that a card has no room for.
    ...ordered.map(([, own], at) => (at < SHOWN ? sourceRow(bestOf(own), input) : line())),
  ];
}

/** The passage that tells most of somebody: with a title, in the body, in full; of equals the first. */
function bestOf(passages: readonly Passage[]): Passage {
  const longest = Math.max(...passages.map(({ span }) => span.end - span.start));
  const weight = ({ annotation, span }: Passage) =>
    (annotation.region === 'body' ? 4 : 0) +
    ((annotation.mention as EntityMention | undefined)?.title ? 2 : 0) +
    (span.end - span.start === longest ? 1 : 0);
  return passages.reduce((best, passage) => (weight(passage) > weight(best) ? passage : best));
}
