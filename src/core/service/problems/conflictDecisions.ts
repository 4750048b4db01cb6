import type { Annotation, AnnotationLink } from '../../article/annotation.js';
import { CONTRADICTS } from '../../compare/refusedPair.js';
import type { Files, World } from '../../ports.js';
import type { ActionResult } from '../../serviceTypes.js';
import { sourceLabel } from '../../sources/labels.js';
import { textOf } from '../../sources/passage.js';
import type { Span } from '../../text/span.js';
import { annotationIn, type HeldArticle } from '../heldArticle.js';
import { linkPathFrom } from '../linkPath.js';
import type { Refs } from '../refs.js';
import { additionChange, firstBlock, type Hand, madeByHand } from '../saving/changes.js';
import { quoted } from '../saving/counted.js';
import { GONE, type Saving } from '../saving/saving.js';
import type { Store } from '../store.js';
import { byOrigin, type Sides } from './byOrigin.js';
import type { ConflictDecisions } from './problemTypes.js';

/** What is needed to write down what a person says of a conflict. */
export interface ConflictInit {
  readonly store: Store;
  readonly saving: Saving;
  readonly refs: Refs;
  readonly world: World;
  readonly hand: () => Hand;
  /** One step of undo for all that is written within. */
  readonly record: (work: (files: Files) => Promise<ActionResult>) => Promise<ActionResult>;
}

interface Found {
  readonly article: HeldArticle;
  readonly annotation: Annotation;
}

export function createConflictDecisions({ store, saving, refs, world, hand, record }: ConflictInit): ConflictDecisions {
  const find = (ref: string | undefined): Found | undefined => {
    const named = ref === undefined ? undefined : refs.read(ref);
    const article = named && store.get(named.uri);
    const annotation = annotationIn(article, named?.id);
    return article && annotation ? { article, annotation } : undefined;
  };
  /** An id that only the scan gives changes with the words: the entry that a link leads to is put on file, and so found again. */
  const keep = async ({ article, annotation }: Found, files: Files): Promise<void> => {
    if (annotation.stored) return;
    await saving.save(article.uri, (now) => storedChange(now, annotation.id), `Noted ${quoted(annotation.record.exact)}`, files);
  };
  const linkTo = (from: HeldArticle, { article, annotation }: Found): string =>
    `${linkPathFrom(from, store)(article.file)}#${annotation.id}`;

  return {
    async refuseConflict(ref, against) {
      const [own, other] = [find(ref), find(against)];
      if (!own || !other) return GONE;
      const refused = withReprints(store, own, other);
      if (!refused.length) return NO_CONFLICT;
      const targets = refused.map((one) => linkTo(own.article, one));
      return record(async (files) => {
        const result = await saving.saveOne(
          ref,
          (article, { record: now }) => ({
            ...firstBlock(article),
            upserts: [{ ...now, ...hand(), links: refusing(now.links ?? [], targets) }],
          }),
          ({ record: { exact } }) => `${quoted(exact)} is no conflict with ${sourceLabel(other.article.source)}`,
          files,
        );
        if (result.ok) for (const one of refused) await keep(one, files);
        return result;
      });
    },
    async addClaim(ref, note, against) {
      const [own, other] = [find(ref), find(against)];
      const span = own && sentenceOf(own);
      if (!own || !span || (against !== undefined && !other)) return GONE;
      const made = madeByHand(own.article, span, { type: 'claim', note }, hand(), world.randomId());
      const claim = other ? { ...made, links: [{ to: linkTo(own.article, other), rel: CONTRADICTS }] } : made;
      return record(async (files) => {
        const done = `Claim noted: ${quoted(claim.exact)}`;
        const result = await saving.save(own.article.uri, (article) => additionChange(article, claim), done, files);
        if (result.ok && other) await keep(other, files);
        return result.ok ? { ...result, ref: refs.refOf(own.article.uri, claim.id) } : result;
      });
    },
  };
}

const NO_CONFLICT: ActionResult = { ok: false, message: 'These two passages do not contradict each other any more.' };

/** The other side of a conflict with those of the reprints that tell it alike; none where the two do not contradict each other. */
function withReprints(store: Store, own: Found, other: Found): readonly Found[] {
  if (own.article === other.article) return [];
  const { index } = store.corpusOf(own.article.uri);
  const conflicts = store.findings(own.article).conflicts(own.annotation.id);
  const isOther = ({ other: { source, annotation } }: Sides): boolean =>
    source.uri === other.article.uri && annotation.id === other.annotation.id;
  const sides = byOrigin(index, own.article.uri, conflicts)
    .filter((group) => group.some(isOther))
    .flat();
  return sides.flatMap(({ other: { source, annotation } }) => {
    const article = store.get(source.uri);
    return article ? [{ article, annotation }] : [];
  });
}

/** One link for each says that the two do not contradict each other, whatever was said of them before. */
const refusing = (links: readonly AnnotationLink[], targets: readonly string[]): readonly AnnotationLink[] => [
  ...links.filter((link) => !targets.includes(link.to) || link.rel !== CONTRADICTS),
  ...[...new Set(targets)].map((to) => ({ to, rel: CONTRADICTS, status: 'rejected' as const })),
];

function storedChange(article: HeldArticle, id: string) {
  const annotation = annotationIn(article, id);
  return annotation && !annotation.stored ? { ...firstBlock(article), upserts: [annotation.record] } : undefined;
}

/** The sentence around an annotation. */
function sentenceOf({ article: { source }, annotation: { span } }: Found): Span | undefined {
  return span && (textOf(source).sentenceAt(span.start) ?? span);
}
