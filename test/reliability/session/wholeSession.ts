import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { toUri } from '../../../src/cli/nodeFiles.js';
import type { AnnotationService, ArticleView, Mark } from '../../../src/core/serviceTypes.js';

const [UNNAMED, SECOND, BBC] = ['000_9b4d5773153511ec.txt', '001_2dd791e8254a4d49.txt', '002_3f012ecb963bddac.txt'] as const;

/** Everything that a person can do, once, in a folder with a copy of the seeds. */
export async function wholeSession(service: AnnotationService, folder: string): Promise<void> {
  const root = toUri(folder);
  const uri = (file: string) => toUri(path.join(folder, file));
  const open = async (file: string, change: (text: string) => string = (text) => text, version = 1) => {
    const text = change(await readFile(path.join(folder, file), 'utf8'));
    return { text, view: (await service.openArticle({ uri: uri(file), text, version })) as ArticleView };
  };
  await service.loadCorpus(root);
  const { text, view } = await open(BBC);
  await reads(service, root, view);
  await decides(service, view, text);
  await knows(service, view, [uri(UNNAMED), uri(SECOND)]);
  await reattaches(
    service,
    (await open(BBC, (now) => now.replace('US envoy', 'the US envoy').replace('Thursday', 'Friday'), 2)).view,
  );
  await service.annotateFolder(root);
  await writesYaml(service, `${uri(BBC)}.ann.yaml`, await readFile(path.join(folder, `${BBC}.ann.yaml`), 'utf8'));
  await takesBack(service, uri(BBC));
  await service.annotateFolder(root);
  await moves(service, root, uri(UNNAMED));
  await service.closeArticle(uri(BBC));
  await service.fileChanged(uri(BBC));
}

async function reads(service: AnnotationService, root: string, { uri, marks }: ArticleView): Promise<void> {
  const [mark] = marks as [Mark];
  await service.viewOf(uri);
  await service.cardsAt(uri, mark.span?.start ?? 0);
  await service.cardOf(mark.ref);
  await service.locate(mark.ref);
  await service.compareMarkdown(root);
  await service.compareJson(root);
  await service.scanText({ id: 'a', text: 'Jane Doe left on Sunday.' });
  await service.check(root);
  await service.knownEntities(uri);
  await service.storySources(uri);
  await service.storyBoard(uri);
  await service.storyMarkdown(uri);
  await service.counterpartsOf(mark.ref);
  await service.citationOf(mark.ref);
  if (mark.span) await service.findQuotation(uri, mark.span);
  await service.unwritten();
}

async function decides(service: AnnotationService, { uri, marks }: ArticleView, text: string): Promise<void> {
  const refs = marks.map(({ ref }) => ref) as [string, string, string, ...string[]];
  await service.decide(refs[0], 'accepted');
  await service.decide(refs[1], 'rejected');
  await service.setNote(refs[2], 'ask the desk');
  await service.decideAll(uri, refs.slice(3, 20), 'accepted');
  const at = text.indexOf('ceasefire');
  await service.addAnnotation(uri, { span: { start: at, end: at + 9 }, type: 'note', note: 'which one?' });
  const { ref: own, conflicts: [conflict] = [] } = marks.find(({ conflicts }) => conflicts?.length) ?? (marks[0] as Mark);
  await service.addClaim(own, 'the desk asked twice', conflict?.there.ref);
  await service.refuseConflict(own, conflict?.there.ref ?? own);
  await service.setFacts(uri, { published: '2025-03-17', outlet: 'BBC' });
  await service.annotate(uri);
}

async function knows(service: AnnotationService, { uri, marks }: ArticleView, others: readonly string[]): Promise<void> {
  const [first, second, third] = marks.filter(({ type }) => type === 'person').map(({ ref }) => ref);
  await service.setWikidata(first ?? '', 'Q42');
  await service.addAlias(first ?? '', 'the envoy');
  await service.mergeEntities(second ?? '', 'steve-witkoff');
  await service.separateEntities(third ?? '', 'steve-witkoff');
  await service.ignore(marks.at(-1)?.ref ?? '', 'article');
  await service.ignore(marks.at(-2)?.ref ?? '', 'corpus');
  await service.confirmStory([uri, ...others], 'The call');
  await service.refuseStory(others[0] as string, [uri]);
  await service.corpusFileProblems(`${uri.slice(0, uri.lastIndexOf('/'))}/.newsmark/entities.yaml`);
}

async function reattaches(service: AnnotationService, { uri, marks }: ArticleView): Promise<void> {
  const lost = marks.filter(({ status }) => status === 'lost').map(({ ref }) => ref);
  const guessed = marks.filter(({ reattached }) => reattached).map(({ ref }) => ref);
  await service.reattach(lost[0] ?? '', { start: 0, end: 5 });
  await service.reattachAll(uri, lost);
  await service.confirm(guessed[0] ?? '');
  await service.confirmAll(uri, guessed);
  await service.refreshPositions(uri);
}

async function writesYaml(service: AnnotationService, uri: string, text: string): Promise<void> {
  const sidecar = { uri, text };
  const at = text.indexOf('exact:') + 8;
  await service.completionsAt(sidecar, text.indexOf('status:') + 8);
  await service.passageAt(sidecar, at);
  await service.definitionAt(sidecar, at);
  await service.entryOf((await service.passageAt(sidecar, at))?.ref ?? '');
  await service.completeEntry(sidecar, at);
  await service.completeEntries(sidecar);
  await service.fixesAt(sidecar, { start: at, end: at + 1 });
  await service.checkSidecar(sidecar);
  await service.knownProblems();
  await service.mergeTexts(text, text.replace('accepted', 'rejected'), text);
  await service.mergeConflicted(uri);
}

async function takesBack(service: AnnotationService, uri: string): Promise<void> {
  await service.undo();
  await service.undo(uri);
  await service.redo();
  await service.writeAgain();
  await service.redo();
}

/** As the editor asks them when a person moves and copies; no article is moved here, so every one must be as it was. */
async function moves(service: AnnotationService, root: string, uri: string): Promise<void> {
  const move = { from: uri, to: `${uri}.moved` };
  await service.sidecarsAlong([move]);
  await service.filesMoved(root, [move]);
  await service.orphans(root);
  await service.relink(root, `${uri}.ann.yaml`, `${root}/004_b0c51bd18036282c.txt`);
  await service.relinkAll(root);
  await service.copyOf(root, uri);
  await service.copySidecar(root, { uri: `${root}/copy of it.txt`, ofUri: uri });
}
