import type { PageRule } from "../evidence.ts";

/**
 * A short line that stands on the page more than once is furniture of the page: "Artikel anhören", "Advertisement".
 */
export const copies: PageRule = (line, page) => {
  const count = page.copies.get(line.text) ?? 1;
  if (count < 2 || line.length > 200 || line.words.every(({ kind }) => kind === "mark")) return undefined;
  return { type: "boilerplate", weight: line.ending === "stop" && line.length > 60 ? 4 : 9, rule: "blocks/copies" };
};
