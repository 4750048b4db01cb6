import { describe, expect, test } from 'vitest';
import { quotesOf } from '../scanQuotes.js';
import { written } from './written.js';

describe('quotations inside quotations', () => {
  test.each([
    '{quote:“He told us {quote:‘never again’} and left,”} she said.',
    '{quote:‘He told us {quote:“never again”} and left,’} she said.',
    '{quote:"He told us {quote:\'never again\'} and left,"} she said.',
    '{quote:\'He told us {quote:"never again"} and left,\'} she said.',
    '{quote:“They all cried {quote:‘never again.’}”} Then silence.',
    '{quote:“They all cried {quote:‘never again!’}”} Then silence.',
    '{quote:"They all cried {quote:\'never again.\'}"} Then silence.',
    '{quote:“{quote:‘Never again,’} they told us,”} she said.',
    '{quote:“{quote:‘Never again,’} he said, {quote:‘and never here,’} and then he left,”} she said.',
    '{quote:“He called it {quote:“a mess”} and left,”} she said.',
    '{quote:"He said, {quote:"Leave us alone,"} and left,"} she said.',
    '{quote:« Il a dit {quote:“jamais plus”} et il est parti »}, dit-elle.',
    '{quote:„Er sagte {quote:‚nie wieder‘} und ging“}, sagte sie.',
    "{quote:``He told us {quote:`never again'} and left,''} she said.",
    '{quote:“Don’t tell me {quote:‘it’s late,’} it’s not,”} she said.',
    '{quote:“The workers’ motto was {scare:‘bread’} in those days,”} she said.',
    '{quote:“I loved {scare:‘Long Night’} as a child,”} she said.',
    '{quote:“The {scare:‘smart’} bins are full,”} she said.',
    '{quote:“He said: {quote:‘They told me {quote:“no more”} and hung up,’} and so it was,”} she said.',
    '{quote-a:“He asked, {quote:‘Why us?’}”} she said. {quote-a:“I told him {quote:‘why not?’}”}',
    '{quote-a:‘With single marks,’} she said, {quote-a:‘a {scare:“term”} stands so.’}',
  ])('%s', (source) => expect(written(source)).toBe(source));
});

describe('what is not nested', () => {
  test.each([
    '{quote:“It’s late and they don’t know,”} she said.',
    '{quote:“The ’90s were the workers’ best years,”} she said.',
    '{quote:“Rock ’n’ roll is dead,”} she said.',
    '{quote:“He is 6\'2" and she is 5\'11",”} she said.',
    '{quote:“Get ’em out,”} she said.',
  ])('%s', (source) => expect(written(source)).toBe(source));
});

describe('a nested quotation', () => {
  test('names the span of the one around it, at every depth', () => {
    const source = '“He said: ‘They told me “no more” and hung up,’ and so it was,” she said.';
    const [outer, middle, inner] = quotesOf(source);
    expect(outer?.within).toBeUndefined();
    expect(middle?.within).toEqual(outer?.span);
    expect(inner?.within).toEqual(middle?.span);
    expect(inner?.text).toBe('“no more”');
  });

  test('has no speaker of its own: the reporter’s cue belongs to the outer one', () => {
    const [outer, inner] = quotesOf('“He told us ‘never again,’” said Jane Doe.');
    expect(outer?.within).toBeUndefined();
    expect(inner?.speaker).toBeUndefined();
  });
});
