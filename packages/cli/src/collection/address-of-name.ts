/**
 * The address of an article that has none of its own: the base, then the name of its input without folder and ending.
 *
 * @example
 * addressOfName("archiv/rat.txt", "https://example.org/a/"); // "https://example.org/a/rat"
 */
export function addressOfName(name: string, baseUrl: string): string {
  const bare = name.replace(/^.*[\\/]/s, "").replace(/(?:\.[a-z0-9]{1,6})+(?=:|$)/i, "");
  return `${baseUrl.replace(/\/?$/, "/")}${encodeURIComponent(bare.replace(":", "-"))}`;
}
