import type { AnnotationService, ArticleView } from '../../src/core/serviceTypes.js';
import { harbourStory } from '../support/harbourStory.js';
import { openTestService } from '../support/openTestService.js';
import { type Check, percent } from './check.js';

const URI = 'mem:/news/harbour.txt';
const SIDECAR = `${URI}.ann.yaml`;

const BY_HAND = `\ufeff# Our notes on the strike
sidecar: 1
article: {file: harbour.txt, outlet: 'Harbour Post'} # by hand
x-desk: night

annotations:
  # who is she?
  - {type: note, exact: "Harbour strike", note: 'day one',   x-seen: yes}

  - id: p-00aa11bb
    type: person
    exact: 'Jane Doe'
    status: rejected
`.replaceAll('\n', '\r\n');

/** What a person sees of an article, as one string. */
const seen = (view: ArticleView | undefined): string => JSON.stringify({ ...view, version: 0 });

/** Sidecars before the decisions: none, one written by hand, one that the scan wrote. */
const BEFORE = { 'no sidecar': undefined, 'one by hand': BY_HAND, 'one of suggestions': 'annotate' } as const;

async function bulk(service: AnnotationService, status: 'accepted' | 'rejected'): Promise<number> {
  const marks = (await service.viewOf(URI))?.marks.filter((mark) => mark.status === 'suggested') ?? [];
  const result = await service.decideAll(
    URI,
    marks.map(({ ref }) => ref),
    status,
  );
  return result.ok && result.changed ? marks.length : 0;
}

/** B11: all suggestions of an article are decided at once, and taken back at once. */
export const bulkUndone: Check = {
  id: 'B11',
  title: 'Accept all, reject all: one write each, and one undo gives the file back to the byte and the marks as they were',
  async run() {
    const text = harbourStory(70);
    let [cases, files, marks, redone] = [0, 0, 0, 0];
    let fewest = Number.POSITIVE_INFINITY;
    let most = 0;
    for (const before of Object.values(BEFORE)) {
      for (const status of ['accepted', 'rejected'] as const) {
        const { service, files: disk } = openTestService({ [URI]: text, ...(before === BY_HAND ? { [SIDECAR]: BY_HAND } : {}) });
        await service.openArticle({ uri: URI, text, version: 1 });
        if (before === 'annotate') await service.annotate(URI);
        const [bytes, view, writes] = [disk.texts.get(SIDECAR), seen(await service.viewOf(URI)), disk.writes.length];
        fewest = Math.min(fewest, await bulk(service, status));
        most = Math.max(most, disk.writes.length - writes);
        const decided = disk.texts.get(SIDECAR);
        await service.undo(URI);
        cases++;
        if (disk.texts.get(SIDECAR) === bytes && disk.texts.has(SIDECAR) === (bytes !== undefined)) files++;
        if (seen(await service.viewOf(URI)) === view) marks++;
        await service.redo(URI);
        if (disk.texts.get(SIDECAR) === decided) redone++;
      }
    }
    return [
      { name: 'annotations decided at once, at least', value: fewest, atLeast: 500 },
      { name: 'writes for it, at most', value: most, atMost: 1 },
      { name: 'files as before to the byte after one undo', value: percent(files, cases), unit: '%', atLeast: 100 },
      { name: 'marks as before after one undo', value: percent(marks, cases), unit: '%', atLeast: 100 },
      { name: 'files as decided after one redo', value: percent(redone, cases), unit: '%', atLeast: 100 },
    ];
  },
};
