/** Names as a list of the language: "Xi, Putin und Trump". */
export function joinNames(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}
