import { NATIONALITIES } from '../../entities/lexicon/nationalities.js';
import { foldName } from '../../text/fold.js';

/** Whose the office is says nothing new of a person: `US President` is called as `President`. */
const OWNERS: ReadonlySet<string> = new Set([
  ...NATIONALITIES.split('|').map(foldName),
  'us',
  'uk',
  'eu',
  'un',
  'united',
  'states',
]);
const SMALL: ReadonlySet<string> = new Set('the a an of to for and in on at s mr mrs ms miss mx sir dame dr'.split(' '));
/** Words that tie a person to another one, and say nothing of who it is. */
const TIES = /\b(?:counterpart|colleague|predecessor|successor)$/i;

/** The key under which two titles say the same: `Minister of Transport` as `transport minister`; undefined for what is no title. */
export function titleKey(title: string): string | undefined {
  if (TIES.test(title)) return undefined;
  const bare = foldName(title.replace(/(?<!\p{L}\p{L})\./gu, '').replace(/^\S+['’]s\s+/u, '')).replaceAll('advisor', 'adviser');
  const words = bare.split(/[^\p{L}\p{N}]+/u).filter((word) => word && !SMALL.has(word) && !OWNERS.has(word));
  return words.length ? [...new Set(words)].sort().join(' ') : undefined;
}
