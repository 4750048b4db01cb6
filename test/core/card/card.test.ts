import { describe, expect, test } from 'vitest';
import { buildCard, MAX_LINES } from '../../../src/core/card/buildCard.js';
import type { CardInput } from '../../../src/core/card/cardInput.js';
import { cardMarkdown } from '../../../src/core/card/cardMarkdown.js';
import { cardText } from '../../../src/core/card/cardText.js';
import { missingAt, originalOf, originalsAt } from '../../../src/core/compare/board/standing.js';
import { agreementsOf, conflictsOf, quotePairsOf, revisionsOf } from '../../../src/core/compare/perArticle.js';
import { createSourceIndex } from '../../../src/core/sources/createSourceIndex.js';
import type { Source } from '../../../src/core/sources/source.js';
import { aSource } from '../../support/aSource.js';

/** The card of the mark with these words in the first of the sources. */
function cardOf(words: string, ...sources: readonly Source[]) {
  const index = createSourceIndex();
  for (const source of sources) index.put(source);
  const [source] = sources;
  const annotation = source?.annotations.find(({ record }) => record.exact === words);
  if (!source || !annotation) throw new Error(`nothing is marked as ${words}`);
  const entity = index.entityOf(source.uri, annotation.id);
  const typeElsewhere = index.typeElsewhere(source.uri, annotation.id);
  const concerns = <F extends { readonly a: CardInput['sameDay'][number]; readonly b: CardInput['sameDay'][number] }>(
    found: readonly F[],
  ) => found.filter(({ a, b }) => [a, b].some((side) => side.source === source && side.annotation === annotation));
  return buildCard({
    source,
    annotation,
    story: index.sources().filter(({ file }) => !file.startsWith('far/')),
    ...(entity ? { entity } : {}),
    ...(typeElsewhere ? { typeElsewhere } : {}),
    pairs: quotePairsOf(index, source.uri, annotation.id),
    conflicts: concerns(conflictsOf(index, source.uri)),
    agreements: concerns(agreementsOf(index, source.uri)),
    revisions: concerns(revisionsOf(index, source.uri)),
    sameDay:
      annotation.type === 'date' && annotation.mention?.kind === 'date' ? index.passagesOn(annotation.mention.value ?? '') : [],
    missing: missingAt(index, source.uri, annotation.id),
    originalOf: originalsAt(index, source.uri),
    farOriginalOf: (one) => originalOf(index, one),
    refOf: ({ source: { file }, annotation: { id } }) => `${file}#${id}`,
  });
}
const lines = (...args: Parameters<typeof cardOf>) => cardText(cardOf(...args)).split('\n');

const POST = aSource('post.txt', '{quote:“We have a deal that holds for every ferry,”} said {person:Jane Doe}.', {
  outlet: 'Harbour Post',
  published: '2025-03-17',
  story: 'ferries',
  speakers: ['Jane Doe'],
});
const WIRE = aSource(
  'wire.txt',
  'It is late.\n\n{person:Jane Doe} told us: {quote:“We have a fair deal that holds for every ferry,”} in full.',
  {
    outlet: 'The Wire',
    published: '2025-03-16',
    story: 'ferries',
    speakers: ['Jane Doe'],
  },
);
const SILENT = aSource('gazette.txt', '{person:Jane Doe} left.', { published: '2025-03-16', story: 'ferries' });

