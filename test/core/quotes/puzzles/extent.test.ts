import { describe, expect, test } from 'vitest';
import { written } from './written.js';

describe('marks of every kind', () => {
  test.each([
    '{quote:“The bridge is safe,”} the mayor said.',
    'The mayor said: {quote:“The bridge is safe.”}',
    '{quote:"The bridge is safe,"} the mayor said.',
    "{quote:'The bridge is safe,'} the mayor said.",
    '{quote:‘The bridge is safe,’} the mayor said.',
    '{quote:«The bridge is safe»}, the mayor said.',
    'Le maire a dit : {quote:« Le pont est sûr. »}',
    'Le maire a dit : {quote:«\u00a0Le pont est sûr.\u00a0»}',
    'Der Bürgermeister sagte: {quote:„Die Brücke ist sicher.“}',
    'Der Bürgermeister sagte: {quote:„Die Brücke ist sicher.”}',
    'Der Bürgermeister sagte: {quote:»Die Brücke ist sicher.«}',
    'Borgmästaren sade: {quote!:”Bron är säker.”}',
    "{quote:``The bridge is safe,''} the mayor said.",
    '{quote:“The bridge is safe”}, the mayor said.',
    '{quote:“The bridge is safe”} , the mayor said.',
    '{quote:‘The bridge is safe’}, the mayor said.',
    '{quote:“Is the bridge safe?”} the mayor asked.',
    '{quote:“The bridge is safe!”} the mayor shouted.',
    '{quote:“The bridge …”} the mayor began.',
    '{quote:“The bridge is—”} the mayor began.',
    '{quote:“The bridge is safe”} — the mayor',
  ])('%s', (source) => expect(written(source)).toBe(source));
});

describe('where words in marks begin and end', () => {
  test.each([
    'The mayor called it {quote:“a disgrace.”}',
    'The mayor called it {quote:“a disgrace”}.',
    'The mayor called it {quote:“a disgrace”} and {quote:“a shame.”}',
    'She spoke of {quote:“long, dark nights,”} of {quote:“cold kitchens”} and of {quote:“nothing to burn.”}',
    'The plan ({quote:“a disgrace,”} she said) was dropped.',
    'The plan [{quote:“a disgrace,”} she said] was dropped.',
    'The plan—{quote:“a disgrace,”} she said—was dropped.',
    'The plan–{quote:“a disgrace,”} she said–was dropped.',
    'The plan was dropped; {quote:“a disgrace,”} she said.',
    'She said:{quote:“We will sign.”}',
    'She said,{quote!:“We will sign.”}',
    '- {quote:“We will sign,”} she said.',
    '* {quote:“We will sign,”} she said.',
    '1. {quote:“We will sign,”} she said.',
    '{quote:“… and so we will sign,”} she said.',
    '{quote:“...and so we will sign,”} she said.',
    '{quote:“We [the council] will sign,”} she said.',
    '{quote:“[We] will sign,”} she said.',
    '{quote:“(Laughs) We will sign,”} she said.',
    '{quote:“We will sign (tomorrow),”} she said.',
    '{quote:“We will sign at 10:30,”} she said.',
    '{quote:“No. 10 is closed,”} she said.',
    '{quote:“It cost $4.5 million,”} she said.',
    '{quote:“Mr. Doe, Dr. Roe and the U.S. team left,”} she said.',
    '{quote:“We won 3-2,”} she said.',
    '{quote:“100 people came,”} she said.',
    '{quote:“é vero,”} she said.',
    'It was {quote:“a deal in [the] coming … weeks”} that he hoped for, he said.',
    '{quote:“Yes.”}',
    '{quote-a:“No!”} {quote-a:“Yes!”} The hall was loud.',
    'She said {quote:“yes,”} he said {quote:“no.”}',
    'He wrote {quote:“We’re on our way 🚒”} at noon.',
    'He wrote {quote:“🚒 on our way”} at noon.',
    'Nobody said that {quote:“the bridge is safe”} any more.',
    'The {quote:“bridge is not safe”} warning came late, officials said.',
  ])('%s', (source) => expect(written(source)).toBe(source));
});

describe('paragraphs and lines', () => {
  test.each([
    '{quote:“We came,”} she said.\n\n{quote:“We saw,”} he said.',
    '{quote:“We came,”} she said.\n{quote:“We saw,”} he said.',
    'She read it out:\n\n{quote:“We came.”}\n\nNobody spoke.',
    'Council says no\n\n{quote:“We came,”} she said.',
    '{quote:‘We will not go’}\n\n{quote:“We came,”} she said.',
    '{quote:“We came,”} she said.\n\n‘Not one step back’\n\nThe march began at noon.',
    '    {quote:“We came,”} she said.',
    '\t{quote:“We came,”} she said.',
    '# {quote:“We came,”} says the mayor',
    '{quote:“We came,”} she said.   \n\n   {quote:“We saw,”} he said.   ',
  ])('%j', (source) => expect(written(source)).toBe(source));
});

describe('blocks without marks', () => {
  test.each([
    'The mayor wrote to the council:\n\n> {quote:We will not pay for a bridge that nobody can cross.}\n\nThe council did not answer.',
    'The mayor wrote:\n> {quote-a:We will not pay.}\n> {quote-a:We will not come.}\nThe council did not answer.',
    'The mayor wrote:\n\n> {quote-a:We will not pay.}\n>\n> {quote-a:We will not come.}\n\nThe council did not answer.',
    'The mayor wrote:\n\n    {quote:We will not pay for a bridge that nobody can cross.}\n\nThe council did not answer.',
    'The mayor wrote:\n\n\t{quote-a:We will not pay.}\n\n\t{quote-a:We will not come.}\n\nThe council did not answer.',
    'The statement read:\n\n{quote:We regret what happened on the bridge.}\n\nThe council did not answer.',
    'The full letter reads as follows:\n\n{quote:We regret what happened on the bridge.}\n\nThe council did not answer.',
    'Here is the statement in full:\n\n{quote:We regret what happened on the bridge.}\n\nThe council did not answer.',
    'The statement read:\n\n{quote:“We regret what happened.”}\n\nThe council did not answer.',
    'The mayor wrote:\n\n> {quote:“We will not pay,”} she said.\n\nThe council did not answer.',
    'The mayor wrote:\n\n> {quote:The {scare:‘green’} plan is dead and so is the bridge.}',
    'These came:\n\nJane Doe\nRichard Roe',
    'The results:\n\nNorth 3, South 2',
    'The council met.\n\n    A new day began on the river.',
    'x > y and y > z',
    '>',
    '> 1',
  ])('%j', (source) => expect(written(source)).toBe(source));
});
