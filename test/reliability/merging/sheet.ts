/** One entry of a sidecar as a hand may write it; values are YAML on one line, but for a note in a block. */
export interface SheetEntry {
  readonly id: string;
  readonly fields: ReadonlyMap<string, string>;
  /** Lines above it. */
  readonly comments: readonly string[];
  /** At the end of a line, by field. */
  readonly trailing: ReadonlyMap<string, string>;
  readonly style: 'block' | 'flow';
}

/** A sidecar before it is written down. */
export interface Sheet {
  readonly facts: ReadonlyMap<string, string>;
  readonly top: ReadonlyMap<string, string>;
  readonly entries: readonly SheetEntry[];
}

/** How a hand lays a sidecar out. */
export interface Layout {
  readonly indent: number;
  readonly gap: boolean;
  readonly lineBreak: '\n' | '\r\n';
  readonly bom: boolean;
}

/** Entries with their id written first, where they have one that a machine did not make. */
export function written({ facts, top, entries }: Sheet, { indent, gap, lineBreak, bom }: Layout): string {
  const blocks = entries.map((entry) => entryLines(entry, ' '.repeat(indent)).join('\n'));
  const lines = [
    '# A sidecar.',
    'sidecar: 1',
    'article:',
    ...[...facts].map(([name, value]) => `  ${name}: ${value}`),
    ...[...top].map(([name, value]) => `${name}: ${value}`),
    ...(gap ? [''] : []),
    'annotations:',
    blocks.join(gap ? '\n\n' : '\n'),
    '',
  ];
  return (bom ? '\ufeff' : '') + lines.join('\n').replaceAll('\n', lineBreak);
}

/** The lines of one entry, those of its comments first. */
export function entryLines({ fields, comments, trailing, style }: SheetEntry, indent: string): readonly string[] {
  const above = comments.map((comment) => `${indent}# ${comment}`);
  if (style === 'flow')
    return [...above, `${indent}- {${[...fields].map(([name, value]) => `${name}: ${inFlow(value)}`).join(', ')}}`];
  const lines = [...fields].flatMap(([name, value]) => {
    const comment = trailing.get(name);
    const [head, ...rest] = value.split('\n');
    return [`${name}: ${head}${comment && !rest.length ? `   # ${comment}` : ''}`, ...rest.map((line) => `  ${line}`)];
  });
  return [...above, ...lines.map((line, index) => `${indent}${index ? '  ' : '- '}${line}`)];
}

/** A note in a block has no place in braces. */
const inFlow = (value: string): string =>
  value.startsWith('|') ? JSON.stringify(`${value.split('\n  ').slice(1).join('\n')}\n`) : value;