describe('the card of a quotation', () => {
  const words = '“We have a deal that holds for every ferry,”';
  const actions = (...sources: readonly Source[]) =>
    cardOf(words, ...sources)
      .lines.at(-1)
      ?.parts.flatMap((part) => (part.kind === 'action' ? [part.text] : []));

  test('opens both sources side by side where another one has the words, and copies a citation', () => {
    expect(actions(POST, WIRE)).toEqual(['Accept', 'Reject', 'Note', 'Side by side', 'Copy as citation', 'Story board']);
    expect(actions(POST, SILENT)).toEqual(['Accept', 'Reject', 'Note', 'Copy as citation', 'Story board']);
  });

  test('gives the speaker, the other wording with its one word more, its line, and who does not quote it', () => {
    expect(lines(words, POST, WIRE, SILENT)).toEqual([
      'Jane Doe · Harbour Post, 17 Mar 2025',
      'Worded differently elsewhere:',
      expect.stringMatching(
        /^The Wire · 16 Mar · 1 word differs · “We have a fair deal that holds for every ferry,?” → line 3 \(adds: fair\)$/,
      ),
      'Not quoted by: gazette.txt',
      'Why: marked',
    ]);
  });

  test('shows the word more in bold from one side and struck from the other', () => {
    const link = () => 'command:x';
    expect(cardMarkdown(cardOf(words, POST, WIRE), link)).toContain('**fair**');
    expect(cardMarkdown(cardOf('“We have a fair deal that holds for every ferry,”', WIRE, POST), link)).toContain('~~fair~~');
  });

  test('says when the same words come from another mouth', () => {
    const other = aSource('other.txt', '{quote:“We have a deal that holds for every ferry,”} said {person:Ola Nordmann}.', {
      story: 'ferries',
      speakers: ['Ola Nordmann'],
    });
    expect(lines(words, POST, other).join('\n')).toMatch(
      /Nearly the same words from someone else:\nother\.txt · Ola Nordmann · “We have a deal/,
    );
  });

  test('of a source alone says nothing of others', () => {
    expect(lines(words, POST)).toEqual(['Jane Doe', 'Why: marked']);
  });
});

describe('the card of a name', () => {
  test('counts the mentions here and elsewhere, with a sentence of each source', () => {
    const long = aSource('long.txt', '{person:Jane Doe} came. {person:Doe} spoke. {person:Doe} left.', {
      names: { Doe: 'Jane Doe' },
      outlet: 'Long Read',
    });
    const card = lines('Jane Doe', long, POST, WIRE);
    expect(card[0]).toBe('Jane Doe · person · here 3 times, as “Jane Doe”, “Doe”');
    expect(card[1]).toBe('In 2 other sources of this story (2 independent), 2 mentions:');
    expect(card.slice(2, 4).join('\n')).toMatch(
      /Harbour Post · 17 Mar · “.*Jane Doe.*” → line 1[\s\S]*The Wire · 16 Mar · “Jane Doe told us/,
    );
  });

  test('counts in other stories too who has a text of their own', () => {
    const lakes = [...Array(40).keys()].map((at) => `The lake ${at} froze over and nobody crossed it.`).join(' ');
    const other = (file: string, text: string) => aSource(file, text, { published: '2024-01-02', outlet: file });
    const far = [
      other('far/wire.txt', `{person:Jane Doe} swam. ${lakes}`),
      other('far/copy.txt', `She swam, she said. {person:Jane Doe} swam. ${lakes}`),
      other('far/own.txt', '{person:Jane Doe} skated over the ice at night.'),
    ];
    expect(lines('Jane Doe', POST, WIRE, ...far)).toContain('In 3 sources of other stories (2 independent), 3 mentions:');
  });

  test('leads to the page of a Wikidata id, built from the id alone; what is no id is no link', () => {
    const known = (wikidata: string): Source => {
      const source = aSource('a.txt', '{person:Jane Doe} spoke.');
      const entity = { id: 'jane-doe', name: 'Jane Doe', key: 'jane doe', wikidata };
      return { ...source, annotations: source.annotations.map((one) => ({ ...one, known: entity })) };
    };
    const markdown = (id: string) => cardMarkdown(cardOf('Jane Doe', known(id)), () => 'command:newsmark.x');
    expect(markdown('Q42')).toContain('](https://www.wikidata.org/wiki/Q42)');
    expect(lines('Jane Doe', known('Q42'))).toContain('On Wikidata: wikidata.org/wiki/Q42');
    for (const evil of ['Q42) [x](command:evil', 'javascript:alert(1)', 'Q0', 'q42', '../Q42'])
      expect(markdown(evil)).not.toMatch(/(?<!\\)\]\((?!command:newsmark)/);
  });

  test('never has more lines than a glance can take, and says how many are left out', () => {
    const many = Array.from({ length: 30 }, (_, at) =>
      aSource(`s${String(at).padStart(2, '0')}.txt`, '{person:Jane Doe} spoke.'),
    );
    const card = cardOf('Jane Doe', POST, ...many);
    expect(card.lines).toHaveLength(MAX_LINES);
    const shown = card.lines.filter(({ parts }) => parts.some(({ kind }) => kind === 'passage')).length;
    const more = card.lines.flatMap(({ parts }) => parts).find(({ text }) => text.startsWith('and '));
    expect(more?.text).toBe(`and ${30 - shown} more → `);
    expect(cardText(card)).toContain(`and ${30 - shown} more\n`);
  });
});

