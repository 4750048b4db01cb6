import type { SidecarProblem } from '../problem.js';

/** Lines within which one syntax error is taken for the consequence of another. */
const NEAR = 3;

/**
 * Problems without the syntax errors that only follow from one a little above: one open quote makes a parser stumble
 * over every line below, and a person has to mend the first.
 */
export function firstOfCascade(problems: readonly SidecarProblem[]): readonly SidecarProblem[] {
  const inOrder = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
  let last = Number.NEGATIVE_INFINITY;
  return inOrder.filter(({ code, severity, line }) => {
    if (code !== 'YAML_SYNTAX' || severity !== 'error') return true;
    const isFirst = line - last > NEAR;
    last = line;
    return isFirst;
  });
}
