import { statementsOf } from "../article/statements.ts";
import type { ArticleEntry } from "./article-entry.ts";
import type { EntityPage } from "./entity-page.ts";
import type { Edition } from "./get-edition.ts";

/** An article that has to do with another, and why. */
export interface RelatedArticle {
  readonly entry: ArticleEntry;
  /** Names of whom both quote, else of whom both name. */
  readonly names: readonly string[];
  readonly reason: "quote" | "name";
}

const MOST = 4;
const MOST_NAMES = 3;
/** How many articles around one in time are looked at for each shared name: a name that is everywhere joins nothing. */
const WINDOW = 40;
const QUOTED = 4;

/**
 * The articles that share people and organisations with one, best first. Whom both quote counts more than whom both name,
 * and the rarer a name the more; places alone join nothing.
 */
export function relatedTo(entry: ArticleEntry, { pageOf }: Edition): readonly RelatedArticle[] {
  const scores = new Map<ArticleEntry, { score: number; quoted: EntityPage[]; named: EntityPage[] }>();
  const quotedHere = speakersIn(entry, pageOf);
  const pages = new Set(entry.article.entities.flatMap((entity) => pageOf(entity) ?? []));
  for (const page of pages) {
    if (page.kind === "orte") continue;
    const rarity = 1 / Math.log2(1 + page.appearances.length);
    for (const { entry: other } of neighbours(page, entry)) {
      const known = scores.get(other) ?? { score: 0, quoted: [], named: [] };
      scores.set(other, known);
      const both = quotedHere.has(page) && speakersIn(other, pageOf).has(page);
      known.score += (both ? QUOTED : 1) * rarity;
      (both ? known.quoted : known.named).push(page);
    }
  }
  return [...scores]
    .sort(([one, { score: first }], [other, { score: second }]) => second - first || one.rank - other.rank)
    .slice(0, MOST)
    .map(([other, { quoted, named }]) => ({
      entry: other,
      names: (quoted.length > 0 ? quoted : named).slice(0, MOST_NAMES).map(({ name }) => name),
      reason: quoted.length > 0 ? "quote" : "name",
    }));
}

function neighbours({ appearances }: EntityPage, entry: ArticleEntry): EntityPage["appearances"] {
  if (appearances.length <= WINDOW) return appearances.filter((one) => one.entry !== entry);
  let low = 0;
  let high = appearances.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((appearances[middle]?.entry.rank ?? 0) < entry.rank) low = middle + 1;
    else high = middle;
  }
  return appearances.slice(Math.max(0, low - WINDOW / 2), low + WINDOW / 2).filter((one) => one.entry !== entry);
}

const speakers = new WeakMap<ArticleEntry, ReadonlySet<EntityPage>>();

function speakersIn(entry: ArticleEntry, pageOf: Edition["pageOf"]): ReadonlySet<EntityPage> {
  let found = speakers.get(entry);
  if (found === undefined) {
    found = new Set(statementsOf(entry.article).flatMap(({ entity }) => (entity && pageOf(entity)) ?? []));
    speakers.set(entry, found);
  }
  return found;
}
