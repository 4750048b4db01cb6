import type { AnnotationRecord } from '../../article/annotation.js';
import { createOccurrences } from '../../article/occurrences.js';
import { exactProblems } from '../../sidecar/place/exactProblems.js';
import type { SidecarProblem } from '../../sidecar/problem.js';
import { articleUriOf } from '../../sidecar/sidecarUri.js';
import { toPortable } from '../../text/portable.js';
import { unknownEntities } from '../knowledge/unknownEntities.js';
import type { Store } from '../store.js';

/** A sidecar's text, and what it says. */
export interface EntriesText {
  readonly text: string;
  readonly records: readonly AnnotationRecord[];
  /** Reads an article that the store does not hold. */
  readonly readText: (uri: string) => Promise<string | undefined>;
}

/** What only the article and the corpus can tell of a sidecar's entries: names that nobody has, places that nothing tells. */
export const entryProblems = async (
  store: Store,
  sidecar: string,
  { text, records, readText }: EntriesText,
): Promise<readonly SidecarProblem[]> => [
  ...(await unknownEntities(store, sidecar, text, records)),
  ...(await unclearPlaces(store, sidecar, { text, records, readText })),
];

/** Warnings on entries that say nothing but their words, which stand in the article several times: none of the places is taken. */
async function unclearPlaces(
  store: Store,
  sidecar: string,
  { text, records, readText }: EntriesText,
): Promise<readonly SidecarProblem[]> {
  const uri = articleUriOf(sidecar);
  if (uri === undefined || !records.some(saysOnlyWords)) return [];
  const article = store.get(uri)?.portable.text ?? (await readText(uri).catch(() => undefined));
  if (article === undefined) return [];
  const { of } = createOccurrences(toPortable(article).text);
  return exactProblems(text, (record) => {
    const places = saysOnlyWords(record) && record.status !== 'rejected' ? of(record.exact).length : 0;
    if (places < 2) return undefined;
    return `These words stand ${places} times in the article: “Complete This Entry” asks which are meant.`;
  });
}

const saysOnlyWords = ({ prefix, suffix, at, nth }: AnnotationRecord): boolean =>
  [prefix, suffix, at, nth].every((hint) => hint === undefined);
