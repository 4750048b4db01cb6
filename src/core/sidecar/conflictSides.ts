/** What a text with git's conflict marks says, side by side. */
export interface ConflictSides {
  readonly ours: string;
  readonly theirs: string;
  /** Only where git was told to write it (`merge.conflictStyle` diff3 or zdiff3), and then in every conflict. */
  readonly base: string | undefined;
}

type Part = 'both' | 'ours' | 'base' | 'theirs';

const MARK = /^(<{7}|\|{7}|={7}|>{7})(?= |\r?\n?$)/;

/**
 * Takes a text with conflict marks apart. Undefined where it has none, or where they do not follow each other as git writes
 * them (a nested conflict, a mark that somebody deleted): then nobody can say which side is which. Linear.
 */
export function conflictSides(text: string): ConflictSides | undefined {
  const sides: Record<Exclude<Part, 'both'>, string[]> = { ours: [], base: [], theirs: [] };
  const marks: string[] = [];
  let part: Part = 'both';
  for (const line of linesOf(text)) {
    const mark = markOf(line, part);
    if (mark === undefined) for (const side of part === 'both' ? ALL : [part]) sides[side].push(line);
    else {
      const next: Part | undefined = NEXT[mark]?.[part];
      if (next === undefined) return undefined;
      part = next;
      marks.push(mark);
    }
  }
  const count = (wanted: string) => marks.filter((mark) => mark === wanted).length;
  if (!marks.length || part !== 'both') return undefined;
  const base = count('|') === count('<') ? sides.base.join('') : undefined;
  return { ours: sides.ours.join(''), theirs: sides.theirs.join(''), base };
}

const ALL = ['ours', 'base', 'theirs'] as const;

/** First character of a mark. A row of equals signs outside of a conflict may be somebody's note. */
function markOf(line: string, part: Part): string | undefined {
  const mark = MARK.exec(line)?.[1]?.[0];
  return mark === '=' && (part === 'both' || part === 'theirs') ? undefined : mark;
}

/** Which part a mark begins, after which part it may stand. */
const NEXT: Readonly<Record<string, Partial<Record<Part, Part>>>> = {
  '<': { both: 'ours' },
  '|': { ours: 'base' },
  '=': { ours: 'theirs', base: 'theirs' },
  '>': { theirs: 'both' },
};

function* linesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline + 1;
    yield text.slice(at, end);
    at = end;
  }
}
