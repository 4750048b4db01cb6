/** A stretch that a marked text names: `{person:Jane Doe}` yields `{ label: 'person', text: 'Jane Doe' }` and its span. */
export interface MarkedSpan {
  readonly label: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Strips the braces of a marked text and yields the spans (Lezer's way: the test is the text). Marks nest:
 * `{quote:“{person:Jane} left,”} said`. `\{` is a brace. Spans in code units of `text`, in order of their start.
 */
export function marked(source: string): { readonly text: string; readonly spans: readonly MarkedSpan[] } {
  const spans: MarkedSpan[] = [];
  const open: { label: string; start: number }[] = [];
  let text = '';
  for (let at = 0; at < source.length; at++) {
    const label = /^\{([A-Za-z-]+):/.exec(source.slice(at, at + 40));
    if (source[at] === '\\' && /[{}]/.test(source[at + 1] ?? '')) {
      text += source[++at];
    } else if (label) {
      open.push({ label: label[1] as string, start: text.length });
      at += label[0].length - 1;
    } else if (source[at] === '}' && open.length) {
      const { label: name, start } = open.pop() as { label: string; start: number };
      spans.push({ label: name, text: text.slice(start), start, end: text.length });
    } else text += source[at];
  }
  if (open.length) throw new Error(`a mark is not closed in: ${source}`);
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
}
