import { anchorAll } from '../../src/core/article/anchor.js';
import { createDescriber } from '../../src/core/article/describe.js';
import { createText } from '../../src/core/text/text.js';
import { ARTICLE_EDITS, doubled, type EditedText, rewrite } from '../support/articleEdits.js';
import { repetitiveArticle } from '../support/inventedNews.js';
import { type Random, random } from '../support/random.js';
import { markedSpans, survivorOf } from '../support/reanchored.js';
import { seedTexts } from '../support/seedTexts.js';
import { type Check, percent } from './check.js';

const ROUNDS = 6;
const EDITED = ['delete 20 % of the sentences', 'insert in the middle', 'typos in 2 %'] as const;

interface Sum {
  all: number;
  own: number;
  other: number;
}

/** A8: a body is printed twice, and one copy is edited. */
export const editedTwins: Check = {
  id: 'A8',
  title: 'Of two copies of a body one is edited: each mark stays with its own copy or is lost',
  async run() {
    const both: Sum = { all: 0, own: 0, other: 0 };
    const few: Sum = { ...both };
    const bodies = [...seedTexts().flatMap(({ text, isTwin }) => (isTwin ? [] : [text])), repetitiveArticle(18, random(5))];
    for (const body of bodies) {
      const text = doubled(body);
      const spans = markedSpans(text);
      for (let seed = 1; seed <= ROUNDS; seed++) {
        const chance = random(seed);
        const edited = editOne(text, body.length, chance.pick(EDITED), chance);
        count(text, spans, edited, both);
        count(
          text,
          spans.filter(() => chance.percent(6)),
          edited,
          few,
        );
      }
    }
    return [
      { name: 'many marks: on the other copy', value: percent(both.other, both.all), unit: '%', atMost: 0.1 },
      { name: 'many marks: on their own', value: percent(both.own, both.all), unit: '%', atLeast: 90 },
      { name: 'few marks: on the other copy', value: percent(few.other, few.all), unit: '%', atMost: 0.5 },
      { name: 'few marks: on their own', value: percent(few.own, few.all), unit: '%' },
    ];
  },
};

/** Edits the first copy or the second. */
function editOne(text: string, size: number, name: (typeof EDITED)[number], chance: Random): EditedText {
  const isFirst = chance.percent(50);
  const half = text.length - size;
  const made = rewrite(text);
  const part = isFirst ? text.slice(0, half) : text.slice(half);
  const { text: changed, to } = (ARTICLE_EDITS[name] as (typeof ARTICLE_EDITS)[string]).edit(part, chance);
  if (!isFirst) made.keep(0, half);
  made.insert(changed);
  if (isFirst) made.keep(half, text.length);
  const done = made.done();
  for (let at = 0; at < part.length; at++) {
    const place = to[at] as number;
    if (place >= 0) done.to[isFirst ? at : half + at] = isFirst ? place : half + place;
  }
  return done;
}

function count(text: string, spans: readonly { start: number; end: number }[], edited: EditedText, sum: Sum): void {
  const found = anchorAll(edited.text, spans.map(createDescriber(text)));
  const { paragraphAt } = createText(edited.text);
  for (const [index, span] of spans.entries()) {
    const anchoring = found[index];
    const own = survivorOf(span, edited);
    sum.all++;
    if (!anchoring || anchoring.kind === 'lost') continue;
    // Within its own copy a typing error at an edge is no other place.
    const isOwn =
      own && Math.abs(anchoring.span.start - own.start) <= 3 && paragraphAt(own.start) === paragraphAt(anchoring.span.start);
    if (isOwn) sum.own++;
    else sum.other++;
  }
}
