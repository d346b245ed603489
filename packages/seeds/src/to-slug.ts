/** Letters that Unicode does not take apart; applied after the marks are gone. */
const spellings: Readonly<Record<string, string>> = {
  ß: "ss",
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  æ: "ae",
  œ: "oe",
  þ: "th",
};

/**
 * Turns a name into a piece of a URL: lower-case ASCII letters, digits and single hyphens. German umlauts are spelled out,
 * other marks fall away, everything else becomes a hyphen; a name of which nothing is left becomes "artikel".
 *
 * @example
 * toSlug("Größe & Maß: Łódź"); // "groesse-mass-lodz"
 */
export function toSlug(name: string): string {
  const slug = name
    .normalize("NFKD")
    .toLowerCase()
    // NFKD once more: lower case may bring marks of its own (Turkish İ).
    .normalize("NFKD")
    .replace(/([aou])\u0308/g, "$1e")
    .replace(/\p{M}/gu, "")
    .replace(/[ßıłøđðæœþ]/g, (letter) => spellings[letter] ?? "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return slug === "" ? "artikel" : slug;
}
