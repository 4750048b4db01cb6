import { describe, expect, test } from 'vitest';
import { written } from './written.js';

describe('parts of one utterance', () => {
  test.each([
    '{quote-a:“We came,”} he said, {quote-a:“and we saw.”}',
    '{quote-a:“We came,”} said {person:Jane Doe}, {quote-a:“and we saw.”}',
    '{quote-a:“We came,”} said {person:Jane Doe} of the union, {quote-a:“and we saw.”}',
    '{quote-a:“We came,”} he said. {quote-a:“And we saw.”}',
    '{quote-a:“If it rains,”} {person:Jane Doe} said, {quote-a:“we stay,”} she added, {quote-a:“and wait.”}',
    '{quote-a:“We came,”} he said, {quote-a:“and we saw.”} The hall was silent. {quote-b:“Nobody,”} she said, {quote-b:“clapped.”} He left. {quote:“Bye.”}',
    '{quote-a:‘We came,’} he said, {quote-a:‘and we saw.’}',
    '{quote-a:"We came,"} he said, {quote-a:"and we saw."}',
    '{quote-a:« Nous venons »}, he said, {quote-a:« et nous voyons. »}',
    '{quote-a:“Why us?”} she asked. {quote-a:“Why now?”}',
    '{quote-a:“We came.”} {quote-a:“We saw.”} Then silence.',
    '{quote-a:“We came at dawn and we waited all day”}. {quote-a:“We saw nobody,”} she said.',
    '{quote-a:“We came,”} she said, {quote-a:“and we saw”}. {quote-a:“Then we left.”}',
  ])('%s', (source) => expect(written(source)).toBe(source));
});

describe('utterances of their own', () => {
  test.each([
    '{quote:“We came,”} he said. Nobody listened. {quote:“We saw.”}',
    '{quote:“We came,”} he said.\n\n{quote:“We saw,”} she said.',
    'She spoke of {quote:“long nights”} and {quote:“cold kitchens.”}',
    'She spoke of {quote:“long nights,”} {quote:“cold kitchens”} and {quote:“nothing to burn.”}',
    '{quote:“We came,”} he said, and the hall rose to its feet and sang until the lights went out and the doors were shut and the guards sent everybody home; {quote:“we saw,”} she said.',
    '{quote:“We came,”} he said. The {scare:“recovery”} was over.',
    '{person:Jane Doe} said they would come {quote:“in a week or two”}. {quote:“We saw nobody,”} she said.',
    '{person:Jane Doe} said they would come {quote:“in a week or two.”} {quote:“We saw nobody,”} she said.',
  ])('%s', (source) => expect(written(source)).toBe(source));
});

describe('quotations over paragraphs', () => {
  test.each([
    '{quote-a:“We came.}\n\n{quote-a:“We saw,”} he said.',
    '{quote-a:“We came.}\n\n{quote-a:“We saw.}\n\n{quote-a:“We left,”} he said.',
    '{quote-a:"We came.}\n\n{quote-a:"We saw,"} he said.',
    "{quote-a:'We came.}\n\n{quote-a:'We saw,'} he said.",
    '{quote-a:‘We came.}\n\n{quote-a:‘We saw,’} he said.',
    '{quote-a:“We came.}\n{quote-a:“We saw,”} he said.',
    'She said: {quote-a:“We came.}\n\n{quote-a:“We saw.”}',
    '{quote-a:“We came,”} he said. {quote-a:“We saw.}\n\n{quote-a:“We left.”}',
    '{quote-a:“We came.}\n\n{quote-a:“We saw.}\n\n{quote-a:“We left.”}\n\n{quote:“They stayed,”} she said.',
    '{quote:“We came.”}\n\n{quote:“We saw,”} he said.',
    '{quote!:“We came.}\n\nThe hall rose. {quote:“We saw,”} he said.',
    '{quote-a:“He told us {quote:‘never again.’}}\n\n{quote-a:“And so it was,”} she said.',
  ])('%j', (source) => expect(written(source)).toBe(source));
});
