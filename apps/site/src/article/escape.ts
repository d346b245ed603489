const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A bare carriage return would reach the page as a line feed: the parser of HTML normalises line ends.
  "\r": "&#13;",
  // HTML cannot hold this character at all; its stand-in is visible.
  "\0": "\u{fffd}",
};

/** Text as HTML that reads back as the same text. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"\r\0]/g, (character) => entities[character] ?? character);
}
