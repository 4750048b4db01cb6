import type { ArticleView, Mark } from '../../src/core/serviceTypes.js';

/** A mark without the addresses that hang on its folder, its own and those of what it contradicts. */
export type PlainMark = Omit<Mark, 'ref'>;

/** The marks of an article in order, as plain data. */
export const plainMarks = ({ marks }: ArticleView): readonly PlainMark[] =>
  JSON.parse(JSON.stringify(marks, (key, value) => (key === 'ref' || key === 'uri' ? undefined : value)));
