import { fieldLines, flowFields, HAND_WORDS } from './handMadeFields.js';
import type { Random } from './random.js';

/** A sidecar as a person could have typed it, in pieces. Joined they are the file. */
export interface HandMadeSidecar {
  readonly text: string;
  /** Which lines belong to whom: `id` of the entry, `article` for that block, nothing for the rest. */
  readonly pieces: readonly Piece[];
}

/** Some lines with their line ends. */
export interface Piece {
  readonly owner?: string;
  readonly text: string;
}

/** A file in a layout made by chance: comments, blank lines, order, quoting, block and flow, line ends, BOM, unknown keys. */
export function handMadeSidecar(random: Random): HandMadeSidecar {
  const isJson = random.percent(4);
  const pieces = isJson ? jsonFile(random) : blockFile(random);
  const isWindows = random.percent(30);
  const ended = random.percent(15) ? withoutLastBreak(pieces) : pieces;
  const dressed = ended.map((piece) => ({ ...piece, text: isWindows ? piece.text.replaceAll('\n', '\r\n') : piece.text }));
  const all = random.percent(15) ? [{ text: '\ufeff' }, ...dressed] : dressed;
  return { text: all.map(({ text }) => text).join(''), pieces: all };
}

const COMMENTS = ['# checked\n', '  # it’s “fine”: really\n', '# - id: p-9999\n', '      # {deep}\n', '#\n'];

/** Blank lines and comments between things. */
const gap = (random: Random, comments: readonly string[] = COMMENTS): string =>
  (random.percent(30) ? '\n'.repeat(1 + random.below(2)) : '') +
  (random.percent(20) ? random.pick(comments) : '') +
  (random.percent(5) ? '   \n' : '');

function blockFile(random: Random): Piece[] {
  const head: Piece[] = [
    { text: random.percent(5) ? '---\n' : '' },
    { text: random.percent(50) ? '# our notes\n' : '' },
    { text: `sidecar: 1${random.pick(['', ' ', '   # layout'])}\n${gap(random)}` },
    { owner: 'article', text: articleBlock(random) },
    { text: gap(random) },
  ];
  const other = random.percent(30)
    ? [
        {
          text: random.pick([
            'mine: {a: 1}\n',
            'regions:\n  - {id: r-a, kind: boilerplate}\n',
            'x-tool:\n  - "annotations:"\n  - b\n',
          ]),
        },
      ]
    : [];
  const list = random.percent(8) ? flowList(random) : blockList(random);
  const isMiddle = random.percent(20);
  return [
    ...head,
    ...(isMiddle ? [] : other),
    ...list,
    ...(isMiddle ? other : []),
    { text: random.percent(20) ? '# the end\n' : '' },
  ];
}

function articleBlock(random: Random): string {
  return random.pick([
    'article:\n  file: harbour.txt\n',
    'article:   # what we know\n    outlet: \'The Post\'   # as printed\n    file:   harbour.txt\n    x-desk: "night"\n',
    'article: {file: harbour.txt, outlet: "The Post"}  # short\n',
    'article:\n  file: harbour.txt\n  # the day\n  published: "2025-03-17"\n  title: >-\n    Harbour\n    shut\n',
    '"article":\n  "file": "harbour.txt"\n',
  ]);
}

const idOf = (at: number): string => `p-${String(at).padStart(4, '0')}`;

function blockList(random: Random): Piece[] {
  const count = random.below(8);
  if (!count)
    return [
      {
        owner: 'list',
        text: random.pick(['annotations: []\n', 'annotations:\n', 'annotations: ~\n', 'annotations: # none yet\n', '']),
      },
    ];
  const indent = random.pick(['', '  ', '  ', '  ', '    ']);
  const key = random.pick(['annotations:\n', 'annotations:   # ours\n', '"annotations":\n']);
  const entries = Array.from({ length: count }, (_, at): Piece[] => [
    { owner: idOf(at), text: entry(random, at, indent) },
    { text: gap(random, ['# checked\n', `${indent}# it’s “fine”: really\n`, '# - id: p-9999\n', `${indent}#\n`]) },
  ]);
  return [{ text: key + gap(random) }, ...entries.flat()];
}

