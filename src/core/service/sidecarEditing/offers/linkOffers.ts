import type { PlaceInSidecar } from '../../../sidecar/place/placeInSidecar.js';
import { readLink } from '../../../sidecar/splice/linkPaths.js';
import { plainLine } from '../../../text/escapeMarkdown.js';
import type { HeldArticle } from '../../heldArticle.js';
import { linkPathFrom } from '../../linkPath.js';
import type { Store } from '../../store.js';
import { linkedArticle } from '../sidecarPassage.js';
import { MOST, type Offer, type OfferInit } from './offer.js';

/** First the passages that a comparison found for this annotation; then articles, and of a named article its annotations. */
export function linkOffers({ value, entry }: PlaceInSidecar, { article, store }: OfferInit): readonly Offer[] {
  if (!article) return [];
  const link = readLink(value);
  if (link?.fragment) {
    const { file } = link;
    const target = linkedArticle(article, file, store);
    return (target?.annotations ?? [])
      .filter(({ id, status }) => status !== 'rejected' && !(target === article && id === entry?.id))
      .slice(0, MOST)
      .map(({ id, type, record }) => annotationOffer(`${file}#${id}`, type, record.exact));
  }
  const pathOf = linkPathFrom(article, store);
  const related = entry?.id === undefined ? [] : relatedTo(article, entry.id, store, pathOf);
  const files = [...store.corpusOf(article.uri).articles.values()]
    .filter((one) => one.uri !== article.uri)
    .map((one): Offer => {
      const path = pathOf(one.file);
      return {
        label: plainLine(path),
        text: `${path}#`,
        kind: 'file',
        asksOn: true,
        ...(one.facts.outlet ? { detail: plainLine(one.facts.outlet) } : {}),
      };
    });
  return [...related, ...files.sort((a, b) => (a.label < b.label ? -1 : 1)).slice(0, MOST)];
}

const annotationOffer = (to: string, type: string, exact: string): Offer => ({
  label: plainLine(exact.length > 60 ? `${exact.slice(0, 59)}…` : exact),
  detail: `${type} · ${to}`,
  text: to,
  also: plainLine(exact.slice(0, 60)),
  kind: 'annotation',
});

function relatedTo(article: HeldArticle, id: string, store: Store, pathOf: (file: string) => string): readonly Offer[] {
  const findings = store.findings(article);
  const sides = [...findings.conflicts(id), ...findings.pairs(id), ...findings.agreements(id)].flatMap(({ a, b }) => [a, b]);
  const offers = sides
    .filter(({ source }) => source.uri !== article.uri)
    .map(({ source, annotation }) =>
      annotationOffer(`${pathOf(source.file)}#${annotation.id}`, annotation.type, annotation.record.exact),
    );
  return [...new Map(offers.map((offer) => [offer.text, offer])).values()];
}
