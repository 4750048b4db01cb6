/** A value, or what is wrong with what it was to be read from, in words. Never thrown. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/** A result that holds a value. */
export const good = <T>(value: T): Result<T> => ({ ok: true, value });

/** A result that holds what is wrong. */
export const bad = <T>(problem: string): Result<T> => ({ ok: false, problem });
