import { describe, expect, test } from 'vitest';
import { written } from './written.js';

describe('titles', () => {
  test.each([
    'On {organization:CBS}’ {scare:“Face the Nation,”} {person:Jane Doe} said little.',
    'She sang {scare:“Long Night”} and went home.',
    'Her novel {scare:“The Long Night”} was read by millions.',
    'He wrote the song {scare:“Rain on Monday.”}',
    'The film {scare:“River of Iron”} opened on Friday.',
    'The movie {scare:“River of Iron”} opened on Friday.',
    'An episode of {scare:“Harbour Nights”} was filmed here.',
    'He was the host of {scare:“Harbour Nights.”}',
    'The album, {scare:“Salt,”} came out in May.',
    'In an article titled {scare:“What the River Took,”} she listed the houses.',
    'A documentary called {scare:“What the River Took”} was shown.',
    'The play was dark.\n\n{scare:“Sons of Rain”} is its title.',
    '{scare:“River of Iron”} (1998) was his last film.',
    '{scare:“Harbour Nights”} was cancelled in June.',
    'His essay {scare:“On Bridges”} won a prize.',
    'She appeared on NBC’s {scare:“Morning Desk.”}',
    'She is known from the film {scare:“Salt,”} {scare:“River of Iron”} and {scare:“Long Night.”}',
    'A report headlined {scare:“Bridge to Nowhere”} followed.',
  ])('%s', (source) => expect(written(source)).toBe(source));
});

describe('nicknames', () => {
  test.each([
    '{person:Robert} {scare:“Bobby”} {person:Scott} opened the house.',
    'Robert C. {scare:“Bobby”} Scott opened the house.',
    'Robert {scare:"Bobby"} Scott opened the house.',
    'Maria {scare:“La Jefa”} Gomez opened the house.',
    'The boxer, nicknamed {scare:“The Anvil,”} lost.',
    'A gangster dubbed {scare:“Little Knife”} was freed.',
  ])('%s', (source) => expect(written(source)).toBe(source));
});

describe('terms and slogans', () => {
  test.each([
    'Inspectors saw the so-called {scare:“green areas”} of the site.',
    'The word {scare:“harbour”} has a u in it.',
    'The term {scare:“soft landing”} is from aviation.',
    'The {scare:“recovery”} left many without work.',
    'A {scare:“smart”} bin that sorts waste stands at each corner.',
    'Their {scare:“guests”} were locked in at night.',
    'It was a {scare:“who’s who”} of the harbour.',
    'The law known as {scare:“Clean Hands”} was passed.',
    'The plan is known as the {scare:“ring road”} here.',
    'The hashtag {scare:“#SaveOurBridge”} was everywhere.',
    'A banner with the slogan {scare:“Bridges Not Walls”} hung there.',
    'The party’s motto, {scare:“Bread and Work,”} is a century old.',
    'Prices fell in {scare:“core”} markets.',
  ])('%s', (source) => expect(written(source)).toBe(source));
});

describe('speech, however short', () => {
  test.each([
    '{quote:“No,”} {person:Jane Doe} said.',
    '{person:Jane Doe} said {quote:“no.”}',
    '{person:Jane Doe} called the plan {quote:“nuts.”}',
    '{person:Jane Doe} called him {quote:“a liar”} on Monday.',
    '{person:Jane Doe} called it {quote:“critical”} that the bridge be closed.',
    'The plan was {quote:“nuts,”} {person:Jane Doe} said.',
    'The union described the offer as {quote:“insulting.”}',
    'Officials say {quote:“most people”} will be spared.',
    'A spokesman denied the {quote:“baseless”} claims.',
    '{person:Jane Doe} was criticised for using the term {quote:“vermin”} in a speech.',
    'He promised to {quote:“drain the harbour.”}',
    'She threatened to {quote:“call the police”} on them.',
    'The resolution warned of {quote:“further action”} in May.',
    '{person:Jane Doe} was {quote:“shocked and saddened”} by the news, she said.',
    '{quote:“Never.”}',
    '{quote:“Why us?”}',
    '{quote:“Shame!”} cried the crowd.',
    'The crowd chanted {quote:“Shame! Shame!”} for an hour.',
    'The sign read {quote:“Keep out.”}',
    '{quote:“River of Iron was my best film,”} {person:Jane Doe} said.',
    '{quote:“The bridge is safe”} was what they had told us.',
    'According to {person:Jane Doe}, it was {quote:“over.”}',
    '{quote:“Madness”} was how {person:Jane Doe} described it.',
  ])('%s', (source) => expect(written(source)).toBe(source));
});

describe('terms in single marks where speech has double ones are left alone', () => {
  test.each([
    '{quote:“We won,”} she said of the ‘boutique’ stalls.',
    '{quote:"We won,"} she said of the \'boutique\' stalls.',
    '{quote:“We won,”} she said. Her film ‘Long Night’ is out.',
    '{quote:“We won,”} she said. Robert ‘Bobby’ Scott left.',
    '{quote:“We won,”} she said.\n\n‘Painful for all’\n\nThe day was long.',
  ])('%s', (source) => expect(written(source)).toBe(source));
});