describe('the card of a day', () => {
  test('gives the day, how it is written, and who else speaks of it', () => {
    const here = aSource('here.txt', 'They met on {date:Thursday}.', { values: { Thursday: '2025-03-13' } });
    const there = aSource('there.txt', 'They met on {date:March 13}.', {
      values: { 'March 13': '2025-03-13' },
      outlet: 'The Wire',
      published: '2025-03-16',
    });
    const card = lines('Thursday', here, there);
    expect(card[0]).toBe('Thursday 13 March 2025 · written “Thursday”');
    expect(card.join('\n')).toMatch(/(?:Same day|Agrees): The Wire · 16 Mar · “They met on March 13\.?” → line 1/);
  });

  test('that cannot be resolved says what is missing and offers to set it', () => {
    const card = cardOf('Thursday', aSource('here.txt', 'They met on {date:Thursday}.'));
    expect(cardText(card)).toMatch(/^“Thursday” · not resolved: this article has no published day/);
    expect(card.lines[0]?.parts).toContainEqual({ kind: 'action', text: 'Set it', action: 'setFacts' });
  });
});

describe('who is who on the card of a name', () => {
  const written = (words: string, ...sources: readonly Source[]) => lines(words, ...sources).join('\n');

  test('a last name that the folder gives to two people says whom it may be', () => {
    const both = [aSource('b.txt', '{person:Jane Doe} left.'), aSource('c.txt', '{person:John Doe} left.')];
    expect(written('Doe', aSource('a.txt', '{person:Doe} left.'), ...both)).toContain(
      'May be Jane Doe or John Doe: this folder knows both.',
    );
  });

  test('a name that only another article gives in full says so', () => {
    const card = written('Doe', aSource('a.txt', '{person:Doe} left.'), aSource('b.txt', '{person:Jane Doe} left.'));
    expect(card).toContain('Jane Doe · person · here once, as “Doe”');
    expect(card).toContain('Why: marked; “Doe” is Jane Doe by what other sources of this folder say');
  });

  test('somebody else of the same name is named with what they are', () => {
    const mayor = aSource('a.txt', '{person:Jane Doe} spoke.', { titles: { 'Jane Doe': 'mayor' } });
    const striker = aSource('b.txt', '{person:Jane Doe} scored.', { titles: { 'Jane Doe': 'striker' } });
    expect(written('Jane Doe', mayor, striker)).toContain('Somebody else of the same name in this folder: Jane Doe, striker');
    expect(written('Jane Doe', mayor)).not.toContain('Somebody else');
  });

  test('spellings of other sources are listed', () => {
    const other = aSource('b.txt', '{person:Yuri Petrov} left.');
    expect(written('Jurij Petrov', aSource('a.txt', '{person:Jurij Petrov} left.'), other)).toMatch(
      /Elsewhere also: “Yuri Petrov”|Yuri Petrov ·/,
    );
  });

  test('what an article seems to call somebody beside the name', () => {
    const a = aSource('a.txt', 'The envoy {person:Jane Doe} spoke to {person:Ola Berg}. The envoy left at noon.');
    expect(written('Jane Doe', a)).toContain('Also called here, as it seems: “the envoy”');
    expect(written('Ola Berg', a)).not.toContain('the envoy”');
  });

  test('a type that nearly all other sources do not give is doubted', () => {
    const others = [1, 2, 3, 4, 5].map((at) => aSource(`${at}.txt`, '{organization:Harlow} rose.'));
    expect(written('Harlow', aSource('a.txt', '{place:Harlow} rose.'), ...others)).toContain(
      'doubtful as a place: 5 other sources have it as an organization',
    );
  });
});

describe('what a person decided', () => {
  test('is told with their name and day, and their note', () => {
    const source = aSource('post.txt', '{person:Jane Doe} left.', {
      records: { 'Jane Doe': { status: 'accepted', by: 'maria', on: '2025-03-18', note: 'spelled so on tape' } },
    });
    expect(lines('Jane Doe', source)).toEqual(
      expect.arrayContaining(['Accepted by maria, 18 Mar 2025', 'Note: spelled so on tape']),
    );
  });

  test('in a teaser the card says that nothing is compared', () => {
    expect(lines('Jane Doe', aSource('post.txt', 'News.\n{teaser:{person:Jane Doe} sings.}'))).toContain(
      'In a teaser for another story: not compared with other sources.',
    );
  });
});

