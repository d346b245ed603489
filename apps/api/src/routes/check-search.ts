import { parseSearchQuery, type SearchQueryFault } from "@news/core/search";
import { Problem } from "../problem.ts";

const details: Readonly<Record<SearchQueryFault, string>> = {
  "no-words": "It has no word to look for.",
  "only-not": "It only says what to leave out. Add a word to look for.",
  "too-long": "It has more than 32 words, or brackets more than 10 deep.",
};

/**
 * Refuses a query that can find nothing, whatever the archive holds.
 *
 * @throws {Problem} that says why.
 */
export function checkSearch(q: string | undefined): void {
  if (q === undefined) return;
  const read = parseSearchQuery(q);
  if (read.ok) return;
  const detail = details[read.reason];
  throw new Problem("query/nothing-to-find", `q: ${detail}`, { errors: [{ parameter: "q", detail }] });
}
