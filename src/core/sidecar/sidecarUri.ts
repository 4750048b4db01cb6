/** Ending of a sidecar's name; the article's full name stands before it (`story.txt.ann.yaml`). */
export const SIDECAR_SUFFIX = '.ann.yaml';

/** The sidecar of an article: beside it, its full name kept, so that `story.txt` and `story.md` never clash. */
export const sidecarUri = (articleUri: string): string => `${articleUri}${SIDECAR_SUFFIX}`;

/** The article of a sidecar; undefined for the uri of any other file. */
export const articleUriOf = (uri: string): string | undefined =>
  uri.endsWith(SIDECAR_SUFFIX) ? uri.slice(0, -SIDECAR_SUFFIX.length) : undefined;
