import type { Files } from '../ports.js';
import { listEntries } from '../sidecar/listEntries.js';
import { placeInSidecar } from '../sidecar/placeInSidecar.js';
import type { SidecarProblem } from '../sidecar/problem.js';
import { problemColumns } from '../sidecar/problemColumns.js';
import type { SidecarReading } from '../sidecar/readSidecar.js';
import { articleUriOf, sidecarUri } from '../sidecar/sidecarUri.js';
import { spanOfEntry } from '../sidecar/spanOfEntry.js';
import type { Hand } from './changes.js';
import { type CompletingInit, completeEntries, completeEntry } from './completeEntry.js';
import { entityAt } from './entityAt.js';
import type { HeldArticle } from './heldArticle.js';
import type { Refs } from './refs.js';
import { placeInFile } from './showPassage.js';
import { completionsAt } from './sidecarCompletions.js';
import type { EntryCompletion, ShownProblem, SidecarEditingService, SidecarText } from './sidecarEditingTypes.js';
import { fixesAt } from './sidecarFixes.js';
import { definitionAt, passageAt } from './sidecarPassage.js';
import type { Store } from './store.js';
import { unknownEntities } from './unknownEntities.js';

/** What help in the YAML needs. */
export interface SidecarEditingInit {
  readonly store: Store;
  readonly files: Files;
  readonly refs: Refs;
  readonly hand: () => Hand;
}

const NO_ARTICLE: EntryCompletion = {
  kind: 'nothing',
  message: 'The article of this sidecar is not there, or is none that Newsmark knows.',
};
const NO_ENTRY = 'No entry that can be read is here. It needs a type and the exact words.';

/** Help for a person who works in a sidecar's YAML. Everything goes by the text that the editor has. */
export function createSidecarEditing({ store, files, refs, hand }: SidecarEditingInit): SidecarEditingService {
  const articleOf = async (uri: string): Promise<HeldArticle | undefined> => {
    const article = articleUriOf(uri);
    return article === undefined ? undefined : (store.get(article) ?? store.readFile(article));
  };
  const completing = async ({ uri, text }: SidecarText): Promise<CompletingInit | undefined> => {
    const article = await articleOf(uri);
    return article && { article, text, entries: listEntries(text), hand: hand() };
  };
  return {
    async completionsAt(sidecar, offset) {
      if (articleUriOf(sidecar.uri) === undefined) return [];
      const article = await articleOf(sidecar.uri);
      const known = await store.corpusOf(sidecar.uri).said.namesAt(sidecar.uri);
      return completionsAt({ sidecar, offset, article, known, store, hand: hand() });
    },
    async passageAt(sidecar, offset) {
      const article = await articleOf(sidecar.uri);
      return article && passageAt(article, sidecar, offset, store, refs);
    },
    async definitionAt(sidecar, offset) {
      const article = await articleOf(sidecar.uri);
      if (!article) return undefined;
      return (await entityAt(article, sidecar, offset, store, files)) ?? definitionAt(article, sidecar, offset, store, refs);
    },
    async entryOf(ref) {
      const found = refs.read(ref);
      const uri = found && sidecarUri(found.uri);
      const text = uri && (await files.read(uri));
      const span = found && text ? spanOfEntry(text, found.id) : undefined;
      return uri && text && span ? placeInFile(uri, text.replace(/^\ufeff/, ' '), span) : undefined;
    },
    async completeEntry(sidecar, offset, choice) {
      const init = await completing(sidecar);
      if (!init) return NO_ARTICLE;
      const entry = entryAt(init, offset);
      return entry ? completeEntry(init, entry, choice) : noEntry(store.sidecars.read(sidecar.text));
    },
    async completeEntries(sidecar) {
      const init = await completing(sidecar);
      return init ? completeEntries(init) : NO_ARTICLE;
    },
    async fixesAt(sidecar, span) {
      if (articleUriOf(sidecar.uri) === undefined) return [];
      const init = await completing(sidecar);
      return fixesAt(sidecar.text, span, init?.entries ?? listEntries(sidecar.text), init);
    },
    async checkSidecar({ uri, text }) {
      const { problems, records } = store.sidecars.read(text);
      return shown(text, [...problems, ...(await unknownEntities(store, uri, text, records))]);
    },
    async knownProblems() {
      const found: { uri: string; problems: readonly ShownProblem[] }[] = [];
      for (const { uri, reading, sidecarText } of store.all()) {
        if (sidecarText === undefined) continue;
        const sidecar = sidecarUri(uri);
        const unknown = await unknownEntities(store, sidecar, sidecarText, reading?.records ?? []);
        const problems = [...(reading?.problems ?? []), ...unknown];
        if (problems.length) found.push({ uri: sidecar, problems: shown(sidecarText, problems) });
      }
      return found;
    },
  };
}

/** The entry on whose lines the offset lies. */
function entryAt({ text, entries }: CompletingInit, offset: number): CompletingInit['entries'][number] | undefined {
  const place = placeInSidecar(text, offset)?.entry;
  if (place) return entries.find(({ index }) => index === place.index);
  return entries.find(({ span }) => text.lastIndexOf('\n', span.start) < offset && offset <= span.end);
}

/** Why there is no entry to complete: what keeps the file from being read goes first. */
function noEntry({ writable, problems }: SidecarReading): EntryCompletion {
  const problem = writable ? undefined : problems.find(({ severity }) => severity === 'error');
  const message = problem ? `Nothing was changed. Line ${problem.line}: ${problem.message}` : NO_ENTRY;
  return { kind: 'nothing', message };
}

/** Each problem with the stretch of its line that it is about. */
function shown(text: string, problems: readonly SidecarProblem[]): readonly ShownProblem[] {
  const lines = problems.length ? text.replace(/^\ufeff/, '').split('\n') : [];
  return problems.map((problem) => {
    const line = (lines[problem.line - 1] ?? '').replace(/\r$/, '');
    const [column, endColumn] = problemColumns(line, problem);
    return { ...problem, column, endLine: problem.line, endColumn };
  });
}
