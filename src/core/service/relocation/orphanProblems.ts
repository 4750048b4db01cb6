import type { SidecarProblem } from '../../sidecar/problem.js';
import type { Orphan } from './relocationTypes.js';

/** Problems of one sidecar, by its path below the root. */
interface Checked {
  readonly file: string;
  readonly problems: readonly SidecarProblem[];
}

/** The same list, with a warning on each sidecar that has no article beside it: where that article may be, and why. */
export function withOrphans(checked: readonly Checked[], orphans: readonly Orphan[]): readonly Checked[] {
  const byFile = new Map(orphans.map((orphan) => [orphan.file, orphan]));
  return checked.map(({ file, problems }) => {
    const orphan = byFile.get(file);
    return { file, problems: orphan ? [problemOf(orphan), ...problems] : problems };
  });
}

function problemOf({ candidates, sure }: Orphan): SidecarProblem {
  const found = candidates.find(({ articleUri }) => articleUri === sure) ?? candidates[0];
  const others = candidates.length > 1 && sure === undefined ? ` or to ${candidates.length - 1} more` : '';
  const where = found
    ? `it ${sure === undefined ? 'may belong' : 'belongs'} to ${found.file}${others} (${found.reason})`
    : 'no article with its text or name is here';
  return {
    code: 'NO_ARTICLE',
    message: `No article stands beside this sidecar: ${where}.`,
    line: 1,
    column: 1,
    severity: 'warning',
  };
}
