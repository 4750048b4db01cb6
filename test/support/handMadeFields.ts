import type { Random } from './random.js';

/** Words that need care in YAML, and some that do not. */
export const HAND_WORDS = [
  'Jane Doe',
  'Monday',
  'no',
  'a: b',
  '“we’ll sign”',
  'emoji 👍',
  '#1',
  "it's",
  '2025-03-01',
  'two\nlines',
  'a line, [with] {signs}\n\nand a gap',
  '- dash',
  ' space ',
  'said "no"',
  'Zoë\u00a0Ölü',
  'a long sentence that somebody copied from the article because it mattered to them at the time',
  '13:52',
  '',
] as const;

type Fields = readonly (readonly [string, unknown])[];

const isPlain = (text: string): boolean =>
  /^[A-Za-z“][^\n#:[\]{},"]*$/.test(text) && !/^(?:no|on|yes)$/.test(text) && text.trim() === text;
const comment = (random: Random): string => random.pick(['', '', '', '', '  # why', ' # it’s “fine”: really', '   ']);

/** A key and its value below an entry's dash, as a hand could write it; the lines begin with `column`. */
export function fieldLines(random: Random, name: string, value: unknown, column: string): string {
  const key = column + (random.percent(4) ? `"${name}"` : name);
  if (Array.isArray(value)) return listLines(random, key, value, column);
  if (typeof value === 'object' && value) {
    if (random.percent(50)) return `${key}: ${flowValue(random, value)}${comment(random)}\n`;
    return `${key}:${comment(random)}\n${Object.entries(value)
      .map(([inner, part]) => fieldLines(random, inner, part, `${column}  `))
      .join('')}`;
  }
  if (typeof value === 'string' && ['exact', 'note', 'x-mine'].includes(name) && random.percent(25)) {
    const block = blockScalar(random, value, column);
    if (block) return `${key}: ${block}`;
  }
  if (random.percent(2)) return `${key}:${comment(random)}\n${column}  ${flowValue(random, value)}\n`;
  const gap = random.pick([' ', ' ', ' ', '   ']);
  return `${key}:${gap}${scalar(random, value, column)}${comment(random)}\n`;
}

function listLines(random: Random, key: string, items: readonly unknown[], column: string): string {
  const kind = random.below(4);
  if (kind === 0) return `${key}: ${flowValue(random, items)}${comment(random)}\n`;
  if (kind === 1)
    return `${key}: [${comment(random)}\n${items.map((item) => `${column}    ${flowValue(random, item)},${comment(random)}\n`).join('')}${column}  ]\n`;
  const inner = column + random.pick(['', '  ']);
  const lines = items.map((item) => {
    if (typeof item !== 'object' || !item || random.percent(30))
      return `${inner}- ${flowValue(random, item)}${comment(random)}\n`;
    const fields = Object.entries(item).map(([name, part]) => fieldLines(random, name, part, `${inner}  `));
    return `${inner}- ${fields.join('').slice(inner.length + 2)}`;
  });
  return `${key}:${comment(random)}\n${lines.map((line) => line + (random.percent(8) ? `${inner}# so\n` : '')).join('')}`;
}

/** A literal or folded text; undefined where it could not say the words. */
function blockScalar(random: Random, text: string, column: string): string | undefined {
  if (!text.trim() || text.startsWith(' ') || text.endsWith('\n')) return undefined;
  const chomp = random.pick(['-', '-', '', '+']);
  const isFolded = random.percent(40);
  const lines = isFolded ? text.replaceAll(/\n+/g, (breaks) => `${breaks}\n`).split('\n') : text.split('\n');
  const body = lines.map((line) => (line ? `${column}  ${line}\n` : '\n')).join('');
  return `${isFolded ? '>' : '|'}${chomp}${random.pick(['', '', '  # block'])}\n${body}${chomp === '+' && random.percent(50) ? '\n\n' : ''}`;
}

function scalar(random: Random, value: unknown, column: string): string {
  if (typeof value !== 'string') return String(value);
  if (value.includes(' ') && value.trim() === value && !value.includes('\n') && random.percent(10)) {
    const at = value.indexOf(' ');
    const [first, rest] = [value.slice(0, at), value.slice(at + 1)];
    if (isPlain(value)) return `${first}\n${column}  ${rest}`;
    return `${JSON.stringify(first).slice(0, -1)}\n${column}  ${JSON.stringify(rest).slice(1)}`;
  }
  return quoted(random, value, isPlain(value));
}

function quoted(random: Random, text: string, mayBePlain: boolean): string {
  if (mayBePlain && random.percent(50)) return text;
  return random.percent(30) && !text.includes('\n') ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}

function flowValue(random: Random, value: unknown): string {
  if (typeof value === 'string') return quoted(random, value, isPlain(value));
  if (Array.isArray(value)) return `[${value.map((item) => flowValue(random, item)).join(', ')}]`;
  if (typeof value === 'object' && value)
    return `{${Object.entries(value)
      .map(([name, part]) => `${name}: ${flowValue(random, part)}`)
      .join(', ')}}`;
  return String(value);
}

/** `{id: x, …}`, on one line or many; further lines begin with `column`. */
export function flowFields(random: Random, fields: Fields, column: string): string {
  const parts = fields.map(([name, value]) => `${random.percent(5) ? `"${name}"` : name}: ${flowValue(random, value)}`);
  if (random.percent(70)) return `{${parts.join(', ')}}`;
  return `{\n${parts.map((part, at) => `${column}${part}${at < parts.length - 1 || random.percent(50) ? ',' : ''}${random.pick(['', '', ' # so'])}\n`).join('')}${column}}`;
}
