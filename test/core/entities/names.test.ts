import { describe, expect, test } from 'vitest';
import { marked } from '../../support/marked.js';
import { namesIn } from './find.js';

const found = (text: string) => namesIn(text).map(({ type, span, text: words }) => ({ label: type, text: words, ...span }));

describe('names in the news', () => {
  test.each([
    'The harbour officials met {person:Jane Whitfield} on Tuesday.',
    'The {place:U.S.} envoy {person:Robert Carver} flew to {place:Geneva} on Monday.',
    '{nationality:French} President {person:Louise Martin} spoke in {place:Paris}.',
    '{place:US} President {person:Donald Trump} will speak to {person:Vladimir Putin} in the coming days.',
    'The {organization:Ministry of Finance and Economy} said growth had slowed.',
    'The {organization:University of Leeds} and the {organization:Bank of England} declined to comment.',
    '{place:BRUSSELS} ({organization:Reuters}) - Talks went on.',
    'It told {organization:Fox News} and {organization:CNN} that the bridge was safe.',
    'The {place:Russia}-{place:Ukraine} war goes on.',
    '{person:Trump}-{person:Putin} phone call expected. {person:Trump} and {person:Putin} will talk.',
    'The {place:U.S.}-proposed truce holds.',
    'He spoke to {organization:CNN} about {place:Moscow}’s plans.',
    'On {organization:Reuters}’ “{work:Face the Nation},” {person:Maria Lopez} said so.',
    'Speaking on {organization:CNN}’s “{work:State of the Union},” {person:Maria Lopez} was hopeful.',
    'Flights over the {place:Middle East} resumed, the {organization:State Department} said.',
    'They met in the {place:Oval Office}. Photo: {organization:Getty Images}.',
    'He wrote on {organization:Truth Social} on Saturday.',
    'The {organization:Russian Union of Industrialists and Entrepreneurs} met in {place:Moscow}.',
    'The {organization:Harlow Marine Inc.} hired {person:Peter J. Hall}.',
    'She lives in {place:Springfield}, {place:Illinois}.',
    '{nationality:British} troops left {place:Basra} for {place:Kuwait}.',
    'The {organization:European Commission} fined {organization:Google} on Friday.',
    'South Korean President {person:Moon Jae-in} met reporters in {place:Seoul}.'.replace(
      'South Korean',
      '{nationality:South Korean}',
    ),
    'The war in {place:Ukraine}.{place:US} envoy {person:Peter Hall} met {person:Anna Weber} in {place:Vienna}.',
    'Prime Minister {person:Theresa May} resigned in May.',
    'The mayor of {place:London}, {person:Sadiq Khan}, agreed.',
  ])('%s', (source) => {
    const { text, spans } = marked(source);
    expect(found(text)).toEqual(spans);
  });

  test('a possessive ending is no part of the name, straight or curly', () => {
    for (const mark of ["'", '’']) expect(found(`They met Germany${mark}s chancellor.`)[0]?.text).toBe('Germany');
  });
});
