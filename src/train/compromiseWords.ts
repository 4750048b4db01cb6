import nlp from 'compromise';

interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
}

const { lexicon } = (nlp.model() as Model).one;

/** The entries, in lower case, of the word list of npm `compromise` that carry one of the tags. */
export const compromiseWords = (...tags: readonly string[]): readonly string[] =>
  Object.entries(lexicon)
    .filter(([, tagged]) => [tagged].flat().some((tag) => tags.includes(tag)))
    .map(([word]) => word);
