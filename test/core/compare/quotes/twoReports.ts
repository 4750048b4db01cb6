import { compareSources } from '../../../../src/core/compare/compareSources.js';
import { createSourceIndex } from '../../../../src/core/sources/createSourceIndex.js';
import type { QuotePair } from '../../../../src/core/sources/finding.js';
import type { Source } from '../../../../src/core/sources/source.js';
import { scannedSource } from '../../../support/scannedSource.js';

const WIRE =
  'MARSTOW, June 4 (Crown Wire) - Water poured over the Marstow dam on Tuesday after three days of rain, and 400 people left ' +
  'their homes in the valley below, the county said. Mayor Helen Brock, chief engineer Paul Adeyemi and interior minister ' +
  'Carla Dunmore met at the town hall.\n\n';
const LOCAL =
  'Some 400 people in the valley below the Marstow dam left their homes on Tuesday when water came over its crest after three ' +
  'days of rain. At the town hall, mayor Helen Brock met Carla Dunmore, the interior minister, and the chief engineer of the ' +
  'dam, Paul Adeyemi.\n\n';
const TELEVISION =
  'The Marstow dam has overflowed after three days of rain. The county said on Tuesday that 400 people had to leave their homes in ' +
  'the valley. Interior minister Carla Dunmore travelled to the town hall of mayor Helen Brock. Chief engineer Paul Adeyemi was there.\n\n';

/** Scanned reports of one flooded valley, each by another outlet: a headline, a lead, then the words given. */
export function reports(...texts: readonly string[]): readonly Source[] {
  const leads = [
    ['Marstow dam overflows', WIRE],
    ['Hundreds flee as water tops the dam', LOCAL],
    ['Marstow: 400 leave their homes', TELEVISION],
  ] as const;
  return texts.map((text, at) => {
    const [headline, lead] = leads[at % 3] ?? leads[0];
    const own = /^# (.*)\n/.exec(text);
    return scannedSource('abcdefgh'[at] ?? 'z', `${own?.[1] ?? headline}\n\n${lead}${own ? text.slice(own[0].length) : text}\n`, {
      published: '2024-06-04',
    });
  });
}

export function quotesOf(sources: readonly Source[]): readonly QuotePair[] {
  const index = createSourceIndex();
  for (const source of sources) index.put(source);
  return compareSources(index).quotes;
}

/** `wording-differs −old +new`; of a short one which it is. */
export const told = ({ relation, shorter, diff }: QuotePair): string =>
  [
    shorter ? `${relation} ${shorter}` : relation,
    ...(relation === 'wording-differs'
      ? diff.filter(({ op }) => op !== 'same').map(({ op, text }) => `${op === 'added' ? '+' : '−'}${text.trim()}`)
      : []),
  ].join(' ');
