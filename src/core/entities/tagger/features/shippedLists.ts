import {
  bodyNouns,
  commonWords,
  eventHeads,
  gazetteer,
  givenNames,
  noNames,
  organizationHeads,
  placeHeads,
  placeNouns,
  roles,
  surnames,
  titleHelpers,
  titles,
  workHeads,
} from '../../lexicon.js';
import { createLists, type Lists } from './lists.js';

let built: Lists | undefined;

/** What the lists of this room know, read when first asked for. */
export function shippedLists(): Lists {
  built ??= createLists({
    names: gazetteer().names,
    words: {
      given: givenNames(),
      surname: surnames(),
      organizationHead: organizationHeads(),
      placeHead: placeHeads(),
      eventHead: eventHeads(),
      workHead: workHeads(),
      title: titles(),
      titleHelper: titleHelpers(),
      role: roles(),
      noName: noNames(),
      bodyNoun: bodyNouns(),
      placeNoun: placeNouns(),
      common: commonWords(),
    },
  });
  return built;
}
