import type { ActionResult } from '../../serviceTypes.js';
import { ENTITIES_FILE } from '../../sidecar/corpus/entitiesFile.js';
import { sidecarUri } from '../../sidecar/sidecarUri.js';
import { writeSidecar } from '../../sidecar/writeSidecar.js';
import { entityNameOf } from '../../sources/nameKey.js';
import { foldName, slug } from '../../text/fold.js';
import { ENTITY_TYPES, type EntityType } from '../../text/vocabulary.js';
import { fileChanged } from '../fileChanged.js';
import { short } from '../saving/counted.js';
import { nameOf } from '../uris.js';
import { corpusFileUri, type MakeItems, writeCorpusFile } from './corpusFileWriter.js';
import { entryChange, mergeChanges, type Named, separateChanges, wikidataChanges, wikidataId } from './entityPlans.js';
import { folderFor, GONE, type KnowledgeInit, type Pointed, pointedAt } from './knowledgeTools.js';
import type { CorpusKnowledge } from './knowledgeTypes.js';
import { knownNames } from './knownNames.js';

type EntityKnowledge = Pick<CorpusKnowledge, 'mergeEntities' | 'separateEntities' | 'setWikidata' | 'addAlias' | 'knownEntities'>;

const NO_NAME: ActionResult = { ok: false, message: 'Put the cursor on a name: only names stand for somebody.' };
const NOBODY: ActionResult = { ok: false, message: 'That name is not there any more: choose again.' };

/** A change of `entities.yaml`. `id` says afterwards whom the annotation has to stand for, where its words alone may say another. */
interface Plan {
  readonly make: MakeItems;
  readonly done: string;
  readonly id?: () => string;
}

/** What a person says of names. */
export function createEntityKnowledge(init: KnowledgeInit): EntityKnowledge {
  const { store, hand } = init;
  return {
    mergeEntities: (ref, entityId) =>
      change(ref, init, async (pointed, own) => {
        const other = await findNamed(pointed, entityId, init);
        if (!other) return NOBODY;
        if (other.id === own.id)
          return { ok: true, changed: false, message: `“${short(own.name)}” is ${short(other.name)} already.` };
        return {
          make: (items) => mergeChanges(items, own, other, hand()),
          done: `“${short(own.name)}” is another name of ${short(other.name)}.`,
        };
      }),
    separateEntities: (ref, entityId) =>
      change(ref, init, async (pointed, own) => {
        const other = await findNamed(pointed, entityId, init);
        if (!other) return NOBODY;
        const isOne = other.id === own.id;
        const called = isOne ? { ...own, name: pointed.annotation.record.exact } : own;
        let id = own.id;
        const make: MakeItems = (items) => {
          const plan = separateChanges(items, called, other, hand());
          id = plan.id;
          return plan.changes;
        };
        const done = `“${short(called.name)}” is not ${short(other.name)}${isOne ? ', but one of its own' : ''}.`;
        return { make, id: () => id, done };
      }),
    async setWikidata(ref, text) {
      const id = wikidataId(text);
      if (id === undefined) return { ok: false, message: `“${short(text)}” is no Wikidata id: write it as Q42.` };
      return change(ref, init, async (_, own) => ({
        make: (items) => wikidataChanges(items, own, id, hand()),
        done: id ? `${short(own.name)} is ${id} on Wikidata.` : `${short(own.name)} has no Wikidata id any more.`,
      }));
    },
    async addAlias(ref, alias) {
      const value = alias.trim();
      if (!value || value.length > 300) return { ok: false, message: 'Write the other name.' };
      return change(ref, init, async ({ article }, own) => {
        const names = await store.corpusOf(article.uri).said.namesAt(article.uri);
        const holder = names?.all.find(
          ({ id, aliases }) => id !== own.id && aliases.some((one) => foldName(one) === foldName(value)),
        );
        // Of two it would stand for neither.
        if (holder)
          return { ok: false, message: `“${short(value)}” is another name of ${short(holder.name)}: take it out there first.` };
        return {
          make: (items) => [entryChange(items, own, hand(), { put: [{ field: 'aliases', value }] })],
          done: `“${short(value)}” is another name of ${short(own.name)}.`,
        };
      });
    },
    knownEntities: (uri) => knownNames(uri, store),
  };
}

/** Runs a change of what is known of one name, and makes it hold at once. */
async function change(
  ref: string,
  init: KnowledgeInit,
  plan: (pointed: Pointed, own: Named) => Promise<Plan | ActionResult>,
): Promise<ActionResult> {
  const { store, record } = init;
  const pointed = pointedAt(ref, init);
  if (!pointed) return GONE;
  if (!ENTITY_TYPES.includes(pointed.annotation.type as EntityType)) return NO_NAME;
  const planned = await plan(pointed, ownOf(pointed, init));
  if ('ok' in planned) return planned;
  const folder = await folderFor([pointed.article.uri], store);
  return record(async (files) => {
    const result = await writeCorpusFile(files, folder, ENTITIES_FILE, planned.make, planned.done);
    await fileChanged(corpusFileUri(folder, ENTITIES_FILE), store);
    const id = planned.id?.();
    const now = pointedAt(ref, init);
    if (!result.ok || id === undefined || !now || now.annotation.known?.id === id) return result;
    return writeEntity(now, id, result, { ...init, files });
  });
}

/** Whom the annotation stands for now. */
function ownOf({ article, annotation }: Pointed, { store }: KnowledgeInit): Named {
  const { known } = annotation;
  const type = annotation.type as EntityType;
  if (known) return { id: known.id, name: known.name, type: known.type ?? type };
  const found = store.corpusOf(article.uri).index.entityOf(article.uri, annotation.id);
  const name = found?.canonicalName ?? entityNameOf(annotation);
  return { id: found?.id ?? slug(name), name, type };
}

async function findNamed({ article }: Pointed, id: string, { store }: KnowledgeInit): Promise<Named | undefined> {
  const corpus = store.corpusOf(article.uri);
  const known = (await corpus.said.namesAt(article.uri))?.byId(id);
  const found = known ? undefined : corpus.index.entities().find((entity) => entity.id === id);
  return known ?? (found && { id: found.id, name: found.canonicalName, type: found.type });
}

/** The annotation's own entry says whom it names. */
async function writeEntity(
  { article, annotation }: Pointed,
  entity: string,
  result: ActionResult,
  { store, hand, files }: KnowledgeInit,
): Promise<ActionResult> {
  const uri = sidecarUri(article.uri);
  const previous = await files.read(uri);
  const written = writeSidecar(previous, {
    ...(previous === undefined ? { article: { file: nameOf(article.uri) } } : {}),
    upserts: [{ ...annotation.record, ...hand(), entity }],
  });
  const outcome = written.ok ? await files.write(uri, written.text, previous) : undefined;
  await fileChanged(uri, store);
  if (outcome?.kind === 'written') return result;
  return { ok: false, message: `${nameOf(uri)} could not be written: it does not say yet whom the name means.` };
}
