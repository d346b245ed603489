const letters: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  æ: "ae",
  œ: "oe",
};

/**
 * Words as a piece of an address: lower-case ASCII letters, digits and single hyphens; undefined when nothing is left.
 *
 * @example
 * slugOf("Maroš Šefčovič"); // "maros-sefcovic"
 */
export function slugOf(words: string): string | undefined {
  const ascii = words
    .toLowerCase()
    .normalize("NFC")
    .replace(/[äöüßıłøđæœ]/g, (letter) => letters[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return ascii === "" ? undefined : ascii.slice(0, 60).replace(/-+$/, "");
}
