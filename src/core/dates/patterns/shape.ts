import type { ScanContext, Scanner } from '../../mention/scanner.js';
import type { Reading, Timex } from '../timex.js';
import { anyShapeOf, shapeOf } from './grammar.js';
import { prepare } from './starts.js';

/** The named groups of a match; those that did not take part are empty. */
export type Groups = Readonly<Record<string, string>>;

/** One way of writing, and what it means. `read` says no by returning undefined. */
export interface Pattern {
  readonly source: string;
  read(groups: Groups, words: string): Reading | undefined;
}

/** A scanner of one written shape: at each place where a date (or a named day) can start, the first of its patterns that reads. */
export function createShape(name: string, patterns: readonly Pattern[], at: 'starts' | 'names' = 'starts'): Scanner<Timex> {
  const compiled = patterns.map((pattern) => ({ pattern, expression: shapeOf(pattern.source) }));
  const any = anyShapeOf(patterns.map(({ source }) => source));
  return {
    name,
    *scan(context: ScanContext) {
      const { folded, [at]: starts } = prepare(context.text);
      let from = 0;
      for (const start of starts) {
        if (start < from) continue;
        const found = firstAt(folded, start);
        if (!found) continue;
        from = found.end;
        yield timex(context.text.source.slice(start, found.end), start, found.reading);
      }
    },
  };

  function firstAt(folded: string, start: number): { readonly end: number; readonly reading: Reading } | undefined {
    if (any) {
      any.lastIndex = start;
      if (!any.test(folded)) return undefined;
    }
    for (const { pattern, expression } of compiled) {
      expression.lastIndex = start;
      const match = expression.exec(folded);
      const reading = match && pattern.read(groupsOf(match), match[0]);
      if (match && reading) return { end: start + match[0].length, reading };
    }
    return undefined;
  }

  function timex(text: string, start: number, reading: Reading): Timex {
    const span = { start, end: start + text.length };
    const { type, stated, confidence = 0.9, mod, quant, freq } = reading;
    const base = { kind: 'date', span, text, type, stated, implied: [], confidence, reason: name, reading, shape: name } as const;
    return { ...base, ...(mod ? { mod } : {}), ...(quant ? { quant } : {}), ...(freq ? { freq } : {}) };
  }
}

function groupsOf({ groups = {} }: RegExpExecArray): Groups {
  const read: Record<string, string> = {};
  for (const name in groups) read[name] = groups[name]?.toLowerCase() ?? '';
  return read;
}
