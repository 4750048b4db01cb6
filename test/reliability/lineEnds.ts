import type { Mark } from '../../src/core/serviceTypes.js';
import { openTestService } from '../support/openTestService.js';
import { type Check, percent } from './check.js';
import { SEED_NAMES, seedText } from './seedTexts.js';

const ARTICLE = 'mem:/desk/story.txt';
const SIDECAR = `${ARTICLE}.ann.yaml`;

/** What a checkout with `autocrlf=true` makes of a file. */
const windows = (text: string): string => text.replace(/\n/g, '\r\n');

/** A10: one article and its sidecar as two colleagues have them, with LF and with CRLF. */
export const lineEnds: Check = {
  id: 'A10',
  title: 'One sidecar on Windows (autocrlf) and on Linux: the same marks, and no line differs',
  async run() {
    const counts = { marks: 0, same: 0, onWords: 0, differing: 0, decided: 0 };
    for (const name of SEED_NAMES) {
      const text = seedText(name);
      const linux = await desk(text);
      await linux.service.annotate(ARTICLE);
      const yaml = linux.files.texts.get(SIDECAR) ?? '';
      const other = await desk(windows(text), windows(yaml));
      const [here, there] = [await linux.marks(), await other.marks()];
      counts.marks += here.length;
      for (const [at, mark] of here.entries()) {
        const twin = there[at];
        if (twin && withoutPlaces(mark) === withoutPlaces(twin)) counts.same++;
        const words = twin?.span && windows(text).slice(twin.span.start, twin.span.end).replace(/\r\n/g, '\n');
        if (words === mark.text) counts.onWords++;
      }
      // Annotating again there writes nothing; a decision there is the same line as one here.
      await other.service.annotate(ARTICLE);
      if (other.files.texts.get(SIDECAR) !== windows(yaml)) counts.differing++;
      await linux.service.decide(here[3]?.ref ?? '', 'accepted');
      await other.service.decide(here[3]?.ref ?? '', 'accepted');
      const [ours, theirs] = [linux.files.texts.get(SIDECAR) ?? '', other.files.texts.get(SIDECAR) ?? ''];
      if (windows(ours) !== theirs || ours === yaml) counts.decided++;
    }
    return [
      { name: 'marks', value: counts.marks, atLeast: 200 },
      { name: 'the same on both', value: percent(counts.same, counts.marks), unit: '%', atLeast: 100 },
      { name: 'on their own words', value: percent(counts.onWords, counts.marks), unit: '%', atLeast: 100 },
      { name: 'sidecars that annotating again changes', value: counts.differing, atMost: 0 },
      { name: 'decisions that differ in more than the line end', value: counts.decided, atMost: 0 },
    ];
  },
};

/** What is said of a mark, but for offsets: those count line ends. */
const withoutPlaces = (mark: Mark): string =>
  JSON.stringify(mark, (key, value) => (key === 'start' || key === 'end' ? undefined : value));

async function desk(text: string, yaml?: string) {
  const opened = openTestService({ [ARTICLE]: text, ...(yaml === undefined ? {} : { [SIDECAR]: yaml }) });
  await opened.service.openArticle({ uri: ARTICLE, text, version: 1 });
  return { ...opened, marks: async () => (await opened.service.viewOf(ARTICLE))?.marks ?? [] };
}
