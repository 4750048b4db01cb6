import type { Annotation } from '../../article/annotation.js';
import { dayLabel } from '../../sources/labels.js';
import { plainLine } from '../../text/escapeMarkdown.js';
import type { HeldArticle } from '../heldArticle.js';

/** `“We will not sign,” Jane Doe, The Herald, 17 Mar 2025, news/herald.txt#q-4abf19`; what is not known is left out. */
export function citationOf({ facts, file, portable }: HeldArticle, { id, span, record, mention, known }: Annotation): string {
  const quote = mention?.kind === 'quote' ? mention : undefined;
  const content = quote?.content ?? span;
  const said = content ? portable.text.slice(content.start, content.end) : record.exact;
  const speaker = known?.name ?? quote?.speaker?.canonicalName ?? quote?.speaker?.text ?? record.speaker;
  const day = facts.published && `${dayLabel(facts.published)}${facts.publishedFrom === 'inferred' ? ' (inferred)' : ''}`;
  // The comma before a cue is the article's, not the speaker's.
  const words = said.replace(/\s+/g, ' ').trim().replace(/,$/, '');
  return plainLine([`“${words}”`, speaker, facts.outlet, day, `${file}#${id}`].filter(Boolean).join(', '));
}
