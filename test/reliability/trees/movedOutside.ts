import { hashOf } from '../../../src/core/article/hash.js';
import { readSidecar } from '../../../src/core/sidecar/readSidecar.js';
import { openTestService } from '../../support/openTestService.js';
import { disturb } from './moveOutside.js';
import { core, newsTree, ownerOf, type Random, ROOT, SIDECAR } from './newsTree.js';

type Texts = ReadonlyMap<string, string>;

const ARTICLES = 200;
const DEEDS = 80;

/** Counts what becomes of the sidecars of one tree when programs move its articles, and one command re-links them. */
export async function movedOutside(random: Random) {
  const { articles, texts } = newsTree(random, ARTICLES);
  for (let at = 0; at < DEEDS; at++) disturb(random, texts, articles);
  const { service, files } = openTestService(Object.fromEntries(texts));
  const orphans = await service.orphans(ROOT);
  const listed = new Set(orphans.map(({ sidecarUri }) => sidecarUri));
  const lone = [...texts.keys()].filter((uri) => uri.endsWith(SIDECAR) && !texts.has(articleOf(uri)));
  const certain = certainOf(lone, texts);
  await service.relinkAll(ROOT);
  const now = new Map(files.texts);
  await service.undo();
  const moved = [...now].filter(([uri]) => uri.endsWith(SIDECAR) && !texts.has(uri));
  return {
    lone: lone.length,
    listed: lone.filter((uri) => listed.has(uri)).length,
    listedInVain: orphans.length - lone.filter((uri) => listed.has(uri)).length,
    certain: certain.length,
    relinked: certain.filter((uri) => !now.has(uri)).length,
    lost: missing(texts, now),
    wrong: moved.filter(([uri, text]) => hashOf(now.get(articleOf(uri)) ?? '') !== hashIn(text)).length,
    guessed: orphans.filter(({ sidecarUri, candidates }) => !now.has(sidecarUri) && candidates[0]?.how !== 'same-text').length,
    changed: changed(texts, now),
    notUndone: differing(texts, files.texts) + differing(files.texts, texts),
  };
}

const articleOf = (sidecar: string): string => sidecar.slice(0, -SIDECAR.length);
const hashIn = (sidecar: string | undefined): string | undefined => readSidecar(sidecar ?? '').hash;

/** Those of whose text one article without sidecar has, and for whose text no other lone sidecar was written. */
function certainOf(lone: readonly string[], texts: Texts): readonly string[] {
  const free = [...texts].filter(([uri]) => !uri.endsWith(SIDECAR) && !texts.has(uri + SIDECAR)).map(([, text]) => hashOf(text));
  const wanted = lone.map((uri) => hashIn(texts.get(uri)));
  const isOne = <T>(list: readonly T[], item: T) => list.filter((other) => other === item).length === 1;
  return lone.filter((_, at) => isOne(free, wanted[at] ?? '') && isOne(wanted, wanted[at]));
}

const sidecarsByOwner = (texts: Texts): ReadonlyMap<number, string> =>
  new Map([...texts].filter(([uri]) => uri.endsWith(SIDECAR)).map(([, text]) => [ownerOf(text), text]));

const missing = (before: Texts, now: Texts): number => {
  const owners = sidecarsByOwner(now);
  return [...sidecarsByOwner(before).keys()].filter((owner) => !owners.has(owner)).length;
};

/** Articles with another byte, and sidecars with another byte than those of the name and of links. */
function changed(before: Texts, now: Texts): number {
  const owners = sidecarsByOwner(now);
  const sidecars = [...sidecarsByOwner(before)].filter(([owner, text]) => core(owners.get(owner) ?? '') !== core(text));
  const articles = [...before].filter(([uri, text]) => !uri.endsWith(SIDECAR) && now.get(uri) !== text);
  return sidecars.length + articles.length;
}

const differing = (a: Texts, b: Texts): number => [...a].filter(([uri, text]) => b.get(uri) !== text).length;
