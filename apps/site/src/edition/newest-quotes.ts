import { statementsOf } from "../article/statements.ts";
import type { ArticleEntry } from "./article-entry.ts";
import type { FoundStatement } from "./entity-page.ts";

const SHORTEST = 30;
const LONGEST = 160;

/** One whole sentence in quotation marks from each of the newest articles that has one, with a speaker known by name. */
export function newestQuotes(entries: readonly ArticleEntry[], most: number): readonly FoundStatement[] {
  const found: FoundStatement[] = [];
  for (const entry of entries) {
    const statement = statementsOf(entry.article).find(
      ({ quote, entity }) =>
        quote.kind === "direct" &&
        !quote.fragment &&
        entity?.type === "person" &&
        quote.text.length >= SHORTEST &&
        quote.text.length <= LONGEST,
    );
    if (statement !== undefined) found.push({ entry, statement });
    if (found.length === most) break;
  }
  return found;
}
