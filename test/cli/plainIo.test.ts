import { expect, test } from 'vitest';
import { plainIo, printable } from '../../src/cli/plainIo.js';

test('what a file says or is called never commands the terminal', () => {
  const hostile = 'a\u001b[2J\u001b]0;owned\u0007\u009b31m\r\u202egnp.txt';
  expect(printable(hostile)).toBe('a\ufffd[2J\ufffd]0;owned\ufffd\ufffd31m\ufffd\ufffdgnp.txt');
  expect(printable('Überraschung – “ja”\n\tWeiter 👩‍🚒')).toBe('Überraschung – “ja”\n\tWeiter 👩‍🚒');
});

test('results go out as they are', () => {
  const lines: string[] = [];
  const take = (line: string) => void lines.push(line);
  const io = plainIo({ out: take, err: take, input: (async function* () {})(), terminal: false });
  io.out('\u001b');
  io.err('\u001b');
  expect(lines).toEqual(['\u001b', '\ufffd']);
});
