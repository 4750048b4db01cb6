import { anchorAll } from '../../src/core/article/anchor.js';
import { createDescriber } from '../../src/core/article/describe.js';
import { toPortable } from '../../src/core/text/portable.js';
import type { Span } from '../../src/core/text/span.js';
import { markedSpans } from '../support/reanchored.js';
import { seedTexts } from '../support/seedTexts.js';
import { type Check, type Figure, percent } from './check.js';

/** Each leaves the words alone. The answer has the same number of code units, or the place is counted without what was added. */
const CHANGES: Readonly<Record<string, (text: string) => string>> = {
  'quote marks changed': (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  'straight marks to curly': (text) => text.replace(/"/g, '“').replace(/'/g, '’'),
  'space to no-break space': (text) => text.replace(/ (?=\d|\p{Lu})/gu, '\u00a0'),
  'no-break space to space': (text) => text.replace(/\u00a0/g, ' '),
  'dashes changed': (text) => text.replace(/[—–]/g, '-'),
  'a final newline': (text) => `${text}\n`,
  'a byte order mark': (text) => `\ufeff${text}`,
  'LF to CRLF': (text) => text.replace(/\n/g, '\r\n'),
};

/** A3: what editors, formatters and checkouts change without changing a word. */
export const changedTypesetting: Check = {
  id: 'A3',
  title: 'Marks stay where only quote marks, spaces, dashes, line ends or a byte order mark changed',
  async run() {
    const articles = seedTexts().map(({ text }) => ({ text, spans: markedSpans(text) }));
    return Object.entries(CHANGES).map(([name, change]): Figure => {
      let [right, all] = [0, 0];
      for (const { text, spans } of articles) {
        // As it was saved on the other machine, and read here.
        const found = anchorAll(toPortable(change(text)).text, spans.map(createDescriber(text)));
        for (const [index, anchoring] of found.entries()) {
          all++;
          if (anchoring.kind !== 'lost' && anchoring.kind !== 'reattached' && isSame(anchoring.span, spans[index] as Span))
            right++;
        }
      }
      return { name: `${name}: right place`, value: percent(right, all), unit: '%', atLeast: 100 };
    });
  },
};

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
