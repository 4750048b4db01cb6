import { expect, test } from 'vitest';
import { inner, OUTSIDE, opening, TYPES } from '../../../src/core/entities/tagger/labels/labels.js';
import { tokens } from '../../../src/core/entities/token.js';
import { createText } from '../../../src/core/text/text.js';
import { goldLabels, onlyLabel } from '../../../src/train/tagger/goldLabels.js';
import type { TrainingText } from '../../../src/train/trainingTexts.js';
import { trainingText } from '../trainingText.js';

const labelsOf = (text: TrainingText) => goldLabels(tokens({ text: createText(text.text), regions: [], known: [] }), text);
const [PERSON, PLACE, NATIONALITY] = ['person', 'place', 'nationality'].map((type) =>
  TYPES.indexOf(type as (typeof TYPES)[number]),
);

test('a marked name gives its words one label each, all others are outside', () => {
  const labels = labelsOf(trainingText('{person:Anna Berg} went to {place:Oslo}.'));
  const [person, place] = [PERSON as number, PLACE as number];
  expect([...labels].map(onlyLabel)).toEqual([opening(person), inner(person), OUTSIDE, OUTSIDE, opening(place)]);
});

test('where nobody marked nationalities a word outside the marked names may be one, or none', () => {
  const [swede, , oslo] = labelsOf({ ...trainingText('Swedes like {place:Oslo}.'), unmarked: ['nationality'] });
  const nationality = NATIONALITY as number;
  expect(swede).toBe((1 << OUTSIDE) | (1 << opening(nationality)) | (1 << inner(nationality)));
  expect(onlyLabel(oslo as number)).toBe(opening(PLACE as number));
});
