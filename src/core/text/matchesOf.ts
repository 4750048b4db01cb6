/**
 * All matches of a global expression that matches no empty text, in order. Unlike `matchAll` it makes no copy of the
 * expression: copies are compiled anew once the engine has forgotten them, and slow until they are.
 */
export function matchesOf(source: string, expression: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(source); match; match = expression.exec(source)) found.push(match);
  return found;
}
