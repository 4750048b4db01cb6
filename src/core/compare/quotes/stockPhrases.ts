import { plainWords } from './plainWord.js';

/**
 * What everybody says, in the plain words of {@link plainWords}: no sign by itself that two quotations are one utterance.
 * Written as people say it; one line a kind of occasion.
 */
const PHRASES = [
  'no comment|we have no comment|no comment at this time|no further comment|declined to comment|nothing to add|nothing more to say',
  'thoughts and prayers|our thoughts and prayers are with|our thoughts are with|our hearts go out to|our hearts are broken',
  'thoughts are with the families|with the victims and their families|deepest condolences|rest in peace|with a heavy heart',
  'we will see what happens|wait and see|time will tell|too early to say|too early to tell|too soon to say|it remains to be seen',
  'at the end of the day|it is what it is|enough is enough|make no mistake|let me be clear|let me be very clear|to be honest',
  'we are where we are|the bottom line is|moving forward|going forward|first and foremost|last but not least',
  'safety is our top priority|safety is our first priority|our number one priority|our top priority|nobody is above the law',
  'we take this very seriously|we take these allegations very seriously|we are aware of|we are looking into it',
  'we are working closely with|we are working around the clock|working day and night|doing everything we can|doing all we can',
  'an ongoing investigation|the investigation is ongoing|under investigation|leave no stone unturned|lessons will be learned',
  'thank you very much|thank you so much|we are grateful to|god bless you|god bless america|long live the king|god is great',
  'a step in the right direction|a step in the wrong direction|a good day for|a sad day for|a dark day for|a great day for',
  'all options are on the table|we will not give up|we will never forget|never again|we stand together|we stand with|stronger together',
  'i am proud of|we are very proud|very happy with|i am very happy|it was a great game|we gave everything|take it game by game',
  'i am innocent|it was not me|i did nothing wrong|we did nothing wrong|a witch hunt|fake news',
] as const;

/** The phrases as plain words, under their first word. */
const BY_FIRST: ReadonlyMap<string, readonly (readonly string[])[]> = PHRASES.flatMap((line) => line.split('|'))
  .map((phrase) => phrase.split(' ').flatMap(plainWords))
  .reduce((map, words) => map.set(words[0] ?? '', [...(map.get(words[0] ?? '') ?? []), words]), new Map<string, string[][]>());

/** Positions of plain words that belong to a stock phrase. */
export function stockWords(plain: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  plain.forEach((first, at) => {
    for (const phrase of BY_FIRST.get(first) ?? [])
      if (phrase.every((word, step) => plain[at + step] === word)) for (const step of phrase.keys()) found.add(at + step);
  });
  return found;
}
