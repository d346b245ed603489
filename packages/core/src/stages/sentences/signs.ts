/** What a character may be to the splitter. Zero is everything else. */
export const TERMINAL = 1;
export const OPENING_BRACKET = 2;
export const CLOSING_BRACKET = 3;
export const DASH = 4;
/** A quotation mark that may open or close; which of the two, its neighbours say. */
export const QUOTE = 5;
/** A quotation mark that only ever opens. */
const OPENING_QUOTE = 6;

const signs = new Uint8Array(0x2100);
for (const [kind, characters] of [
  [TERMINAL, ".!?…‼⁇⁈⁉‽"],
  [OPENING_BRACKET, "(["],
  [CLOSING_BRACKET, ")]"],
  [DASH, "-–—"],
  [QUOTE, "\"'“”‘’‟‛«»‹›"],
  [OPENING_QUOTE, "„‚"],
] as const) {
  for (const character of characters) signs[character.charCodeAt(0)] = kind;
}

/** The kind of sign this code unit is; 0 for letters, digits, blanks and all the rest. */
export function signOf(code: number): number {
  return signs[code] ?? 0;
}

export function isQuote(code: number): boolean {
  return signOf(code) >= QUOTE;
}

/** Normalised text knows two blanks; behind the end of the text `charCodeAt` gives NaN, which is none. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a;
}

export const STOP = 0x2e;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

/** The sign of "don't" and "Marlow’s"; both forms are quotation marks as well. */
export function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === CURLY_APOSTROPHE;
}
