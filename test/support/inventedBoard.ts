import type {
  BoardCell,
  BoardPoint,
  BoardRow,
  BoardSource,
  StoryBoard,
  StoryPassage,
} from '../../src/core/service/stories/storyTypes.js';

let made = 0;

/** A passage with a ref of its own; its words stand in the sentence. */
export function aPassage(sentence: string, text = sentence, line = 3): StoryPassage {
  made++;
  return { ref: `${made.toString(16).padStart(8, '0')}#q-made${made}`, text, sentence, line };
}

/** A source of a board; the label names it. */
export const aBoardSource = (label: string, given: Partial<BoardSource> = {}): BoardSource => {
  const file = `${label.toLowerCase().replace(/\W+/g, '-')}.txt`;
  return { uri: `file:///desk/${file}`, file, label, progress: { decided: 0, marks: 0 }, ...given };
};

/** What a source has of a row, said in a sentence. */
export const aCell = (state: BoardCell['state'], text: string, given: Partial<BoardCell> = {}): BoardCell => ({
  state,
  text,
  passages: state === 'silent' ? [] : [aPassage(`The harbour master spoke at noon: ${text}, as the board was told.`, text)],
  ...given,
});

export const SILENT_CELL: BoardCell = { state: 'silent', text: '', passages: [] };

export const aRow = (
  group: BoardRow['group'],
  title: string,
  cells: readonly BoardCell[],
  given: Partial<BoardRow> = {},
): BoardRow => ({
  id: `${group}:${title}`,
  group,
  title,
  cells,
  missing: [],
  ...given,
});

export const aPoint = (source: number, begin: string, end = begin, given: Partial<BoardPoint> = {}): BoardPoint => ({
  source,
  begin,
  end,
  label: begin,
  passage: aPassage(`It was agreed on ${begin} in the port office.`, begin),
  conflicts: [],
  ...given,
});

/** A board of the given sources with nothing on it yet. */
export const aBoard = (sources: readonly BoardSource[], given: Partial<StoryBoard> = {}): StoryBoard => ({
  uri: sources[0]?.uri ?? '',
  name: 'Harbour pilots end their strike',
  sources,
  independent: sources.filter(({ reprintOf }) => reprintOf === undefined).length,
  rows: [],
  timeline: [],
  leftOut: 0,
  ...given,
});

const DAYS_CONFLICT = 'conflict:the strike began';

/** An invented story of five outlets with every kind of row, cell and point. */
export function harbourBoard(): StoryBoard {
  const sources = [
    aBoardSource('Northern Ledger', { published: '2031-05-14' }),
    aBoardSource('Harbour Post', { published: '2031-05-15' }),
    aBoardSource('Coast Radio', { published: '2031-05-15', inferred: 'from “Thursday”' }),
    aBoardSource('Daily Tide', { published: '2031-05-16', reprintOf: 1 }),
    aBoardSource('The Ferryman', { file: 'weekly/ferryman.txt' }),
  ];
  return aBoard(sources, {
    uri: sources[1]?.uri as string,
    published: { begin: '2031-05-14', end: '2031-05-16' },
    rows: [...conflicts(), ...quotations(), ...facts(), ...people()],
    timeline: timeline(),
  });
}

function conflicts(): readonly BoardRow[] {
  return [
    aRow(
      'conflict',
      'the strike began',
      [
        aCell('says', 'on Monday', { value: '5 May 2031' }),
        aCell('differs', 'on 6 May', { value: '6 May 2031' }),
        aCell('same', 'early last week, on Monday', { value: '5 May 2031' }),
        aCell('reprint', 'on 6 May', { value: '6 May 2031' }),
        SILENT_CELL,
      ],
      { id: DAYS_CONFLICT, kind: 'date', why: 'the same event (“strike”, “began”) at the same place' },
    ),
    aRow(
      'conflict',
      'ships waiting off the coast',
      [
        aCell('says', '31 ships', { value: '31 ships' }),
        aCell('differs', 'some 43 vessels', { value: 'about 43 vessels' }),
        aCell('same', 'thirty-one ships', { value: '31 ships' }),
        aCell('reprint', 'some 43 vessels', { value: 'about 43 vessels' }),
        aCell('differs', 'more than 60 ships', { value: 'more than 60 ships' }),
      ],
      { kind: 'number', why: 'both count ships that wait off the coast on 14 May 2031' },
    ),
    aRow(
      'conflict',
      'containers left on the quay',
      [
        aCell('says', '1,200', { value: '1,200 containers' }),
        SILENT_CELL,
        aCell('differs', '1,900', {
          value: '1,900 containers',
          passages: [aPassage('By Thursday 1,900 were left.', '1,900', 9)],
        }),
        SILENT_CELL,
        SILENT_CELL,
      ],
      { kind: 'revision', why: 'a later report, of 15 May 2031, raises the count' },
    ),
  ];
}

