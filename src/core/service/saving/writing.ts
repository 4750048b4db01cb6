import type { Files, World } from '../../ports.js';
import type { ActionResult, AnnotationService } from '../../serviceTypes.js';
import type { HeldArticle } from '../heldArticle.js';
import type { Refs } from '../refs.js';
import type { Store } from '../store.js';
import { nameOf } from '../uris.js';
import { additionChange, decisionChange, factsChange, type Hand, madeByHand, noteChange, suggestionsChange } from './changes.js';
import { short } from './counted.js';
import { NO_ARTICLE, type Saving } from './saving.js';
import type { UnwrittenChanges } from './unwritten.js';

/** The part of the service that writes. */
export type Writing = Pick<
  AnnotationService,
  'annotate' | 'decide' | 'setNote' | 'addAnnotation' | 'setFacts' | 'unwritten' | 'writeAgain'
>;

/** What writing needs. */
export interface WritingInit {
  readonly store: Store;
  readonly saving: Saving;
  readonly world: World;
  readonly refs: Refs;
  readonly unwritten: UnwrittenChanges;
  readonly annotator: () => string;
}

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/;

/** Every way in which a person's decision reaches a sidecar. */
export function createWriting({ store, saving, world, refs, unwritten, annotator }: WritingInit): Writing {
  const { save, saveOne, again } = saving;
  const hand = (): Hand => ({ by: annotator(), on: world.today() });

  return {
    unwritten: async () => unwritten.list(),
    writeAgain: again,
    annotate: (uri) => annotateThrough({ store, saving }, uri),
    decide: (ref, status) =>
      saveOne(
        ref,
        (article, annotation) => decisionChange(article, annotation, status, hand()),
        ({ record }) => `${status === 'accepted' ? 'Accepted' : 'Rejected'} “${short(record.exact)}”`,
      ),
    setNote: (ref, note) =>
      saveOne(
        ref,
        (article, annotation) => noteChange(article, annotation, note, hand()),
        ({ record }) => `Noted on “${short(record.exact)}”`,
      ),
    async addAnnotation(uri, made) {
      const held = store.get(uri);
      if (!held) return NO_ARTICLE;
      const span = trimmed(held, {
        start: held.portable.fromOriginal(made.span.start),
        end: held.portable.fromOriginal(made.span.end),
      });
      if (span.start >= span.end) return { ok: false, message: 'Nothing is selected: select the words to mark.' };
      const record = madeByHand(held, span, { type: made.type, note: made.note }, hand(), world.randomId());
      const result = await save(
        uri,
        (article) => additionChange(article, record),
        `Marked “${short(record.exact)}” as ${made.type}`,
      );
      return result.ok ? { ...result, ref: refs.refOf(uri, record.id) } : result;
    },
    async setFacts(uri, facts) {
      if (facts.published && !DAY.test(facts.published))
        return { ok: false, message: `“${short(facts.published)}” is not a day: write it as 2025-03-16.` };
      return save(
        uri,
        (article) => factsChange(article, facts),
        `${nameOf(uri)}: ${facts.published ? `published ${facts.published}` : 'facts updated'}`,
      );
    },
  };
}

/** Writes what a scan of an article suggests; `through`: as part of the step that these files belong to. */
export async function annotateThrough(
  { store, saving }: Pick<WritingInit, 'store' | 'saving'>,
  uri: string,
  through?: Files,
): Promise<ActionResult> {
  const article = store.get(uri) ?? (await store.readFile(uri));
  if (!article) return NO_ARTICLE;
  const shown = article.annotations.filter(({ status }) => status !== 'rejected').length;
  const done = `${nameOf(uri)}: ${shown} ${shown === 1 ? 'annotation' : 'annotations'}`;
  const result = await saving.save(uri, suggestionsChange, done, through);
  return result.ok && !result.changed ? { ...result, message: `${result.message}, nothing new` } : result;
}

/** A selection often takes a space along; a mark never does. */
function trimmed(
  { portable: { text } }: HeldArticle,
  { start, end }: { start: number; end: number },
): { start: number; end: number } {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
}
