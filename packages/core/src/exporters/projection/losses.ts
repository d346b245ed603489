import type { Article } from "../../model/article.ts";
import { type ArticleField, articleFields } from "./article-fields.ts";

/**
 * What became of a part that the target cannot take as it is. `dropped`: nothing of it is in the output. `merged`: its words
 * are there, but nothing tells them apart any more. `narrowed`: some of it is there.
 */
export type LossKind = "dropped" | "merged" | "narrowed";

/** One part of an article that did not come through whole. */
export interface Loss {
  /** The part, by the name of the contract: `quotes.cue`. */
  readonly field: ArticleField;
  readonly kind: LossKind;
  /** How many of them this article has. */
  readonly count: number;
  /** Why, in a sentence for people. */
  readonly note: string;
  /** In a collection: which entry, counted from 0. */
  readonly entry?: number;
}

/** What a format loses of any article: the table that `docs/formats.md` shows. */
export type LossTable = Readonly<Partial<Record<ArticleField, readonly [kind: LossKind, note: string]>>>;

/** The losses of the table that this article in fact suffers. */
export function findLosses(article: Article, table: LossTable): Loss[] {
  return lossEntries(table).flatMap(([field, [kind, note]]) => {
    const count = articleFields[field](article);
    return count === 0 ? [] : [{ field, kind, count, note }];
  });
}

/** The losses of every entry of a collection, each with the entry's place. */
export function findEntryLosses(articles: readonly Article[], table: LossTable): Loss[] {
  return articles.flatMap((article, entry) => findLosses(article, table).map((loss) => ({ ...loss, entry })));
}

/** A table as pairs, in the order of the contract. */
export function lossEntries(table: LossTable): (readonly [ArticleField, readonly [LossKind, string]])[] {
  // The keys of the list are exactly the fields; Object.keys forgets that.
  const fields = Object.keys(articleFields) as ArticleField[];
  return fields.flatMap((field) => {
    const entry = table[field];
    return entry === undefined ? [] : [[field, entry] as const];
  });
}

/**
 * The table without the fields that a format does carry.
 *
 * @example
 * const losses = without(feedLosses, ["kicker"]);
 */
export function without(table: LossTable, fields: readonly ArticleField[]): LossTable {
  return Object.fromEntries(lossEntries(table).filter(([field]) => !fields.includes(field)));
}

/** What every format but our own JSON leaves behind: how the parser came to its result, not what the article says. */
export const parserOnly = {
  "blocks.sentences": ["dropped", "Sentence bounds belong to the parse."],
  "quotes.rule": ["dropped", "The rule that decided belongs to the parse."],
  statistics: ["dropped", "Counts can be made again from the text."],
  diagnostics: ["dropped", "Remarks on the input belong to the parse."],
  trace: ["dropped", "The trace belongs to the parse."],
} as const satisfies LossTable;

/** What formats lose that set the text anew, without what is not the article. */
export const textSetAnew = {
  text: ["narrowed", "Boilerplate, blank lines and odd spacing of the input are left out."],
  positions: ["dropped", "Offsets count in the input, which is not part of the output."],
  "blocks.boilerplate": ["dropped", "It is not the article."],
} as const satisfies LossTable;
