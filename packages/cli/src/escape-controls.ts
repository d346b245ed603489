/**
 * C0, DEL and C1 controls, line and paragraph separators, and the characters that turn the direction of writing around
 * (embeddings, overrides, isolates): all that can command a terminal or make a line read otherwise than it is.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for.
const unsafe = /[\u{0}-\u{1f}\u{7f}-\u{9f}\u{2028}-\u{202e}\u{2066}-\u{2069}]/gu;

/**
 * Makes control characters visible, so that text from outside can be shown on a terminal.
 *
 * @example
 * escapeControls("rot\u001b[31m"); // "rot\\x1b[31m", shown as rot\x1b[31m
 */
export function escapeControls(text: string): string {
  return text.replace(unsafe, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16)}`;
  });
}

/**
 * JSON in which no such character stands raw, on whatever it is shown later; it reads back as the same value.
 *
 * @example
 * toSafeJson("\u009b31m"); // "\"\\u009b31m\""
 */
export function toSafeJson(value: unknown, indent?: number): string {
  // The line feeds that indentation brings are the only controls JSON.stringify leaves below U+007F.
  return JSON.stringify(value, undefined, indent).replace(unsafe, (character) =>
    character === "\n" ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
