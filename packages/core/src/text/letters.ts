/**
 * What a UTF-16 code unit is, from a table: about ten times faster than a `\p{L}` class in a regular expression
 * (`docs/decisions/002-text.md` has the figures). The table fills itself on demand, so loading costs nothing.
 *
 * Halves of surrogate pairs are `other`; combining marks and invisible format characters (soft hyphen, joiners) are
 * `joiner`: they never end a word.
 */
const LETTER_UPPER = 1;
const LETTER_LOWER = 2;
const LETTER_OTHER = 3;
const DIGIT = 4;
const JOINER = 5;
const BLANK = 6;
const OTHER = 7;

const classes = new Uint8Array(0x10000);

function classify(code: number): number {
  const char = String.fromCharCode(code);
  if (/\s/u.test(char)) return BLANK;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return LETTER_UPPER;
  if (/\p{Ll}/u.test(char)) return LETTER_LOWER;
  if (/\p{L}/u.test(char)) return LETTER_OTHER;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/\p{M}|\p{Cf}/u.test(char)) return JOINER;
  return OTHER;
}

function classOf(code: number): number {
  const known = classes[code];
  if (known !== undefined && known !== 0) return known;
  // Past the end of a string `charCodeAt` gives NaN, which is no character at all.
  if (!(code >= 0)) return OTHER;
  const found = classify(code);
  classes[code] = found;
  return found;
}

/** A letter of any script, combining marks and joiners not included. */
export function isLetter(code: number): boolean {
  return classOf(code) <= LETTER_OTHER;
}

/** An upper-case letter of any script. */
export function isUpper(code: number): boolean {
  return classOf(code) === LETTER_UPPER;
}

/** A lower-case letter of any script. */
export function isLower(code: number): boolean {
  return classOf(code) === LETTER_LOWER;
}

/** A decimal digit of any script. */
export function isDigit(code: number): boolean {
  return classOf(code) === DIGIT;
}

/** White space as JavaScript's `\s` understands it. */
export function isSpace(code: number): boolean {
  return classOf(code) === BLANK;
}

/** What a word is made of: letters, digits, and what joins them without being seen. */
export function isWordPart(code: number): boolean {
  const found = classOf(code);
  return found <= JOINER;
}
