import { createRandom } from '../reliability/random.js';

/** What scanners begin at, cut short, out of order and against each other. */
export const PIECES = [
  ...[
    '“',
    '”',
    '"',
    '""',
    "'",
    '’',
    '‘',
    '«',
    '»',
    '„',
    '``',
    "''",
    '(',
    ')',
    '[',
    ']',
    '—',
    '-',
    '/',
    '.',
    '…',
    ',',
    ':',
    ';',
    '\n',
  ],
  ...[
    'he said',
    'said',
    'told',
    'according to',
    'that',
    'Jane Doe',
    'Mr.',
    'the envoy',
    'she',
    'Inc.',
    'of',
    'and',
    'U.S.',
    'McX',
  ],
  ...[
    'last',
    'next',
    'on the',
    'two days later',
    'Christmas',
    'every Monday and',
    'the',
    'every',
    'two',
    'hundred',
    'weeks',
    'ago',
    'May',
    'March',
    '3',
    '03/04/05',
    '10:00',
    'p.m.',
    'EDT',
  ],
  ...[
    'Monday',
    '2025',
    "'80s",
    '1941-45',
    'quarter',
    'fiscal',
    'early',
    'between',
    'P1D',
    '00/00/0000',
    '99999999999',
    '$5',
    '%',
    '6\'2"',
  ],
  ...['x', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '😀', '\u0000', '\u200d', '\ud800', 'é', '漢字', '  ', '\t'],
];

/** `length` code units of pieces in an order that chance gave, the same at each run: no words for a scanner, but every start of one. */
export function fuzzedText(length: number, seed: number): string {
  const random = createRandom(seed);
  const parts: string[] = [];
  for (let size = 0; size < length; ) {
    const piece = PIECES[Math.floor(random() * PIECES.length)] as string;
    const space = random() < 0.7 ? ' ' : '';
    parts.push(piece, space);
    size += piece.length + space.length;
  }
  return parts.join('').slice(0, length);
}

/** One piece over and over: the worst that a text can ask of one rule. */
export const repeated = (piece: string, length: number): string =>
  `${piece} `.repeat(Math.ceil(length / (piece.length + 1))).slice(0, length);
