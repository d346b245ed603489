import { statementsOf } from "../article/statements.ts";
import type { EntityPage } from "./entity-page.ts";
import type { Edition } from "./get-edition.ts";

const MOST = 8;
/** Beyond this many articles the order no longer changes for a reader. */
const ARTICLES = 200;

/** Who has a say in the same articles, the most frequent first, with the number of articles. */
export function quotedWith(page: EntityPage, { pageOf }: Edition): readonly (readonly [EntityPage, number])[] {
  const counts = new Map<EntityPage, number>();
  for (const { entry } of page.appearances.slice(0, ARTICLES)) {
    const others = new Set(statementsOf(entry.article).flatMap(({ entity }) => (entity && pageOf(entity)) ?? []));
    for (const other of others) if (other !== page) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .sort(([one, first], [other, second]) => second - first || (one.name < other.name ? -1 : 1))
    .slice(0, MOST);
}
