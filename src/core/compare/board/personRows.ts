import type { EntityMention } from '../../mention/mention.js';
import type { Cell } from '../../sources/board.js';
import { isCounted, passageOf } from '../../sources/passage.js';
import type { CorpusEntity, Passage } from '../../sources/source.js';
import type { SourceIndex } from '../../sources/sourceIndex.js';
import { foldName } from '../../text/fold.js';
import type { Columns } from './columns.js';
import { byColumn, type Draft, firstColumn, SILENT, withReprints } from './row.js';
import { shortened } from './shortened.js';
import { titleKey } from './titleKey.js';

/** One row for each person whom two sources name, and for each organisation that most of them name. */
export function personRows(index: Pick<SourceIndex, 'entityOf'>, columns: Columns): readonly Draft[] {
  const least = (type: string) => (type === 'person' ? 2 : Math.max(2, Math.floor(columns.sources.length / 2) + 1));
  return [...named(index, columns)].flatMap(([entity, mentions]) => {
    const sources = new Set(mentions.map(({ source }) => source));
    return sources.size < least(entity.type) ? [] : [personRow(entity, mentions, columns)];
  });
}

/** The people and organisations of the sources with where they are named. */
function named({ entityOf }: Pick<SourceIndex, 'entityOf'>, { sources }: Columns): ReadonlyMap<CorpusEntity, readonly Passage[]> {
  const found = new Map<CorpusEntity, Passage[]>();
  for (const source of sources) {
    for (const annotation of source.annotations) {
      if ((annotation.type !== 'person' && annotation.type !== 'organization') || !isCounted(annotation)) continue;
      const entity = entityOf(source.uri, annotation.id);
      if (!entity || (entity.type !== 'person' && entity.type !== 'organization')) continue;
      const mentions = found.get(entity);
      if (mentions) mentions.push(passageOf(source, annotation));
      else found.set(entity, [passageOf(source, annotation)]);
    }
  }
  return found;
}

function personRow(entity: CorpusEntity, mentions: readonly Passage[], columns: Columns): Draft {
  const perSource = byColumn(columns, mentions);
  const first = perSource.findIndex((own) => titlesIn(own).length > 0);
  const start = first < 0 ? firstColumn(columns, perSource) : first;
  const reference = new Set(titlesIn(perSource[start] ?? []).map(titleKey));
  const cells = perSource.map((own, at): Cell => {
    if (!own.length) return SILENT;
    const titles = titlesIn(own);
    const differs = titles.length > 0 && !titles.some((title) => reference.has(titleKey(title)));
    return { state: at === start ? 'says' : differs ? 'differs' : 'same', text: calledIn(own, titles), passages: own };
  });
  return { group: 'person', title: entity.canonicalName, cells: withReprints(cells, columns) };
}

/** Titles and roles in order of text, each once. */
function titlesIn(mentions: readonly Passage[]): readonly string[] {
  const found = new Map<string, string>();
  for (const { annotation } of mentions) {
    const title = (annotation.mention as EntityMention | undefined)?.title;
    const key = title && titleKey(title);
    if (title && key && !found.has(key)) found.set(key, title);
  }
  return [...found.values()];
}

/** `US envoy Steve Witkoff`, with a second title behind it; the fullest form that the source has. */
function calledIn(mentions: readonly Passage[], titles: readonly string[]): string {
  const forms = mentions.map(({ annotation }) => annotation.record.exact);
  const [fullest = ''] = [...forms].sort((a, b) => b.length - a.length);
  const [title, ...others] = titles;
  const lead = title && !foldName(fullest).includes(foldName(title)) ? `${title} ${fullest}` : fullest;
  return shortened([lead, ...others.slice(0, 2)].join(' · '));
}
