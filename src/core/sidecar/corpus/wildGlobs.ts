import { isSeq } from 'yaml';
import { plainOf } from '../parse/plain.js';
import { offsetOf, pairOf } from '../validate.js';
import { isTooWild } from './globs.js';
import type { ListItem } from './listFile.js';

/** Fields of corpus files that name articles by path or glob. */
const FIELDS = ['file', 'articles', 'not'];

/** Globs of a corpus file that are not tried, as each path would take too long: somebody should know that they mean nothing. */
export const wildGlobs = (items: readonly ListItem[]): readonly { readonly message: string; readonly offset: number }[] =>
  items.flatMap(({ node }) =>
    FIELDS.flatMap((field) => {
      const value = pairOf(node, field)?.value;
      return (isSeq(value) ? value.items : [value]).flatMap((glob) => {
        const text = plainOf(glob);
        return typeof text === 'string' && isTooWild(text) ? [{ message: MESSAGE, offset: offsetOf(glob) }] : [];
      });
    }),
  );

const MESSAGE = 'This pattern has too many `*` or braces, so it matches nothing: write two simpler ones.';