function entry(random: Random, at: number, indent: string): string {
  const isBad = random.percent(4);
  const fields = fieldsOf(random, at, isBad);
  if (random.percent(20))
    return `${indent}- ${flowFields(random, fields, `${indent}    `)}${random.pick(['', '', '  # compact'])}\n`;
  const space = random.pick([' ', ' ', ' ', '   ']);
  const column = `${indent} ${space}`;
  const lines = fields.map(([name, value]) => fieldLines(random, name, value, column));
  const apart = (line: string): string =>
    line + (random.percent(8) ? random.pick(['\n', `${column}# why\n`, '# at the margin\n', `${column}    # deep\n`]) : '');
  const isBelow = random.percent(4);
  const body = lines.map(apart).join('');
  return isBelow ? `${indent}-${random.pick(['', '  # next'])}\n${body}` : `${indent}-${space}${body.slice(column.length)}`;
}

/** Fields of an entry, in an order of chance, the id mostly first. */
function fieldsOf(random: Random, at: number, isBad: boolean): (readonly [string, unknown])[] {
  const maybe = (share: number, name: string, value: unknown): (readonly [string, unknown])[] =>
    random.percent(share) ? [[name, value]] : [];
  const link = { to: 'b.txt#p-1234', rel: 'agrees', ...(random.percent(50) ? { 'x-seen': 'yes' } : {}) };
  const rest = [
    ['type', isBad ? 'persn' : random.pick(['person', 'quote', 'note'])] as const,
    ['exact', random.pick(HAND_WORDS) || 'x'] as const,
    ...maybe(70, 'at', at * 10),
    ...maybe(70, 'status', random.pick(['suggested', 'accepted', 'rejected'])),
    ...maybe(50, 'by', random.pick(['maria', 'scan@0.1'])),
    ...maybe(30, 'on', '2025-03-17'),
    ...maybe(40, 'note', random.pick(HAND_WORDS)),
    ...maybe(25, 'tags', random.pick([['tape'], ['tape', 'check again'], ['a', 'b', 'c']])),
    ...maybe(20, 'links', random.percent(50) ? [link] : [link, { to: 'https://post.example/1', rel: 'see-also' }]),
    ...maybe(20, 'x-mine', random.pick(['own words', 3, ['a', 'b'], { a: 1 }])),
    ...maybe(8, 'confidence', 0.5),
  ];
  const mixed = random.percent(40)
    ? rest
        .map((field) => ({ field, order: random.below(1000) }))
        .sort((a, b) => a.order - b.order)
        .map(({ field }) => field)
    : rest;
  return random.percent(90) ? [['id', idOf(at)], ...mixed] : [...mixed, ['id', idOf(at)]];
}

/** `annotations: [{…}, {…}]`, on one line or many. */
function flowList(random: Random): Piece[] {
  const count = 1 + random.below(4);
  const isLong = random.percent(50);
  const entries = Array.from({ length: count }, (_, at): Piece[] => [
    { owner: idOf(at), text: (isLong ? '  ' : '') + flowFields(random, fieldsOf(random, at, false), '    ') },
    { text: (at < count - 1 ? ',' : '') + (isLong ? random.pick(['\n', '  # so\n']) : ' ') },
  ]);
  return [{ text: `annotations: [${isLong ? '\n' : ''}` }, ...entries.flat(), { text: isLong ? '  ]\n' : ']\n' }];
}

function jsonFile(random: Random): Piece[] {
  const count = random.below(4);
  const entries = Array.from({ length: count }, (_, at): Piece[] => [
    { owner: idOf(at), text: `    ${JSON.stringify(Object.fromEntries(fieldsOf(random, at, false)))}` },
    { text: at < count - 1 ? ',\n' : '\n' },
  ]);
  return [
    { text: '{\n  "sidecar": 1,\n  ' },
    { owner: 'article', text: '"article": {"file": "harbour.txt"}' },
    { text: ',\n' },
    { owner: count ? '' : 'list', text: '  "annotations": [\n' },
    ...entries.flat(),
    { owner: count ? '' : 'list', text: '  ]\n' },
    { text: '}\n' },
  ];
}

function withoutLastBreak(pieces: readonly Piece[]): Piece[] {
  const last = pieces.findLastIndex(({ text }) => text);
  return pieces.map((piece, at) => (at === last ? { ...piece, text: piece.text.replace(/\n$/, '') } : piece));
}