const FULLEST = '“We never refused to talk, we refused to be talked down to, and that is a difference the owners know.”';

function quotations(): readonly BoardRow[] {
  return [
    aRow(
      'quotation',
      FULLEST,
      [
        aCell('says', FULLEST, {
          passages: [
            aPassage(`${FULLEST} said Mara Lindqvist, who leads the pilots’ union.`, FULLEST, 7),
            aPassage('She said so twice: “We never refused to talk.”', '“We never refused to talk.”', 21),
          ],
        }),
        aCell('differs', '“We never refused to talk, we only refused to be shouted at.”', {
          relation: 'wording-differs',
          diff: [
            { op: 'same', text: 'We never refused to talk, we ' },
            { op: 'added', text: 'only ' },
            { op: 'same', text: 'refused to be ' },
            { op: 'removed', text: 'talked down to, and that is a difference the owners know.' },
            { op: 'added', text: 'shouted at.' },
          ],
        }),
        aCell('differs', '“talked down to”', { relation: 'fragment-of' }),
        aCell('reprint', '“We never refused to talk, we only refused to be shouted at.”'),
        SILENT_CELL,
      ],
      { speaker: 'Mara Lindqvist', missing: [4], why: 'nearly the same words, given to the same speaker' },
    ),
    aRow(
      'quotation',
      '“Nobody won, and everybody can work.”',
      [
        aCell('says', '“Nobody won, and everybody can work.”'),
        aCell('same', '“Nobody won, and everybody can work.”'),
        aCell('differs', '“Nobody won, and everybody can work.”', { relation: 'same-words-other-speaker' }),
        aCell('reprint', '“Nobody won, and everybody can work.”'),
        aCell('same', '“Nobody won, and everybody can work”'),
      ],
      { speaker: 'Tomas Egede' },
    ),
  ];
}

function facts(): readonly BoardRow[] {
  return [
    aRow('fact', 'Tuesday 13 May 2031', [
      aCell('says', 'on Tuesday', { value: 'Tuesday 13 May 2031' }),
      aCell('same', 'May 13', { value: 'Tuesday 13 May 2031' }),
      SILENT_CELL,
      aCell('reprint', 'May 13', { value: 'Tuesday 13 May 2031' }),
      aCell('same', 'last Tuesday', { value: 'Tuesday 13 May 2031' }),
    ]),
    aRow('fact', '4.5 per cent more pay', [
      aCell('says', '4.5 per cent'),
      SILENT_CELL,
      SILENT_CELL,
      SILENT_CELL,
      aCell('same', '4.5 percent'),
    ]),
  ];
}

function people(): readonly BoardRow[] {
  return [
    aRow(
      'person',
      'Mara Lindqvist',
      [
        aCell('says', 'who leads the pilots’ union'),
        aCell('says', 'the union’s chair'),
        aCell('says', 'Ms Lindqvist'),
        aCell('reprint', 'the union’s chair'),
        SILENT_CELL,
      ],
      { missing: [4] },
    ),
    aRow('person', 'Tomas Egede', [
      aCell('says', 'the port’s director'),
      SILENT_CELL,
      aCell('says', 'the harbour master'),
      SILENT_CELL,
      aCell('says', 'Mr Egede'),
    ]),
  ];
}

function timeline(): readonly BoardPoint[] {
  const told = (source: number, written: string, label: string, begin: string, end = begin, conflicts: readonly string[] = []) =>
    aPoint(source, begin, end, { label, conflicts, passage: aPassage(`It was agreed ${written} in the port office.`, written) });
  return [
    told(4, 'in the summer of 1998', 'July 1998', '1998-07-01', '1998-07-31'),
    told(0, 'on Monday', 'Monday 5 May 2031', '2031-05-05', '2031-05-05', [DAYS_CONFLICT]),
    told(2, 'on Monday', 'Monday 5 May 2031', '2031-05-05', '2031-05-05', [DAYS_CONFLICT]),
    told(0, 'for nine days', '5–13 May 2031', '2031-05-05', '2031-05-13'),
    told(1, '6 May', 'Tuesday 6 May 2031', '2031-05-06', '2031-05-06', [DAYS_CONFLICT]),
    told(3, '6 May', 'Tuesday 6 May 2031', '2031-05-06', '2031-05-06', [DAYS_CONFLICT]),
    ...[0, 1, 3, 4].map((source) => told(source, 'on Tuesday', 'Tuesday 13 May 2031', '2031-05-13')),
    told(0, 'the same day', 'Tuesday 13 May 2031', '2031-05-13'),
    told(1, 'on Wednesday', 'Wednesday 14 May 2031', '2031-05-14'),
    told(2, 'today', 'Thursday 15 May 2031', '2031-05-15'),
    told(1, 'June', 'June 2031', '2031-06-01', '2031-06-30'),
  ];
}
