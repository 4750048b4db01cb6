import type { Comparison } from '../sources/finding.js';
import { byFile } from '../sources/passage.js';
import type { CorpusEntity, Source } from '../sources/source.js';
import type { SourceIndex } from '../sources/sourceIndex.js';
import { findingsIn } from './findings.js';
import { pairsAmong } from './pairsAmong.js';
import { timelineOf } from './timeline.js';

/** What the sources of an index agree and disagree on; with `files` (uris) only those among themselves. */
export function compareSources(index: SourceIndex, options: { readonly files?: ReadonlySet<string> } = {}): Comparison {
  const isAsked = ({ uri }: Source) => options.files?.has(uri) ?? true;
  const sources = index.sources().filter(isAsked);
  const findings = findingsIn(index);
  const gather = pairsAmong(sources);
  return {
    sources,
    entities: index.entities().flatMap((entity) => among(entity, isAsked)),
    quotes: gather(findings.quotePairs),
    conflicts: gather(findings.conflicts),
    agreements: gather(findings.agreements),
    revisions: gather(findings.revisions),
    stories: groups(sources, (source) => [...findings.storyOf(source)].sort(byFile)),
    reprints: groups(sources, findings.copiesOf).filter((group) => group.length > 1),
    timeline: timelineOf(sources),
  };
}

function among(entity: CorpusEntity, isAsked: (source: Source) => boolean): readonly CorpusEntity[] {
  const mentions = entity.mentions.filter(({ source }) => isAsked(source));
  if (mentions.length === entity.mentions.length) return [entity];
  return mentions.length ? [{ ...entity, mentions, uris: new Set(mentions.map(({ source }) => source.uri)) }] : [];
}

/** Every group once, in the order of its first source. */
function groups(sources: readonly Source[], groupOf: (source: Source) => readonly Source[]): readonly (readonly Source[])[] {
  const asked = new Set(sources);
  const seen = new Set<Source>();
  return sources.flatMap((source) => {
    if (seen.has(source)) return [];
    const group = groupOf(source).filter((member) => asked.has(member));
    for (const member of group) seen.add(member);
    return [group];
  });
}
