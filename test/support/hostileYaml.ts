const M = 1_000_000;
const HEAD = 'sidecar: 1\narticle:\n  file: a.txt\n';
const ENTRY = '  - {id: p-0001, type: person, exact: x}\n';
const LIST = `${HEAD}annotations:\n${ENTRY}`;

const bomb = (levels: number): string =>
  Array.from({ length: levels }, (_, at) => `b${at}: &b${at} [${at ? `*b${at - 1}, `.repeat(9) : 'x, x'}]\n`).join('');

const nested = (open: string, close = ''): string => open.repeat(10_000) + close.repeat(10_000);
const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('');

/**
 * Texts that somebody could put beside an article to hang, crash or fool the reader, by name (design/reliability.md, S5).
 * Made when asked for: together they are a hundred megabytes.
 */
export const HOSTILE_YAML: Readonly<Record<string, () => string>> = {
  'an alias bomb': () => LIST + bomb(40),
  'an alias bomb in an entry': () => `${LIST}  - id: p-0002\n${bomb(40).replaceAll(/^/gm, '    ')}`,
  'a merge key with empty maps': () => `${LIST}a: &a {}\nb: {<<: [${'*a, '.repeat(100_000)}]}\n`,
  'a merge key': () => `${LIST}<<: {sidecar: 2}\n`,
  'brackets 10,000 deep': () => `${HEAD}x: ${nested('[')}`,
  'closed brackets 10,000 deep': () => `${HEAD}x: ${nested('[', ']')}`,
  'braces 10,000 deep': () => `${HEAD}x: ${nested('{a: ')}`,
  'dashes 10,000 deep': () => `${HEAD}x:\n  ${nested('- ')}`,
  'question marks 10,000 deep': () => HEAD + nested('? '),
  'brackets 10,000 deep in an entry': () => `${LIST}  - note: ${nested('[', ']')}\n`,
  'dashes 10,000 deep in an entry': () => `${LIST}  ${nested('- ')}\n`,
  'indentation 2,000 deep': () => HEAD + lines(2000, (at) => `${' '.repeat(at)}a:\n`),
  'indentation 2,000 deep in an entry': () => LIST + lines(2000, (at) => `${' '.repeat(at + 4)}a:\n`),
  'a key of 1 MB': () => `${HEAD + 'k'.repeat(M)}: 1\n`,
  'a quoted key of 1 MB': () => `${HEAD}"${'k'.repeat(M)}": 1\n`,
  'a key of 1 MB in an entry': () => `${LIST}  - ${'k'.repeat(M)}: 1\n`,
  '6 MB': () => `${LIST}# ${'x'.repeat(6 * M)}`,
  '5 MB in one plain scalar': () => `${HEAD}x: ${'a'.repeat(4.9 * M)}\n`,
  '5 MB in one quoted scalar': () => `${HEAD}x: "${'a'.repeat(4.9 * M)}"\n`,
  '5 MB in one scalar that never ends': () => `${HEAD}x: "${'a'.repeat(4.9 * M)}`,
  '5 MB in one scalar of an entry': () => `${LIST}  - {id: p-0002, type: note, exact: x, note: "${'a'.repeat(4.8 * M)}"}\n`,
  '5 MB in one escaped scalar of an entry': () =>
    `${LIST}  - {id: p-0002, type: note, exact: x, note: "${'\\n'.repeat(2.4 * M)}"}\n`,
  '5 MB in one block scalar': () => `${HEAD}x: |\n${'  a\n'.repeat(1.2 * M)}`,
  '5 MB in one block scalar of an entry': () => `${LIST}  - note: |\n${'      a\n'.repeat(0.6 * M)}`,
  '5 MB in one folded scalar of an entry': () => `${LIST}  - note: >\n${'      a\n\n'.repeat(0.5 * M)}`,
  '5 MB in one plain scalar of many lines': () => `${HEAD}x: a\n${'  a\n'.repeat(1.2 * M)}`,
  '5 MB in one comment': () => `${LIST}# ${'x'.repeat(4.9 * M)}`,
  '5 MB of comments': () => LIST + '#\n'.repeat(2.4 * M),
  '5 MB of one line': () => `${HEAD}annotations: [${'{id: p-0001, type: note, exact: x}, '.repeat(130_000)}]`,
  '5 MB of spaces': () => `${HEAD}x: ${' '.repeat(4.9 * M)}y`,
  '5 MB of spaces in a quoted scalar': () => `${HEAD}x: "a${' '.repeat(4.9 * M)}\n  b"\n`,
  '5 MB of spaces in a plain scalar': () => `${HEAD}x: a${' '.repeat(4.9 * M)}\n  b\n`,
  '5 MB of spaces in an entry': () => `${LIST}  - id:${' '.repeat(4.9 * M)}p-0002\n`,
  '5 MB of tabs': () => `${HEAD}x: a${'\t'.repeat(4.9 * M)}b`,
  '5 MB of empty entries': () => LIST + '  -\n'.repeat(1.2 * M),
  '5 MB of words for entries': () => LIST + '  - a\n'.repeat(0.8 * M),
  '20,000 words for entries': () => LIST + '  - a\n'.repeat(19_000),
  '10,000 entries with the wrong type': () => LIST + lines(10_000, (at) => `  - {id: p-${at + 10_000}, type: thing, exact: x}\n`),
  '20,000 entries of one id': () => LIST + '  - {id: p-0001, type: note, exact: x}\n'.repeat(19_000),
  '20,000 entries without an id': () => LIST + '  - {type: note, exact: x}\n'.repeat(19_000),
  '1M brackets': () => `${HEAD}x: ${'[]'.repeat(M)}`,
  '1M brackets with commas': () => `${HEAD}x: [${'[],'.repeat(M)}]`,
  '1M braces that close nothing': () => `${HEAD}x: ${'}'.repeat(M)}`,
  '1M brackets in an entry': () => `${LIST}  - note: ${'[]'.repeat(M)}\n`,
  '1M lists of one letter': () => `${HEAD}x: [${'[a],'.repeat(M)}]`,
  '1M quotation marks': () => `${HEAD}x: ${'"'.repeat(M)}`,
  '1M quotation marks in an entry': () => `${LIST}  - note: ${'"'.repeat(M)}\n`,
  '1M single quotation marks': () => `${HEAD}x: ${"'".repeat(M)}`,
  '1M escaped quotation marks': () => `${LIST}  - note: "${'\\"'.repeat(M)}"\n`,
  '1M backslashes': () => `${LIST}  - note: "${'\\'.repeat(M)}"\n`,
  '4M blank lines': () => HEAD + '\n'.repeat(4 * M),
  '4M blank lines among the entries': () => LIST + '\n'.repeat(4 * M) + ENTRY.replace('1', '2'),
  '1M blank lines with a space': () => LIST + ' \n'.repeat(M) + ENTRY.replace('1', '2'),
  '1M dashes': () => `${HEAD}x:\n${'- '.repeat(M)}`,
  '1M dashes on lines': () => `${HEAD}x:\n${' - \n'.repeat(M)}`,
  '1M dashes in an entry': () => `${LIST}  ${'- '.repeat(M)}\n`,
  '1M colons': () => HEAD + ':'.repeat(M),
  '1M colons with spaces': () => `${HEAD}a${': '.repeat(M)}`,
  '1M colons in an entry': () => `${LIST}  - a${': '.repeat(M)}\n`,
  '1M commas': () => `${HEAD}x: [${','.repeat(M)}]`,
  '1M anchors': () => `${HEAD}x: ${'&a '.repeat(M)}`,
  '1M aliases': () => `${HEAD}x: [${'*a ,'.repeat(M)}]`,
  '1M tags': () => `${HEAD}x: [${'!a 1,'.repeat(0.9 * M)}]`,
  '1M question marks': () => HEAD + '? a\n'.repeat(M),
  '1M directives': () => '%a b\n'.repeat(0.9 * M) + HEAD,
  '1M documents': () => HEAD + '---\n'.repeat(M),
  '1M document ends': () => HEAD + '...\n'.repeat(M),
  '1M carriage returns': () => HEAD + '\r'.repeat(M),
  '800,000 keys': () => HEAD + lines(400_000, (at) => `k${at}: v\n`),
  '400,000 keys in an entry': () => `${LIST}  - id: p-0002\n${lines(300_000, (at) => `    k${at}: v\n`)}`,
  'one key 800,000 times': () => HEAD + 'k: v\n'.repeat(800_000),
  'merge marks without end': () => LIST + '<<<<<<<x\n'.repeat(500_000),
  'the key of the list without end': () => `${HEAD}${' annotations:\n'.repeat(300_000)}`,
  '`!!js` and custom tags': () =>
    `${LIST}  - {id: p-0002, type: note, exact: !!js/function "x"}\n  - {id: p-0003, type: note, exact: !mine x}\n`,
  '`__proto__` and `constructor`': () =>
    `${LIST}  - {id: p-0002, type: note, exact: x, __proto__: {polluted: 1}, constructor: {prototype: {polluted: 1}}}\n  - __proto__: {polluted: 1}\n    id: p-0003\n    type: note\n    exact: x\n    conflict: {__proto__: {polluted: 1}}\n__proto__: {polluted: 1}\n`,
  'keys that stand twice': () =>
    `${LIST}  - {id: p-0002, id: p-0003, type: note, exact: x, exact: y}\nsidecar: 2\narticle: {file: b.txt}\n`,
  'binary data': () => `${HEAD}\0\u0001\u0002`,
  'NUL alone': () => '\0'.repeat(M),
};

/** 19,000 entries that only the library can read: odd, but nothing forbids a tool to write so. */
export const oddYaml = (): string => LIST + lines(19_000, (at) => `  - ? id\n    : p-${at + 10_000}\n`);
