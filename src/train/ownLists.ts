import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Lists written by hand, in own/NAME.txt: an entry a line, lines with `#` say what the list is. */
export type OwnList =
  | 'givenNames'
  | 'surnames'
  | 'places'
  | 'notPlaces'
  | 'placesAndGivenNames'
  | 'nationalities'
  | 'organizations'
  | 'works'
  | 'events';

/** The entries of a list written by hand, in its order. */
export const ownList = (name: OwnList): readonly string[] =>
  readFileSync(path.join(import.meta.dirname, 'own', `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
