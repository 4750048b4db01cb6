import { type PlaceInSidecar, placeInSidecar } from '../../sidecar/place/placeInSidecar.js';
import { yamlValue } from '../../sidecar/splice/yamlText.js';
import { fieldOffers } from './offers/fieldOffers.js';
import { linkOffers } from './offers/linkOffers.js';
import { nameOffers } from './offers/nameOffers.js';
import type { Offer, OfferInit } from './offers/offer.js';
import { tagOffers } from './offers/tagOffers.js';
import { factOffers, valueOffers } from './offers/valueOffers.js';
import { wordOffers } from './offers/wordOffers.js';
import type { SidecarCompletion } from './sidecarEditingTypes.js';

/** What could stand at an offset of a sidecar, the likeliest first. */
export function completionsAt(init: OfferInit, offset: number): readonly SidecarCompletion[] {
  const { text } = init.sidecar;
  const place = placeInSidecar(init.opened, offset);
  if (!place) return [];
  if (place.on === 'key') return fieldOffers(place, text);
  const field = place.field ?? '';
  const needsSpace = text[place.span.start - 1] === ':';
  return offersOf(field, place, init).map(({ text: value, also = '', asksOn = false, fromSchema = false, ...offer }) => {
    // Words of the schema are our own; only what YAML would misread (`true`) is quoted.
    const insert = yamlValue(fromSchema ? 'type' : field, value);
    const typed = text.slice(place.span.start, offset);
    const quote = /^["']/.exec(typed)?.[0] ?? '';
    return {
      ...offer,
      insert: (needsSpace ? ' ' : '') + insert,
      span: place.span,
      filter: `${quote}${value}${also ? ` ${also}` : ''}`,
      asksOn,
      fromSchema,
    };
  });
}

function offersOf(field: string, place: PlaceInSidecar, init: OfferInit): readonly Offer[] {
  const { block } = place;
  const words = wordOffers(block, field);
  if (words.length) return words;
  if (block === 'links') return field === 'to' ? linkOffers(place, init) : [];
  if (block === 'article') return factOffers(field, init);
  if (block !== 'annotations') return [];
  if (field === 'entity' || field === 'speaker') return nameOffers(field, place, init);
  if (field === 'tags' || field === 'flags') return tagOffers(field, init);
  if (field === 'value') return valueOffers(place, init);
  if (field === 'by') return [{ label: init.hand.by, text: init.hand.by, kind: 'value' }];
  if (field === 'on') return [{ label: init.hand.on, text: init.hand.on, kind: 'value', detail: 'today' }];
  return [];
}
