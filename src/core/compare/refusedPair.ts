import { linkTargets, readLink } from '../sidecar/splice/linkPaths.js';
import type { Conflict } from '../sources/finding.js';
import type { Passage } from '../sources/source.js';

/** `rel` of a link between two statements that do not go together. */
export const CONTRADICTS = 'contradicts';

/**
 * Whether a person said of a conflict that it is none: either side's annotation has a link `contradicts` to the other's with
 * the status `rejected`. Links name annotations by id, so the word stands however the texts around are edited.
 */
export const isRefusedConflict = ({ a, b }: Conflict): boolean => refuses(a, b) || refuses(b, a);

function refuses({ source, annotation }: Passage, other: Passage): boolean {
  return (annotation.record.links ?? []).some(({ rel, status, to }) => {
    if (rel !== CONTRADICTS || status !== 'rejected') return false;
    const link = readLink(to);
    if (link?.fragment !== `#${other.annotation.id}`) return false;
    return link.file ? linkTargets(source.file, link.file).includes(other.source.file) : other.source === source;
  });
}
