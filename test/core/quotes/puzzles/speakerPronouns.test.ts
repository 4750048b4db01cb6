import { describe, expect, test } from 'vitest';
import { type Puzzle, spokenBy } from './spokenBy.js';

const PUZZLES: readonly Puzzle[] = [
  ['{person:Jane Doe} opened the school. “It took ten years,” she said.', 'she = Jane Doe'],
  ['{person:Richard Roe} opened the school. “It took ten years,” he said.', 'he = Richard Roe'],
  ['{person:Jane Doe} opened the school. “It took ten years,” she added.', 'she = Jane Doe'],
  ['{person:Richard Roe} opened the school. “It took ten years,” he added.', 'he = Richard Roe'],
  ['{person:Jane Doe} opened the school. “It took ten years,” she told reporters.', 'she = Jane Doe'],
  ['{person:Richard Roe} opened the school. “It took ten years,” he told reporters.', 'he = Richard Roe'],
  ['{person:Jane Doe} opened the school. “It took ten years,” she explained.', 'she = Jane Doe'],
  ['{person:Richard Roe} opened the school. “It took ten years,” he explained.', 'he = Richard Roe'],
  ['{person:Jane Doe} opened the school. “It took ten years,” she warned.', 'she = Jane Doe'],
  ['{person:Richard Roe} opened the school. “It took ten years,” he warned.', 'he = Richard Roe'],
  ['{person:Jane Doe} opened the school. “It took ten years,” she insisted.', 'she = Jane Doe'],
  ['{person:Richard Roe} opened the school. “It took ten years,” he insisted.', 'he = Richard Roe'],
  ['{person:Jane Doe} opened the school. “It took ten years,” she recalled.', 'she = Jane Doe'],
  ['{person:Richard Roe} opened the school. “It took ten years,” he recalled.', 'he = Richard Roe'],
  ['{person:Jane Doe} opened the school. “It took ten years,” she continued.', 'she = Jane Doe'],
  ['{person:Richard Roe} opened the school. “It took ten years,” he continued.', 'he = Richard Roe'],
  ['{person:Jane Doe} opened the school. She said that it was “a dream come true.”', 'She = Jane Doe'],
  ['{person:Richard Roe} opened the school. He said: “It took ten years.”', 'He = Richard Roe'],
  ['{person:Jane Doe} opened the school. She added that it was “a dream come true.”', 'She = Jane Doe'],
  ['{person:Richard Roe} opened the school. He added: “It took ten years.”', 'He = Richard Roe'],
  ['{person:Jane Doe} opened the school. She wrote that it was “a dream come true.”', 'She = Jane Doe'],
  ['{person:Richard Roe} opened the school. He wrote: “It took ten years.”', 'He = Richard Roe'],
  ['{person:Jane Doe} opened the school. She argued that it was “a dream come true.”', 'She = Jane Doe'],
  ['{person:Richard Roe} opened the school. He argued: “It took ten years.”', 'He = Richard Roe'],
  ['{person:Jane Doe} opened the school. She claimed that it was “a dream come true.”', 'She = Jane Doe'],
  ['{person:Richard Roe} opened the school. He claimed: “It took ten years.”', 'He = Richard Roe'],
  ['{person:Jane Doe} opened the school. She noted that it was “a dream come true.”', 'She = Jane Doe'],
  ['{person:Richard Roe} opened the school. He noted: “It took ten years.”', 'He = Richard Roe'],
  ['{person:Richard Roe} met {person:Jane Doe}. “It took ten years,” she said.', 'she = Jane Doe'],
  ['{person:Richard Roe} met {person:Jane Doe}. “It took ten years,” he said.', 'he = Richard Roe'],
  ['{person:Jane Doe} met {person:Richard Roe}. “It took ten years,” he said.', 'he = Richard Roe'],
  ['{person:Jane Doe} met {person:Richard Roe}. “It took ten years,” she said.', 'she = Jane Doe'],
  ['“We won,” {person:Jane Doe} said. “At last,” she added.', 'Jane Doe = Jane Doe', 'she = Jane Doe'],
  [
    '“We won,” said {person:Jane Doe}. “At last.” She smiled. “Ten years,” she said.',
    'Jane Doe = Jane Doe',
    'Jane Doe = Jane Doe',
    'she = Jane Doe',
  ],
  ['{person:Jane Doe} arrived at noon.\n\n“We won,” she said.', 'she = Jane Doe'],
  ['{person:Richard Roe} arrived at noon.\n\n“We won,” he said.', 'he = Richard Roe'],
  [
    '{person:Jane Doe} arrived with {person:Richard Roe}.\n\n“We won,” she said.\n\n“We did,” he replied.',
    'she = Jane Doe',
    'he = Richard Roe',
  ],
  ['{person:Jane Doe} arrived at noon. She was tired. “We won,” she said.', 'she = Jane Doe'],
  ['“We won,” she said.', 'she'],
  ['“We won,” he told reporters.', 'he'],
  ['Mr. {person:Low} sat down. “We won,” he said.', 'he = Peter Low'],
  ['{person:Jane Doe}, the mayor, opened the school, which she called “a dream.”', 'she = Jane Doe'],
];

describe('the person behind a pronoun', () => {
  test.each(PUZZLES)('%s', (source, ...speakers) => {
    expect(spokenBy(source)).toEqual(speakers);
  });
});
