/** Words that YAML 1.1 or 1.2 reads as something else than text. */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;

/** Fields of our own making, written without quotes where no YAML version could misread them. */
const PLAIN_FIELDS = new Set([
  'id',
  'type',
  'status',
  'rel',
  'verdict',
  'entity',
  'speaker',
  'stance',
  'by',
  'file',
  'outlet',
  'language',
  'published_from',
  'story',
  'hash',
  'flags',
  'tags',
  'was',
  'not',
  'articles',
  'wikidata',
]);

/** Starts with a letter, and no character means anything to YAML. */
const PLAIN = /^[A-Za-z][A-Za-z0-9_@./-]{0,120}$/;
/** A file name may start with a digit, as its ending makes it text. */
const PLAIN_FILE = /^[A-Za-z0-9][A-Za-z0-9_./-]{0,120}\.[A-Za-z]{2,8}$/;
const HASH = /^sha256:[0-9a-f]{64}$/;

/**
 * A value as it is written after `key: `, on one line: numbers bare, lists in flow style, and text in double quotes
 * unless it is a plain word of our own. All dates, times and copied text are quoted: YAML 1.1 would misread them.
 */
export function yamlValue(field: string, value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => yamlValue(field, item)).join(', ')}]`;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return isPlain(field, value) ? value : quoted(value);
  if (typeof value === 'object' && value !== null) return flowMap(Object.entries(value));
  return 'null';
}

/** `{id: x, type: note}` of the given fields, in their order. */
export const flowMap = (fields: readonly (readonly [string, unknown])[]): string =>
  `{${fields.map(([field, value]) => `${field}: ${yamlValue(field, value)}`).join(', ')}}`;

function isPlain(field: string, text: string): boolean {
  if (!PLAIN_FIELDS.has(field) || RESERVED.test(text)) return false;
  return field === 'file' ? PLAIN_FILE.test(text) : field === 'hash' ? HASH.test(text) : PLAIN.test(text);
}

/** Double-quoted YAML: the escapes of JSON, and unseen characters, BOM and odd line breaks as escapes too (YAML 1.2, 5.7); so is
 * the sign for a character lost in decoding, which written as it is would tell of a wrong encoding. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The lines of `key: value` in block style, without indentation. `links` is a block list, all else stands on one line. */
export function blockLines(field: string, value: unknown): readonly string[] {
  if (field !== 'links' || !Array.isArray(value) || !value.length) return [`${field}: ${yamlValue(field, value)}`];
  const items = value.flatMap((link: object) =>
    Object.entries(link)
      .filter(([, part]) => part !== undefined)
      .map(([key, part], index) => `${index ? '    ' : '  - '}${key}: ${yamlValue(key, part)}`),
  );
  return [`${field}:`, ...items];
}
