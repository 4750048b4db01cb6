import { createAnnotationService } from '../../src/core/service.js';
import type { AnnotationService } from '../../src/core/serviceTypes.js';
import { DEFAULT_SETTINGS } from '../../src/core/settings.js';
import { memoryFiles } from '../support/memoryFiles.js';
import { scan } from '../support/scan.js';
import { articleOf, asStory } from './articles.js';
import { fuzzedText, PIECES, repeated } from './fuzzed.js';
import { percentile, quickest, row } from './measure.js';
import { roomsOf } from './rooms.js';

const ROOT = 'mem:/corpus';

/** Articles that tell one story. */
const STORY = 5;

/** [linear]: the time of a code unit must not grow with the article. */
export async function growthByLength(): Promise<void> {
  console.log('\n[linear] by length of the article');
  console.log(row('', 'scan, ms', 'ms per 100 KB', 'open, ms', 'ms per 100 KB'));
  for (const length of [3000, 30_000, 300_000, 1_000_000]) {
    const text = articleOf(length);
    const rounds = length > 100_000 ? 1 : 3;
    const scanned = await quickest(rounds, () => scan(text, { dct: '2025-03-17' }));
    const opened = await quickest(rounds, () => serviceOn({}).openArticle({ uri: `${ROOT}/a.txt`, text, version: 1 }));
    const share = (ms: number): string => ((ms / length) * 100_000).toFixed(0);
    console.log(row(`${length / 1000} KB`, scanned.toFixed(1), share(scanned), opened.toFixed(1), share(opened)));
  }
}

/** [linear]: nor with broken text, in any room; the last rows are one piece of it over and over, the slowest one. */
export async function growthByFuzz(): Promise<void> {
  console.log('\n[linear] by length of a text that chance made, ms per 100 KB');
  console.log(row('', 'scan', 'dates', 'quotes'));
  for (const length of [10_000, 100_000, 1_000_000]) {
    const text = fuzzedText(length, 1);
    const { dates, quotes } = roomsOf(text, '2025-03-17');
    const times: number[] = [];
    for (const work of [() => scan(text, { dct: '2025-03-17' }), dates, quotes])
      times.push(await quickest(length > 100_000 ? 1 : 3, work));
    console.log(row(`${length / 1000} KB`, ...times.map((ms) => ((ms / length) * 100_000).toFixed(0))));
  }
  let worst = { ms: 0, piece: '' };
  for (const piece of PIECES) {
    const ms = await quickest(1, () => scan(repeated(piece, 30_000), { dct: '2025-03-17' }));
    if (ms > worst.ms) worst = { ms, piece };
  }
  for (const length of [30_000, 120_000]) {
    const ms = await quickest(1, () => scan(repeated(worst.piece, length), { dct: '2025-03-17' }));
    console.log(row(`${length / 1000} KB of ${JSON.stringify(worst.piece)}`, ((ms / length) * 100_000).toFixed(0)));
  }
}

/** [flat]: a hover must not grow with the corpus; reading the corpus grows with it. */
export async function growthByCorpus(): Promise<void> {
  console.log('\n[flat] hover by size of the corpus (articles of 3 KB, five to a story)');
  console.log(row('', 'corpus read, s', 'marks anew, ms', 'hover p50, ms', 'hover p95, ms'));
  for (const size of [10, 100, 1000]) {
    const articles = Object.fromEntries(
      Array.from({ length: size }, (_, number) => [
        `${ROOT}/${String(number).padStart(4, '0')}.txt`,
        asStory(articleOf(3000, number), Math.floor(number / STORY)),
      ]),
    );
    const service = serviceOn(articles);
    const [[uri, text]] = Object.entries(articles) as [[string, string]];
    const view = await service.openArticle({ uri, text, version: 1 });
    const began = performance.now();
    await service.loadCorpus(ROOT);
    const seconds = (performance.now() - began) / 1000;
    const firstFrom = performance.now();
    await service.viewOf(uri);
    const first = performance.now() - firstFrom;
    const times: number[] = [];
    for (const { span } of view?.marks ?? []) {
      const from = performance.now();
      if (span) await service.cardsAt(uri, Math.floor((span.start + span.end) / 2));
      times.push(performance.now() - from);
    }
    const columns = [first, percentile(times, 0.5), percentile(times, 0.95)].map((ms) => ms.toFixed(2));
    console.log(row(`${size} articles`, seconds.toFixed(2), ...columns));
  }
}

function serviceOn(texts: Readonly<Record<string, string>>): AnnotationService {
  const quiet = () => undefined;
  return createAnnotationService({
    files: memoryFiles(texts),
    log: { info: quiet, warn: quiet, error: console.error },
    world: { today: () => '2025-03-20', now: () => 0, randomId: () => 'abcdefgh', pause: async () => undefined },
    settings: () => DEFAULT_SETTINGS,
    scan,
    version: '0.1.0',
  });
}
