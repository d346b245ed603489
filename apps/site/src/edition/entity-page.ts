import type { Entity } from "@news/core/model";
import type { Statement } from "../article/statements.ts";
import type { EntityKind } from "../routes.ts";
import type { ArticleEntry } from "./article-entry.ts";

/** A statement with the article it stands in. */
export interface FoundStatement {
  readonly entry: ArticleEntry;
  readonly statement: Statement;
}

/** An article in which somebody is named, with how it names them. */
export interface Appearance {
  readonly entry: ArticleEntry;
  readonly entities: readonly Entity[];
}

/** A person, an organisation or a place across all articles. */
export interface EntityPage {
  readonly kind: EntityKind;
  readonly slug: string;
  /** The form that most articles use for the full name. */
  readonly name: string;
  /** Other spellings, most frequent first. */
  readonly aliases: readonly string[];
  /** Descriptions as the articles have them, most frequent first. */
  readonly roles: readonly string[];
  /** Newest article first, then reading order. */
  readonly statements: readonly FoundStatement[];
  /** Newest first. */
  readonly appearances: readonly Appearance[];
}

/** The pages somebody can have; documents and events have none. */
export const kindOfType: Readonly<Partial<Record<Entity["type"], EntityKind>>> = {
  person: "personen",
  organisation: "organisationen",
  place: "orte",
};
