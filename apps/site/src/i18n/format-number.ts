const formats = new Map<string, Intl.NumberFormat>();

/** A whole number with the separators of the language: 1.024. */
export function formatNumber(value: number, language: string): string {
  let format = formats.get(language);
  if (format === undefined) {
    format = new Intl.NumberFormat(language);
    formats.set(language, format);
  }
  return format.format(value);
}
