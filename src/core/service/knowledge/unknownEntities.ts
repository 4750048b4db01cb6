import type { AnnotationRecord } from '../../article/annotation.js';
import { entityProblems, type WhyUnknown } from '../../sidecar/corpus/entityProblems.js';
import type { SidecarProblem } from '../../sidecar/problem.js';
import { articleUriOf } from '../../sidecar/sidecarUri.js';
import { slug } from '../../text/fold.js';
import type { HeldArticle } from '../heldArticle.js';
import type { Store } from '../store.js';

/**
 * Warnings on `entity` and `speaker` of a sidecar that a person decided and that name nobody any more: taken out of
 * `entities.yaml`, or, where such a file is kept, neither in it nor a name of the article. Where no such file is, every id is fine.
 */
export async function unknownEntities(
  store: Store,
  sidecar: string,
  text: string,
  records: readonly AnnotationRecord[],
): Promise<readonly SidecarProblem[]> {
  const uri = articleUriOf(sidecar);
  const said = uri === undefined ? undefined : store.corpusOf(uri).said;
  if (uri === undefined || !said) return [];
  const [names, gone] = [await said.namesAt(uri), await said.goneAt(uri)];
  if (!names && !gone.size) return [];
  const isOdd = (id: string | undefined) => id !== undefined && !names?.byId(id);
  const odd = records.filter(({ entity, speaker, by }) => !by?.startsWith('scan@') && (isOdd(entity) || isOdd(speaker)));
  if (!odd.length) return [];
  const own = namesIn((names && store.get(uri)) ?? (await store.readFile(uri).catch(() => undefined)));
  const why: WhyUnknown = (id, { exact, by }) => {
    if (!isOdd(id) || by?.startsWith('scan@')) return undefined;
    if (gone.has(id)) return 'was taken out of `.newsmark/entities.yaml`; the annotation stays as it is.';
    if (!names || own.has(id) || isNamedBy(id, exact)) return undefined;
    return 'is neither in `.newsmark/entities.yaml` nor a name of this article; the annotation stays as it is.';
  };
  return entityProblems(text, why);
}

/** Ids that the scan of today gives to names and speakers of the article. */
function namesIn(article: HeldArticle | undefined): ReadonlySet<string> {
  const names = (article?.plain ?? []).flatMap(({ mention, record }) => {
    if (mention?.kind === 'entity') return [mention.canonicalName, record.exact];
    return mention?.kind === 'quote' && mention.speaker
      ? [mention.speaker.canonicalName ?? mention.speaker.text, mention.speaker.text]
      : [];
  });
  return new Set(names.map(slug));
}

/** `jane-doe` is named by “Jane Doe” and by “Doe”. */
const isNamedBy = (id: string, exact: string): boolean => {
  const parts = id.split('-');
  return slug(exact)
    .split('-')
    .every((part) => parts.includes(part));
};
