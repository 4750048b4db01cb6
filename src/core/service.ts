import type { Cache, Files, Log, Readers, World } from './ports.js';
import type { Scan } from './scan/scan.js';
import { createBeside } from './service/beside/beside.js';
import { annotateFolder, checkFolder, createComparing } from './service/folder.js';
import { createKnowledge } from './service/knowledge/knowledge.js';
import { loadCorpus } from './service/loading/loadCorpus.js';
import { createConflictDecisions } from './service/problems/conflictDecisions.js';
import { createReading } from './service/reading.js';
import { createRefs } from './service/refs.js';
import { withOrphans } from './service/relocation/orphanProblems.js';
import { createRelocation } from './service/relocation/relocation.js';
import { createCuration } from './service/saving/curation.js';
import { createMerging } from './service/saving/merging.js';
import { createSaving } from './service/saving/saving.js';
import { createSeen } from './service/saving/seen.js';
import { createUnwritten } from './service/saving/unwritten.js';
import { annotateThrough, createWriting } from './service/saving/writing.js';
import { scanText } from './service/scanText.js';
import { createSidecarEditing } from './service/sidecarEditing/sidecarEditing.js';
import { createStore } from './service/store.js';
import { createStories } from './service/stories/stories.js';
import { createHistory } from './service/undo/history.js';
import { createUndoing } from './service/undo/undoing.js';
import type { ActionResult, AnnotationService } from './serviceTypes.js';
import type { Settings } from './settings.js';

/** What the service asks of the world. Nothing else reaches it. */
export interface ServiceInit {
  readonly files: Files;
  readonly log: Log;
  readonly world: World;
  readonly scan: Scan;
  /** Asked each time, so that a change in the settings holds at once. */
  readonly settings: () => Settings;
  /** Version of the product: `by: scan@<version>`. */
  readonly version: string;
  /** Where what was read of articles is kept from one run to the next; absent: nowhere. */
  readonly cache?: Cache | undefined;
  /** Of all that reads an article, code and model: what another edition left is not taken. Needed where there is a cache. */
  readonly edition?: string | undefined;
  /** Other threads that read articles of a large folder; absent: all is read on this one. */
  readonly readers?: Readers | undefined;
}

/** The core, wired. Every face goes through this and nothing below it. */
export function createAnnotationService({ log, world, scan, settings, version, ...init }: ServiceInit): AnnotationService {
  const articles = () => settings().articles;
  const unwritten = createUnwritten(world.now);
  const files = unwritten.noting(init.files);
  const store = createStore({ files, articles, scan, scanner: scannerName(version) });
  const refs = createRefs();
  const folder = {
    store,
    files,
    world,
    log,
    articles,
    cache: init.cache,
    edition: init.edition ?? version,
    readers: init.readers,
  };
  const history = createHistory(files);
  const seen = createSeen();
  const hand = () => ({ by: settings().annotator, on: world.today() });
  /** An action that writes several files is one step. */
  const record = (work: (files: Files) => Promise<ActionResult>) => history.step(({ message }) => message, work);
  const saving = createSaving({ store, history, refs, unwritten, seen });
  const writing = createWriting({ store, saving, world, refs, unwritten, annotator: () => settings().annotator });
  const { forget, ...relocation } = createRelocation({
    store,
    files,
    world,
    articles,
    record,
    followInHistory: (moves) => {
      unwritten.follow(moves);
      return history.follow(moves);
    },
  });
  const reading = createReading(store, refs, unwritten, seen, settings);
  const fileChanged = (uri: string) => {
    forget(uri);
    return reading.fileChanged(uri);
  };
  return {
    ...reading,
    ...writing,
    ...createCuration({ store, saving, refs, hand }),
    ...createBeside(store, refs, () => world.pause()),
    ...createConflictDecisions({ store, saving, refs, world, hand, record }),
    ...createMerging({ history, reread: fileChanged }),
    ...createUndoing({ files, history, reread: fileChanged }),
    ...createSidecarEditing({ store, files, refs, hand }),
    ...relocation,
    ...createStories({ store, refs }),
    ...createKnowledge({ store, files, refs, hand, record }),
    fileChanged,
    loadCorpus: (root, progress, cancellation) => loadCorpus(folder, root, progress, cancellation),
    annotateFolder: (root, progress, cancellation) =>
      history.step('Annotate Folder', (files) =>
        annotateFolder(folder, (uri) => annotateThrough({ store, saving }, uri, files), root, progress, cancellation),
      ),
    ...createComparing(folder),
    scanText: (record) => scanText({ scan, files, store }, record),
    check: async (root) => withOrphans(await checkFolder(folder, root), await relocation.orphans(root)),
  };
}

/** `by:` of suggestions: the version without its last part, so that a patch release changes no sidecar. */
export const scannerName = (version: string): string => `scan@${version.split('.').slice(0, 2).join('.')}`;
