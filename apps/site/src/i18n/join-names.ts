const formats = new Map<string, Intl.ListFormat>();

/** Names as a list of the language: "Xi, Putin und Trump". */
export function joinNames(names: readonly string[], language: string): string {
  let format = formats.get(language);
  if (format === undefined) {
    format = new Intl.ListFormat(language, { type: "conjunction" });
    formats.set(language, format);
  }
  return format.format(names);
}
