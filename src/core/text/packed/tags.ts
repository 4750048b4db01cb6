/** The first byte of each packed value; below {@link TAG.first} it is the whole number itself. */
export const TAG = {
  first: 0x80,
  undefined: 0x80,
  null: 0x81,
  true: 0x82,
  false: 0x83,
  whole: 0x84,
  negative: 0x85,
  float: 0x86,
  /** A number of hundredths: how sure a scanner is. */
  hundredths: 0x87,
  string: 0x88,
  list: 0x89,
  object: 0x8a,
  /** `start`, and how far it is to `end`. */
  span: 0x8b,
  /** The `text` of an object: the source's at its `span`. */
  spanned: 0x8c,
  numbers: 0x8d,
  bytes: 0x8e,
} as const;
