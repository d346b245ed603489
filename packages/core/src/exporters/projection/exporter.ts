import type { Article } from "../../model/article.ts";
import type { ExportContext, Exported } from "./exported.ts";
import type { LossTable } from "./losses.ts";

interface Format {
  /** The word after `?format=` and `--to`; also the name of the door `@news/core/exporters/<name>`. */
  readonly name: string;
  /** For people: "Markdown with front matter". */
  readonly title: string;
  /** Media type without parameters. */
  readonly mediaType: string;
  /** Ending of a file's name, without the first dot: "quotes.csv". */
  readonly extension: string;
  /** What is lost of any article; what an article in fact loses comes with its output. */
  readonly losses: LossTable;
}

/** A format of one article. */
export interface ArticleExporter extends Format {
  readonly scope: "article";
  /** The article as the text of a file. */
  readonly write: (article: Article, context?: ExportContext) => Exported<string>;
}

/** One article of a collection, with what the caller knows about it. */
export interface CollectionEntry extends ExportContext {
  readonly article: Article;
}

/** What a feed or sitemap says about itself. */
export interface CollectionContext {
  readonly title: string;
  /** Absolute address of the site. */
  readonly homeUrl: string;
  /** Absolute address of the feed itself. */
  readonly feedUrl?: string;
  readonly description?: string;
  /** BCP 47 tag of the feed as a whole. */
  readonly language?: string;
  /** When the newest entry changed: ISO date-time with an offset. Atom cannot do without. */
  readonly updatedAt?: string;
}

/** A format of many articles. */
export interface CollectionExporter extends Format {
  readonly scope: "collection";
  /** The collection as the text of a file, its entries in the order given. */
  readonly write: (entries: readonly CollectionEntry[], context: CollectionContext) => Exported<string>;
}

export type Exporter = ArticleExporter | CollectionExporter;
