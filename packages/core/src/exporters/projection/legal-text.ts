/** Characters that neither XML 1.0 nor HTML may hold, not even escaped. */
const illegal =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be replaced.
  /[\u{0}-\u{8}\u{b}\u{c}\u{e}-\u{1f}\u{7f}-\u{9f}\p{Noncharacter_Code_Point}\p{Surrogate}]/gu;

/** Line breaks that markup may not hold; as blanks they still part words. */
const lineBreaks = /[\v\f\u{85}]/gu;

/**
 * Text that markup may hold: what it may not hold is shown as the replacement character. As many code units as before,
 * except where a whole pair of surrogates names no character.
 */
export function legalText(text: string): string {
  return text.replace(lineBreaks, " ").replace(illegal, "\u{fffd}");
}

/** Text whose surrogates all stand in pairs, as encoding it for a URL or a file wants. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\u{fffd}");
}
