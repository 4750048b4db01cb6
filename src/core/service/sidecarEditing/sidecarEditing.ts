import type { Files } from '../../ports.js';
import { itemAt, listEntries } from '../../sidecar/parse/listEntries.js';
import { placeInSidecar } from '../../sidecar/place/placeInSidecar.js';
import { problemColumns } from '../../sidecar/place/problemColumns.js';
import { spanOfEntry } from '../../sidecar/place/spanOfEntry.js';
import type { SidecarProblem } from '../../sidecar/problem.js';
import type { SidecarReading } from '../../sidecar/readSidecar.js';
import { articleUriOf, sidecarUri } from '../../sidecar/sidecarUri.js';
import type { HeldArticle } from '../heldArticle.js';
import { entityAt } from '../knowledge/entityAt.js';
import type { Refs } from '../refs.js';
import type { Hand } from '../saving/changes.js';
import type { Store } from '../store.js';
import { createWordsOf } from './articleWords.js';
import { type CompletingInit, completeEntries, completeEntry } from './completeEntry.js';
import { entryProblems } from './entryProblems.js';
import { placeInFile } from './showPassage.js';
import { completionsAt } from './sidecarCompletions.js';
import type { EntryCompletion, ShownProblem, SidecarEditingService, SidecarText } from './sidecarEditingTypes.js';
import { fixesAt } from './sidecarFixes.js';
import { definitionAt, type LookingInit, passageAt } from './sidecarPassage.js';

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
  const reader = store.sidecars;
  const wordsOf = createWordsOf();
  const looking = async ({ uri, text }: SidecarText): Promise<LookingInit | undefined> => {
    const article = await articleOf(uri);
    return article && { article, words: wordsOf(article.portable.text), opened: reader.open(text), store, refs };
  };
  const completing = async (sidecar: SidecarText): Promise<CompletingInit | undefined> => {
    const look = await looking(sidecar);
    return look && { ...look, text: sidecar.text, reader, entries: listEntries(look.opened), hand: hand() };
  };
  return {
    async completionsAt(sidecar, offset) {
      if (articleUriOf(sidecar.uri) === undefined) return [];
      const article = await articleOf(sidecar.uri);
      const known = await store.corpusOf(sidecar.uri).said.namesAt(sidecar.uri);
      return completionsAt({ sidecar, opened: reader.open(sidecar.text), article, known, store, hand: hand() }, offset);
    },
    async passageAt(sidecar, offset) {
      const look = await looking(sidecar);
      return look && passageAt(look, offset);
    },
    async definitionAt(sidecar, offset) {
      const look = await looking(sidecar);
      return look && ((await entityAt(look, offset, files)) ?? definitionAt(look, offset));
    },
    async entryOf(ref) {
      const found = refs.read(ref);
      const uri = found && sidecarUri(found.uri);
      const text = uri && (await files.read(uri));
      const span = found && text ? spanOfEntry(reader.open(text), found.id) : undefined;
      return uri && text && span ? placeInFile(uri, text, span) : undefined;
    },
    async completeEntry(sidecar, offset, choice) {
      const init = await completing(sidecar);
      if (!init) return NO_ARTICLE;
      const index = placeInSidecar(init.opened, offset)?.entry?.index ?? itemAt(init.opened, offset);
      const entry = init.entries.find((one) => one.index === index);
      return entry ? completeEntry(init, entry, choice) : noEntry(init.opened.reading);
    },
    async completeEntries(sidecar) {
      const init = await completing(sidecar);
      return init ? completeEntries(init) : NO_ARTICLE;
    },
    async fixesAt(sidecar, span) {
      if (articleUriOf(sidecar.uri) === undefined) return [];
      const opened = reader.open(sidecar.text);
      const entries = listEntries(opened);
      return fixesAt({ text: sidecar.text, span, opened, entries, reader, completing: await completing(sidecar) });
    },
    async checkSidecar({ uri, text }) {
      const { problems, records } = store.sidecars.read(text);
      return shown(text, [...problems, ...(await entryProblems(store, uri, { text, records, readText: files.read }))]);
    },
    async knownProblems() {
      const found: { uri: string; problems: readonly ShownProblem[] }[] = [];
      for (const { uri, reading, sidecarText } of store.all()) {
        if (sidecarText === undefined) continue;
        const sidecar = sidecarUri(uri);
        const records = reading?.records ?? [];
        const unknown = await entryProblems(store, sidecar, { text: sidecarText, records, readText: files.read });
        const problems = [...(reading?.problems ?? []), ...unknown];
        if (problems.length) found.push({ uri: sidecar, problems: shown(sidecarText, problems) });
      }
      return found;
    },
  };
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
