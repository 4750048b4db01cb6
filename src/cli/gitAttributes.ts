/** How git is to treat sidecars (design/sidecar.md, section 8): the same line ends everywhere, merged by our driver. */
const LINE = '*.ann.yaml text eol=lf diff=yaml merge=newsmark';

/** A `.gitattributes` that says how sidecars are merged; the same text where it does. All else stays to the byte. */
export function withAttributes(before: string | undefined): string {
  const text = before ?? '';
  const lines = text.split(/\r?\n/).map((line) => line.trim().split(/\s+/));
  const last = lines.filter(([pattern]) => pattern === '*.ann.yaml').at(-1);
  if (last?.includes('merge=newsmark')) return text;
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = text && !text.endsWith('\n') ? lineBreak : '';
  return `${text}${gap}${LINE}${lineBreak}`;
}
