/** The article itself: the only format that keeps everything. */
import type { Article } from "../model/article.ts";
import type { Exported } from "./projection/exported.ts";
import type { ArticleExporter } from "./projection/exporter.ts";
import { writeJson } from "./projection/write-json.ts";

/**
 * The article as its own JSON, described by `@news/core/article.schema.json`.
 *
 * @example
 * toJson(article).losses; // []
 */
export function toJson(article: Article): Exported<Article> {
  return { output: article, losses: [] };
}

/** Our own JSON, as the registry lists it. */
export const json: ArticleExporter = {
  name: "json",
  title: "Wortlaut's own JSON",
  mediaType: "application/json",
  extension: "json",
  scope: "article",
  losses: {},
  write: (article) => ({ output: writeJson(article), losses: [] }),
};
