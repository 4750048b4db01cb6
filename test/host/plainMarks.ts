import type { ArticleView, Mark } from '../../src/core/serviceTypes.js';

/** A mark without the address that hangs on its folder. */
export type PlainMark = Omit<Mark, 'ref'>;

/** The marks of an article in order, as plain data. */
export const plainMarks = ({ marks }: ArticleView): readonly PlainMark[] => marks.map(({ ref: _, ...mark }) => mark);
