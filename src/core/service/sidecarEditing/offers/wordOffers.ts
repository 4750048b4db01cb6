import { valuesOfField } from '../../../sidecar/place/fieldValues.js';
import type { SidecarBlock } from '../../../sidecar/place/placeInSidecar.js';
import type { Offer } from './offer.js';

/** The words of which a field must be one, with what they mean; none where it takes any text. */
export const wordOffers = (block: SidecarBlock, field: string): readonly Offer[] =>
  valuesOfField(block, field).map((value) => ({
    label: value,
    text: value,
    kind: 'value',
    fromSchema: true,
    ...meaningOf(block, field, value),
  }));

const MEANINGS: Readonly<Record<string, string>> = {
  suggested: 'found by a scan',
  accepted: 'a person said yes',
  rejected: 'a person said no; never suggested again',
  lost: 'the words are no longer found',
  stated: 'the article says so',
  inferred: 'worked out; `published_why` says how',
  entered: 'a person said so',
};

const meaningOf = (block: string, field: string, value: string): { readonly detail?: string } => {
  const detail = field === 'status' || field === 'published_from' ? MEANINGS[value] : undefined;
  return detail && block !== 'regions' ? { detail } : {};
};
