import { describe, expect, test } from 'vitest';
import { markDescription, markFacts, type Say, waitingWords } from '../../../src/vscode/marks/markWords.js';
import { aMark, aView } from '../../support/aView.js';

const say: Say = (message, ...args) => message.replace(/\{(\d+)\}/g, (_, at: string) => String(args[Number(at)]));
const TEXT = 'Harbour strike\n\nThe port of Oslo stood still on Monday, said Jane Doe.\n';

describe('what is said of a mark', () => {
  const guessed = aMark({ status: 'accepted', reattached: 'Its words were edited.' });

  test('that was re-attached by a guess says so before all else, with the reason', () => {
    expect(markFacts(guessed, 'Person', undefined, say)).toEqual([
      'Person: Jane Doe',
      'Re-attached by a guess, not confirmed: Its words were edited.',
      'person',
      'accepted',
    ]);
    expect(markDescription(guessed, undefined, say)).toBe('re-attached, to confirm · person');
  });

  test('that is lost gives its best guess with the words around it', () => {
    const start = TEXT.indexOf('stood still');
    const lost = aMark({ status: 'lost', guess: { start, end: start + 11 } });
    expect(markDescription(lost, TEXT, say)).toBe('→ stood still');
    expect(markFacts(lost, 'Person', TEXT, say).slice(2)).toEqual([
      'lost',
      'best guess in line 3: The port of Oslo [stood still] on Monday, said Jane Doe.',
    ]);
  });

  test('that is lost without a guess says that', () => {
    expect(markDescription(aMark({ status: 'lost' }), TEXT, say)).toBe('no best guess');
  });

  test('hides no direction marks and draws no icons of an article’s words', () => {
    const facts = markFacts(aMark({ label: 'Jane $(trash)\u202e Doe', note: 'a\nb' }), 'Person', undefined, say);
    expect(facts[0]).toBe('Person: Jane $ (trash) Doe');
    expect(facts.at(-1)).toBe('Note: a b');
  });
});

test('the status bar counts what waits for a person, and nothing else', () => {
  const marks = [aMark({ reattached: 'why' }), aMark({ status: 'lost' }), aMark({ status: 'lost' }), aMark({})];
  expect(waitingWords(aView({ marks }), say)).toEqual(['1 to confirm', '2 lost']);
  expect(waitingWords(aView({ marks: [aMark({})] }), say)).toEqual([]);
});
