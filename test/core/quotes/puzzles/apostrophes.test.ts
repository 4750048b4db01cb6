import { describe, expect, test } from 'vitest';
import { written } from './written.js';

describe('marks that quote nothing', () => {
  test.each([
    // Contractions and names
    "It isn't so, and they don't know that she's left.",
    'It isn’t so, and they don’t know that she’s left.',
    'O’Neill met D’Angelo and M’Bala at Coeur d’Alene.',
    "It's the fo'c'sle's door that wouldn't've shut.",
    // Possessives
    'The workers’ union and the judges’ panel met.',
    "The workers' union and the judges' panel met.",
    'Texas’ governor and Arkansas’ governor met James’ brother.',
    "It was the Joneses' house, then the Smiths', then nobody's.",
    'For old times’ sake they gave two weeks’ notice.',
    "Three days' ride and ten years' work.",
    // Elisions
    '’Tis the season, ’twas the night.',
    "'Tis the season, 'twas the night.",
    '‘Tis the season, ‘twas the night.',
    "Get 'em while they're hot, 'cause they won't last 'til noon.",
    'Get ‘em while they’re hot, ’cause they won’t last ’til noon.',
    "Rock 'n' roll and fish 'n' chips.",
    'Rock ’n’ roll and fish ‘n’ chips.',
    'The ol’ town’s talkin’ and walkin’ again.',
    // Years and times
    "The '90s and the '80s were not the 1970's.",
    'The ’90s and the ‘80s were not the 1970’s.',
    'The class of ’08 met the class of ‘09.',
    "At 5 o’clock it was 12 o'clock elsewhere.",
    // Feet, inches, minutes, seconds
    'He is 6\'2" and she is 5\'11".',
    'He is 6’2” and she is 5’11”.',
    'He is 6′2″ and she is 5′ 10″.',
    'He is 6\' 2" tall and weighs 200 pounds.',
    'A 24" pipe and a 36" pipe lay beside a 12\' ladder.',
    'A 13" laptop and a 27" monitor were stolen.',
    'The wreck lies at 41° 24\' 12.2" N, 2° 10\' 26.5" E.',
    'The wreck lies at 41°24′12″N 2°10′26″E.',
    "The flat measures 12' x 14'.",
    // Code and markup
    '<img src="bridge.png" alt="the bridge at dawn">',
    '<a href="https://example.org/" title="We will sign">link</a>',
    "<p class='lede'>The council met.</p>",
    // Nothing inside
    '“ ”',
    "''",
    '‘’',
    '«»',
    // Grades and letters
    "She got three A's and two B's; mind your p's and q's.",
    'The Oakland A’s beat the Toronto Blue Jays’ best.',
    'The do’s and don’ts of the ’20s.',
    "Hawai'i and Qur'an and Xi'an.",
    'Hawai‘i and Kaua‘i are islands.',
  ])('%s', (source) => expect(written(source)).toBe(source));
});

describe('apostrophes and measures beside and inside quotations', () => {
  test.each([
    "{quote:'We don't know whether it's the workers' fault,'} she said.",
    '{quote:‘We don’t know whether it’s the workers’ fault,’} she said.',
    '{quote:‘The workers’ union will strike,’} she said, and the judges’ panel agreed.',
    '{quote:"Get \'em out,"} she said.',
    '{quote:“Get ’em out,”} she said.',
    '{quote:“’Tis the season,”} she said.',
    '{quote:“It’s the ’90s again,”} she said.',
    '{quote:“It is a 24" pipe,”} she said.',
    '{quote:“I am 6\'2" tall,”} he said.',
    '{quote:“I am 6’2” tall,”} he said.',
    'At 6\'2" he said: {quote:"I am not tall."}',
    'The 24" pipe burst. {quote:"We heard it,"} she said.',
    '{quote:"We heard it,"} she said of the 24" pipe.',
    '{quote:“We heard it,”} said the A’s coach.',
    'The ’90s were {quote:“a long party,”} she said.',
    'The \'90s were {quote:"a long party,"} she said.',
    '{quote:“That is the Joneses’,”} she said.',
    '{quote:“That is the Joneses’.”}',
    'The workers’ {quote:“long march”} began, the union said.',
    '{quote:“Rock ’n’ roll is dead,”} she said.',
    '<b class="x">{quote:"We won,"} she said.</b>',
    'A 12\' ladder and {quote:"a 10\' wall,"} he said.',
  ])('%s', (source) => expect(written(source)).toBe(source));
});
