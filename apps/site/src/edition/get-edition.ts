import type { EntityKind } from "../routes.ts";
import type { ArticleEntry } from "./article-entry.ts";
import type { EntityPage } from "./entity-page.ts";
import { getArticles } from "./get-articles.ts";
import { type LinkedEntities, linkEntities } from "./link-entities.ts";

/** All articles and what joins them. */
export interface Edition extends LinkedEntities {
  /** Newest first. */
  readonly entries: readonly ArticleEntry[];
  /** The most quoted first. */
  readonly speakers: readonly EntityPage[];
}

const editions = new WeakMap<readonly ArticleEntry[], Edition>();

/** The edition: worked out once for every state of the seeds folder. */
export async function getEdition(): Promise<Edition> {
  const entries = await getArticles();
  const known = editions.get(entries);
  if (known !== undefined) return known;
  const edition = makeEdition(entries);
  editions.set(entries, edition);
  return edition;
}

/** Joins articles into an edition. */
export function makeEdition(entries: readonly ArticleEntry[]): Edition {
  const linked = linkEntities(entries);
  const kinds: readonly EntityKind[] = ["personen", "organisationen", "orte"];
  const speakers = kinds
    .flatMap((kind) => linked.pages[kind])
    .filter(({ statements }) => statements.length > 0)
    .sort((one, other) => other.statements.length - one.statements.length || (one.name < other.name ? -1 : 1));
  return { ...linked, entries, speakers };
}
