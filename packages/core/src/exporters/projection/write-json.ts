/** Controls above ASCII, line separators and the characters that turn the direction of writing around. */
const unseen = /[\u{7f}-\u{9f}\u{2028}-\u{202e}\u{2066}-\u{2069}]/gu;

/** Indented JSON in which no invisible character stands raw; it reads back as the same value. */
export function writeJson(value: unknown): string {
  return `${escapeUnseen(JSON.stringify(value, undefined, 2))}\n`;
}

/** The same on one line. */
export function writeJsonLine(value: unknown): string {
  return `${escapeUnseen(JSON.stringify(value))}\n`;
}

function escapeUnseen(json: string): string {
  return json.replace(unseen, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
