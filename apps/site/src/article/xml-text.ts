/** XML 1.0 cannot hold most control characters, not even escaped; feeds show the replacement character in their place. */
export function toXmlText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be replaced.
  return text.replace(/[\u{0}-\u{8}\u{b}\u{c}\u{e}-\u{1f}\u{fffe}\u{ffff}]/gu, "\u{fffd}");
}
