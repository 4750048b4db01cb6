import { describe, expect, test } from 'vitest';
import { cardText } from '../../../src/core/card/cardText.js';
import { openTestService } from '../../support/openTestService.js';

const ROOT = 'mem:/news';
const uriOf = (name: string) => `${ROOT}/${name}.txt`;

const WIRE = `Vesna ferry company sold to Harbour Union

The Vesna ferry company was sold to the Harbour Union on March 16, Jane Doe told reporters at the city hall.

"We have a deal that holds for every ferry," Jane Doe said. The Harbour Union pays 40 million euros for the Vesna ferry company and keeps 300 sailors.
`;
const POST = `Harbour Union buys Vesna ferries

The Vesna ferry company was sold to the Harbour Union yesterday, Jane Doe told reporters at the city hall.

The Harbour Union keeps 300 sailors and pays 40 million euros. "A deal that holds," Jane Doe called it. The ferries will sail again on Friday.
`;
const GAZETTE = `A union buys its ferries

On Sunday the Vesna ferry company was sold to the Harbour Union, Jane Doe told reporters at the city hall.

The company has 300 sailors, and the Harbour Union paid 40 million euros, Jane Doe of the Vesna ferry company said.
`;

const days = (given: Readonly<Record<string, string>>) =>
  `sources:\n${Object.entries(given)
    .map(([file, day]) => `  - file: ${file}.txt\n    outlet: The ${file}\n    published: "${day}"\n`)
    .join('')}`;

async function loaded(given: Readonly<Record<string, string>>, texts: Readonly<Record<string, string>> = {}) {
  const articles = { [uriOf('wire')]: WIRE, [uriOf('post')]: POST, [uriOf('gazette')]: GAZETTE, ...texts };
  const sources = Object.keys(given).length ? { [`${ROOT}/.newsmark/sources.yaml`]: days(given) } : {};
  const desk = openTestService({ ...articles, ...sources });
  await desk.service.loadCorpus(ROOT);
  const factsOf = async (name: string) => (await desk.service.viewOf(uriOf(name)))?.facts;
  return { ...desk, factsOf };
}

describe('the other sources of a story tell the day of an article that has none', () => {
  test('what one source dates and another calls yesterday was published the day after', async () => {
    const { factsOf, service } = await loaded({ wire: '2025-03-16' });
    expect(await factsOf('post')).toMatchObject({
      published: '2025-03-17',
      publishedFrom: 'inferred',
      publishedWhy: expect.stringContaining('The wire, published 16 March 2025, puts the same on 16 March 2025'),
    });
    const view = await service.viewOf(uriOf('post'));
    expect(view?.marks.find(({ text }) => text === 'Friday')?.detail).toBe('Friday 21 March 2025');
  });

  test('what a source dates on its own day and another puts on that weekday is of that day', async () => {
    const { factsOf } = await loaded({ wire: '2025-03-16' });
    expect(await factsOf('gazette')).toMatchObject({
      published: '2025-03-16',
      publishedWhy: expect.stringContaining('“Sunday”'),
    });
  });

  test('but not where that source was published on another day: the weekday leaves too many', async () => {
    const { factsOf } = await loaded({ wire: '2025-03-18' });
    expect((await factsOf('gazette'))?.published).toBeUndefined();
  });

  test('and the card of that weekday gives the best guess, and where it is from, but no value', async () => {
    const { service } = await loaded({ wire: '2025-03-18' });
    const [card] = await service.cardsAt(uriOf('gazette'), GAZETTE.indexOf('Sunday'));
    const text = card ? cardText(card) : '';
    expect(text).toContain('“Sunday” · not resolved: this article has no published day');
    expect(text).toMatch(/Best guess Sunday 16 March 2025, told there with its date: The wire · 18 Mar · .*March 16.* → line 3/);
    const marks = (await service.viewOf(uriOf('gazette')))?.marks;
    expect(marks?.find((mark) => mark.text === 'Sunday')?.detail).toBe('not resolved');
  });

  test('a dateline without a year takes the year of the others', async () => {
    const dated = POST.replace('The Vesna', 'VESNA, March 17 (AP) - The Vesna');
    const { factsOf } = await loaded({ wire: '2025-03-16' }, { [uriOf('post')]: dated });
    expect(await factsOf('post')).toMatchObject({
      published: '2025-03-17',
      publishedWhy: expect.stringContaining('in the year of the other sources of the story (The wire published 16 March 2025)'),
    });
  });

  test('a source of another story tells nothing', async () => {
    const other =
      'The orchard law passed\n\nThe parliament in Trieste passed the orchard law on March 16, Omar Haddad said. Growers had asked for it for years.\n';
    const { factsOf } = await loaded({ orchard: '2025-03-16' }, { [uriOf('orchard')]: other });
    expect((await factsOf('post'))?.published).toBeUndefined();
  });

  test('an inferred day is no evidence for another one', async () => {
    const dated = WIRE.replace('\n\n', '\n\nSunday, March 16, 2025\n\n');
    const { factsOf } = await loaded({}, { [uriOf('wire')]: dated });
    expect(await factsOf('wire')).toMatchObject({ published: '2025-03-16', publishedFrom: 'inferred' });
    expect((await factsOf('post'))?.published).toBeUndefined();
    expect((await factsOf('gazette'))?.published).toBeUndefined();
  });
});

describe('what is inferred follows what is known', () => {
  test('a person enters the day of one source, and the others get theirs; takes it away, and they lose it', async () => {
    const { factsOf, service } = await loaded({});
    expect((await factsOf('post'))?.published).toBeUndefined();
    await service.setFacts(uriOf('wire'), { published: '2025-03-16' });
    expect((await factsOf('post'))?.published).toBe('2025-03-17');
    await service.setFacts(uriOf('wire'), { published: '' });
    expect((await factsOf('post'))?.published).toBeUndefined();
  });

  test('the source is deleted, and the day goes with it', async () => {
    const { factsOf, service, files } = await loaded({ wire: '2025-03-16' });
    files.texts.delete(uriOf('wire'));
    await service.fileChanged(uriOf('wire'));
    expect((await factsOf('post'))?.published).toBeUndefined();
  });

  test('an article that is typed in a loaded folder gets its day, and keeps it while other words change', async () => {
    const { factsOf, service } = await loaded({ wire: '2025-03-16' });
    const view = await service.openArticle({ uri: uriOf('post'), text: POST.replace('300', '310'), version: 1 });
    expect(view?.facts.published).toBe('2025-03-17');
    await service.openArticle({ uri: uriOf('post'), text: POST.replaceAll(' yesterday', ''), version: 2 });
    expect((await factsOf('post'))?.published).toBeUndefined();
  });

  test('a person confirms an inferred day, and it becomes evidence', async () => {
    const dated = WIRE.replace('\n\n', '\n\nSunday, March 16, 2025\n\n');
    const { factsOf, service } = await loaded({}, { [uriOf('wire')]: dated });
    await service.setFacts(uriOf('wire'), { published: '2025-03-16' });
    expect(await factsOf('post')).toMatchObject({ published: '2025-03-17', publishedFrom: 'inferred' });
  });

  test('the order in which articles are opened changes nothing', async () => {
    const { service, files } = await loaded({ wire: '2025-03-16' });
    const before = await service.compareJson(ROOT);
    for (const name of ['gazette', 'post', 'wire', 'gazette']) {
      await service.openArticle({ uri: uriOf(name), text: files.texts.get(uriOf(name)) ?? '', version: 1 });
      await service.closeArticle(uriOf(name));
    }
    expect(await service.compareJson(ROOT)).toEqual(before);
  });
});
