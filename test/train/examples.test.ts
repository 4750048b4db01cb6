import { describe, expect, test } from 'vitest';
import { candidates, spanOf } from '../../src/core/entities/candidate.js';
import { readDocument } from '../../src/core/entities/document.js';
import { OUTCOMES } from '../../src/core/entities/weigh.js';
import { createText } from '../../src/core/text/text.js';
import { examplesOf } from '../../src/train/examples.js';
import { learnedClues } from '../../src/train/learnedClues.js';
import { learn } from '../../src/train/learner.js';
import { trainingText } from './trainingText.js';

const room = { createText, readDocument, candidates, spanOf, OUTCOMES };
const examplesIn = (...texts: readonly string[]) => examplesOf(room, texts.map(trainingText));
const outcomes = (...texts: readonly string[]) => examplesIn(...texts).map(({ outcome }) => OUTCOMES[outcome]);

describe('what a text teaches', () => {
  test('a marked piece is what its mark says, any other capital no name', () => {
    expect(outcomes('Yesterday {person:Quorn} met {organisation:Brask Group} in {gpe:Veldt} over Gorbet today.')).toEqual([
      'person',
      'organization',
      'place',
      'none',
    ]);
  });

  test('a mark that the room knows no type for is no name', () => {
    expect(outcomes('He drank {beverage:Quorn} there.')).toEqual(['none']);
  });

  test('a piece that only overlaps a mark counts less than one that is right or wrong throughout', () => {
    const [near] = examplesIn('He saw {person:Quorn} Veldt there.');
    const [right] = examplesIn('He saw {person:Quorn Veldt} there.');
    const [wrong] = examplesIn('He saw Quorn Veldt there.');
    expect([near?.outcome, wrong?.outcome]).toEqual([OUTCOMES.indexOf('none'), OUTCOMES.indexOf('none')]);
    expect(near?.weight).toBeLessThan(right?.weight as number);
    expect(wrong?.weight).toBe(right?.weight);
  });

  test('“said” after a name comes to speak for a person, “in” before it for a place', () => {
    const names = ['Quorn', 'Veldt', 'Brask', 'Dorvim', 'Tazzek', 'Hulmey'];
    const examples = examplesIn(
      ...names.flatMap((name) => [`On the day {person:${name}} said no.`, `They all live in {place:${name}} today.`]),
    );
    const { clues } = learn(examples, learnedClues(examples, new Set()), OUTCOMES.length);
    const favoured = (clue: string) => {
      const strengths = clues.get(clue) ?? [];
      return OUTCOMES[strengths.indexOf(Math.max(...strengths))];
    };
    expect(favoured('after=said')).toBe('person');
    expect(favoured('before=in')).toBe('place');
  });
});