describe('the card of a figure', () => {
  const STORY =
    'The ferry Aurelie struck the Pollen rocks off Ennisk in thick fog and sank, the coast guard at Port Mallory said. ';
  const truce = (file: string, text: string, outlet: string) =>
    aSource(file, `${STORY}${text}`, {
      outlet,
      published: '2025-03-16',
      figures: { '30-day truce': { value: 30, unit: 'day', measure: 'duration', of: 'truce' } },
    });

  test('tells of whom each source has it, where they name others', () => {
    const card = lines(
      '30-day truce',
      truce('a.txt', 'The pilots of {place:Ennisk} agreed to a {figure:30-day truce}.', 'Post'),
      truce('b.txt', '{place:Port Mallory} and {place:Ennisk} offered a {figure:30-day truce} to the owners.', 'The Wire'),
    );
    expect(card[0]).toBe('30 days · truce');
    expect(card).toContain('Told of: Ennisk (here) · Port Mallory, Ennisk (The Wire)');
  });

  test('says nothing of it where all name the same', () => {
    const text = 'The pilots of {place:Ennisk} agreed to a {figure:30-day truce}.';
    const card = lines('30-day truce', truce('a.txt', text, 'Post'), truce('b.txt', `Late. ${text}`, 'The Wire'));
    expect(card.join('\n')).toContain('Same in 1 other source');
    expect(card.join('\n')).not.toContain('Told of');
  });

  test('a later report that has it otherwise is told as later, from the other side as earlier, and is no conflict', () => {
    const dead = (file: string, value: number, published: string) =>
      aSource(file, `${STORY}The storm killed {figure:N people} on the island of Ennisk, the mayor said.`, {
        outlet: file,
        published,
        figures: { 'N people': { value, of: 'people' } },
      });
    const [first, second] = [dead('Post', 7, '2025-03-16'), dead('Courier', 9, '2025-03-17')];
    expect(lines('N people', first, second)[1]).toMatch(/^↻ Later: Courier · 17 Mar(?: · reprint)? · 9 · “.*N people/);
    expect(lines('N people', second, first)[1]).toMatch(/^↻ Earlier: Post · 16 Mar · 7 · “.*N people/);
    expect(lines('N people', first, second).join('\n')).not.toContain('⚠');
  });

  test('a conflict stands first, marked, with the other figure', () => {
    const aboard = (file: string, value: number) =>
      aSource(file, `${STORY}The ship Aurelie had {figure:N people} on board when it sank off the island.`, {
        outlet: file,
        published: '2025-03-16',
        figures: { 'N people': { value, of: 'people' } },
      });
    const card = lines('N people', aboard('Post', 1212), aboard('Courier', 1221));
    expect(card[1]).toMatch(/^⚠ Disagrees: Courier · 16 Mar(?: · reprint)? · 1,221 · “.*N people.*” → line 1$/);
  });
});

describe('the card of a time that nobody counts', () => {
  const dates = { weeks: { type: 'DURATION' as const, value: 'PXW' }, 'coming weeks': { value: 'FUTURE_REF' } };

  test('tells how other sources word it beside the same name', () => {
    const here = aSource('a.txt', '{person:Jane Doe} sees a deal within {date:weeks}.', { dates });
    const there = aSource('b.txt', '{person:Doe} wants it in the {date:coming weeks}, she said.', {
      dates,
      names: { Doe: 'Jane Doe' },
      outlet: 'The Wire',
    });
    expect(lines('weeks', here, there).join('\n')).toMatch(/In other words: The Wire · “.*coming weeks.*” → line 1/);
  });

  test('not beside somebody else, not of another length, not of a time gone by', () => {
    const here = aSource('a.txt', '{person:Jane Doe} sees a deal within {date:weeks}.', { dates });
    const others = [
      aSource('b.txt', '{person:Ola Berg} sees it within {date:weeks}.', { dates }),
      aSource('c.txt', '{person:Jane Doe} sees it within {date:months}.', { dates: { months: { value: 'PXM' } } }),
      aSource('d.txt', '{person:Jane Doe} saw it {date:weeks ago}.', { dates: { 'weeks ago': { value: 'PAST_REF' } } }),
    ];
    expect(lines('weeks', here, ...others).join('\n')).not.toContain('In other words');
  });
});
