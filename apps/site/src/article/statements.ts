import type { Article, Entity, Quote, QuoteKind } from "@news/core/model";
import { stableId } from "./stable-id.ts";

/** How a statement is drawn and switched: by what stands behind its words. */
export type StatementGroup = "direct" | "indirect" | "attributed";

/** A quote of the contract with what the pages need beside it. */
export interface Statement {
  readonly quote: Quote;
  /** The anchor of its words: made of words and source, so that it outlives a new parse and other quotes around it. */
  readonly anchor: string;
  readonly group: StatementGroup;
  /** Who said it, when the article knows that by name. */
  readonly entity: Entity | undefined;
  /** The speaker's fullest name, else the source as written; undefined when the text names nobody. */
  readonly speaker: string | undefined;
}

const groups: Readonly<Record<QuoteKind, StatementGroup>> = {
  direct: "direct",
  indirect: "indirect",
  "indirect-free-indirect": "indirect",
  "free-indirect": "indirect",
  reported: "attributed",
};

const kept = new WeakMap<Article, readonly Statement[]>();

/** The article's quotes in reading order, each with its anchor and its speaker; worked out once for each article. */
export function statementsOf(article: Article): readonly Statement[] {
  const known = kept.get(article);
  if (known !== undefined) return known;
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const used = new Map<string, number>();
  const statements = article.quotes.map((quote): Statement => {
    const entity = quote.source?.entity === undefined ? undefined : entities.get(quote.source.entity);
    const speaker = entity?.name ?? quote.source?.text;
    const id = stableId(quote.text, speaker ?? "");
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    return { quote, anchor: `z-${id}${count === 1 ? "" : `-${count}`}`, group: groups[quote.kind], entity, speaker };
  });
  kept.set(article, statements);
  return statements;
}

/** The role in which the text introduces a speaker: "Bürgermeisterin". */
export function roleOf({ entity }: Statement): string | undefined {
  return entity?.descriptions[0]?.text;
}
