import type { Source } from '../../sources/source.js';
import { slug } from '../../text/fold.js';

/** A person of an article with the office the article gives, both as slugs. */
export interface Titled {
  readonly name: string;
  readonly title: string;
}

/** Everybody to whom a source gives a title. */
export const titledIn = (source: Source): readonly Titled[] =>
  source.annotations.flatMap(({ type, mention }) =>
    type === 'person' && mention?.kind === 'entity' && mention.title
      ? [{ name: slug(mention.canonicalName), title: slug(mention.title) }]
      : [],
  );

/** `the prime minister`: the one person whom either of two articles gives that office; undefined where it is nobody or several. */
export function holderOf(role: string, titled: readonly Titled[]): string | undefined {
  const holders = new Set(titled.filter(({ title }) => title === role || title.endsWith(`-${role}`)).map(({ name }) => name));
  return holders.size === 1 ? [...holders][0] : undefined;
}
