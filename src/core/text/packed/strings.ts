import { ownString } from '../ownString.js';

/** Strings under small numbers, so that what is packed says each of them once. */
export interface Strings {
  numberOf(text: string): number;
  at(number: number): string;
  /** The keys of a shape, which is a string of keys joined by {@link KEY_END}. */
  keysAt(number: number): readonly string[];
  readonly all: readonly string[];
  /** Nothing is written with it any more: the way from string to number is forgotten. */
  close(): void;
}

export const KEY_END = '\u0001';

/** A list of strings that grows as it is asked; `known` are there from the start. */
export function createStrings(known: readonly string[] = []): Strings {
  const all: string[] = [...known];
  const keys: (readonly string[] | undefined)[] = [];
  // Made when something is written: what is only read needs no way back.
  let numbers: Map<string, number> | undefined;
  return {
    all,
    at: (number) => all[number] ?? '',
    keysAt(number) {
      const found = keys[number] ?? (all[number] ? all[number].split(KEY_END) : []);
      keys[number] = found;
      return found;
    },
    numberOf(text) {
      numbers ??= new Map(all.map((one, at) => [one, at]));
      const found = numbers.get(text);
      if (found !== undefined) return found;
      numbers.set(text, all.length);
      return all.push(ownString(text)) - 1;
    },
    close: () => {
      numbers = undefined;
    },
  };
}
