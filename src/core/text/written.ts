/** A record while it is written, field by field in the order they are to stand: of many, that is far quicker than spreading parts. */
export type Written<T> = { -readonly [K in keyof T]: T[K] };
